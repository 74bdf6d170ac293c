/** Which column of a file bears which column of the tables. */
import {textOf} from "../cells/cell.js";
import {isCount, isPassedOver, type KnownColumn, recognise, saysAllVotes} from "../cells/recognise.js";
import {countOrZero} from "../cells/wholeNumber.js";
import type {KnownParties} from "../knownParties.js";
import {type Look, looksLikeNames} from "./columnLook.js";
import {hasNumbers} from "./columnNumbers.js";
import type {ToldRoles} from "./columnPlaces.js";
import type {HeadRow} from "./header.js";
import {longColumns} from "./longColumns.js";
import {guessParty} from "./partyTexts.js";

/**
 * For each column of the tables the one column of the file that bears it: the surest; of equals the one that says clearly
 * more, as where others have what was read from some of the protocols, else the first.
 */
export function bearersOf(
  headings: readonly string[],
  looks: readonly Look[],
  parties: readonly (string | undefined)[],
): Map<KnownColumn, number> {
  const bearers = new Map<KnownColumn, number>();
  const scores = new Map<KnownColumn, number>();
  const firstCount = placeOfFirstCount(headings);
  headings.forEach((heading, place) => {
    const found = parties[place] === undefined ? recognise(heading) : null;
    if (!found) return;
    const {column} = found;
    const score =
      found.score -
      misfit(column, looks[place]) -
      (isSpoiled(heading) ? 50 : 0) -
      (looks[place].filled === 0 ? surest : 0);
    // A basis is told in words: numbers under such a heading are the votes of a party (`dieBasis`).
    if (column === "basis" && looks[place].numeric > 0) return;
    // Numbers behind counts are votes, though a list be called as provinces are somewhere (`IL`).
    if (isPlaceOnly(column, looks[place]) && place > firstCount) return;
    // Names under the heading of a count are no count.
    if ((isCount(column) || column === "votes") && looks[place].filled > 0 && looks[place].numeric === 0)
      return;
    const best = scores.get(column) ?? Number.NEGATIVE_INFINITY;
    const filled = looks[bearers.get(column) ?? -1]?.filled ?? 0;
    if (score < best || (score === best && looks[place].filled <= clearlyMore * filled)) return;
    scores.set(column, score);
    bearers.set(column, place);
  });
  return bearers;
}

/** So many times the cells of another column. */
const clearlyMore = 1.05;

/** More than any heading scores: a column without a cell bears nothing that another one may. */
const surest = 1000;

/** Where the first count of the protocol stands; behind all columns where there is none. */
export function placeOfFirstCount(headings: readonly string[]): number {
  const first = headings.findIndex((heading) => {
    const column = recognise(heading)?.column;
    return column !== undefined && isCount(column);
  });
  return first < 0 ? headings.length : first;
}

/** True for a column that is called as a place is and has nothing but numbers. */
export const isPlaceOnly = (column: KnownColumn | undefined, {filled, numeric}: Look): boolean =>
  (column === "region" || column === "district" || column === "area") && filled > 0 && numeric === filled;

/** Beside ballots that are called invalid those that are called spoiled were exchanged before they were cast. */
const isSpoiled = (heading: string): boolean => /spoil|испорч|бүлін/i.test(heading);

/**
 * How much less sure a column is whose cells are not of the kind that its heading means: of two columns for the station
 * the one with numbers, which no two schools of one name share; of two for a place or a party the one with names; of two
 * for the contest one with names that are not the same in all rows, as that of an election day is.
 */
function misfit(column: KnownColumn, look: Look): number {
  if (column === "contest") return look.isOfOne() || !looksLikeNames(look) ? 20 : 0;
  if (look.filled === 0 || isCount(column) || column === "votes") return 0;
  return (column === "station") === (looksLikeNames(look) && !(column === "station" && look.hasCodes()))
    ? 20
    : 0;
}

/** Where somebody said which column bears something, no other does; of several the first. */
export function bearSaid(bearers: Map<KnownColumn, number>, said: ToldRoles): void {
  for (const [column, one] of [...said.entries()].reverse())
    if (one && one.role !== "ignore" && one.role !== "votes")
      bearers.set(one.role === "party_votes" ? "votes" : one.role, column);
}

/**
 * Which column names the party and which has the votes, where headings do not say: a file without parties has their
 * candidates, and one in which a row is a count of the protocol may call its columns anything.
 */
export function bearLong(
  bearers: Map<KnownColumn, number>,
  headings: readonly string[],
  rows: readonly HeadRow[],
  known: KnownParties,
  said: ToldRoles,
): void {
  const candidate = bearers.get("candidate");
  if (candidate !== undefined && !said[candidate] && !bearers.has("party")) {
    bearers.set("party", candidate);
    bearers.delete("candidate");
  }
  if (bearers.has("party") && bearers.has("votes")) return;
  if (!said[bearers.get("party") ?? -1]) bearAllVotes(bearers, headings, rows);
  if (bearers.has("party") && bearers.has("votes")) return;
  if (bearers.has("party") && said[bearers.get("party") ?? -1]) {
    const borne = new Set(bearers.values());
    const numbers = headings.flatMap((_, column) =>
      borne.has(column) || said[column] || !hasNumbers(rows, column) ? [] : [column],
    );
    // Beside a column that somebody calls the parties' the only numbers left are their votes.
    if (numbers.length === 1) bearers.set("votes", numbers[0]);
    return;
  }
  if (!isRepeated(rows, bearers.get("station"))) return;
  const taken = new Set([
    ...[...bearers].flatMap(([name, column]) => (inLong(name) ? [] : [column])),
    ...said.flatMap((one, column) => (one ? [column] : [])),
    ...headings.flatMap((heading, column) => (isPassedOver(heading) ? [column] : [])),
  ]);
  const isKnown = (text: string): boolean => {
    const as = guessParty(text, known);
    return known(text) !== undefined || (as.role !== "votes" && as.role !== "ignore");
  };
  const found = longColumns(rows, headings.length, (column) => taken.has(column), isKnown);
  if (!found) return;
  bearers.set("party", found.party);
  bearers.set("votes", found.votes);
}

/**
 * Where stations have a row for each party, the votes may be called a total – of columns beside it, early and on the day –,
 * or the valid ones.
 */
function bearAllVotes(
  bearers: Map<KnownColumn, number>,
  headings: readonly string[],
  rows: readonly HeadRow[],
): void {
  const [party, station] = [bearers.get("party"), bearers.get("station")];
  if (party === undefined || station === undefined || !isRepeated(rows, station)) return;
  const borne = new Set(bearers.values());
  // Where stations of one number stand in places, whatever those are called, the places tell their rows apart.
  const ofPlaces = headings.flatMap((_, column) =>
    column !== party && (borne.has(column) || !hasNumbers(rows, column)) ? [column] : [],
  );
  const different = (columns: readonly number[]) =>
    new Set(rows.map(({cells}) => JSON.stringify(columns.map((column) => cells[column])))).size;
  const isTold = (columns: readonly number[]) => {
    const told = different([...columns, party]);
    return 2 * told >= rows.length && told >= 1.5 * different(columns);
  };
  if (!isTold([station]) && !isTold(ofPlaces)) return;
  const mayBe = headings.flatMap((_, column) =>
    !borne.has(column) && hasNumbers(rows, column) ? [column] : [],
  );
  const all =
    mayBe.find((column) => saysAllVotes(headings[column])) ??
    mayBe.find((column, place) => isSumOfThoseBefore(rows, column, mayBe.slice(0, place)));
  const valid = mayBe.filter((column) =>
    /(valid|giltig|gyldig|gültig|geldig|ważn|действительн|жарамды)\S* (votes?|\S*stimmen|stemmen|röster|stemmer|голос\S*|głos\S*|дауыс\S*)|^(votos|voti) valid[oi]s?$/iu.test(
      headings[column],
    ),
  );
  const votes = all ?? (valid.length === 1 ? valid[0] : undefined);
  if (votes !== undefined) bearers.set("votes", votes);
}

/** True for the sum of the two columns, or the few, just before it in every row. */
function isSumOfThoseBefore(rows: readonly HeadRow[], column: number, before: readonly number[]): boolean {
  return [2, 3, 4].some((size) => {
    const parts = before.slice(-size);
    const told = rows.filter(({cells}) => countOrZero(cells[column]) > 0);
    return (
      parts.length === size &&
      told.length >= 3 &&
      told.every(
        ({cells}) =>
          parts.reduce((sum, part) => sum + countOrZero(cells[part]), 0) === countOrZero(cells[column]),
      )
    );
  });
}

/** True where a station has several rows, as where each is for one party and parties are told by numbers. */
export function isRepeated(rows: readonly HeadRow[], station: number | undefined): boolean {
  if (station === undefined) return false;
  const texts = rows.map(({cells}) => textOf(cells[station]).trim()).filter((text) => text !== "");
  return texts.length > 1.5 * new Set(texts).size;
}

const inLong = (name: KnownColumn): boolean => name === "party" || name === "candidate" || name === "votes";
