import type {PrintedTable, Statement, TableName} from "../evidenceData.js";
import {tableNames, tableOf} from "../evidenceData.js";
import {overlap, printedBetween, printedShare} from "../printedShare.js";
import type {Place, PlacedPercent, Verdict} from "./claim.js";

/** Where a printed percentage lies to a printed range. */
export function placeOf(percent: number, least: number, greatest: number): Place {
  if (percent >= least && percent <= greatest) return "inside";
  return overlap(printedShare(percent), printedBetween(least, greatest)) ? "touches" : "outside";
}

/** A percentage of each table beside a range; a table that has none is left out. */
export const placed = (
  statement: Statement,
  read: (table: PrintedTable) => number | undefined,
  least: number,
  greatest: number,
): readonly PlacedPercent[] =>
  tableNames.flatMap((table: TableName) => {
    const percent = read(tableOf(statement, table));
    return percent === undefined ? [] : [{table, percent, place: placeOf(percent, least, greatest)}];
  });

/**
 * What tables say of a range over regions: one of them outside contradicts it, since what is counted together lies
 * between its parts; all of them within it leave its ends unchecked, since no region is published.
 */
export function rangeVerdict(tables: readonly PlacedPercent[]): Verdict {
  if (tables.some(({place}) => place === "outside")) return "contradicted-by-tables";
  return tables.some(({place}) => place === "touches") ? "holds-after-rounding" : "cannot-be-checked";
}
