import {independents} from "../../catalogue/independents.js";
import type {LongWork} from "../longWork.js";
import {candidateStrengths, chanceToWin, type ListVotes, type LocalCandidates} from "./localCandidates.js";

/** An election whose list vote and winners of districts are both known. */
export interface KnownElection {
  readonly lists: readonly ListVotes[];
  /** Districts won, by list; what others without a list won stands under `independents`. */
  readonly winners: readonly {readonly party: string; readonly districts: number}[];
}

/** A pair of the model's figures, and how well it agrees with the known election. */
export interface CalibratedPair extends LocalCandidates {
  /** The chance that the model gives exactly the known winners. */
  readonly chance: number;
  /** Districts won on average: by the list with the most votes, by independents, by all other lists. */
  readonly mean: {readonly leader: number; readonly independents: number; readonly others: number};
}

/** What one known election says of the model's two figures. */
export interface Calibration {
  /** Every pair of the grid, σ by σ. */
  readonly pairs: readonly CalibratedPair[];
  /** The pair under which the known winners are likeliest. */
  readonly best: CalibratedPair;
}

/** The values of σ that are tried: 0.05, 0.10 … 1.00. Above 1 no share of independents agrees with 2023. */
export const triedSigmas = Array.from({length: 20}, (_, step) => (step + 1) / 20);

/** The shares of independents that are tried, in percent. */
export const triedShares = Array.from({length: 120}, (_, step) => (step + 1) / 2);

/**
 * Tries every pair of figures on an election whose winners are known. One election says two numbers, so no single pair
 * comes out: each pair keeps the chance with which it gives exactly those winners, and weighs by it later on.
 */
export function* calibrate(known: KnownElection): LongWork<Calibration> {
  const pairs: CalibratedPair[] = [];
  for (const [row, sigma] of triedSigmas.entries()) {
    yield {done: row, of: triedSigmas.length, soFar: () => calibrationOf(pairs)};
    for (const share of triedShares) pairs.push(agreement(known, {sigma, independents: share}));
  }
  return calibrationOf(pairs);
}

const calibrationOf = (pairs: readonly CalibratedPair[]): Calibration => ({
  pairs,
  best: pairs.reduce((best, pair) => (pair.chance > best.chance ? pair : best), noPair),
});

const noPair: CalibratedPair = {
  sigma: triedSigmas[0],
  independents: triedShares[0],
  chance: 0,
  mean: {leader: 0, independents: 0, others: 0},
};

/** How well a pair agrees with a known election: the chance of exactly its winners, and what it gives on average. */
export function agreement({lists, winners}: KnownElection, pair: LocalCandidates): CalibratedPair {
  const districts = winners.reduce((sum, one) => sum + one.districts, 0);
  const leader = lists.reduce((best, {votes}, place) => (votes > lists[best].votes ? place : best), 0);
  const won = [...lists.map(({party}) => party), independents].map(
    (party) => winners.find((one) => one.party === party)?.districts ?? 0,
  );
  const strengths = candidateStrengths(lists, pair.independents);
  // The chances of those who won nothing do not matter: they would be taken to the power of nought.
  const chances = won.map((count, candidate) =>
    count > 0 || candidate === leader || candidate === lists.length
      ? chanceToWin(strengths, candidate, pair.sigma)
      : 0,
  );
  const mean = {leader: districts * chances[leader], independents: districts * chances[lists.length]};
  return {
    ...pair,
    chance: won.reduce(
      (product, count, candidate) => product * power(chances[candidate], count),
      waysToWin(won),
    ),
    mean: {...mean, others: Math.max(districts - mean.leader - mean.independents, 0)},
  };
}

/** A product of so many times the same: engines may differ in the last bit of their own power. */
function power(base: number, times: number): number {
  let product = 1;
  for (let one = 0; one < times; one++) product *= base;
  return product;
}

/** In how many ways districts can be shared out so that each candidate wins so many of them. */
function waysToWin(won: readonly number[]): number {
  let ways = 1;
  let before = 0;
  for (const count of won)
    for (let one = 1; one <= count; one++) {
      before++;
      ways = (ways * before) / one;
    }
  return ways;
}
