import {type Count, dividedUp, minus, times, wholeTimes} from "./count.js";

/** An exact share, `parts` out of `of`: 7 % is 7 of 100, and a party's share is its votes of the base. `of` > 0. */
export interface Share {
  readonly parts: Count;
  readonly of: Count;
}

/** No share at all: a threshold or floor of 0 %. */
export const nothing: Share = {parts: 0, of: 100};

const decimal = /^(\d+)(?:\.(\d{1,6}))?$/;

/**
 * The exact share that a percentage says, as written: 7 is 7/100 and 0.07 is 7/10000.
 * Null when it is negative, has more than six decimals, is above 100, or is no number.
 */
export function percentShare(percent: number): Share | null {
  const written = decimal.exec(String(percent));
  if (!written || percent > 100) return null;
  const [, whole, decimals = ""] = written;
  return {parts: Number(whole + decimals), of: 100 * 10 ** decimals.length};
}

/** True when votes are at least the share of the base: a party exactly on the line is in (art. 97-1: «не менее»). */
export const reaches = (votes: Count, base: Count, share: Share): boolean =>
  times(votes, share.of) >= times(base, share.parts);

/** True when votes are more than the share of the base: exactly on the line is not above it. */
export const exceeds = (votes: Count, base: Count, share: Share): boolean =>
  times(votes, share.of) > times(base, share.parts);

/** The least whole number of votes that reaches the share of the base; at least one, since no vote is no mandate. */
export function votesNeeded(base: Count, share: Share): Count {
  const needed = dividedUp(times(base, share.parts), share.of);
  return needed > 1 ? needed : 1;
}

/** Negative, 0 or positive as share a is below, equal to or above share b; exact. */
export function compareShares(a: Share, b: Share): number {
  const left = times(a.parts, b.of);
  const right = times(b.parts, a.of);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The share as a percentage, for the screen only: rounded to a double. */
export const asPercent = ({parts, of}: Share): number => (100 * Number(parts)) / Number(of);

/** The share as a percentage cut (not rounded up) after so many decimals: a threshold so high is surely still met. */
export const percentCut = ({parts, of}: Share, decimals: number): number =>
  Number(wholeTimes(times(times(parts, 100), 10 ** decimals), of)) / 10 ** decimals;

/** a − b, exactly. */
export const shareMinus = (a: Share, b: Share): Share => ({
  parts: minus(times(a.parts, b.of), times(b.parts, a.of)),
  of: times(a.of, b.of),
});

/** The share as a percentage raised (not rounded down) after so many decimals: what is at least that, is at least the share. */
export const percentRaised = ({parts, of}: Share, decimals: number): number =>
  Number(dividedUp(times(times(parts, 100), 10 ** decimals), of)) / 10 ** decimals;
