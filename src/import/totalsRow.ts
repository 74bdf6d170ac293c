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

/** True for a text that says “total” in its first or last word, or in any where `anywhere` says so. */
export function isTotals(text: string, anywhere = false): boolean {
  // Hardly any text has such a word in it: the others need no further look.
  if (text.length > 200 || !mayBeTotals.test(text)) return false;
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const looked = anywhere ? words : [words[0], words[words.length - 1]];
  return looked.some((word) => totalsWords.has(word));
}

const totalsWords = new Set(
  "сумма sum σ барлығы жиыны жиынтығы қорытынды итого всего итог итоги total totals subtotal".split(" "),
);
const mayBeTotals = new RegExp([...totalsWords].join("|"), "i");
