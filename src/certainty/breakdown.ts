import {type Count, minus, times} from "../core/count.js";
import type {Share} from "../core/share.js";

/** The voters of the places that were observed, and all voters: registered ones. */
export interface ObservedPart {
  readonly registered: Count;
  /** More than are registered at the observed places. */
  readonly all: Count;
}

/** Registered voters of the places that nobody observed. */
export const unobserved = ({registered, all}: ObservedPart): Share => ({
  parts: minus(all, registered),
  of: all,
});

/**
 * How far the share at all other places would have to lie on the other side of a line, for the share of the whole to
 * lie there too: (line × all − seen × observed) ÷ others. A whole is no sample drawn by lot, so that this is no
 * probability: it is what must be true of the others.
 *
 * Exact where each voter at the other places stands for as many votes as at the observed ones. Where they stand for
 * more, the share needed lies nearer to the line; so “surely less than this” and “surely this or more” stay true as
 * long as the others vote at least as often.
 * @param seen the share at the observed places: of a rounded one, its end that is harder to outweigh.
 * @returns a share that may be negative or above one: then no votes of the others are enough.
 */
export function shareElsewhere(line: Share, seen: Share, {registered, all}: ObservedPart): Share {
  const whole = times(times(line.parts, seen.of), all);
  const own = times(times(seen.parts, line.of), registered);
  return {parts: minus(whole, own), of: times(times(line.of, seen.of), minus(all, registered))};
}

/** Whether the other places can decide a sentence at all. */
export type Decides = "open" | "cannot-fail" | "cannot-hold";

/** For a sentence that fails where a share elsewhere is less than this: no share is less than none, or more than all. */
export function decidesBelow({parts, of}: Share): Decides {
  if (parts <= 0) return "cannot-fail";
  return parts > of ? "cannot-hold" : "open";
}

/** For one that fails where a lead elsewhere is at least this: nobody is ahead, or behind, by more than all. */
export function decidesFrom(lead: Share): Decides {
  if (lead.parts > lead.of) return "cannot-fail";
  return lead.parts <= -lead.of ? "cannot-hold" : "open";
}

/** For one that holds only where a share elsewhere lies between these. */
export function decidesBetween(least: Share, most: Share): Decides {
  if (most.parts < 0 || least.parts > least.of) return "cannot-hold";
  return least.parts <= 0 && most.parts >= most.of ? "cannot-fail" : "open";
}

/**
 * How many points the second of two would have to be ahead of the first at all other places, for the first not to be
 * ahead in the whole: lead × observed ÷ others, under the same reading of a voter's weight as `shareElsewhere`.
 */
export const leadElsewhere = (lead: Share, {registered, all}: ObservedPart): Share => ({
  parts: times(lead.parts, registered),
  of: times(lead.of, minus(all, registered)),
});

/** A counted part of a counted whole: what the other places must have for both counts to be right. */
export function countElsewhere(whole: Share, part: Share): Share {
  return {parts: minus(whole.parts, part.parts), of: minus(whole.of, part.of)};
}
