import {independents} from "../../catalogue/independents.js";
import {type Random, seededRandom} from "../../reconstruction/random.js";
import {distributionFrom, type SeatDistribution} from "../distribution.js";
import type {LongWork, Progress} from "../longWork.js";
import {type Calibration, calibrate, type KnownElection} from "./calibration.js";
import {type HouseRules, seatsInHouse} from "./houseWithDistricts.js";
import {candidateStrengths, type ListVotes, type LocalCandidates} from "./localCandidates.js";

/** A question to the model `local candidates`, as plain data. */
export interface DistrictsQuestion {
  /** The list vote of the contest, voters acting as the scenario supposes. */
  readonly lists: readonly ListVotes[];
  /** Districts that somebody can win. */
  readonly districts: number;
  /** One pair of figures, or a known election: then every draw takes a pair as often as it agrees with that. */
  readonly model: LocalCandidates | {readonly known: KnownElection};
  /** How district seats and list seats are joined. */
  readonly rules: HouseRules;
  readonly seed: number;
  readonly draws: number;
}

/** What many draws of the model gave one party. */
export interface DrawnParty {
  readonly party: string;
  readonly districts: SeatDistribution;
  readonly seats: SeatDistribution;
  /** Draws in which it has a majority of the members, and two thirds of them. */
  readonly majority: number;
  readonly twoThirds: number;
}

/** What the model gives. */
export interface DrawnDistricts {
  readonly draws: number;
  /** Draws that the rules gave no house for: left out of every distribution. */
  readonly unanswered: number;
  /** The lists in their order, then independents; empty before the first draw. */
  readonly parties: readonly DrawnParty[];
  /** The pair of figures that agrees best with the known election; null where the pair was given. */
  readonly best: LocalCandidates | null;
}

/** Draws are told in steps of so many. */
const atOnce = 10;

/**
 * Draws the winners of districts many times: in each, every candidate's strength is moved by a normal effect of
 * standard deviation σ, and the strongest wins. Every draw has a stream of its own, so that the first 500 of 1,000 draws
 * are the 500 asked for alone, and a moved σ moves the same draws.
 */
export function* drawDistricts(question: DistrictsQuestion): LongWork<DrawnDistricts> {
  const {lists, districts, model, rules, seed, draws} = question;
  const calibration = "known" in model ? yield* calibrated(model.known, draws) : null;
  const pairOf = calibration ? pairsByWeight(calibration) : () => model as LocalCandidates;
  const strengthsOf = remembered((share: number) => candidateStrengths(lists, share));
  const parties = [...lists.map(({party}) => party), independents];
  const tally = tallyOf(parties, calibration?.best ?? null);
  const houseOf = remembered((won: string) => seatsInHouse(rules, parties, won.split(" ").map(Number)));
  for (let draw = 0; draw < draws; draw++) {
    if (draw % atOnce === 0) yield {done: draw, of: draws, soFar: tally.soFar};
    const random = seededRandom(seed, `districts:${draw}`);
    const {sigma, independents: share} = pairOf(random.uniform());
    const won = drawnWinners(strengthsOf(share), sigma, districts, random);
    tally.add(won, houseOf(won.join(" ")));
  }
  return tally.soFar();
}

let last: {readonly key: string; readonly calibration: Calibration} | null = null;

/** The calibration, told as the beginning of so many draws; the last one is kept, since questions share it. */
function* calibrated(known: KnownElection, draws: number): Generator<Progress<DrawnDistricts>, Calibration> {
  const key = JSON.stringify(known);
  if (last?.key === key) return last.calibration;
  const work = calibrate(known);
  for (;;) {
    const step = work.next();
    if (step.done) {
      last = {key, calibration: step.value};
      return step.value;
    }
    yield {done: 0, of: draws, soFar: () => nothingDrawn};
  }
}

const nothingDrawn: DrawnDistricts = {draws: 0, unanswered: 0, parties: [], best: null};

/** Finds the pair in whose stretch of the weights a uniform number falls. */
function pairsByWeight({pairs}: Calibration): (uniform: number) => LocalCandidates {
  const all = pairs.reduce((sum, {chance}) => sum + chance, 0);
  return (uniform) => {
    let left = uniform * all;
    for (const pair of pairs) {
      left -= pair.chance;
      if (left < 0) return pair;
    }
    return pairs[pairs.length - 1];
  };
}

/** Districts won by each candidate in one draw. */
function drawnWinners(
  strengths: readonly number[],
  sigma: number,
  districts: number,
  random: Random,
): readonly number[] {
  const won = strengths.map(() => 0);
  for (let district = 0; district < districts; district++) {
    let winner = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let candidate = 0; candidate < strengths.length; candidate++) {
      const strength = strengths[candidate] + sigma * random.normal();
      if (strength <= most) continue;
      most = strength;
      winner = candidate;
    }
    won[winner]++;
  }
  return won;
}

/** A function whose answers are kept. */
function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    if (!known.has(key)) known.set(key, make(key));
    return known.get(key) as Value;
  };
}

/** Counts what draws give. */
function tallyOf(parties: readonly string[], best: LocalCandidates | null) {
  const rows = parties.map((party) => ({
    party,
    districts: new Map<number, number>(),
    seats: new Map<number, number>(),
    majority: 0,
    twoThirds: 0,
  }));
  let draws = 0;
  let unanswered = 0;
  const count = (into: Map<number, number>, seats: number) => into.set(seats, (into.get(seats) ?? 0) + 1);
  return {
    add(won: readonly number[], house: ReturnType<typeof seatsInHouse>): void {
      if (!house) {
        unanswered++;
        return;
      }
      draws++;
      for (const [place, row] of rows.entries()) {
        count(row.districts, won[place]);
        count(row.seats, house.seats[place]);
        if (house.seats[place] >= house.majority) row.majority++;
        if (house.seats[place] >= house.twoThirds) row.twoThirds++;
      }
    },
    soFar: (): DrawnDistricts => ({
      draws,
      unanswered,
      parties:
        draws === 0
          ? []
          : rows.map((row) => ({
              ...row,
              districts: distributionFrom(row.districts),
              seats: distributionFrom(row.seats),
            })),
      best,
    }),
  };
}
