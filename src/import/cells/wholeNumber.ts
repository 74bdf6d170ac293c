import {greatestWhole} from "../../stations/tables.js";
import type {Refusal} from "../importReport.js";
import {type Cell, isBlank, textOf} from "./cell.js";
import {undressed} from "./dressedNumber.js";
import {isEmptyMark} from "./emptyMarks.js";

/** Why a cell holds no count. */
export type CountFault = Extract<
  Refusal,
  "not-whole" | "fraction" | "negative" | "too-large" | "no-value" | "cell-error"
>;

/**
 * The count in a cell: a whole number from 0 to the greatest the tables hold, null where the cell is empty or says that
 * there is nothing (`isEmptyMark`), or why it is none. Thousands may be grouped by spaces of any width, apostrophes and
 * `thousands`; `1234.0` and `1234,0` are whole. Around it may stand what says nothing of how many (`undressed`). Nothing
 * is rounded, and no number is made of what only begins with one.
 */
export function wholeNumber(cell: Cell, thousands: "," | "." | null = null): number | null | CountFault {
  if (typeof cell === "number") return checked(cell);
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "object") return cell.fault;
  const digits = plainDigits(cell);
  if (digits >= 0) return digits;
  if (isBlank(cell)) return null;
  const text = cell.trim();
  const [, sign, whole, fraction] =
    numeral(text, thousands) ?? numeral(undressed(text) ?? "", thousands) ?? [];
  if (whole === undefined) return isEmptyMark(cell) ? null : "not-whole";
  const value = Number(whole.replaceAll(/\D/g, ""));
  if (/[1-9]/.test(fraction ?? "")) return sign && value === 0 ? "negative" : "fraction";
  return sign && value > 0 ? "negative" : checked(value);
}

/** The count in a cell for adding up: 0 where it has none. */
export function countOrZero(cell: Cell, thousands: "," | "." | null = null): number {
  const count = wholeNumber(cell, thousands);
  return typeof count === "number" ? count : 0;
}

/** The counts in some cells of a row, added up. */
export const sumOfCounts = (
  cells: readonly Cell[],
  columns: readonly number[],
  thousands: "," | "." | null = null,
): number => columns.reduce((sum, column) => sum + countOrZero(cells[column], thousands), 0);

/** Most cells are a few digits: those are read without a regular expression. −1 for any other text. */
function plainDigits(text: string): number {
  if (text.length === 0 || text.length > 9) return -1;
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const spaces = "\\u0020\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000";
const apostrophes = "'\\u2019\\u02bc`\\u00b4";

/** Sign, whole part in digits or groups of three, and decimals, by the thousands separator besides spaces. */
const numerals = new Map(
  ([null, ",", "."] as const).map((thousands) => {
    const between = `[${spaces}${apostrophes}${thousands ?? ""}]`;
    const point = thousands === "," ? "\\." : thousands === "." ? "," : "[.,]";
    return [
      thousands,
      new RegExp(`^([-\\u2212\\u2013])?[${spaces}]?(\\d+|\\d{1,3}(?:${between}\\d{3})+)(?:${point}(\\d+))?$`),
    ];
  }),
);

const numeral = (text: string, thousands: "," | "." | null): RegExpExecArray | null =>
  numerals.get(thousands)?.exec(text) ?? null;

function checked(value: number): number | CountFault {
  if (value < 0) return "negative";
  if (value > greatestWhole) return "too-large";
  if (Number.isInteger(value)) return value === 0 ? 0 : value;
  return Number.isNaN(value) ? "not-whole" : "fraction";
}

/**
 * The thousands separator of a file, from texts of its counts: a comma or point that stands before groups of three
 * digits, all but for a stray slip of the pen. Null where there is none, and where it may as well be decimals.
 */
export function guessThousands(texts: Iterable<string>): "," | "." | null {
  const grouped = {",": 0, ".": 0};
  const other = {",": 0, ".": 0};
  for (const text of texts)
    for (const separator of [",", "."] as const) {
      if (!text.includes(separator)) continue;
      const found = numeral(text.trim(), separator);
      // No count of thousands begins with a zero.
      if (found !== null && found[3] === undefined && !found[2].startsWith("0")) grouped[separator]++;
      else other[separator]++;
    }
  const is = (separator: "," | ".") => grouped[separator] > 3 * other[separator];
  return is(",") ? "," : is(".") ? "." : null;
}

/** True for a text that was meant as a number, right or wrong: digits, perhaps with a sign, and what may stand around them. */
export function looksNumeric(cell: Cell): boolean {
  if (typeof cell === "number") return true;
  const text = textOf(cell).trim();
  return figures.test(text) || figures.test(undressed(text) ?? "");
}

const figures = /^[-\u2212\u2013+]?\s?\d[\d\s.,'\u2019\u02bc]*$/;
