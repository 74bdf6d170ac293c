import type {Catalogue, CatalogueContest} from "../catalogue/catalogue.js";
import {contestNamed} from "../catalogue/contests.js";
import {type Decides, decidesBelow, shareElsewhere, unobserved} from "../certainty/breakdown.js";
import type {ScenarioJson} from "../core/scenario.js";
import {compareShares, percentShare, type Share} from "../core/share.js";
import {officialNow} from "./claims/ground.js";
import {tableContests} from "./evidenceData.js";
import {validShare} from "./printedShare.js";

/** The party that is in by the observers' table and nearest to the threshold, and what the other stations decide of it. */
export interface AdmittedElsewhere {
  readonly party: string;
  readonly decides: Decides;
  /** It is not in, in the whole country, where the others gave it less than this share of valid votes. */
  readonly failsBelow: Share;
  /** Registered voters of the other stations. */
  readonly others: Share;
}

/**
 * What the stations that nobody observed decide of a threshold of valid votes. Null for a count other than the
 * observers' of the Mazhilis, for another base, and where no party is surely in at their stations.
 */
export function admittedElsewhere(
  catalogue: Catalogue,
  {id, printed, contest}: CatalogueContest,
  {percent, of}: ScenarioJson["threshold"],
): AdmittedElsewhere | null {
  const all = contestNamed(catalogue, officialNow).contest.registered;
  const line = percentShare(percent);
  if (id !== tableContests.mazhilis || of !== "valid" || !printed || !line || line.parts === 0) return null;
  if (all === undefined || contest.registered === undefined) return null;
  const part = {registered: contest.registered, all};
  const [nearest] = printed.shares
    .map((own) => ({...own, range: validShare(Number(own.percent), Number(printed.invalid ?? 0))}))
    .filter(({range}) => compareShares(range.least, line) >= 0)
    .sort((one, other) => Number(one.percent) - Number(other.percent));
  if (!nearest) return null;
  const failsBelow = shareElsewhere(line, nearest.range.below, part);
  return {party: nearest.party, decides: decidesBelow(failsBelow), failsBelow, others: unobserved(part)};
}
