/** Which columns make a file one with a row a station and party, or a row a station and count, whatever they are called. */
import {isBlank, textOf} from "../cells/cell.js";
import {looksNumeric} from "../cells/wholeNumber.js";
import type {HeadRow} from "./header.js";

/** The column whose texts are parties and counts, and the one that has their numbers. */
export interface LongColumns {
  readonly party: number;
  readonly votes: number;
}

/**
 * Found where stations have several rows, a column of texts names at least two parties or counts that are known, and
 * just one column of numbers is left for what they have, but for those that number the texts (the lines of a protocol);
 * null elsewhere. `taken` are columns known as something else.
 */
export function longColumns(
  rows: readonly HeadRow[],
  size: number,
  isTaken: (column: number) => boolean,
  isKnown: (text: string) => boolean,
): LongColumns | null {
  const columns = Array.from({length: size}, (_, column) => column).filter((column) => !isTaken(column));
  const textsIn = (column: number) =>
    rows.flatMap(({cells}) => (isBlank(cells[column]) ? [] : [textOf(cells[column]).trim()]));
  const numbers = columns.filter((column) => {
    const texts = textsIn(column);
    return texts.length > 0 && texts.filter(looksNumeric).length > texts.length / 2;
  });
  if (numbers.length === 0) return null;
  const party = columns.find((column) => {
    if (numbers.includes(column)) return false;
    const different = [...new Set(textsIn(column))].slice(0, lookedTexts);
    const known = different.filter(isKnown).length;
    return known >= 2 && known >= different.length / 4;
  });
  if (party === undefined) return null;
  const left = numbers.length === 1 ? numbers : numbers.filter((column) => !isNumberOf(rows, column, party));
  return left.length === 1 ? {party, votes: left[0]} : null;
}

/** True for a column that numbers the texts of another one: every text has the same number in all rows. */
function isNumberOf(rows: readonly HeadRow[], column: number, texts: number): boolean {
  const numbers = new Map<string, string>();
  return rows.every(({cells}) => {
    if (isBlank(cells[texts]) || isBlank(cells[column])) return true;
    const text = textOf(cells[texts]).trim();
    const number = textOf(cells[column]).trim();
    const first = numbers.get(text);
    numbers.set(text, first ?? number);
    return first === undefined || first === number;
  });
}

/** Enough different texts to tell a column of parties and counts from one of places. */
const lookedTexts = 300;
