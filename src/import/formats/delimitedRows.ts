import {ImportError} from "../importError.js";
import type {Delimiter} from "../importFile.js";
import {limits} from "../limits.js";

/** Takes a row and the physical line it begins on; false ends the reading. The cells are overwritten by the next row. */
export type OnRow = (line: number, cells: string[]) => boolean;

/** What stands around cells that have a delimiter or a line break in them. */
export type QuoteMark = '"' | "'";

/** The quotation mark of a text, by its first lines: an apostrophe where it is around every cell of one of them. */
export const quoteMarkOf = (text: string): QuoteMark =>
  /^\ufeff?(?:[^'\r\n]*\r?\n){0,5}[^\S\r\n]*'(?:[^'\r\n]|'')*'(?:[^\S\r\n]*[;,\t|][^\S\r\n]*'(?:[^'\r\n]|'')*')+[^\S\r\n]*(?:\r|\n|$)/.test(
    text.slice(0, 10_000),
  )
    ? "'"
    : '"';

/**
 * The cells of a row that stands in quotation marks as a whole (`"1;100;40"`): its only cell, cut once more. Null for
 * any other row.
 */
export function cellsOfQuotedLine(cells: readonly string[], delimiter: Delimiter): string[] | null {
  if (cells.length !== 1 || !cells[0].includes(delimiter) || /[\r\n]/.test(cells[0])) return null;
  let found: string[] | null = null;
  const reader = delimitedReader(delimiter, (_, own) => {
    found = [...own];
    return false;
  });
  if (reader.push(cells[0])) reader.end();
  return found;
}

/** Delimited text, piece by piece. */
export interface DelimitedReader {
  /** Reads the rows that are complete by now; false once the reader of the rows has had enough. */
  push(text: string): boolean;
  /** Reads the last row, which needs no line break behind it. */
  end(): void;
  /** The physical line on which the next row begins. */
  readonly line: number;
}

/**
 * Cuts text into rows and cells (RFC 4180) as it comes. Written for this importer because of what it must not lose:
 * the physical line of every row, files whose lines end in different ways, a quote in the middle of a cell (`ТОО
 * "Алма"`) or text behind a closing one (`"Ақ жол" партиясы`), which stand as they are; and rows of bounded length.
 * @throws ImportError past a limit, and where a quote is never closed.
 */
export function delimitedReader(
  delimiter: Delimiter,
  onRow: OnRow,
  file: string | null = null,
  quoteMark: QuoteMark = '"',
): DelimitedReader {
  const quote = quoteMark.charCodeAt(0);
  const separator = delimiter.charCodeAt(0);
  const cells: string[] = [];
  let rest = "";
  let line = 1;

  /** Reads rows from `text`; keeps what may go on in the next piece, unless this is the last one. */
  function read(text: string, isLast: boolean): boolean {
    let start = 0;
    while (start < text.length) {
      const end = readRow(text, start, isLast);
      if (end < 0) break;
      const lines = breaks + 1;
      start = end;
      const begun = line;
      line += lines;
      if (!onRow(begun, cells)) return false;
    }
    rest = text.slice(start);
    if (rest.length > limits.rowCharacters) tooLong();
    return true;
  }

  let breaks = 0;
  let isQuoteOpen = false;

  /** Reads one row into `cells` and gives the place behind it; −1 where it is not complete. */
  function readRow(text: string, from: number, isLast: boolean): number {
    cells.length = 0;
    breaks = 0;
    let at = from;
    for (;;) {
      let cell = "";
      if (text.charCodeAt(at) === quote) {
        let begin = at + 1;
        for (;;) {
          const close = text.indexOf(quoteMark, begin);
          isQuoteOpen = close < 0;
          if (close < 0 || (close + 1 === text.length && !isLast)) return -1;
          cell += text.slice(begin, close);
          at = close + 1;
          if (text.charCodeAt(at) !== quote) break;
          cell += quoteMark;
          begin = at + 1;
        }
        breaks += lineBreaks(cell);
      }
      const begin = at;
      let code = text.charCodeAt(at);
      while (at < text.length && code !== separator && code !== lineFeed && code !== carriageReturn)
        code = text.charCodeAt(++at);
      if (at === text.length && !isLast) return -1;
      cells.push(cell === "" ? text.slice(begin, at) : cell + text.slice(begin, at));
      if (cells.length > limits.columns)
        throw new ImportError({fault: "too-many-columns", limit: limits.columns}, file);
      if (at - from > limits.rowCharacters) tooLong();
      if (at === text.length) return at;
      if (code === separator) {
        at++;
        continue;
      }
      if (code === lineFeed) return at + 1;
      if (at + 1 === text.length && !isLast) return -1;
      return text.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1;
    }
  }

  function tooLong(): never {
    const fault = isQuoteOpen ? "quote-not-closed" : "line-too-long";
    throw new ImportError({fault, line, limit: limits.rowCharacters}, file);
  }

  return {
    push: (text) => read(rest === "" ? text : rest + text, false),
    end() {
      const text = rest;
      rest = "";
      read(text, true);
      if (rest !== "") tooLong();
    },
    get line() {
      return line;
    },
  };
}

const lineFeed = 10;
const carriageReturn = 13;

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) count++;
  }
  return count;
}
