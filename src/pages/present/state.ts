import type {KeptTalk} from "../../storage/talkStore.js";
import {type Talk, type TalkEdit, type TalkStep, talkAfter} from "../../talk/talk.js";
import type {TalkFault} from "../../talk/talkFile.js";

/** A talk that is not the reader's own until it is copied: the ready one, and one that came with a link. */
export type Guest = "ready" | "link";

/** What was removed last and can be had back: a step at its place, or a talk. */
export type Removed =
  | {readonly kind: "step"; readonly id: string; readonly at: number; readonly step: TalkStep}
  | {readonly kind: "talk"; readonly id: string; readonly talk: Talk};

/** Why something was not taken: a file or link that is no talk, a link that is none of the lab, a talk that is full. */
export type Refusal = TalkFault | "no-link" | "unknown-election" | "not-on-device" | "full";

/** All that the page of talks may be in. */
export interface PresentState {
  /** The reader's talks, in the order in which they were begun. */
  readonly own: readonly KeptTalk[];
  readonly ready: Talk;
  /** The talk that came with a link; null where none did. */
  readonly link: Talk | null;
  /** Which talk is seen: the id of an own one, or a guest. */
  readonly shown: string | Guest;
  readonly removed: Removed | null;
  readonly refusal: Refusal | null;
  /** False where the browser kept nothing when it was last asked to. */
  readonly isKept: boolean;
  /** Grows when the list of steps is another one, and not when somebody writes in it. */
  readonly revision: number;
}

/** What happens on the page of talks. */
export type PresentEvent =
  | {readonly type: "opened"; readonly shown: string | Guest}
  /** A talk of the reader's own begins: empty, copied, or out of a file. */
  | {readonly type: "began"; readonly id: string; readonly talk: Talk}
  /** The talk that is seen is edited; a guest is not. */
  | {readonly type: "edited"; readonly edit: TalkEdit}
  | {readonly type: "talk-removed"}
  | {readonly type: "undone"}
  | {readonly type: "linked"; readonly talk: Talk}
  | {readonly type: "refused"; readonly refusal: Refusal | null}
  | {readonly type: "kept"; readonly isKept: boolean}
  /** Another tab has changed the talks of this browser. */
  | {readonly type: "read"; readonly own: readonly KeptTalk[]};

/** The page as it opens: on the reader's own talk where there is one, else on the ready one. */
export const openingPresent = (
  ready: Talk,
  own: readonly KeptTalk[],
  current: string | null,
): PresentState => ({
  own,
  ready,
  link: null,
  shown: current ?? own[0]?.id ?? "ready",
  removed: null,
  refusal: null,
  isKept: true,
  revision: 0,
});

/** The page after an event. */
export function presentAfter(state: PresentState, event: PresentEvent): PresentState {
  const anew = {...state, refusal: null, revision: state.revision + 1};
  switch (event.type) {
    case "opened":
      return {...anew, shown: event.shown};
    case "began":
      return {...anew, own: [...state.own, {id: event.id, talk: event.talk}], shown: event.id};
    case "edited":
      return edited(state, event.edit);
    case "talk-removed": {
      const gone = ownShown(state);
      if (!gone) return state;
      const own = state.own.filter(({id}) => id !== gone.id);
      return {...anew, own, shown: own.at(-1)?.id ?? "ready", removed: {kind: "talk", ...gone}};
    }
    case "undone":
      return undone(anew);
    case "linked":
      return {...anew, link: event.talk, shown: "link"};
    case "refused":
      return {...state, refusal: event.refusal};
    case "kept":
      return event.isKept === state.isKept ? state : {...state, isKept: event.isKept};
    case "read": {
      const isThere = isGuest(state.shown) || event.own.some(({id}) => id === state.shown);
      return {...anew, own: event.own, shown: isThere ? state.shown : (event.own.at(-1)?.id ?? "ready")};
    }
  }
}

function edited(state: PresentState, edit: TalkEdit): PresentState {
  const now = ownShown(state);
  if (!now) return state;
  const talk = talkAfter(now.talk, edit);
  if (talk === now.talk) return edit.type === "added" ? {...state, refusal: "full"} : state;
  const own = state.own.map((one) => (one.id === now.id ? {id: now.id, talk} : one));
  if (edit.type === "named" || edit.type === "changed") return {...state, own};
  const removed =
    edit.type === "removed"
      ? ({kind: "step", id: now.id, at: edit.at, step: now.talk.steps[edit.at]} as const)
      : state.removed;
  return {...state, own, removed, refusal: null, revision: state.revision + 1};
}

/** What was removed last stands where it stood; a step only as long as its talk is there and has room. */
function undone(state: PresentState): PresentState {
  const {removed, own} = state;
  if (!removed) return state;
  if (removed.kind === "talk")
    return {...state, own: [...own, {id: removed.id, talk: removed.talk}], shown: removed.id, removed: null};
  const back = own.map((one) =>
    one.id === removed.id
      ? {id: one.id, talk: talkAfter(one.talk, {type: "added", step: removed.step, at: removed.at})}
      : one,
  );
  return {...state, own: back, shown: removed.id, removed: null};
}

/** The reader's own talk that is seen; undefined where a guest is. */
export const ownShown = ({own, shown}: PresentState): KeptTalk | undefined =>
  own.find(({id}) => id === shown);

/** The talk that is seen. */
export const talkShown = (state: PresentState): Talk =>
  ownShown(state)?.talk ?? (state.shown === "link" ? state.link : null) ?? state.ready;

/** True for a talk that is not the reader's own. */
export const isGuest = (shown: string): shown is Guest => shown === "ready" || shown === "link";
