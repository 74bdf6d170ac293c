import {type ReadonlySignal, signal} from "@preact/signals-core";
import type {TalkStore} from "../../storage/talkStore.js";
import {newId} from "../../talk/newId.js";
import type {Talk} from "../../talk/talk.js";
import {talkIn, talkLink} from "../../talk/talkLink.js";
import type {LabOptions} from "../../views/lab.js";
import {partyColours} from "../../views/partyNames.js";
import {follow} from "../../views/view.js";
import {readyTalk} from "../../words/readyTalk.js";
import type {Present} from "./model.js";
import {openingPresent, type PresentEvent, type PresentState, presentAfter, talkShown} from "./state.js";
import type {PresentWords} from "./words.js";

/** What the page needs. */
export interface PresentOptions
  extends Pick<LabOptions, "catalogue" | "language" | "messages" | "loadStations"> {
  readonly words: PresentWords;
  readonly store: TalkStore;
}

/**
 * Opens the page on the talk in its address, else on the reader's own, else on the ready one. Where the address asks for
 * a window of a show the page becomes that, and there is no list to draw: the promise stays open.
 */
export async function openPresent({store, ...options}: PresentOptions): Promise<Present> {
  const {catalogue, language, messages} = options;
  const state = signal(openingPresent(await readyTalk(catalogue, language), store.all(), store.current()));

  const happen = (event: PresentEvent): void => {
    const before = state.value;
    state.value = presentAfter(before, event);
    if (event.type !== "read") keepChanges(store, before, state.value, happen);
  };
  const readLink = async (): Promise<void> => {
    const read = await talkIn(location.hash);
    if (!read) return;
    if (read.talk) happen({type: "linked", talk: read.talk});
    else happen({type: "refused", refusal: read.fault});
  };
  await readLink();
  addEventListener("hashchange", readLink);
  store.onChange(() => happen({type: "read", own: store.all()}));

  const page: Present = {
    ...options,
    formats: messages.formats,
    state,
    happen,
    linkEnd: packedTalk(state),
    begin: (talk) => happen({type: "began", id: newId(), talk}),
  };
  document.head.append(partyColours(page));
  if (!new URLSearchParams(location.search).has("show")) return page;
  // A link that holds no talk is told on the list, not on a stage.
  if (state.value.refusal) return page;
  const {showWindow} = await import("./stage/showWindow.js");
  return (await showWindow(page)) ? new Promise(() => {}) : page;
}

/** The talk that is seen, packed for a link whenever it is another one. */
function packedTalk(state: ReadonlySignal<PresentState>): ReadonlySignal<string> {
  const end = signal("");
  let latest: Talk | null = null;
  follow(() => {
    const talk = talkShown(state.value);
    if (talk === latest) return;
    latest = talk;
    void talkLink(talk).then((packed) => {
      // An earlier talk may be packed later.
      if (talk === latest) end.value = packed;
    });
  });
  return end;
}

/** Keeps what an event has changed among the reader's talks. */
function keepChanges(
  store: TalkStore,
  before: PresentState,
  after: PresentState,
  happen: (event: PresentEvent) => void,
): void {
  for (const {id} of before.own) if (!after.own.some((one) => one.id === id)) store.remove(id);
  const changed = after.own.filter((one) => !before.own.includes(one));
  const kept = changed.map(({id, talk}) => store.keep(id, talk));
  if (kept.length > 0) happen({type: "kept", isKept: kept.every(Boolean)});
  if (after.shown !== before.shown && after.own.some(({id}) => id === after.shown)) store.open(after.shown);
}
