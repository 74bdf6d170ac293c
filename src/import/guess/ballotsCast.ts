/** Which column has the ballots cast, where headings leave it open: the one that numbers speak for. */

import {isPassedOver, recognise} from "../cells/recognise.js";
import {isTotals} from "../cells/totalsRow.js";
import {countOrZero, sumOfCounts} from "../cells/wholeNumber.js";
import type {ColumnRole, Mapping} from "../mapping.js";
import {hasNumbers, tellingRows} from "./columnNumbers.js";
import {placeOf, places, type ToldRoles} from "./columnPlaces.js";
import type {HeadRow} from "./header.js";

/** What somebody said of the columns, and what parts the thousands of their numbers. */
interface KnownOfCounts {
  readonly said: ToldRoles;
  readonly thousands: Mapping["thousands"];
}

/**
 * The roles with the ballots cast where they are, of several columns that are called so – by whom, on which list – the one
 * that exceeds the invalid ones by the valid ones of another column in most rows.
 */
export function withFittingCast(
  headings: readonly string[],
  columns: readonly ColumnRole[],
  rows: readonly HeadRow[],
  {said, thousands}: KnownOfCounts,
): readonly ColumnRole[] {
  const [own] = places(columns, "cast");
  if (own === undefined || said[own]) return columns;
  if (isLessThanValid(headings, rows, own, thousands))
    return columns.map((role, column) => (column === own ? {role: "ignore"} : role));
  const others = headings.flatMap((heading, column) =>
    columns[column].role === "ignore" && !said[column] && recognise(heading)?.column === "cast"
      ? [column]
      : [],
  );
  if (others.length === 0) return columns;
  const invalid = places(columns, "invalid", "against_all");
  const valid = headings.flatMap((heading, column) =>
    columns[column].role === "ignore" && isPassedOver(heading) && hasNumbers(rows, column) ? [column] : [],
  );
  const fits = (cast: number): number =>
    Math.max(
      0,
      ...valid.map((column) => {
        const isRight = sumsUp(cast, [column, ...invalid], thousands);
        return rows.filter(isRight).length;
      }),
    );
  return swapped(columns, own, best(own, others, fits));
}

/** True where most stations have more valid ballots than that: those who voted in some way, and not all of them. */
function isLessThanValid(
  headings: readonly string[],
  rows: readonly HeadRow[],
  cast: number,
  thousands: Mapping["thousands"],
): boolean {
  const valid = headings.findIndex(
    (heading, column) => column !== cast && saysValid.test(heading) && hasNumbers(rows, column),
  );
  if (valid < 0) return false;
  const told = rows.filter(({cells}) => countOrZero(cells[valid], thousands) > 0);
  const less = told.filter(
    ({cells}) => countOrZero(cells[cast], thousands) < countOrZero(cells[valid], thousands),
  );
  return told.length >= tellingRows && less.length > told.length / 2;
}

const saysValid =
  /(^|\P{L})(valid|действительн\p{L}*|жарамды|gültige\p{L}*|ważn\p{L}*|válidos|valides|validi) (votes?|ballots?|\p{L}*бюллетен\p{L}*|избирательн\p{L}*|голос\p{L}*|дауыс\p{L}*|бюллетень\p{L}*|stimmen|głos\p{L}*)|(votos|votes|voti) (válidos|validos|valides|validi)/iu;

/**
 * The roles with the ballots cast taken from a column that is called a total, or the ballots, and is the sum of the votes and
 * of those that count for nobody in every row: where no column is the ballots cast, or the one that is called so is not.
 */
export function withCastBySum(
  headings: readonly string[],
  columns: readonly ColumnRole[],
  rows: readonly HeadRow[],
  {said, thousands}: KnownOfCounts,
): readonly ColumnRole[] {
  const {own, votes, beside} = ballotParts(columns);
  if (said[own] || votes.length === 0 || beside.length === 0) return columns;
  // Where nothing was invalid the sum may as well be the valid votes.
  const isTold = rows.some(({cells}) => beside.some((column) => countOrZero(cells[column], thousands) > 0));
  if (!isTold) return columns;
  const fits = (cast: number): number => rows.filter(sumsUp(cast, [...votes, ...beside], thousands)).length;
  const filled = (cast: number): number =>
    rows.filter(({cells}) => countOrZero(cells[cast], thousands) > 0).length;
  if (own >= 0 && fits(own) > filled(own) / 2) return columns;
  const found = headings.findIndex(
    (heading, column) =>
      columns[column].role === "ignore" &&
      !said[column] &&
      (recognise(heading)?.column === "cast" ||
        isTotals(heading, true) ||
        (own < 0 && !isPassedOver(heading))) &&
      filled(column) >= 2 &&
      fits(column) >= 0.95 * filled(column),
  );
  return found < 0 ? columns : swapped(columns, own, found);
}

/**
 * The roles with the ballots cast taken from the column that has hardly more than votes and invalid ballots together, where
 * the one that is called the ballots has far more: those were handed to the station, and the voters who took one stand
 * beside.
 */
export function withBallotsInHand(
  headings: readonly string[],
  columns: readonly ColumnRole[],
  rows: readonly HeadRow[],
  {said, thousands}: KnownOfCounts,
): readonly ColumnRole[] {
  const {own, votes, beside} = ballotParts(columns);
  if (own < 0 || said[own] || votes.length === 0 || beside.length === 0) return columns;
  const countIn = ({cells}: HeadRow, column: number): number => countOrZero(cells[column], thousands);
  const sumOf = ({cells}: HeadRow): number => sumOfCounts(cells, [...votes, ...beside], thousands);
  const told = rows.filter((row) => countIn(row, own) > 0 && sumOf(row) > 0);
  if (told.length < tellingRows) return columns;
  const share = (isSo: (row: HeadRow) => boolean): number => told.filter(isSo).length / told.length;
  if (share((row) => countIn(row, own) > 1.2 * sumOf(row)) < 0.8) return columns;
  const found = headings.findIndex(
    (heading, column) =>
      columns[column].role === "ignore" &&
      !said[column] &&
      heading !== "" &&
      !isPassedOver(heading) &&
      share((row) => countIn(row, column) >= sumOf(row) && countIn(row, column) <= 1.05 * sumOf(row)) >= 0.95,
  );
  if (found < 0) return columns;
  const hasReceived = places(columns, "received").length > 0;
  return swapped(columns, own, found).map((role, column) =>
    column === own && !hasReceived ? {role: "received"} : role,
  );
}

/** Where the ballots cast stand, −1 where nowhere, and what they are made of: votes, and ballots that count for nobody. */
function ballotParts(columns: readonly ColumnRole[]) {
  return {
    own: placeOf(columns, "cast"),
    votes: places(columns, "votes"),
    beside: places(columns, "invalid", "against_all"),
  };
}

/** True for a row in which the parts, added up, come to the column's number. */
const sumsUp =
  (whole: number, parts: readonly number[], thousands: Mapping["thousands"]) =>
  ({cells}: HeadRow): boolean => {
    const own = countOrZero(cells[whole], thousands);
    return own > 0 && own === sumOfCounts(cells, parts, thousands);
  };

const best = (own: number, others: readonly number[], fits: (column: number) => number): number =>
  others.reduce((first, other) => (fits(other) > fits(first) ? other : first), own);

const swapped = (columns: readonly ColumnRole[], from: number, to: number): readonly ColumnRole[] =>
  from === to
    ? columns
    : columns.map((role, column) =>
        column === to ? {role: "cast"} : column === from ? {role: "ignore"} : role,
      );
