import type {Share} from "../../core/share.js";
import {type Statement, type TableName, tableNames, tableOf} from "../evidenceData.js";
import {holdsShare, overlap, printedBetween, printedShare, type ShareRange} from "../printedShare.js";
import type {Claim, Place, Verdict} from "./claim.js";
import {claim, type Ground} from "./ground.js";
import {placed, rangeVerdict} from "./place.js";

/** Turnout from one percentage to another, depending on the region. */
export function turnoutRange(ground: Ground): Claim {
  const {statement} = ground;
  const {least, greatest} = statement.ranges.turnout;
  const tables = placed(statement, ({votedPercent}) => votedPercent, least, greatest);
  return claim("turnout-range", rangeVerdict(tables), {least, greatest, tables});
}

/** Ways to take a mean of the tables: each voter, or each table, counting the same. */
const waysToMean: readonly {readonly of: readonly TableName[]; readonly by: "voters" | "tables"}[] = [
  {of: ["mazhilis"], by: "voters"},
  {of: tableNames, by: "voters"},
  {of: ["city", "oblast"], by: "voters"},
  {of: tableNames, by: "tables"},
  {of: ["mazhilis", "city"], by: "tables"},
];

/**
 * The mean turnout. No mean of the tables by voters can be another one than theirs; but a mean over regions, each
 * counting the same, may be any number between, and no region is published. So a mean that the tables do not give is
 * contradicted only where it lies outside all of them.
 */
export function turnoutMean(ground: Ground): Claim {
  const {statement} = ground;
  const said = statement.ranges.turnout.mean;
  const printed = printedShare(said);
  const means = waysToMean.map(({of, by}) => {
    const {share, range} = meanOf(statement, of, by);
    const place: Place = holdsShare(printed, share)
      ? "inside"
      : overlap(range, printed)
        ? "touches"
        : "outside";
    return {of, by, share, place};
  });
  const tables = tableNames.map((table) => ({table, percent: tableOf(statement, table).votedPercent}));
  const percents = tables.map(({percent}) => percent);
  const between = overlap(printed, printedBetween(Math.min(...percents), Math.max(...percents)));
  const [mazhilis, all] = means;
  const places = [mazhilis.place, all.place];
  const verdict: Verdict = places.includes("inside")
    ? "holds"
    : places.includes("touches")
      ? "holds-after-rounding"
      : between
        ? "cannot-be-checked"
        : "contradicted-by-tables";
  return claim("turnout-mean", verdict, {said, means, tables});
}

/** The mean turnout of several tables; half a point of rounding either way stays half a point in their mean. */
function meanOf(
  statement: Statement,
  names: readonly TableName[],
  by: "voters" | "tables",
): {readonly share: Share; readonly range: ShareRange} {
  const tables = names.map((name) => tableOf(statement, name));
  const weights = tables.map(({registered}) => (by === "voters" ? registered : 1));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const points = tables.reduce((sum, {votedPercent}, index) => sum + weights[index] * votedPercent, 0);
  return {
    share: {parts: points, of: 100 * all},
    range: {
      least: {parts: 2 * points - all, of: 200 * all},
      below: {parts: 2 * points + all, of: 200 * all},
    },
  };
}
