import type {Cell} from "../cells/cell.js";
import type {Mapping} from "../mapping.js";

/**
 * Takes the rows of a file in their order and gives the column in which a row has a share where others have counts:
 * `25.00` below plain whole numbers is a percentage, as `12.50` would be, and not 25 votes. −1 where there is none.
 * Where whole numbers of a column have decimals as a rule, a program wrote them so; and where `thousands` are grouped by
 * that sign, `1.000` is a thousand.
 */
export function strayDecimals(
  columns: readonly number[],
  thousands: Mapping["thousands"],
): (cells: readonly Cell[]) => number {
  const plain = new Float64Array(columns.length);
  const decimal = new Float64Array(columns.length);
  return (cells) => {
    let found = -1;
    columns.forEach((column, place) => {
      const cell = cells[column];
      if (typeof cell === "string" && cell.length > 3 && isShare(cell.trim(), thousands)) {
        decimal[place]++;
        if (plain[place] >= decimal[place]) found = column;
      } else if (cell !== null && cell !== undefined && cell !== "") plain[place]++;
    });
    return found;
  };
}

const isShare = (text: string, thousands: Mapping["thousands"]): boolean =>
  share.test(text) && !(thousands !== null && text.endsWith(`${thousands}000`));

/** A whole number up to a hundred, written with two decimals or more. */
const share = /^(100|\d{1,2})[.,]0{2,}$/;
