import {type Cell, isBlank, textOf} from "./cell.js";

/**
 * True for a row that adds other rows up: its station, or where that is empty its first text, says “total” in
 * Kazakh, Russian or English (`Барлығы`, `Итого по району`, `Облыс бойынша барлығы`).
 */
export function isTotalsRow(station: Cell, cells: readonly Cell[]): boolean {
  if (!isBlank(station)) return isTotals(textOf(station), false);
  const first = cells.find((cell) => typeof cell === "string" && cell.trim() !== "");
  return first !== undefined && isTotals(textOf(first), true);
}

/** True for a text that says “total”: at its beginning or end, or anywhere in it where `anywhere` says so. */
export function isTotals(text: string, anywhere = false): boolean {
  // Longer texts are none, and most station names are shorter than any pattern takes to look at.
  if (text.length > 200 || !/[\p{L}]/u.test(text)) return false;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  if (words.length === 0) return false;
  return anywhere
    ? words.some(isTotalsWord)
    : isTotalsWord(words[0]) || isKazakhTotals(words[words.length - 1]);
}

const totalsWords = new Set(
  "барлығы барлығ жиыны жиынтығы қорытынды итого всего итог итоги total totals sum subtotal".split(" "),
);
const isTotalsWord = (word: string): boolean => totalsWords.has(word);

/** Kazakh says what is summed first: «Облыс бойынша барлығы». */
const isKazakhTotals = (word: string): boolean =>
  word === "барлығы" || word === "жиыны" || word === "қорытынды";
