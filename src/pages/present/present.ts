import {type ReadonlySignal, signal} from "@preact/signals-core";
import type {TalkStore} from "../../storage/talkStore.js";
import type {Talk} from "../../talk/talk.js";
import {talkIn} from "../../talk/talkLink.js";
import type {LabOptions, Setting} from "../../views/lab.js";
import {readyTalk} from "../../words/readyTalk.js";
import {openingPresent, type PresentEvent, type PresentState, presentAfter} from "./state.js";
import type {PresentWords} from "./words.js";

/** The page of talks. */
export interface Present extends Setting {
  readonly words: PresentWords;
  readonly state: ReadonlySignal<PresentState>;
  readonly happen: (event: PresentEvent) => void;
  /** Begins a talk of the reader's own. */
  readonly begin: (talk: Talk) => void;
  readonly loadStations: LabOptions["loadStations"];
}

/** What the page needs. */
export interface PresentOptions
  extends Pick<LabOptions, "catalogue" | "language" | "messages" | "loadStations"> {
  readonly words: PresentWords;
  readonly store: TalkStore;
}

/** Opens the page on the talk in its address, else on the reader's own, else on the ready one. */
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

  return {
    ...options,
    formats: messages.formats,
    state,
    happen,
    begin: (talk) => happen({type: "began", id: newId(), talk}),
  };
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

/** An id for a talk that no other has. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
