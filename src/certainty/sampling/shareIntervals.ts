import {exp, log} from "../../reconstruction/portable.js";
import {beyondParties, type DrawnStations, type DrawnStratum, freedom} from "./drawnStations.js";
import {studentT90} from "./studentT.js";

/** A party's share of the valid votes of all stations, as stations drawn by lot tell it. */
export interface ShareInterval {
  readonly party: string;
  /** From 0 to 1. */
  readonly share: number;
  /** The interval: 90 of 100 samples drawn alike give one that holds the share of all stations. Null where none can be said. */
  readonly between: {readonly least: number; readonly greatest: number} | null;
}

/**
 * Shares of valid votes with design-based 90 % intervals. A station is drawn with all its voters, so that it is one
 * observation; a share is a ratio of two estimated totals. Its variance is that of the jackknife within strata – one
 * station after the other is left out, and the rest of its stratum stands for it – with the correction for a finite
 * population (1 − n ÷ N); the interval is taken on the logit scale by Student's t with stations less strata as degrees
 * of freedom. A party without a vote in the sample, or with all of them, has none: the sample does not tell how many it
 * has elsewhere.
 */
export function shareIntervals(drawn: DrawnStations): readonly ShareInterval[] {
  const {parties, strata, columns, rows} = drawn;
  const t = studentT90(freedom(drawn));
  const stations = rows.length / columns;
  const valid = new Float64Array(stations);
  for (let station = 0; station < stations; station++) {
    valid[station] = rows[station * columns + parties.length + beyondParties.againstAll];
    for (let party = 0; party < parties.length; party++) valid[station] += rows[station * columns + party];
  }
  const allValid = expanded(strata, valid);
  return parties.map((party, place) => {
    const votes = Float64Array.from(valid, (_, station) => rows[station * columns + place]);
    const all = expanded(strata, votes);
    const share = allValid > 0 ? all / allValid : 0;
    if (share <= 0 || share >= 1) return {party, share, between: null};
    const error = Math.sqrt(jackknife(strata, {votes, all}, {votes: valid, all: allValid}));
    // Where one station has all the votes, nothing is left without it.
    if (!Number.isFinite(error)) return {party, share, between: null};
    const logit = log(share / (1 - share));
    const reach = (t * error) / (share * (1 - share));
    return {party, share, between: {least: expit(logit - reach), greatest: expit(logit + reach)}};
  });
}

/** Every station's counts and their estimated total. */
interface Counted {
  readonly votes: Float64Array;
  readonly all: number;
}

/** The variance of the ratio of two estimated totals, by leaving out one station after the other. */
function jackknife(strata: readonly DrawnStratum[], part: Counted, whole: Counted): number {
  const share = part.all / whole.all;
  let variance = 0;
  for (const stratum of strata) {
    const {first, drawn, size} = stratum;
    if (drawn >= size) continue;
    const left = (counted: Counted) => {
      const own = sumOf(stratum, counted.votes);
      const rest = counted.all - (own * size) / drawn;
      return (station: number) => rest + ((own - counted.votes[station]) * size) / (drawn - 1);
    };
    const [partLeft, wholeLeft] = [left(part), left(whole)];
    let squares = 0;
    for (let station = first; station < first + drawn; station++) {
      const away = partLeft(station) / wholeLeft(station) - share;
      squares += away * away;
    }
    variance += ((1 - drawn / size) * (drawn - 1) * squares) / drawn;
  }
  return variance;
}

const expanded = (strata: readonly DrawnStratum[], counts: Float64Array): number =>
  strata.reduce((sum, stratum) => sum + (sumOf(stratum, counts) * stratum.size) / stratum.drawn, 0);

function sumOf({first, drawn}: DrawnStratum, counts: Float64Array): number {
  let sum = 0;
  for (let station = first; station < first + drawn; station++) sum += counts[station];
  return sum;
}

const expit = (x: number): number => 1 / (1 + exp(Math.min(Math.max(-x, -700), 700)));
