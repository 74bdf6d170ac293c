import {beyondLargestHouse} from "./compensation.js";
import type {Contest} from "./contest.js";
import {plus, times} from "./count.js";
import {electSupposed} from "./elect.js";
import {InputError} from "./inputError.js";
import type {Outcome, ThresholdStep} from "./outcome.js";
import type {Scenario} from "./scenario.js";
import {compareShares, nothing, type Share} from "./share.js";
import {type SupposedContest, suppose} from "./transfers.js";

/** A stretch of thresholds under which the seats are the same: more than `above`, up to and with `upTo`. */
export interface ThresholdInterval {
  /** Null at the bottom of the axis, where a threshold of 0 % belongs to the stretch. */
  readonly above: Share | null;
  /** The last threshold at which these seats hold, exactly; null when they hold for every higher one. */
  readonly upTo: Share | null;
  /** Null where no house is large enough: one that grows until all are proportional may have to grow without end. */
  readonly outcome: Outcome | null;
}

/**
 * Every stretch of thresholds with its seats, from the bottom up, for an otherwise fixed scenario. The ends are the
 * parties' own shares – votes ÷ base, exact – since seats change nowhere else. A void contest is one stretch.
 */
export const thresholdIntervals = (contest: Contest, scenario: Scenario): readonly ThresholdInterval[] =>
  supposedIntervals(suppose(contest, scenario), scenario);

/** The same for a contest whose voters already act as the scenario supposes. */
export function supposedIntervals(
  contest: SupposedContest,
  scenario: Scenario,
): readonly ThresholdInterval[] {
  const classes = thresholdClasses(contest, scenario);
  const intervals: ThresholdInterval[] = [];
  for (const {above, upTo, at} of classes) {
    const outcome = orNoHouse(() => electSupposed(contest, withThreshold(scenario, at)));
    const last = intervals.at(-1);
    if (last && sameSeats(last.outcome, outcome)) intervals[intervals.length - 1] = {...last, upTo};
    else intervals.push({above, upTo, outcome});
  }
  return intervals;
}

/** A stretch of thresholds under which the same lists are admitted, and one threshold of it. */
export interface ThresholdClass {
  readonly above: Share | null;
  readonly upTo: Share | null;
  readonly at: Share;
}

/**
 * The stretches within which no threshold differs from another, from the bottom up: they end at the parties' own
 * shares of the base. Neither the division of the house nor who wins the districts moves them. A contest that is void
 * whatever the threshold is one stretch.
 */
export function thresholdClasses(contest: SupposedContest, scenario: Scenario): readonly ThresholdClass[] {
  // Who is admitted does not hang on how the tiers are joined, and side by side they always can be.
  const lowest = electSupposed(contest, {...withThreshold(scenario, nothing), linkage: "parallel"});
  const step = lowest.steps.find((one): one is ThresholdStep => one.step === "threshold");
  if (!step) return [{above: null, upTo: null, at: scenario.threshold.share}];
  const ends = ownShares(step);
  return [...ends, null].map((upTo, place) => ({
    above: ends[place - 1] ?? null,
    upTo,
    at: upTo ?? beyond(step),
  }));
}

/** The same rules with another threshold. */
export const withThreshold = (scenario: Scenario, share: Share): Scenario => ({
  ...scenario,
  threshold: {...scenario.threshold, share},
});

/** An outcome, or null where the house would have to grow beyond the largest. */
export function orNoHouse(outcome: () => Outcome): Outcome | null {
  try {
    return outcome();
  } catch (error) {
    if (error instanceof InputError && error.field === beyondLargestHouse) return null;
    throw error;
  }
}

/**
 * The parties' shares of the base above 0, each once, smallest first. In counts that do not add up a party can have
 * more votes than the base holds: its share is above 100 %, so that it is in under every threshold.
 */
function ownShares({parties, base}: ThresholdStep): readonly Share[] {
  const shares = parties
    .filter(({votes}) => votes > 0 && base > 0)
    .map(({votes}) => ({parts: votes, of: base}))
    .sort(compareShares);
  return shares.filter((share, index) => index === 0 || compareShares(share, shares[index - 1]) !== 0);
}

/** A threshold higher than any party's share. */
function beyond({parties, base}: ThresholdStep): Share {
  const most = parties.reduce((best, {votes}) => (votes > best ? votes : best), parties[0].votes);
  return {parts: plus(times(2, most), 1), of: times(2, base > 0 ? base : 1)};
}

const sameSeats = (one: Outcome | null, other: Outcome | null): boolean =>
  one !== null && other !== null ? isSame(one, other) : one === other;

const isSame = (one: Outcome, other: Outcome): boolean =>
  one.status === other.status &&
  sameTie(one.tie, other.tie) &&
  one.parties.every(({list, district}, party) => {
    const same = other.parties[party];
    return list === same.list && district === same.district;
  });

/** Equal claims to a seat can change hands while every certain seat stays. */
const sameTie = (one: Outcome["tie"], other: Outcome["tie"]): boolean =>
  one?.parties.length === other?.parties.length &&
  (one?.parties ?? []).every((party, place) => party === other?.parties[place]);
