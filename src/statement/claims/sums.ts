import {minus, plus, wholeTimes} from "../../core/count.js";
import {compareShares} from "../../core/share.js";
import {largestSupplyPercent} from "../../stations/tables.js";
import {type TableName, tableContests, tableOf} from "../evidenceData.js";
import {holdsShare, printedCounts, printedSum} from "../printedShare.js";
import type {Claim, Verdict} from "./claim.js";
import {claim, contestOf, type Ground, lawRest} from "./ground.js";

/** A whole: 100 %. */
const whole = {parts: 1, of: 1};

/** The shares of one table, spoilt ballots among them, are shares of all ballots: they add up to 100. */
export function sharesSum(ground: Ground, table: TableName): Claim {
  const {shares, invalidPercent} = tableOf(ground.statement, table);
  const percents = [...shares.map(({percent}) => percent), invalidPercent];
  const sum = percents.reduce((all, percent) => all + percent, 0);
  const range = printedSum(percents);
  const verdict: Verdict =
    sum === 100 ? "holds" : holdsShare(range, whole) ? "holds-after-rounding" : "contradicted-by-tables";
  return claim(
    ground,
    "shares-sum",
    verdict,
    {table, percents, sum, range},
    {key: `shares-sum-${table}`, origin: "printed"},
  );
}

/**
 * Ballots used and unused are the ballots received: as many as registered voters, and by law at most 1 % more (art. 37,
 * taken exactly). Both in percent of registered voters.
 */
export function unused(ground: Ground, table: TableName): Claim {
  const {stations, registered, votedPercent, unusedPercent} = tableOf(ground.statement, table);
  const fewest = plus(
    printedCounts(votedPercent, registered).least,
    printedCounts(unusedPercent, registered).least,
  );
  const most = wholeTimes(registered * largestSupplyPercent, 100);
  const sum = votedPercent + unusedPercent;
  const reaches = compareShares(printedSum([votedPercent, unusedPercent]).below, whole) > 0;
  const verdict: Verdict =
    sum === 100
      ? "holds"
      : reaches && minus(most, fewest) >= 0
        ? "holds-after-rounding"
        : "contradicted-by-tables";
  return claim(
    ground,
    "unused",
    verdict,
    {
      table,
      voted: votedPercent,
      unused: unusedPercent,
      sum,
      registered,
      stations,
      fewest,
      most,
      reserve: largestSupplyPercent - 100,
    },
    {
      key: `unused-${table}`,
      origin: "printed",
      rests: lawRest(ground, contestOf(ground, tableContests[table])),
    },
  );
}
