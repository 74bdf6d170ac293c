/** Tables that are drawn with signs: `| 1 | 40 |`, rules of dashes between the rows, a border around. */
import type {Delimiter} from "../importFile.js";

/** The text with the lines that box-drawing signs make written as `|`, where that is what parts its cells. */
export const withPlainBars = (text: string, delimiter: Delimiter): string =>
  delimiter === "|" ? text.replaceAll(/[│┃║┆┇┊┋]/g, "|") : text;

/** True for a row that is a rule between rows: dashes, and what stands where lines cross. */
export const isRule = (cells: readonly string[]): boolean => {
  const text = cells.join("");
  return text.length > 2 && /[-=─━═]/.test(text) && /^[-+=:*\s─-╿]+$/.test(text);
};

/** True for a table with a border: every line of its beginning starts and ends with `|`, but for rules and titles without any. */
export function hasBorder(text: string): boolean {
  const lines = text
    .slice(0, lookedCharacters)
    .split(/\r\n|\r|\n/)
    .slice(0, -1)
    .map((line) => line.trim())
    .filter((line) => line.includes("|"));
  return lines.length > 1 && lines.every((line) => /^\|.*[^|\s].*\|$/.test(line) && !/^\|\s*\|/.test(line));
}

const lookedCharacters = 10_000;
