import {countColumns} from "../../stations/countColumns.js";
import type {Mapping} from "../mapping.js";
import {isNumbered} from "../stationKey.js";
import {type Cell, isBlank, textOf} from "./cell.js";
import {isTotals} from "./totalsRow.js";
import {looksNumeric} from "./wholeNumber.js";

/**
 * Says of a row below the header whether it is a heading: the header once more, as where pages or files were put one
 * below the other, or a text that names no station and has no number in any column that is counted, as the name of a
 * region above its stations or a note below them – also one in the very column of the stations, where nothing else stands
 * in the row. No vote is lost with such a row.
 */
export function captionRows({
  mapping: {columns, captions},
  headings,
}: {
  readonly mapping: Pick<Mapping, "columns" | "captions">;
  readonly headings: readonly string[];
}): (cells: readonly Cell[]) => boolean {
  const named = headings.flatMap((heading, column) => (heading === "" ? [] : [{heading, column}]));
  const station = columns.findIndex(({role}) => role === "station");
  const party = columns.findIndex(({role}) => role === "party");
  const counted = columns.flatMap(({role}, column) => (countedRoles.has(role) ? [column] : []));
  const isHeader = (cells: readonly Cell[]): boolean =>
    named.length > 1 &&
    named.every(({heading, column}) => textOf(cells[column]).normalize("NFC").trim() === heading);
  // A party without votes was meant to be counted.
  const isCaption = (cells: readonly Cell[]): boolean =>
    isBlank(cells[station]) && isBlank(cells[party]) && !counted.some((column) => hasNumber(cells[column]));
  let numbered = 0;
  let others = 0;
  const isNote = (cells: readonly Cell[]): boolean => {
    const own = textOf(cells[station]).trim();
    if (!isAlone(cells, station)) {
      if (isNumbered(own)) numbered++;
      else others++;
      return false;
    }
    return beginsNote.test(own) || (!isNumbered(own) && numbered > others);
  };
  const isPlace = (cells: readonly Cell[]): boolean => captions === "area" && placeCaption(cells) !== null;
  return (cells) => isCaption(cells) || isPlace(cells) || isHeader(cells) || isNote(cells);
}

/**
 * The name that stands alone in a row above stations, of a raion or a town; null for any other row. Notes, sums and numbers
 * name no place.
 */
export function placeCaption(cells: readonly Cell[]): string | null {
  const first = cells.findIndex((cell) => !isBlank(cell));
  const only = cells[first];
  if (typeof only !== "string" || cells.some((cell, column) => column > first && !isBlank(cell))) return null;
  const text = only.normalize("NFC").trim();
  return isNumbered(text) || looksNumeric(text) || beginsNote.test(text) || isTotals(text, true)
    ? null
    : text;
}

/** True for a row in which only that cell has anything. */
const isAlone = (cells: readonly Cell[], place: number): boolean =>
  cells.every((cell, column) => column === place || isBlank(cell));

/** How a note begins, whatever stations are called. */
const beginsNote =
  /^(#|\/\/|\*|note\b|source\b|prepared\b|updated\b|(примечани|источник|составлен|обновлен|ескерту|дереккөз|дерек көзі|сноска|жаңартыл)\p{L}*)/iu;

const countedRoles = new Set<string>([...countColumns, "votes", "party_votes"]);

/** True for a number, whole or not, and for a cell that should have had one: a formula, an error. */
const hasNumber = (cell: Cell): boolean =>
  typeof cell === "object" && cell !== null ? true : looksNumeric(cell);
