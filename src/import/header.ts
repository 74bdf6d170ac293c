import {type Cell, isBlank, textOf} from "./cell.js";
import type {KnownParties} from "./knownParties.js";
import type {ColumnRole} from "./mapping.js";
import {recognise} from "./recognise.js";
import {looksNumeric} from "./wholeNumber.js";

/** A row of the beginning of a file. */
export interface HeadRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** How many of the first rows can be a header. */
export const headerRows = 40;

/**
 * The place in `head` of the row that is the header's last: the first row that has the most headings we know, of
 * columns and of parties, and no numbers. −1 where no row has a heading we know.
 */
export function guessHeader(head: readonly HeadRow[], known: KnownParties): number {
  let best = -1;
  let most = 0;
  for (const [place, {cells}] of head.slice(0, headerRows).entries()) {
    const texts = cells.filter((cell) => !isBlank(cell));
    const found = texts.filter((cell) => isHeading(textOf(cell), known)).length;
    const score = found - 2 * texts.filter(looksNumeric).length;
    if (score > most) {
      best = place;
      most = score;
    }
  }
  return best < 0 ? best : lastHeaderRow(head, best);
}

const isHeading = (text: string, known: KnownParties): boolean =>
  text.length < 300 && (recognise(text) !== null || known(text) !== undefined);

/** The row below goes with the header where it only fills what the header leaves empty, and with words. */
function lastHeaderRow(head: readonly HeadRow[], header: number): number {
  const own = head[header].cells;
  const below = head[header + 1]?.cells ?? [];
  const filled = below.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const goesOn =
    filled.length >= 2 &&
    filled.every((column) => !looksNumeric(below[column])) &&
    filled.filter((column) => isBlank(own[column])).length >= filled.length - 1 &&
    filled.some((column) => isBlank(own[column]));
  return goesOn ? header + 1 : header;
}

/**
 * The headings of the columns: those of the header's last row, and where that is empty what stands above, as in a
 * header of several rows with merged cells. A title, alone in its row, is no heading.
 */
export function headingsOf(head: readonly HeadRow[], header: number): string[] {
  if (header < 0) return [];
  const above = [head[header]];
  for (let place = header - 1; place >= 0 && place >= header - 2; place--) {
    const filled = head[place].cells.filter((cell) => !isBlank(cell));
    if (filled.length < 2 || filled.some(looksNumeric)) break;
    above.push(head[place]);
  }
  const size = Math.max(...above.map(({cells}) => cells.length));
  return Array.from({length: size}, (_, column) => {
    const row = above.find(({cells}) => !isBlank(cells[column]));
    return row ? textOf(row.cells[column]).normalize("NFC").trim() : "";
  });
}

/**
 * True for the row under the header of an official table that numbers its columns: 1, 2, 3 … or А, Б, 1, 2, 3 …, in
 * every column. A station could be counted like that, but not with more votes than ballots or voters.
 */
export function isNumbering(cells: readonly Cell[], columns: readonly ColumnRole[]): boolean {
  const texts = cells.slice(0, columns.length).map((cell) => textOf(cell).trim());
  const first = texts.findIndex((text) => /^\d+$/.test(text));
  if (first < 0 || texts.length < columns.length) return false;
  const numbers = texts.slice(first).map(Number);
  if (!numbers.every((number, index) => number === numbers[0] + index) || numbers[0] > first + 1)
    return false;
  if (!texts.slice(0, first).every((text) => /^\p{L}$/u.test(text))) return false;
  const numberOf = (...roles: readonly string[]) =>
    columns.flatMap(({role}, column) =>
      roles.includes(role) && column >= first ? [Number(texts[column])] : [],
    );
  const ballots = numberOf("registered", "received", "issued", "cast");
  return ballots.length > 0 && Math.max(...numberOf("votes", "party_votes")) > Math.min(...ballots);
}
