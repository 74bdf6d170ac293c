import type {CatalogueContest} from "../../catalogue/catalogue.js";
import {compareShares, type Share} from "../../core/share.js";
import {tableNames, tableOf} from "../evidenceData.js";
import {overlap, printedShare} from "../printedShare.js";
import type {Claim, Verdict} from "./claim.js";
import {claim, contestOf, type Ground, official, officialNow} from "./ground.js";
import {placed, rangeVerdict} from "./place.js";

/**
 * The same party the winner of every election. Recomputed for those to the Mazhilis whose votes are known, those after
 * the statement beside them; the others are in no source of ours, so that all won leaves the claim unchecked.
 */
export function constantWinner(ground: Ground): Claim {
  const party = ground.statement.text.largest;
  const {renamed} = ground.context;
  const later = renamed.party === party ? renamed.to : party;
  const day = contestOf(ground, officialNow).date;
  const ownName = ({contest}: CatalogueContest) =>
    [party, later].find((name) => contest.votes.some((list) => list.party === name));
  const stood = ground.catalogue.contests
    .filter((entry) => entry.basis === "official" && !entry.loaded && ownName(entry) !== undefined)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const elections = stood.map((entry) => {
    const {id, date, contest} = entry;
    const first = contest.votes.reduce((best, list) => (list.votes > best.votes ? list : best));
    const all = contest.votes.reduce((sum, {votes}) => sum + votes, contest.againstAll ?? 0);
    const share: Share = {parts: first.votes, of: all};
    return {contest: id, date, own: ownName(entry) ?? party, party: first.party, votes: first.votes, share};
  });
  const isLost = elections.some((one) => one.date <= day && one.party !== one.own);
  return claim(
    "constant-winner",
    isLost ? "contradicted-by-official" : "cannot-be-checked",
    {party, later, elections},
    {rests: stood.map(official)},
  );
}

/** The same party first in each of the observers' tables. */
export function largest(ground: Ground): Claim {
  const {statement} = ground;
  const party = statement.text.largest;
  const tables = tableNames.map((table) => {
    const {shares} = tableOf(statement, table);
    const others = shares.filter((share) => share.party !== party);
    const next = others.reduce((best, share) => (share.percent > best.percent ? share : best));
    const percent = shares.find((share) => share.party === party)?.percent ?? 0;
    return {table, percent, next, ahead: aheadOf(percent, next.percent)};
  });
  return claim("largest", leastOf(tables.map(({ahead}) => ahead)), {
    party,
    tables,
  });
}

/** Whether the first of two printed percentages is surely the larger one. */
function aheadOf(percent: number, other: number): Verdict {
  const [own, next] = [printedShare(percent), printedShare(other)];
  if (compareShares(own.least, next.below) >= 0) return "holds";
  if (overlap(own, next)) return percent > other ? "holds-after-rounding" : "cannot-be-checked";
  return "contradicted-by-tables";
}

/** The verdict on several parts of one claim: contradicted where one part is, and no surer than the least sure. */
const leastOf = (parts: readonly Verdict[]): Verdict =>
  (["contradicted-by-tables", "cannot-be-checked", "holds-after-rounding"] as const).find((verdict) =>
    parts.includes(verdict),
  ) ?? "holds";

/** The winner's share from one percentage to another, depending on the region. */
export function winnerRange(ground: Ground): Claim {
  const {statement} = ground;
  const party = statement.text.largest;
  const {least, greatest} = statement.ranges.winnerShare;
  const tables = placed(
    statement,
    ({shares}) => shares.find((share) => share.party === party)?.percent,
    least,
    greatest,
  );
  return claim("winner-range", rangeVerdict(tables), {party, least, greatest, tables});
}
