import {type Count, minus, plus, wholeTimes} from "../../core/count.js";
import {compareShares} from "../../core/share.js";
import {largestSupplyPercent} from "../../stations/stationLimits.js";
import {type TableName, tableContests, tableOf} from "../evidenceData.js";
import {holdsShare, printedCounts, printedSum} from "../printedShare.js";
import type {Claim, Verdict} from "./claim.js";
import {claim, contestOf, type Ground, lawRest, officialNow} from "./ground.js";

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
    "shares-sum",
    verdict,
    {table, percents, sum, range},
    {key: `shares-sum-${table}`, origin: "printed"},
  );
}

/**
 * The most ballots that stations with so many voters together can have by law: as many as voters, and a reserve that
 * each station may round up, since half a ballot is none (art. 37(3)). It is the most where every station but one has a
 * voter more than the reserve goes into.
 */
export const mostSupplied = (registered: number, stations: number, reservePercent: number): Count =>
  plus(registered, wholeTimes(reservePercent * registered + 99 * stations, 100));

/**
 * Ballots used and unused are the ballots received: as many as registered voters, and by law a reserve of 1 % at each
 * station (art. 37). Both in percent of registered voters.
 */
export function unused(ground: Ground, table: TableName): Claim {
  const {stations, registered, votedPercent, unusedPercent} = tableOf(ground.statement, table);
  const fewest = plus(
    printedCounts(votedPercent, registered).least,
    printedCounts(unusedPercent, registered).least,
  );
  const reserve = largestSupplyPercent - 100;
  const most = mostSupplied(registered, stations, reserve);
  const {ballotsPrinted} = ground.context;
  const sum = votedPercent + unusedPercent;
  const reaches = compareShares(printedSum([votedPercent, unusedPercent]).below, whole) > 0;
  const verdict: Verdict =
    sum === 100
      ? "holds"
      : reaches && minus(most, fewest) >= 0
        ? "holds-after-rounding"
        : "contradicted-by-tables";
  return claim(
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
      cutOff: wholeTimes(registered * largestSupplyPercent, 100),
      most,
      reserve,
      country: {
        registered: contestOf(ground, officialNow).contest.registered ?? 0,
        ballots: ballotsPrinted.ballots,
      },
    },
    {
      key: `unused-${table}`,
      origin: "printed",
      rests: [
        ...lawRest(ground, contestOf(ground, tableContests[table])),
        {basis: "official", source: ballotsPrinted.source},
      ],
    },
  );
}
