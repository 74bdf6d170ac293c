import {type Cell, isBlank, textOf} from "./cell.js";

/**
 * True for a row that adds other rows up: its station, or where that is empty its first text, says “total” in
 * Kazakh, Russian or English (`Барлығы`, `Итого по району`, `Облыс бойынша барлығы`), or in place of a station stands what
 * is reckoned from others: percentages, seats, a mean.
 */
export function isTotalsRow(station: Cell, cells: readonly Cell[]): boolean {
  if (!isBlank(station)) return isTotals(textOf(station), false) || isReckoned.test(textOf(station).trim());
  const first = cells.find((cell) => typeof cell === "string" && cell.trim() !== "");
  return first !== undefined && isTotals(textOf(first), true);
}

/**
 * True for a row of formulas without values, each of which adds up its column (`=SUM(C4:C2008)`): programs that write a
 * workbook without reckoning leave them so.
 */
export function addsUpColumns(cells: readonly Cell[], counted: readonly number[]): boolean {
  const given = counted.map((column) => cells[column]).filter((cell) => !isBlank(cell));
  return given.length > 1 && given.every((cell) => sumOfColumn.test(formulaIn(cell)));
}

/** What a row of percentages, seats or means has in place of a station, as its whole text. */
const isReckoned =
  /^(в\s+)?(%|процент\p{L}*|пайыз\p{L}*|percent(age)?s?|доля|үлесі|share|мандат\p{L}*|орын(дар)?( саны)?|seats?|mandates?|среднее( значение)?|в среднем|медиана|орташа( мәні)?|average|mean|median)\.?:?$/iu;

const formulaIn = (cell: Cell): string =>
  typeof cell === "object" && cell !== null && cell.fault === "no-value" ? cell.text : "";

/** One column, from one row to another, on this sheet or one that is named. */
const sumOfColumn = /^=?(SUM|SUBTOTAL)\((\d+,)?([^!()]+!)?\$?([A-Z]{1,3})\$?\d+:\$?\4\$?\d+\)$/iu;

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
  "сумма sum σ барлығы жиыны жиынтығы қорытынды итого всего итог итоги total totals subtotal разом всього summe gesamt gesamtsumme razem ogółem suma celkem toplam totale totaal yhteensä ընդամենը ընդհանուր სულ ჯამი სულჯამი סהכ ukupno укупно skupaj összesen σύνολο συνολο viso kopā kokku spolu jami бардыгы нийт 합계 소계 총계 合計 小計 總計 総計 合计 小计 总计 المجموع مجموع รวม कुल মোট jumlah".split(
    " ",
  ),
);
const mayBeTotals = new RegExp([...totalsWords].join("|"), "i");
