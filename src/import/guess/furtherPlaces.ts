import {isBlank, textOf} from "../cells/cell.js";
import {recognise} from "../cells/recognise.js";
import {isTotalsRow} from "../cells/totalsRow.js";
import type {ColumnRole} from "../mapping.js";
import {stationNumber} from "../stationKey.js";
import {nameAt, placeOf} from "./columnPlaces.js";
import type {HeadRow} from "./header.js";

/** What columns are, with whatever else was found out about them. */
interface Guess {
  readonly columns: readonly ColumnRole[];
}

/**
 * The guess with further columns for the area, where stations of one number stand in places that the region, the district
 * and the area do not tell apart: a zone beside its town, a section beside its ward. Such a column is called a place, or
 * stands before the station and leaves no number twice. One that is another in every row tells stations apart from
 * themselves, and does not count. Where each value of such a column has lists of its own it is no place, but the contest.
 */
export function withFurtherPlaces<Some extends Guess>(
  guess: Some,
  headings: readonly string[],
  rows: readonly HeadRow[],
  said: readonly (ColumnRole | null)[],
): Some {
  const station = guess.columns.findIndex(({role}) => role === "station");
  if (station < 0) return guess;
  if (new Set(rows.map(({cells}) => textOf(cells[station]))).size === rows.length) return guess;
  const told = rows.filter(({cells}) => !isBlank(cells[station]) && !isTotalsRow(cells[station], cells));
  let columns = guess.columns;
  let left = repeated(told, columns, station);
  while (left > 0) {
    const found = headings
      .flatMap((heading, column) => {
        const isPlace = places.has(recognise(heading)?.column ?? "");
        const mayBe = columns[column].role === "ignore" && !said[column] && (isPlace || column < station);
        if (!mayBe || !isOfGroups(told, column)) return [];
        const role = !isPlace && partsLists(told, columns, column) ? "contest" : "area";
        const others = columns.map((own, at): ColumnRole => (at === column ? {role} : own));
        const still = repeated(told, others, station);
        return still < left && (isPlace || still === 0) ? [{others, still, isPlace}] : [];
      })
      .sort((a, b) => Number(b.isPlace) - Number(a.isPlace) || a.still - b.still)
      .at(0);
    if (!found) break;
    columns = found.others;
    left = found.still;
  }
  return columns === guess.columns ? guess : {...guess, columns};
}

const places = new Set<string>(["region", "district", "area"]);

/** What tells rows of one station apart in a file of a row a party, beside its places. */
const telling = new Set<string>([...places, "contest", "party", "candidate"]);

/** How many rows have the number of an earlier one, in the same places. */
function repeated(rows: readonly HeadRow[], columns: readonly ColumnRole[], station: number): number {
  const among = columns.flatMap(({role}, column) => (telling.has(role) ? [column] : []));
  const keys = new Set(
    rows.map(({cells}) =>
      JSON.stringify([
        stationNumber(textOf(cells[station]).trim()),
        ...among.map((column) => textOf(cells[column]).trim()),
      ]),
    ),
  );
  return rows.length - keys.size;
}

/**
 * True for a column that parts the lists of a file with a row a list, as several races of one day do: most lists stand under
 * one of its values alone, while places have the same lists.
 */
function partsLists(rows: readonly HeadRow[], columns: readonly ColumnRole[], column: number): boolean {
  const party = placeOf(columns, "party");
  if (party < 0 || placeOf(columns, "contest") >= 0) return false;
  const valuesOf = new Map<string, Set<string>>();
  for (const {cells} of rows) {
    const list = nameAt(cells, party);
    if (list === null) continue;
    const values = valuesOf.get(list) ?? new Set();
    valuesOf.set(list, values.add(textOf(cells[column]).trim()));
  }
  const ofOne = [...valuesOf.values()].filter(({size}) => size === 1).length;
  return valuesOf.size > 1 && ofOne > valuesOf.size / 2;
}

/** True for a column whose texts or whole numbers each stand in several rows, as the name or code of a place does. */
function isOfGroups(rows: readonly HeadRow[], column: number): boolean {
  const texts = rows.flatMap(({cells}) => (isBlank(cells[column]) ? [] : [textOf(cells[column]).trim()]));
  if (texts.length < rows.length || texts.some((text) => /\d[.,]\d|%/.test(text))) return false;
  const different = new Set(texts).size;
  return different > 1 && different < rows.length;
}
