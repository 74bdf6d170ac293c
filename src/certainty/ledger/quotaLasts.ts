import {type Count, minus, plus, times, total} from "../../core/count.js";
import type {RemainderSeats} from "../../core/largestRemainders.js";
import type {Formula, TieRule} from "../../core/scenario.js";
import {type Drift, lasts, shorter, type Voters} from "./lasts.js";

/** Seats shared by a quota, and how the votes of those lists change with each voter. */
export interface QuotaSharing {
  readonly votes: readonly Count[];
  readonly slopes: readonly number[];
  readonly seats: number;
  readonly formula: Formula;
  readonly ties: TieRule;
  readonly shared: RemainderSeats;
  readonly drift: Drift | null;
}

/** For how many voters more each comparison of a quota goes as it goes now. */
interface Claims {
  /** The list keeps its whole quotas. */
  readonly whole: (list: number) => Voters;
  /** The remainder of one list, now at least (or above) that of another, stays so. */
  readonly ahead: (one: number, other: number, isStrict: boolean) => Voters;
}

/** For how many voters more the same seats are shared by quota: whole quotas and the order of remainders stay. */
export function quotaLasts(sharing: QuotaSharing): Voters {
  if (sharing.formula !== "droop") return claimsLast(sharing, fractionClaims(sharing));
  const inBlock = shorter(droopBlock(sharing), claimsLast(sharing, droopClaims(sharing, "as it is")));
  const beyond = claimsLast(sharing, droopClaims(sharing, "whatever its fraction"));
  return inBlock < beyond ? beyond : inBlock;
}

function claimsLast({votes, seats, ties, shared}: QuotaSharing, {whole, ahead}: Claims): Voters {
  const lists = votes.map((_, list) => list);
  let least: Voters = Number.POSITIVE_INFINITY;
  const hold = (voters: Voters) => {
    least = shorter(least, voters);
  };
  for (const list of lists) hold(whole(list));
  const left = seats - shared.whole.reduce((sum, quotas) => sum + quotas, 0);
  if (left < 0 || (ties === "open" && shared.tie)) {
    // Who gives back, or whose claims are equal, hangs on the whole order.
    for (const one of lists)
      for (const other of lists) if (one !== other) hold(orderLasts(shared, ahead, one, other));
    return least;
  }
  const rounds = Math.floor(left / lists.length);
  if (left === rounds * lists.length) return least;
  const hasOneMore = (list: number) => shared.seats[list] > shared.whole[list] + rounds;
  for (const one of lists)
    if (hasOneMore(one))
      for (const other of lists)
        if (!hasOneMore(other)) hold(ahead(one, other, ties === "open" || other < one));
  return least;
}

/** Equal remainders stay equal where each stays at least the other. */
function orderLasts(
  {remainders}: RemainderSeats,
  ahead: Claims["ahead"],
  one: number,
  other: number,
): Voters {
  if (remainders[one] < remainders[other]) return Number.POSITIVE_INFINITY;
  return ahead(one, other, remainders[one] !== remainders[other]);
}

/** Quotas that are a fraction of all votes: votes × `of` is held against whole quotas × all votes. */
function fractionClaims({votes, slopes, shared, drift}: QuotaSharing): Claims {
  const {of: seats} = shared.quota;
  const of = Number(seats);
  const all = total(votes);
  const allSlope = slopes.reduce((sum, slope) => sum + slope, 0);
  const restSlope = (list: number) => slopes[list] * of - shared.whole[list] * allSlope;
  return {
    whole: (list) =>
      shorter(
        lasts(shared.remainders[list], restSlope(list), of, drift),
        lasts(minus(minus(all, 1), shared.remainders[list]), allSlope - restSlope(list), of + 1, drift),
      ),
    ahead: (one, other, isStrict) => {
      const margin = minus(shared.remainders[one], shared.remainders[other]);
      return lasts(isStrict ? minus(margin, 1) : margin, restSlope(one) - restSlope(other), 2 * of, drift);
    },
  };
}

/** For how many voters more the Droop quota itself stays: it is cut to whole votes. */
function droopBlock({votes, slopes, seats, shared, drift}: QuotaSharing): Voters {
  const all = total(votes);
  const allSlope = slopes.reduce((sum, slope) => sum + slope, 0);
  const top = times(shared.quota.parts, seats + 1);
  return shorter(
    lasts(minus(all, minus(top, seats + 1)), allSlope, 1, drift),
    lasts(minus(minus(top, 1), all), -allSlope, 1, drift),
  );
}

/**
 * The Droop quota D with m = seats + 1: as it is while it stays, or whatever is cut off, since m × D lies between all
 * votes + 1 and all votes + m. What is not sure for every such D lasts for nobody.
 */
function droopClaims(
  {votes, slopes, seats, shared, drift}: QuotaSharing,
  which: "as it is" | "whatever its fraction",
): Claims {
  const m = seats + 1;
  const all = total(votes);
  const allSlope = slopes.reduce((sum, slope) => sum + slope, 0);
  /** A sum of votes × m and of quotas × (m × D), at its least. */
  const atLeast = (own: Count, ownSlope: number, quotas: number, isStrict: boolean): Voters => {
    const ends =
      which === "as it is"
        ? {value: times(shared.quota.parts, m), slope: 0}
        : {value: plus(all, quotas > 0 ? 1 : m), slope: allSlope};
    const margin = minus(plus(times(own, m), times(quotas, ends.value)), isStrict ? 1 : 0);
    if (margin < 0) return -1;
    return lasts(margin, ownSlope * m + quotas * ends.slope, m + Math.abs(quotas), drift);
  };
  return {
    whole: (list) => {
      const quotas = shared.whole[list];
      return shorter(
        atLeast(votes[list], slopes[list], -quotas, false),
        atLeast(minus(0, votes[list]), -slopes[list], quotas + 1, true),
      );
    },
    ahead: (one, other, isStrict) =>
      atLeast(
        minus(votes[one], votes[other]),
        slopes[one] - slopes[other],
        shared.whole[other] - shared.whole[one],
        isStrict,
      ),
  };
}
