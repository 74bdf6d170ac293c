import {type CountColumn, countColumns} from "./countColumns.js";
import {
  type StationColumns,
  type StationTable,
  type StationTableOptions,
  stationRows,
  stationTable,
} from "./stationTable.js";
import type {Columns} from "./tables.js";

/** The counts of a sheet, one entry a station; NaN where its protocol does not give one. */
export type SheetCounts = Readonly<Record<CountColumn, Float64Array>>;

/**
 * A contest's protocols with every count they give, one entry a station in each array: what is checked. The table
 * beside it is what is added up, in the same order, with nought for a count that is not given.
 */
export interface ProtocolSheet {
  readonly table: StationTable;
  readonly counts: SheetCounts;
}

/** Gathers the protocols of one contest; a column that the file lacks is given by none. Throws as `stationTable` does. */
export function protocolSheet(
  protocols: StationColumns,
  votes: Columns<"votes">,
  options: StationTableOptions,
): ProtocolSheet {
  const rows = stationRows(protocols, options);
  const counts = Object.fromEntries(countColumns.map((name) => [name, countsIn(protocols[name], rows)]));
  return {
    table: stationTable(protocols, votes, options, rows),
    counts: counts as Record<CountColumn, Float64Array>,
  };
}

function countsIn(column: ArrayLike<number | null> | undefined, rows: readonly number[]): Float64Array {
  const counts = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) counts[index] = column?.[rows[index]] ?? Number.NaN;
  return counts;
}
