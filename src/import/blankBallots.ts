import type {HeadRow} from "./header.js";
import type {ColumnRole} from "./mapping.js";
import {saysBlankBallots} from "./recognise.js";
import {wholeNumber} from "./wholeNumber.js";

/**
 * The roles with ballots that have nothing on them among the invalid ones, as they count for nobody: where they stand in a
 * column of their own beside those, both are added up. A part of the invalid ballots is not: where the votes and the
 * invalid ballots come to those cast without it, it is left out.
 */
export function withBlankBallots(
  headings: readonly string[],
  columns: readonly ColumnRole[],
  rows: readonly HeadRow[],
): readonly ColumnRole[] {
  const blank = columns.flatMap(({role}, column) =>
    // Spoiled ballots are exchanged before they are cast.
    role === "ignore" && saysBlankBallots(headings[column]) && !/spoil/i.test(headings[column])
      ? [column]
      : [],
  );
  if (blank.length === 0 || isWithout(columns, rows)) return columns;
  return columns.map((role, column) => (blank.includes(column) ? {role: "invalid"} : role));
}

/** True where what is known already comes to the ballots cast in most rows. */
function isWithout(columns: readonly ColumnRole[], rows: readonly HeadRow[]): boolean {
  const cast = columns.findIndex(({role}) => role === "cast");
  const parts = columns.flatMap(({role}, column) =>
    role === "votes" || role === "invalid" || role === "against_all" ? [column] : [],
  );
  if (cast < 0 || !columns.some(({role}) => role === "invalid")) return false;
  const numberAt = (cells: HeadRow["cells"], column: number): number => {
    const count = wholeNumber(cells[column]);
    return typeof count === "number" ? count : 0;
  };
  const right = rows.filter(
    ({cells}) => parts.reduce((sum, column) => sum + numberAt(cells, column), 0) === numberAt(cells, cast),
  );
  return right.length > rows.length / 2;
}
