import type {Contest} from "../../core/contest.js";
import {elect} from "../../core/elect.js";
import {divideHouse} from "../../core/house.js";
import {seatsIn} from "../../core/outcome.js";
import {parseScenario, type Scenario} from "../../core/scenario.js";
import {seededRandom} from "../../reconstruction/random.js";
import {distributionFrom, type SeatDistribution} from "../distribution.js";
import type {LongWork} from "../longWork.js";
import {beyondParties, type DrawnStations} from "./drawnStations.js";
import {expandedTotals, resampling} from "./resampled.js";
import {type ShareInterval, shareIntervals} from "./shareIntervals.js";

/** What stations drawn by lot are asked, as plain data. */
export interface SampleQuestion {
  readonly stations: DrawnStations;
  readonly seats: number;
  /** A scenario of the contract whose rules look at totals alone. */
  readonly scenario: unknown;
  readonly seed: number;
  readonly replicates: number;
}

/** A party's seats as the sample tells them. */
export interface SeatInterval {
  readonly party: string;
  /** Those of the estimated totals; always within the interval. */
  readonly seats: number;
  readonly least: number;
  readonly greatest: number;
  /** Replicates by their seats. */
  readonly distribution: SeatDistribution;
}

/** What the sample tells of all stations. */
export interface SampleAnswer {
  readonly replicates: number;
  /** Seats that lists share: those of districts hang on votes in each, which a sample does not count. */
  readonly listSeats: number;
  readonly house: number;
  readonly shares: readonly ShareInterval[];
  /** Empty before the first replicate. */
  readonly parties: readonly SeatInterval[];
}

/** Replicates are told in steps of so many. */
const atOnce = 50;

/**
 * Shares with their intervals, at once; and seats of lists: the rules are asked of the estimated totals, and of every
 * replicate of them, since no formula has a variance for whole seats.
 */
export function* sampleSeats(question: SampleQuestion): LongWork<SampleAnswer> {
  const {stations, seats, seed, replicates} = question;
  const rules = parseScenario(question.scenario);
  const house = divideHouse(seats, rules.districtSeats);
  const scenario: Scenario = {...rules, districtSeats: {seats: 0}};
  const outcomeOf = (totals: Float64Array) =>
    elect(contestOfTotals(stations.parties, totals, house.list), scenario);
  const {parties} = stations;
  const own = outcomeOf(expandedTotals(stations));
  const shares = shareIntervals(stations);
  const counted = parties.map(() => new Map<number, number>());
  const soFar = (done: number): SampleAnswer => ({
    replicates: done,
    listSeats: house.list,
    house: house.seats,
    shares,
    parties:
      done === 0
        ? []
        : parties.map((party, place) => {
            const distribution = distributionFrom(counted[place]);
            const mine = seatsIn(own, party);
            return {party, seats: mine, ...middle(distribution, mine), distribution};
          }),
  });
  const next = resampling(stations, seededRandom(seed, "stations drawn by lot"));
  for (let done = 0; done < replicates; done++) {
    if (done % atOnce === 0) yield {done, of: replicates, soFar: () => soFar(done)};
    const outcome = outcomeOf(next());
    parties.forEach((_, place) => {
      const won = outcome.parties[place].seats;
      counted[place].set(won, (counted[place].get(won) ?? 0) + 1);
    });
  }
  return soFar(replicates);
}

/** The middle nine tenths of the replicates, and the sample's own seats where they lie beside it. */
function middle(
  {draws, counts}: SeatDistribution,
  own: number,
): {readonly least: number; readonly greatest: number} {
  // A twentieth is left out on either side at most.
  const first = (sorted: SeatDistribution["counts"]): number => {
    let passed = 0;
    const found = sorted.find((one) => {
      passed += one.draws;
      return passed * 20 > draws;
    });
    return (found ?? sorted[0]).seats;
  };
  return {
    least: Math.min(first(counts), own),
    greatest: Math.max(first([...counts].reverse()), own),
  };
}

/** Estimated totals in whole votes, as a contest of lists. */
function contestOfTotals(parties: readonly string[], totals: Float64Array, seats: number): Contest {
  const whole = (column: number): number => Math.round(totals[column]);
  const beyond = (name: keyof typeof beyondParties): number => whole(parties.length + beyondParties[name]);
  const registered = beyond("registered");
  return {
    seats,
    parties,
    counts: {
      registered: Number.isNaN(registered) ? null : registered,
      cast: beyond("cast"),
      invalid: beyond("invalid"),
      againstAll: beyond("againstAll"),
      votes: parties.map((_, place) => whole(place)),
    },
    districts: null,
    regions: null,
    protocols: null,
    districtWinners: null,
  };
}
