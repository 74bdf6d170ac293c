import {countColumns} from "../stations/countColumns.js";
import {ballotLine, isBallotLine} from "./ballotLines.js";
import {withBlankBallots, withBlankBallotsOfLists} from "./blankBallots.js";
import {placeCaption} from "./captionRows.js";
import {type Cell, isBlank, textOf} from "./cell.js";
import {hasNumbers, type KnownColumns, type NotAParty, notParties} from "./columnEvidence.js";
import {withoutFirstVotes} from "./firstVotes.js";
import {withFurtherPlaces} from "./furtherPlaces.js";
import type {HeadRow} from "./header.js";
import {type KnownParties, partyId} from "./knownParties.js";
import {letteredRoles} from "./letteredLines.js";
import {longColumns} from "./longColumns.js";
import type {ColumnRole, Mapping, PartyRole} from "./mapping.js";
import {ownRoles, voteTableRoles} from "./ownFiles.js";
import {waysOfVoting} from "./partRows.js";
import {
  countsOthers,
  isCount,
  isPassedOver,
  type KnownColumn,
  recognise,
  saysBlankBallots,
  saysHowMany,
  saysSomething,
  speaksOfCounting,
} from "./recognise.js";
import {splitLists} from "./splitLists.js";
import {distinguishingPlaces, isNumbered, type StationPlace, stationNumber} from "./stationKey.js";
import {isTotals, isTotalsRow} from "./totalsRow.js";
import {guessThousands, looksNumeric, wholeNumber} from "./wholeNumber.js";

/** The part of a mapping that headings and the first rows below them tell. */
export type GuessedRoles = Pick<
  Mapping,
  | "columns"
  | "stationWithin"
  | "fillDown"
  | "parties"
  | "thousands"
  | "combine"
  | "totals"
  | "captions"
  | "isOwn"
>;

/** Why a column of numbers is not read although nothing in its heading forbids it, by the column's place. */
export type UnreadColumns = ReadonlyMap<number, NotAParty>;

/** What somebody said of columns, by their places; null where nothing was said of one. */
export type ToldRoles = readonly (ColumnRole | null)[];

/**
 * What each column is, by its heading and by what stands in it. `rows` are the first rows below the header. What was
 * said of a column stays; the others are guessed in the knowledge of it.
 */
export function guessRoles(
  headings: readonly string[],
  rows: readonly HeadRow[],
  known: KnownParties,
  {isOwnTable = false, isOneStation = false, said = []}: WhatIsKnown = {},
): {readonly roles: GuessedRoles; readonly unread: UnreadColumns} {
  // Rows of one line are one station, whatever lists they are for.
  const stationRows = isOneStation ? rows.filter(({line}, at) => line !== rows[at - 1]?.line) : rows;
  const own = ownRoles(headings);
  const told = own ?? voteTableRoles(headings) ?? letteredRoles(headings, rows, known);
  const {columns, unread} = told
    ? {columns: withSaid(told, said), unread: new Map<number, NotAParty>()}
    : withFurtherPlaces(guessColumns(headings, rows, known, said), headings, stationRows, said);
  const isOwn = own !== null || isOwnTable;
  const fillDown = isOwn ? [] : guessFillDown(columns, rows);
  const ofStation = isOneStation ? columns.map(withoutList) : columns;
  const within = isOwn ? [] : guessWithin(ofStation, stationRows, fillDown);
  const captions = isOwn || within.length > 0 ? null : lookAtCaptions(columns, rows);
  const roles = {
    columns,
    fillDown,
    stationWithin: captions?.tellApart ? (["area"] as const) : within,
    ...(captions ? {captions: "area" as const} : {}),
    parties: guessParties(columns, rows, known, isOwn),
    ...(isOwn ? {} : waysOfVoting(columns, headings, rows)),
    thousands: isOwn ? null : guessThousands(countTexts(columns, rows)),
    isOwn,
  };
  return {roles, unread};
}

/** What is known of a table besides its headings and rows. */
export interface WhatIsKnown {
  /** True where the file says that this project wrote it. */
  readonly isOwnTable?: boolean;
  /** True where rows of one line, that follow each other, are the lists of one station. */
  readonly isOneStation?: boolean;
  readonly said?: ToldRoles | undefined;
}

/** The role of a column with nothing said of lists. */
const withoutList = (column: ColumnRole): ColumnRole =>
  column.role === "party" || column.role === "candidate" ? {role: "ignore"} : column;

/**
 * What names the party of a row: its party, or where that is empty the candidate. Counts stand among the candidates in
 * some files, whatever the party's cell says.
 */
export const partyText = (party: string | null, candidate: string | null): string | null =>
  candidate !== null && (party === null || isBallotLine(candidate)) ? candidate : party;

/** What a text in the party column of a long file is, where the mapping does not say. */
export function guessParty(text: string, known: KnownParties): PartyRole {
  const party = known(text);
  if (party !== undefined) return {role: "votes", party};
  const line = ballotLine(text);
  if (line === "invalid") return {role: "invalid"};
  if (line === "sum") return {role: "ignore"};
  if (line === "write-in") return {role: "votes", party: partyId(text, known)};
  const column = recognise(text)?.column;
  if (column !== undefined && isCount(column) && !(column === "registered" && isShort(text)))
    return {role: column};
  if (isTotals(text) || isPassedOver(text) || saysHowMany(text)) return {role: "ignore"};
  return {role: "votes", party: partyId(text, known)};
}

/** True for a few capital letters: among lists that is one of them (régionalistes, `REG`), and not the voters on the rolls. */
const isShort = (text: string): boolean => /^\p{Lu}{2,4}$/u.test(text.trim());

/** What the first cells of a column look like. */
interface Look {
  readonly filled: number;
  readonly numeric: number;
  /** True where nearly all are codes: letters and digits without a space. */
  readonly hasCodes: () => boolean;
}

/** Rows that are looked at to tell a column of numbers from one of texts. */
const looked = 2000;

function lookOf(rows: readonly HeadRow[], column: number): Look {
  const cells = rows.slice(0, looked).map(({cells}) => cells[column]);
  const filled = cells.filter((cell) => !isBlank(cell));
  return {
    filled: filled.length,
    numeric: filled.filter(looksNumeric).length,
    hasCodes: () => filled.filter((cell) => code.test(textOf(cell).trim())).length > 0.9 * filled.length,
  };
}

const code = /^'?[\p{L}\d/.-]*\d[\p{L}\d/.-]*'?$/u;

const withSaid = (columns: readonly ColumnRole[], said: ToldRoles): readonly ColumnRole[] =>
  columns.map((role, column) => said[column] ?? role);

function guessColumns(
  asWritten: readonly string[],
  rows: readonly HeadRow[],
  known: KnownParties,
  said: ToldRoles,
): {readonly columns: readonly ColumnRole[]; readonly unread: UnreadColumns} {
  const written = inContext(withoutFirstVotes(asWritten));
  const split = splitLists(written, rows, known);
  const allHeadings = written.map((heading, column) => split.lists.get(column) ?? heading);
  // The heading of a column says nothing more once somebody said what it is; nor does that of a part of its total.
  const headings = allHeadings.map((heading, column) =>
    said[column] || split.parts.has(column) ? "" : heading,
  );
  const looks = headings.map((_, column) => lookOf(rows, column));
  const isSaidLong = said.some((one) => one?.role === "party" || one?.role === "party_votes");
  const parties = headings.map((heading, column) => {
    const one = said[column];
    if (one?.role === "votes") return one.party;
    if (isSaidLong || isPassedOver(heading)) return undefined;
    return split.lists.has(column) && heading !== "" ? partyId(heading, known) : known(heading);
  });
  const bearers = bearersOf(headings, looks, parties);
  bearSaid(bearers, said);
  const isWideFile = parties.some((party) => party !== undefined);
  if (!isWideFile) bearLong(bearers, headings, rows, known, said);
  const isLongFile =
    !isWideFile &&
    bearers.has("party") &&
    bearers.has("votes") &&
    (isSaidLong ||
      looksLikeNames(looks[bearers.get("party") ?? 0]) ||
      isRepeated(rows, bearers.get("station")));
  const borne = new Map([...bearers].map(([name, column]) => [column, name]));
  const racesDistrict = isLongFile && isRace(headings[bearers.get("contest") ?? -1] ?? "");
  const roles = headings.map((_, column): ColumnRole => {
    const party = parties[column];
    if (party !== undefined) return {role: "votes", party};
    const name = borne.get(column);
    if (name === "party") return {role: isLongFile ? "party" : "ignore"};
    if (name === "candidate") return {role: isLongFile ? "candidate" : "ignore"};
    if (name === "votes") return {role: isLongFile ? "party_votes" : "ignore"};
    if (name === "district" && racesDistrict) return {role: "contest"};
    return {role: name ?? "ignore"};
  });
  const guessed = withSaid(withReceived(roles, rows), said);
  const columns = guessed.some(({role}) => role === "station")
    ? guessed
    : withSaid(withNumberAsStation(headings, guessed, rows), said);
  if (isLongFile || isSaidLong)
    return {columns: withSaid(withBlankBallotsOfLists(headings, columns, rows), said), unread: new Map()};
  const firstCount = placeOfFirstCount(headings);
  const candidates = headings.flatMap((heading, column) =>
    columns[column].role === "ignore" &&
    !said[column] &&
    borne.get(column) !== "votes" &&
    !isOfChanges(rows, column) &&
    mayBeParty(
      heading,
      rows.length === 0 || hasNumbers(rows, column),
      column > firstCount && isPlaceOnly(recognise(heading)?.column, looks[column]),
    )
      ? [column]
      : [],
  );
  const saidParties = places(said, "votes");
  const isSaid = new Set(saidParties);
  const {parties: all, ...counts} = knownAmong(withBlankBallots(headings, columns, []));
  const named = all.filter((column) => !isSaid.has(column));
  // Voters against all stand among the lists as a rule, and part nothing.
  const parting = counts.counts.filter((column) => !said[column] && columns[column].role !== "against_all");
  const evidence = {...counts, parting, parties: named, saidParties};
  const told = [...counts.counts, ...all];
  const separator = guessThousands(textsIn(told.length > 0 ? told : candidates, rows));
  const unread = new Map(notParties(allHeadings, rows, {candidates, ...evidence}, separator));
  for (const column of split.parts) if (columns[column].role === "ignore") unread.set(column, "part");
  // What speaks against a column that is a party's by somebody's word is told as well.
  if (saidParties.length > 0) {
    const asked = [...candidates, ...saidParties].sort((a, b) => a - b);
    const doubts = notParties(
      allHeadings,
      rows,
      {...evidence, candidates: asked, saidParties: []},
      separator,
    );
    for (const [column, doubt] of doubts) if (isSaid.has(column)) unread.set(column, doubt);
  }
  const withParties = columns.map(
    (column, place): ColumnRole =>
      candidates.includes(place) && !unread.has(place)
        ? {role: "votes", party: partyId(allHeadings[place], known)}
        : column,
  );
  return {columns: withSaid(withBlankBallots(headings, withParties, rows), said), unread};
}

/**
 * The headings with those written out that mean something only beside others, or in letters: a “Bezirk” is a polling district
 * where another column says of which kind it is, `VN` are invalid votes beside `CNR`, `Nr. SV` is a polling section.
 */
function inContext(headings: readonly string[]): readonly string[] {
  const has = (pattern: RegExp) => headings.some((heading) => pattern.test(heading.trim()));
  const meanings: readonly (readonly [RegExp, string, boolean])[] = [
    [/^bezirk$/i, "Wahlbezirk", has(/^bezirksart$/i)],
    [/^VN$/, "votos nulos", has(/^(CNR|NO_REGISTRADAS|CANDIDATO\/A NO REGISTRADO\/A)$/i)],
    [/^počet platných hlasov$/i, "počet hlasov", has(/(názov|skratka) politického subjektu/i)],
    [/^(nr|numărul|numarul)\.? SV$/i, "Secția de votare", true],
  ];
  return headings.map(
    (heading) =>
      meanings.find(([pattern, , isMeant]) => isMeant && pattern.test(heading.trim()))?.[1] ?? heading,
  );
}

/** True for a column of differences: most of its numbers have a sign. */
function isOfChanges(rows: readonly HeadRow[], column: number): boolean {
  const texts = rows
    .slice(0, looked)
    .flatMap(({cells}) => (isBlank(cells[column]) ? [] : textOf(cells[column])));
  return (
    texts.length > 0 && texts.filter((text) => /^\s*[-+\u2212]\s?\d/.test(text)).length > texts.length / 2
  );
}

/**
 * The roles, with ballots that were received taken for that: “ballots” may be those in the box, but not where there are many
 * more of them than were issued.
 */
function withReceived(roles: readonly ColumnRole[], rows: readonly HeadRow[]): readonly ColumnRole[] {
  const [cast, issued] = [placeOf(roles, "cast"), placeOf(roles, "issued")];
  if (cast < 0 || issued < 0 || placeOf(roles, "received") >= 0) return roles;
  let [both, more] = [0, 0];
  for (const {cells} of rows.slice(0, looked)) {
    const [ballots, given] = [wholeNumber(cells[cast], null), wholeNumber(cells[issued], null)];
    if (typeof ballots !== "number" || typeof given !== "number" || given === 0) continue;
    both++;
    if (ballots > given) more++;
  }
  if (both < 5 || more < 0.8 * both) return roles;
  return roles.map((role, column) => (column === cast ? {role: "received"} : role));
}

/** Where somebody said which column bears something, no other does; of several the first. */
function bearSaid(bearers: Map<KnownColumn, number>, said: ToldRoles): void {
  for (const [column, one] of [...said.entries()].reverse())
    if (one && one.role !== "ignore" && one.role !== "votes")
      bearers.set(one.role === "party_votes" ? "votes" : one.role, column);
}

const places = (columns: ToldRoles, ...names: readonly string[]): readonly number[] =>
  names.flatMap((name) => columns.flatMap((one, column) => (one?.role === name ? [column] : [])));

/**
 * Which column names the party and which has the votes, where headings do not say: a file without parties has their
 * candidates, and one in which a row is a count of the protocol may call its columns anything.
 */
function bearLong(
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

const inLong = (name: KnownColumn): boolean => name === "party" || name === "candidate" || name === "votes";

/** True for a heading that speaks of single races, each of which may have districts of its own. */
const isRace = (heading: string): boolean => /^(office|race)s?([ _]name)?$/i.test(heading.trim());

/** The columns that are known, as far as they say something about those that are not. */
function knownAmong(
  columns: readonly ColumnRole[],
): Omit<KnownColumns, "candidates" | "saidParties" | "parting"> {
  return {
    parties: places(columns, "votes"),
    counts: places(columns, ...countColumns),
    bases: places(columns, "cast", "registered"),
    besideParties: places(columns, "invalid", "against_all"),
    cast: placeOf(columns, "cast"),
  };
}

/** For each column of the tables the one column of the file that bears it: the surest, the first of equals. */
function bearersOf(
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
    const score = found.score - misfit(column, looks[place]) - (isSpoiled(heading) ? 50 : 0);
    // Numbers behind counts are votes, though a list be called as provinces are somewhere (`IL`).
    if (isPlaceOnly(column, looks[place]) && place > firstCount) return;
    // Names under the heading of a count are no count.
    if ((isCount(column) || column === "votes") && looks[place].filled > 0 && looks[place].numeric === 0)
      return;
    if (score <= (scores.get(column) ?? Number.NEGATIVE_INFINITY)) return;
    scores.set(column, score);
    bearers.set(column, place);
  });
  return bearers;
}

/** Where the first count of the protocol stands; behind all columns where there is none. */
function placeOfFirstCount(headings: readonly string[]): number {
  const first = headings.findIndex((heading) => {
    const column = recognise(heading)?.column;
    return column !== undefined && isCount(column);
  });
  return first < 0 ? headings.length : first;
}

/** True for a column that is called as a place is and has nothing but numbers. */
const isPlaceOnly = (column: KnownColumn | undefined, {filled, numeric}: Look): boolean =>
  (column === "region" || column === "district" || column === "area") && filled > 0 && numeric === filled;

/** Beside ballots that are called invalid those that are called spoiled were exchanged before they were cast. */
const isSpoiled = (heading: string): boolean => /spoil|испорч|бүлін/i.test(heading);

/** True where a station has several rows, as where each is for one party and parties are told by numbers. */
function isRepeated(rows: readonly HeadRow[], station: number | undefined): boolean {
  if (station === undefined) return false;
  const texts = rows.map(({cells}) => textOf(cells[station]).trim()).filter((text) => text !== "");
  return texts.length > 1.5 * new Set(texts).size;
}

/**
 * How much less sure a column is whose cells are not of the kind that its heading means: of two columns for the station
 * the one with numbers, which no two schools of one name share; of two for a place or a party the one with names.
 */
function misfit(column: KnownColumn, look: Look): number {
  if (look.filled === 0 || isCount(column) || column === "votes") return 0;
  return (column === "station") === (looksLikeNames(look) && !(column === "station" && look.hasCodes()))
    ? 20
    : 0;
}

const looksLikeNames = ({filled, numeric}: Look): boolean => filled === 0 || numeric < filled / 2;

/**
 * A column that nobody knows may be a party's where it has numbers, and no heading that counts or means nothing. So
 * may a second one that speaks of voters against all: a ballot has one such line, and parties may be called so. Behind the
 * counts one may be called as a place is somewhere.
 */
const mayBeParty = (heading: string, hasNumbers: boolean, isCalledAPlace: boolean): boolean =>
  hasNumbers &&
  saysSomething(heading) &&
  (isCalledAPlace || ["party", "against_all", undefined].includes(recognise(heading)?.column)) &&
  !saysBlankBallots(heading) &&
  !["invalid", "sum"].includes(ballotLine(heading) ?? "") &&
  !isPassedOver(heading) &&
  !isPartOfCount(heading) &&
  !countsOthers(heading) &&
  !speaksOfCounting(heading);

/** True for a count with what part of it is meant behind it in brackets, as a header of several rows gives it. */
function isPartOfCount(heading: string): boolean {
  const whole = /^(.+) \([^()]*\)$/u.exec(heading)?.[1];
  const column = whole === undefined ? undefined : recognise(whole)?.column;
  return column !== undefined && isCount(column) && column !== "against_all";
}

/**
 * Where no column is called a station, one that is called only “number” will be, or the place, where it is another one in
 * each of the rows.
 */
function withNumberAsStation(
  headings: readonly string[],
  roles: readonly ColumnRole[],
  rows: readonly HeadRow[],
): ColumnRole[] {
  const number = headings.findIndex((heading) =>
    /^(№|no\.?|nr\.?|n|номер|number|нөмір|нөмірі)$/i.test(heading.trim()),
  );
  const code = number < 0 ? codeColumn(headings, rows) : -1;
  // Results by ward, town, constituency or region: each such place counts as a station.
  const lists = places(roles, "contest", placeOf(roles, "party") < 0 ? "candidate" : "party");
  const areLists = rows.some(({line}, at) => line === rows[at - 1]?.line);
  const told = areLists ? rows.filter(({line}, at) => line !== rows[at - 1]?.line) : rows;
  const isTold = (name: "area" | "district" | "region", column: number): boolean => {
    const mayBe = roles[column].role === name || roles[column].role === "ignore";
    if (!mayBe || recognise(headings[column])?.column !== name) return false;
    const filled = told.filter(({cells}) => nameAt(cells, column) !== null).length;
    return (name === "area" || filled >= 2) && isEachAnother(told, areLists ? [column] : [column, ...lists]);
  };
  const area =
    number >= 0 || code >= 0
      ? -1
      : ((["area", "district", "region"] as const)
          .flatMap((name) => [placeOf(roles, name), ...headings.keys()].map((column) => ({name, column})))
          .find(({name, column}) => column >= 0 && isTold(name, column))?.column ?? -1);
  return roles.map((role, column) => ([number, code, area].includes(column) ? {role: "station"} : role));
}

/** A first column without a heading, of codes that each stand once; −1 where there is none. */
function codeColumn(headings: readonly string[], rows: readonly HeadRow[]): number {
  const codes = rows.flatMap(({cells}) => nameAt(cells, 0) ?? []);
  const isCode =
    headings[0] === "" && codes.length > 1 && codes.every((text) => /^[A-Z]{1,2}\d[\dA-Z]{2,}$/.test(text));
  return isCode && new Set(codes).size === codes.length ? 0 : -1;
}

/** True for columns in which hardly any texts come twice together. */
function isEachAnother(rows: readonly HeadRow[], columns: readonly number[]): boolean {
  const texts = rows.flatMap(({cells}) =>
    nameAt(cells, columns[0]) === null
      ? []
      : [JSON.stringify(columns.map((column) => nameAt(cells, column)))],
  );
  return texts.length === 0 || new Set(texts).size > 0.9 * texts.length;
}

const placeOf = (columns: readonly ColumnRole[], name: string): number =>
  columns.findIndex(({role}) => role === name);

const nameAt = (cells: readonly Cell[], column: number): string | null =>
  column < 0 || isBlank(cells[column]) ? null : textOf(cells[column]).normalize("NFC").trim();

/**
 * Filled down is a column in which every name stands once, on top of its group: beside its first station or above. A
 * raion's name may come again in another region whose own name is filled down.
 */
function guessFillDown(columns: readonly ColumnRole[], rows: readonly HeadRow[]): Mapping["fillDown"] {
  const station = placeOf(columns, "station");
  const told = rows.filter(({cells}) => !isTotalsRow(cells[station], cells));
  const first = told.findIndex(({cells}) => !isBlank(cells[station]));
  const stations = told.filter(({cells}) => !isBlank(cells[station])).length;
  const within = told.map(() => "");
  return (["contest", "region", "district", "area"] as const).filter((name) => {
    const column = placeOf(columns, name);
    if (column < 0 || stations < 3) return false;
    const names = told.map(({cells}) => nameAt(cells, column));
    const written = names.flatMap((one, row) => (one === null ? [] : [JSON.stringify([within[row], one])]));
    // Beside a column that is filled down another one may be written a little more often.
    const most = within[first] === "" ? stations / 2 : stations - 1;
    const isFilled =
      written.length <= most &&
      new Set(written).size === written.length &&
      names.slice(0, first + 1).some((one) => one !== null);
    if (!isFilled) return false;
    let last = "";
    names.forEach((one, row) => {
      last = one ?? last;
      within[row] += `/${last}`;
    });
    return true;
  });
}

function guessWithin(
  columns: readonly ColumnRole[],
  rows: readonly HeadRow[],
  fillDown: Mapping["fillDown"],
): Mapping["stationWithin"] {
  const station = placeOf(columns, "station");
  if (station < 0) return [];
  const last = new Map<string, string | null>();
  const areas = places(columns, "area");
  const areaAt = (cells: readonly Cell[]): string | null =>
    areas.flatMap((column) => nameAt(cells, column) ?? []).join(" / ") || null;
  const read = (name: "contest" | "region" | "district" | "area", cells: readonly Cell[]) => {
    const own = name === "area" ? areaAt(cells) : nameAt(cells, placeOf(columns, name));
    const found = own ?? (fillDown.includes(name) ? (last.get(name) ?? null) : null);
    last.set(name, found);
    return found;
  };
  // Another candidate of a party in a station of that number may well be of another place.
  const lists = placeOf(columns, "party") < 0 ? "candidate" : "party";
  const others = columns.flatMap(({role}, column) =>
    ["contest", lists].includes(role) && column !== placeOf(columns, "contest") ? [column] : [],
  );
  const areOneContest = others.length === 0 && placeOf(columns, "contest") < 0;
  // Stations that are told apart by their numbers need no place beside.
  if (areOneContest && areAllDifferent(rows, station)) return [];
  const told = rows.flatMap(({cells}): StationPlace[] => {
    const place = {
      region: read("region", cells),
      district: read("district", cells),
      area: read("area", cells),
    };
    const contest = read("contest", cells);
    const name = nameAt(cells, station);
    if (name === null || isTotalsRow(cells[station], cells)) return [];
    if (areOneContest) return [{...place, station: stationNumber(name)}];
    // Contests are counted apart; in a long file a station stands once for each party.
    return [
      {
        ...place,
        station: JSON.stringify([
          contest,
          ...others.map((column) => nameAt(cells, column)),
          stationNumber(name),
        ]),
      },
    ];
  });
  return distinguishingPlaces(told) ?? [];
}

/**
 * Whether texts stand alone in rows above stations with numbers, and whether those begin anew below each; null where no
 * text stands so.
 */
function lookAtCaptions(
  columns: readonly ColumnRole[],
  rows: readonly HeadRow[],
): {readonly tellApart: boolean} | null {
  const station = placeOf(columns, "station");
  if (station < 0 || places(columns, "area", "party", "contest").length > 0) return null;
  if (!rows.some(({cells}) => placeCaption(cells) !== null)) return null;
  const numbers = new Set<string>();
  const keys = new Set<string>();
  let [caption, stations, numbered] = ["", 0, 0];
  for (const {cells} of rows) {
    const name = nameAt(cells, station);
    const place = placeCaption(cells);
    if (place !== null) caption = place;
    else if (name !== null && !isTotalsRow(cells[station], cells)) {
      stations++;
      if (isNumbered(name)) numbered++;
      numbers.add(stationNumber(name));
      keys.add(JSON.stringify([caption, stationNumber(name)]));
    }
  }
  if (caption === "" || numbered < 0.8 * stations) return null;
  return {tellApart: numbers.size < stations && keys.size === stations};
}

/** True where no two stations have the same number. */
function areAllDifferent(rows: readonly HeadRow[], station: number): boolean {
  const numbers = new Set<string>();
  for (const {cells} of rows) {
    const name = nameAt(cells, station);
    if (name === null || isTotalsRow(cells[station], cells)) continue;
    const number = stationNumber(name);
    if (numbers.has(number)) return false;
    numbers.add(number);
  }
  return true;
}

/** The different texts of a long file's party column; the most that are listed. */
const listedParties = 500;

/** The longest text that may be a party's name. */
const partyCharacters = 200;

/** The different texts of a column, in the order in which they first stand; undefined where they are too many or too long. */
export function differentTexts(rows: readonly HeadRow[], column: number): readonly string[] | undefined {
  const texts = new Set<string>();
  for (const {cells} of rows) {
    const cell = cells[column];
    // Most stand there in the same letters already.
    if (typeof cell === "string" && texts.has(cell)) continue;
    const text = nameAt(cells, column);
    if (text === null) continue;
    texts.add(text);
    if (texts.size > listedParties || text.length > partyCharacters) return undefined;
  }
  return [...texts];
}

function guessParties(
  columns: readonly ColumnRole[],
  rows: readonly HeadRow[],
  known: KnownParties,
  isOwn: boolean,
): Mapping["parties"] {
  const party = placeOf(columns, "party");
  const candidate = placeOf(columns, "candidate");
  if (party < 0 || isOwn) return [];
  const texts = new Set<string>();
  for (const {cells} of rows) {
    const text = partyText(nameAt(cells, party), nameAt(cells, candidate));
    if (text !== null && texts.size < listedParties) texts.add(text);
  }
  return [...texts].map((text) => ({text, as: guessParty(text, known)}));
}

const countRoles: readonly string[] = countColumns;

function* countTexts(columns: readonly ColumnRole[], rows: readonly HeadRow[]): Generator<string> {
  const places = columns.flatMap(({role}, column) =>
    countRoles.includes(role) || role === "votes" || role === "party_votes" ? [column] : [],
  );
  yield* textsIn(places, rows);
}

function* textsIn(columns: readonly number[], rows: readonly HeadRow[]): Generator<string> {
  for (const {cells} of rows.slice(0, looked))
    for (const column of columns) if (typeof cells[column] === "string") yield cells[column];
}
