/** Sheets of a workbook that belong together: the same headings, one sheet a region or an election. */
import {type Cell, isBlank, textOf} from "./cell.js";
import type {HeadRow} from "./header.js";
import type {Mapping} from "./mapping.js";
import {isTotals} from "./totalsRow.js";

/** A sheet as far as it was looked at. */
export interface SheetLook {
  readonly sheet: string;
  readonly headerRow: number;
  /** Its first rows below the header. */
  readonly rows: readonly HeadRow[];
}

/** True for a sheet that repeats others: it is called a sum, or all of its rows stand on one of them as well. */
export function isCopy({sheet, rows}: SheetLook, others: readonly SheetLook[]): boolean {
  if (saysSum(sheet)) return true;
  const own = rows.map(lineOf).filter((line) => line !== "");
  if (own.length < fewestCopied) return false;
  return others.some((other) => {
    const lines = new Set(other.rows.map(lineOf));
    return own.every((line) => lines.has(line));
  });
}

/** True for the name of a sheet that has what stands on others: “Total”, “Summary”, “All”. */
export const saysSum = (sheet: string): boolean =>
  isTotals(sheet, true) || /^(свод\p{L}*|все|all|summary|жинақ|барлық)(\P{L}|$)/iu.test(sheet.trim());

/** So many equal rows are no accident. */
const fewestCopied = 3;

const lineOf = ({cells}: HeadRow): string =>
  cells.every(isBlank) ? "" : JSON.stringify(Array.from(cells, (cell) => textOf(cell)));

/** What the name of a sheet stands for: a place, an election, or nothing where a program gave it. */
export function sheetMeaning(sheet: string): "region" | "contest" | null {
  if (/^(лист|sheet|парақ|бет|arkusz|tabelle|feuil|hoja)\s*\d*$/iu.test(sheet.trim())) return null;
  return /(^|\P{N})(19|20)\d\d($|\P{N})|(^|\P{L})(тур|round|кезең|выборы|сайлау|election)($|\P{L})/iu.test(
    sheet,
  )
    ? "contest"
    : "region";
}

/** A mapping for each of the sheets that a mapping names; what a sheet is called stands for a column that is not there. */
export function sheetMappings(mapping: Mapping): readonly Mapping[] {
  const {moreSheets = [], sheet, headerRow, columns} = mapping;
  if (sheet === null || moreSheets.length === 0) return [mapping];
  return [{sheet, headerRow}, ...moreSheets].map((one) => {
    const meaning = sheetMeaning(one.sheet);
    const isTold =
      meaning === null || mapping.fixed[meaning] !== undefined || columns.some(({role}) => role === meaning);
    const fixed = isTold ? mapping.fixed : {...mapping.fixed, [meaning]: one.sheet.trim()};
    return {...mapping, ...one, fixed, moreSheets: []};
  });
}

/** True where a station number stands on two of the sheets. */
export function sharesStations(looks: readonly SheetLook[], station: number): boolean {
  const seen = new Set<string>();
  return looks.some(({rows}) => {
    const own = new Set(
      rows.flatMap(({cells}) => (isBlank(cells[station]) ? [] : [textOf(cells[station] as Cell).trim()])),
    );
    const isShared = [...own].some((name) => seen.has(name) && !isTotals(name));
    for (const name of own) seen.add(name);
    return isShared;
  });
}
