import type {ClaimReading, ResolutionKey} from "../../reconstruction/resolutions.js";
import {tableContests} from "../evidenceData.js";
import type {Claim, ClaimKind} from "./claim.js";

/** Which contradiction a claim of a kind is a part of. */
const resolvedAs: Partial<Record<ClaimKind, ResolutionKey>> = {
  "winner-range": "winner-range",
  "shares-sum": "share-sums",
  admitted: "parties-admitted",
  "turnout-mean": "mean-turnout",
  "turnout-range": "turnout-range",
  unused: "unused-ballots",
  "invalid-now": "invalid-share",
  stations: "station-sets",
};

/** How the reconstruction read a claim that the figures contradict; null where it had nothing to read around. */
export function readingOf(claim: Claim, resolutions: readonly ClaimReading[]): ClaimReading | null {
  const resolution = resolutions.find(({key}) => key === resolvedAs[claim.kind]);
  if (!resolution) return null;
  const {figures} = claim;
  const contest = "table" in figures ? tableContests[figures.table] : null;
  return contest === null || resolution.contests.includes(contest) ? resolution : null;
}
