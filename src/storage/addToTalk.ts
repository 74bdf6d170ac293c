import {newId} from "../talk/newId.js";
import {stepOf, talkAfter, talkLimits} from "../talk/talk.js";
import type {TalkStore} from "./talkStore.js";

/** What came of putting a scenario into the talk. */
export type AddedToTalk =
  /** It is the last slide of the talk of that title, counted from one. */
  | {readonly state: "added"; readonly number: number; readonly title: string}
  /** The talk has as many slides as it may have; its address is longer than a slide holds; the browser keeps nothing. */
  | {readonly state: "full" | "too-long" | "not-kept"};

/**
 * Puts a scenario at the end of the talk opened last, or of a new one where there is none, and keeps it. `query` is its
 * address from the “?” on.
 */
export function addToTalk(store: TalkStore, query: string): AddedToTalk {
  if (query.length > talkLimits.scenario) return {state: "too-long"};
  const id = store.current();
  const talk = store.all().find((kept) => kept.id === id)?.talk ?? {title: "", steps: []};
  const longer = talkAfter(talk, {type: "added", step: stepOf(query)});
  if (longer === talk) return {state: "full"};
  if (!store.keep(id ?? newId(), longer)) return {state: "not-kept"};
  return {state: "added", number: longer.steps.length, title: longer.title};
}
