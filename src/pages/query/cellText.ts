import type {ResultCell, ResultColumn, ResultKind} from "../../db/resultTable.js";
import type {Formats} from "../../words/formats.js";

/** Letters of a text that a cell shows at most: beyond that, only the line below the table has more. */
export const longestShown = 300;

/** A cell as it is shown: numbers in the reader's way of writing them. Null is the reader's word for no value. */
export function cellText(
  value: ResultCell,
  {kind, name}: Pick<ResultColumn, "kind" | "name">,
  formats: Formats,
  none: string,
): string {
  if (value === null) return none;
  if (typeof value === "bigint") return withTrueMinus(formats.whole(value));
  if (typeof value === "number" && isYear(name)) return String(value);
  if (typeof value === "number") return withTrueMinus(numberText(value, kind, formats));
  const text = String(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** A cell as it is copied: what SQL would write, which another program reads as the same value. */
export const plainText = (value: ResultCell): string => (value === null ? "" : String(value));

/** True for columns of years, which are written without groups: 2021. */
export const isYear = (name: string): boolean => /(^|_)year$/i.test(name);

/** True for columns whose figures are read down: they stand at the right. */
export const isNumber = (kind: ResultKind): boolean => kind === "whole" || kind === "decimal";

/** As wide as a plus, so that figures stand under each other. */
const withTrueMinus = (number: string): string => number.replace(/^-/, "−");

/** Four decimals say enough of a share; a number that they would show as nought, or that is huge, stays as it is. */
function numberText(value: number, kind: ResultKind, formats: Formats): string {
  if (kind === "whole") return formats.whole(value);
  const size = Math.abs(value);
  if (value !== 0 && (size < 0.0001 || size >= 1e15)) return String(value);
  return Number.isFinite(value) ? formats.decimal(value, 4) : String(value);
}
