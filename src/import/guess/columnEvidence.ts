/** What the numbers and the heading of a column that nobody knows say about it: a party's votes, or something else. */

import type {Mapping} from "../mapping.js";
import {
  addUp,
  familyAddingUp,
  isMoreThanCast,
  isSum,
  nestedLists,
  onlySubset,
  rowsAddingUp,
  standsBehind,
  wholeBallots,
  wholeStretches,
} from "./ballotSums.js";
import {
  isCode,
  isConstant,
  isFlag,
  isMore,
  isNumberOfPlace,
  isRunning,
  isSame,
  numbersOf,
  tellingRows,
} from "./columnNumbers.js";
import type {HeadRow} from "./header.js";
import {familyOf, groupOf, isNamedAfter, roundOf, saysList} from "./headingFamilies.js";
import type {KnownColumns} from "./knownColumns.js";

/**
 * Why a column of numbers is not read as a party's votes:
 * - `percentage`: it has fractions, percent signs, or the heading of another column with a letter or two behind;
 * - `coordinate`: fractions with four decimals and more;
 * - `more-than-voters`: more than the voters or the ballots of the same rows;
 * - `sum`: it is the sum of the columns beside it;
 * - `part`: a part of a list's votes, whose total stands in another column;
 * - `constant`: the same number in every row;
 * - `code`: the numbers count up, or are all different and all as long;
 * - `apart`: it stands apart from the columns that are parties', among what tells of the station, or these come to the ballots
 *   without it;
 * - `other-contest`: it is of another round or year than the parties' columns before it;
 * - `beyond`: it stands behind the parties' columns, parted from them by a count;
 * - `unlike`: the parties' headings are alike, and this one is not;
 * - `flag`: it has only zeros and ones beside columns of many votes. */
export type NotAParty =
  | "percentage"
  | "coordinate"
  | "more-than-voters"
  | "sum"
  | "part"
  | "constant"
  | "code"
  | "apart"
  | "other-contest"
  | "beyond"
  | "unlike"
  | "flag";

/** True for a reason that leaves it open whether the column is a list all the same. */
export const leavesOpen = (reason: NotAParty | undefined): boolean =>
  reason === "unlike" || reason === "beyond" || reason === "flag";

/**
 * The candidates that are no party's, each with the reason. A candidate that is not among them is one: because its
 * numbers together with the others' come to the ballots in the box, because its heading is like the others', or
 * because it stands among them and stays within the voters.
 */
export function notParties(
  headings: readonly string[],
  rows: readonly HeadRow[],
  known: KnownColumns,
  thousands: Mapping["thousands"] = null,
): ReadonlyMap<number, NotAParty> {
  const numbers = headings.map((_, column) => numbersOf(rows, column, thousands));
  const found = new Map<number, NotAParty>();
  const left = () => known.candidates.filter((column) => !found.has(column));
  const refuse = (reason: NotAParty, is: (column: number) => boolean) => {
    // Each column is judged beside those that were left before.
    for (const column of left().filter(is)) found.set(column, reason);
  };
  const surely = [...known.parties, ...known.saidParties];
  const rounds = left().map((column) => roundOf(headings[column]));
  const [first] = rounds;
  if (first !== null && rounds.every((round) => round !== null))
    refuse("other-contest", (column) => roundOf(headings[column]) !== first);
  const family = familyOf(headings, [...known.candidates, ...surely]);
  const plain = left().filter((column) => !numbers[column].hasFractions);
  refuse("percentage", (column) => isNamedAfter(headings, column, [...known.candidates, ...surely]));
  refuse("coordinate", (column) => numbers[column].isCoordinate);
  refuse(
    "percentage",
    (column) =>
      numbers[column].hasFractions &&
      !(family.has(column) && plain.some((other) => other !== column && family.has(other))),
  );
  refuse("more-than-voters", (column) => isMore(numbers, column, known.bases));
  // The numbers of the ballots are a copy of them, but for somebody beside whom others have no votes.
  const hasVotes = (column: number) => numbers[column].values.some((value) => value > 0);
  refuse("sum", (column) => {
    const others = [...left(), ...surely].filter((other) => other !== column);
    return (
      (others.length === 0 || others.some(hasVotes)) &&
      known.bases.some((base) => isSame(numbers[column].values, numbers[base].values, tellingRows))
    );
  });
  refuse(
    "code",
    (column) =>
      !(family.isMarked && family.has(column)) &&
      known.places.some((place) => isNumberOfPlace(rows, numbers[column].values, place)),
  );
  const isDoubtful = (column: number) =>
    !family.has(column) && !saysList(headings[column]) && isFlag(numbers, column, [...left(), ...surely]);
  // Where all others come to the ballots, in more rows than with it, it is none of the lists.
  refuse("apart", (column) => {
    const all = [...left(), ...surely];
    const others = all.filter((one) => one !== column);
    if (!addUp(numbers, others, known)) return false;
    const more = rowsAddingUp(numbers, others, known) - rowsAddingUp(numbers, all, known);
    const filled = numbers[column].values.filter((value) => value > 0).length;
    return more > 0 && (isDoubtful(column) || (more >= tellingRows && more > filled / 2));
  });
  if (addUp(numbers, [...left(), ...surely], known)) return found;
  const nested = known.counts.length === 0 && surely.length === 0 ? nestedLists(numbers, left()) : null;
  if (nested) {
    refuse("sum", (column) => nested.sums.has(column));
    refuse("apart", (column) => !nested.lists.has(column));
    return found;
  }
  const alone = familyAddingUp(headings, numbers, left(), surely, known);
  if (alone) {
    refuse("part", (column) => !alone.has(column) && standsBehind(column, alone, left()));
    refuse("apart", (column) => !alone.has(column));
    return found;
  }
  const stretches = wholeStretches(numbers, left(), surely, known);
  const ballots = wholeBallots(numbers, left(), surely, known);
  // Two columns that come to the ballots with the invalid ones may be anything, beside a long row of lists.
  const whole = ballots !== null && ballots.size >= stretches.size - 1 ? ballots : stretches;
  const isWhole = whole.size > 0 && addUp(numbers, [...whole, ...surely], known);
  const lists =
    !isWhole && isMoreThanCast(numbers, [...left(), ...surely], known)
      ? onlySubset(numbers, left(), surely, known)
      : null;
  if (lists) {
    refuse("part", (column) => !lists.has(column));
    return found;
  }
  if (whole.size > 0) {
    refuse("sum", (column) => !whole.has(column) && isSum(numbers, column, [...whole], 2));
    refuse("apart", (column) => !whole.has(column));
    return found;
  }
  refuse("sum", (column) =>
    isSum(numbers, column, [...left(), ...surely, ...known.counts], family.has(column) ? tellingRows : 2),
  );
  if (addUp(numbers, [...left(), ...surely], known)) return found;
  refuse("flag", isDoubtful);
  refuse("code", (column) => !family.has(column) && isCode(numbers[column]));
  refuse("code", (column) => isRunning(numbers[column]));
  refuse("constant", (column) => !family.has(column) && isConstant(numbers[column].values));
  if (addUp(numbers, [...left(), ...surely], known)) return found;
  const group = groupOf(headings.length, left(), known, family);
  const last = Math.max(...group);
  refuse("beyond", (column) => !group.has(column) && !family.has(column) && column > last);
  refuse("apart", (column) => !group.has(column) && !family.has(column));
  const alike = left().filter((column) => family.has(column)).length;
  if (alike >= 2 && family.isMarked) refuse("unlike", (column) => !family.has(column));
  return found;
}
