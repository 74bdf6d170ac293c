import {follow} from "../../../views/view.js";
import {whenIdle} from "../../../views/whenIdle.js";
import type {Present} from "../model.js";
import {talkShown} from "../state.js";
import {loadStageWords} from "./loadStageWords.js";
import {paperWindow} from "./paperWindow.js";
import {openShow, type Show} from "./show.js";
import {readShowAddress, type ShowKind, writeShowAddress} from "./showAddress.js";
import {speakerWindow} from "./speakerWindow.js";
import {stageWindow} from "./stageWindow.js";

const windows: Readonly<Record<ShowKind, (show: Show) => HTMLElement>> = {
  stage: stageWindow,
  audience: stageWindow,
  speaker: speakerWindow,
  paper: paperWindow,
};

/** Makes this window one of a show, as its address asks. False where it asks for none. */
export async function showWindow(page: Present): Promise<boolean> {
  const asked = readShowAddress(location.search);
  if (!asked) return false;
  const words = await loadStageWords(page.language);
  const talk = talkShown(page.state.peek());
  const show = openShow(page, words, talk, asked.id ? asked : {...asked, id: "talk"});
  const root = document.documentElement;
  root.dataset.show = asked.kind;
  document.body.append(windows[asked.kind](show));
  if (asked.kind === "paper") return true;
  follow(() => {
    const {step} = show.state.value;
    const query = writeShowAddress({kind: show.kind, id: show.id, step});
    if (query !== location.search)
      history.replaceState(history.state, "", location.origin + location.pathname + query + location.hash);
    document.title = `${step + 1} / ${talk.steps.length} – ${talk.title || "Mandat"}`;
  });
  whenIdle(() => openAhead(show, 0));
  return true;
}

/** Opens the steps one after the other, so that stations that a later one needs are there when it is shown. */
function openAhead(show: Show, step: number): void {
  if (step >= show.talk.steps.length) return;
  show.labOf(step);
  whenIdle(() => openAhead(show, step + 1));
}
