import type {LongWork} from "../longWork.js";
import {agreeingPairs} from "./agreeingPairs.js";
import {type CalibratedPair, calibrate, type KnownElection} from "./calibration.js";
import {candidateStrengths, chanceToWin, type ListVotes} from "./localCandidates.js";

/** A known election, and another one to which its calibration is put. */
export interface CalibrationQuestion {
  readonly known: KnownElection;
  readonly applied: {readonly lists: readonly ListVotes[]; readonly districts: number};
}

/** A pair that agrees with the known election, and what it gives for the other one. */
export interface ReportedPair extends CalibratedPair {
  /** Districts that the list with the most votes wins there on average. */
  readonly applied: number;
}

/** The pairs that agree with a known election as well as each other, and how much they differ for another one. */
export function* calibrationReport({known, applied}: CalibrationQuestion): LongWork<readonly ReportedPair[]> {
  const work = calibrate(known);
  for (;;) {
    const step = work.next();
    if (!step.done) {
      yield {done: step.value.done, of: step.value.of, soFar: () => []};
      continue;
    }
    const {lists, districts} = applied;
    const leader = lists.reduce((best, {votes}, place) => (votes > lists[best].votes ? place : best), 0);
    return agreeingPairs(known, step.value).map((pair) => {
      const strengths = candidateStrengths(lists, pair.independents);
      return {...pair, applied: districts * chanceToWin(strengths, leader, pair.sigma)};
    });
  }
}
