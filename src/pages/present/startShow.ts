import {newId} from "../../talk/newId.js";
import {html} from "../../views/html.js";
import {lateLink} from "../../views/lateLink.js";
import {view} from "../../views/view.js";
import type {Present} from "./model.js";
import {type ShowKind, writeShowAddress} from "./stage/showAddress.js";
import {talkShown} from "./state.js";

/** The ways onto the stage: the talk that is seen in this window, or with the speaker's window first. */
export function startShow(page: Present): HTMLElement {
  const {words, state} = page;
  const link = (kind: ShowKind, name: string, looks: string): HTMLElement =>
    lateLink(html`<a class=${looks} id=${`show-${kind}`}>${name}</a>`, () => showHref(page, kind, 0));
  return view(
    state,
    (now) => talkShown(now).steps.length > 0,
    (hasSteps) =>
      hasSteps
        ? html`<p class="actions start-show">${link("stage", words.show, "primary-button")} ${link("speaker", words.showSpeaker, "quiet-button")} ${link("paper", words.onPaper, "quiet-button")}</p>`
        : null,
    {urgent: true},
  );
}

/** The address of a new show of the talk that is seen, from a step on. */
export const showHref = ({linkEnd}: Present, kind: ShowKind, step: number): string =>
  `./present${writeShowAddress({kind, id: newId(), step})}${linkEnd.peek()}`;
