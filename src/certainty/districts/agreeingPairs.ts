import {independents} from "../../catalogue/independents.js";
import {bisect} from "../../reconstruction/bisect.js";
import {
  agreement,
  type CalibratedPair,
  type Calibration,
  type KnownElection,
  triedSigmas,
} from "./calibration.js";

/**
 * The pairs that give the known number of independents on average, a pair for each σ that was tried, as long as the
 * known winners are at least half as likely under it as under any pair. That is what one election with two numbers
 * says: a row of pairs that agree as well as each other, and not one pair.
 */
export function agreeingPairs(known: KnownElection, {best}: Calibration): readonly CalibratedPair[] {
  const wanted = known.winners.find(({party}) => party === independents)?.districts ?? 0;
  return triedSigmas
    .map((sigma) => {
      const average = (share: number) => agreement(known, {sigma, independents: share}).mean.independents;
      return agreement(known, {sigma, independents: bisect(0, 99, wanted, average)});
    })
    .filter(({chance}) => 2 * chance >= best.chance);
}
