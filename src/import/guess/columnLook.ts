/** Whether a column has numbers, names, codes or differences. */
import {isBlank, textOf} from "../cells/cell.js";
import {looksNumeric} from "../cells/wholeNumber.js";
import type {HeadRow} from "./header.js";

/** What the first cells of a column look like. */
export interface Look {
  readonly filled: number;
  readonly numeric: number;
  /** True where nearly all are codes: letters and digits without a space. */
  readonly hasCodes: () => boolean;
  /** True where all that are filled have one text. */
  readonly isOfOne: () => boolean;
}

/** Rows that are looked at to tell a column of numbers from one of texts. */
export const looked = 2000;

/** What the first cells of a column look like; `rows` are those below the header. */
export function lookOf(rows: readonly HeadRow[], column: number): Look {
  const cells = rows.slice(0, looked).map(({cells}) => cells[column]);
  const filled = cells.filter((cell) => !isBlank(cell));
  return {
    filled: filled.length,
    numeric: filled.filter(looksNumeric).length,
    isOfOne: () => new Set(filled.map((cell) => textOf(cell).trim())).size === 1,
    hasCodes: () => filled.filter((cell) => code.test(textOf(cell).trim())).length > 0.9 * filled.length,
  };
}

const code = /^'?[\p{L}\d/.-]*\d[\p{L}\d/.-]*'?$/u;

/** True for a column that is empty, or in which most cells are no numbers. */
export const looksLikeNames = ({filled, numeric}: Look): boolean => filled === 0 || numeric < filled / 2;

/** True for a column of differences: most of its numbers have a sign. */
export function isOfChanges(rows: readonly HeadRow[], column: number): boolean {
  const texts = rows
    .slice(0, looked)
    .flatMap(({cells}) => (isBlank(cells[column]) ? [] : textOf(cells[column])));
  return (
    texts.length > 0 && texts.filter((text) => /^\s*[-+\u2212]\s?\d/.test(text)).length > texts.length / 2
  );
}

/** The texts in some columns of the first rows; cells that are numbers are none. */
export function* textsIn(columns: readonly number[], rows: readonly HeadRow[]): Generator<string> {
  for (const {cells} of rows.slice(0, looked))
    for (const column of columns) if (typeof cells[column] === "string") yield cells[column];
}
