/** Tables in which candidates or lists stand beside each other in one row, each with a few columns of its own. */
import {type Cell, isBlank, textOf} from "../cells/cell.js";
import {isEmptyMark} from "../cells/emptyMarks.js";

/** Where such groups of columns stand. */
export interface ColumnGroups {
  /** The columns of the first group, from 0. */
  readonly columns: readonly number[];
  /** By how many columns each further group stands to the right of the one before. */
  readonly step: number;
  /** How many groups there are; null where they go on to the end of each row, with no headings of their own. */
  readonly times: number | null;
}

/**
 * Hands a row on once for each of its groups: the columns before the groups, those of one group, and what stands beside
 * them. A group without a name and without a number is left out, unless the row has no other. The header, and what stands
 * above it, comes once, with the headings of the first group without its number.
 */
export function groupRows(
  {columns, step, times}: ColumnGroups,
  headerRow: number,
  onRow: (line: number, cells: readonly Cell[]) => boolean,
): (line: number, cells: readonly Cell[]) => boolean {
  const [first] = columns;
  const grouped = new Set<number>();
  for (let group = 0; times !== null && group < times; group++)
    for (const column of columns) grouped.add(column + group * step);
  const isFixed = (column: number) => times !== null && !grouped.has(column);
  const row: Cell[] = [];
  const cellsOf = (cells: readonly Cell[], group: number): readonly Cell[] => {
    row.length = 0;
    for (let column = 0; column < first; column++) row.push(cells[column]);
    for (const column of columns) row.push(cells[column + group * step]);
    for (let column = first; column < cells.length; column++) if (isFixed(column)) row.push(cells[column]);
    return row;
  };
  return (line, cells) => {
    if (line < headerRow) return onRow(line, cellsOf(cells, 0));
    if (line === headerRow) {
      const headings = cellsOf(cells, 0).map((cell, place) =>
        times !== null && place >= first && place < first + columns.length
          ? withoutNumber(textOf(cell))
          : cell,
      );
      return onRow(line, headings);
    }
    const groups = times ?? Math.max(1, Math.ceil((cells.length - first) / step));
    let isHanded = false;
    for (let group = 0; group < groups; group++) {
      if (columns.every((column) => saysNothing(cells[column + group * step]))) continue;
      isHanded = true;
      if (!onRow(line, cellsOf(cells, group))) return false;
    }
    return isHanded || onRow(line, cellsOf(cells, 0));
  };
}

/** The headings of the rows that `groupRows` hands on, for columns that have names and no header. */
export function groupHeadings(groups: ColumnGroups, headings: readonly string[]): readonly string[] {
  let found: readonly string[] = [];
  groupRows(groups, 1, (_, cells) => {
    found = cells.map(textOf);
    return true;
  })(1, headings);
  return found;
}

/** True for an empty cell and for a zero: tables with room for more candidates than a district has are filled up so. */
const saysNothing = (cell: Cell): boolean =>
  isBlank(cell) ||
  (typeof cell === "string" ? isEmptyMark(cell) || /^0+([.,]0+)?\s*%?$/.test(cell.trim()) : cell === 0);

/** A heading with the last number in it, and what is left without: `cand1_votes`, 1, `cand_votes`. */
export function numberedHeading(heading: string): {readonly number: number; readonly rest: string} | null {
  const [, ordinal, words] = /^(first|second|third|fourth|fifth)[\s_.-]+(.+)$/i.exec(heading.trim()) ?? [];
  if (ordinal !== undefined && !/\d/.test(words))
    return {number: ordinals.indexOf(ordinal.toLowerCase()) + 1, rest: words};
  const [, before, digits, behind] = /^(.*?)(\d{1,3})(\D*)$/u.exec(heading.normalize("NFC").trim()) ?? [];
  if (digits === undefined) return null;
  const left = before.replace(/[\s_.\-(#№°]+$/u, "");
  const right = left === "" ? behind.replace(/^[\s_.\-)]+/u, "") : behind.replace(/^\)/u, "");
  const rest = `${left}${right}`.trim();
  return /\p{L}/u.test(rest) ? {number: Number(digits), rest} : null;
}

const ordinals = ["first", "second", "third", "fourth", "fifth"];

const withoutNumber = (heading: string): string => numberedHeading(heading)?.rest ?? heading;
