import type {Answer} from "./answer.js";

/** The shares of a threshold's base that a published, rounded share leaves possible; percent, for the screen. */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * How far a party's share may lie from the one shown, when only whole percentages of ballots were published: half a
 * point of the ballots either way, as a share of the threshold's base. Null where votes were published.
 */
export function shareInterval({entry, contest}: Answer, votes: number, base: number): ShareInterval | null {
  if (entry.shareHalfWidth === null) return null;
  const reach = (entry.shareHalfWidth * Number(contest.counts.cast)) / base;
  const share = (100 * votes) / base;
  return {low: Math.max(share - reach, 0), high: share + reach};
}
