import {type CountColumn, countColumns} from "../../stations/countColumns.js";
import type {Cell} from "../cells/cell.js";
import {places} from "../guess/columnPlaces.js";
import {isLong} from "../mapping.js";
import type {TotalRow} from "./checkTotals.js";
import {partyOfRow} from "./longRows.js";
import {type FileRows, sumIn} from "./rowParts.js";
import {missing} from "./tableBuilder.js";

/**
 * Reads what a row says that is called the sum of its station's others. Voters on the rolls stand in each row as a rule and
 * add up to nothing.
 */
export function totalsReader(
  source: FileRows,
): (cells: readonly Cell[], counts: Int32Array) => Pick<TotalRow, "counts" | "votes"> {
  const {mapping} = source;
  const long = isLong(mapping) ? partyOfRow(source) : null;
  const lists = new Map<string, number[]>();
  mapping.columns.forEach((column, place) => {
    if (column.role === "votes") lists.set(column.party, [...(lists.get(column.party) ?? []), place]);
  });
  const votesColumns = places(mapping.columns, "party_votes");
  return (cells, own) => {
    const counts = new Map<CountColumn, number>();
    const votes = new Map<string, number>();
    countColumns.forEach((column, index) => {
      // Every row of a party says the same of its station: that is no sum of anything.
      if (own[index] !== missing && (!long || column === "registered")) counts.set(column, own[index]);
    });
    for (const [party, columns] of lists)
      votes.set(party, Math.max(0, sumIn(cells, columns, mapping.thousands)));
    const as = long?.(cells)?.as;
    const count = as ? sumIn(cells, votesColumns, mapping.thousands) : missing;
    if (as && as.role !== "ignore" && count !== missing)
      as.role === "votes" ? votes.set(as.party, count) : counts.set(as.role, count);
    return {counts, votes};
  };
}
