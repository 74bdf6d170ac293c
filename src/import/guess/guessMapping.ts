import {countColumns} from "../../stations/countColumns.js";
import {ballotLine} from "../cells/ballotLines.js";
import {ofOneYear, tellsRaces} from "../cells/contestNames.js";
import {
  countsOthers,
  isCount,
  isPassedOver,
  recognise,
  saysBlankBallots,
  saysSomething,
  speaksOfCounting,
} from "../cells/recognise.js";
import {guessThousands, wholeNumber} from "../cells/wholeNumber.js";
import {type KnownParties, partyId} from "../knownParties.js";
import type {ColumnRole, Mapping} from "../mapping.js";
import {ownRoles, voteTableRoles} from "../ownFiles.js";
import {withBallotsInHand, withCastBySum, withFittingCast} from "./ballotsCast.js";
import {withBlankBallots, withBlankBallotsOfLists} from "./blankBallots.js";
import {bearersOf, bearLong, bearSaid, isPlaceOnly, isRepeated, placeOfFirstCount} from "./columnBearers.js";
import {type NotAParty, notParties} from "./columnEvidence.js";
import {isOfChanges, looked, lookOf, looksLikeNames, textsIn} from "./columnLook.js";
import {hasNumbers} from "./columnNumbers.js";
import {nameAt, namesAt, placeOf, places, type ToldRoles, withSaid} from "./columnPlaces.js";
import {countedRows, leftOut} from "./countedRows.js";
import {withoutFirstVotes} from "./firstVotes.js";
import {withFurtherPlaces} from "./furtherPlaces.js";
import {
  areListsBelow,
  guessFillDown,
  guessWithin,
  lookAtCaptions,
  withNumberAsStation,
} from "./guessStations.js";
import {type HeadRow, oncePerLine} from "./header.js";
import type {KnownColumns} from "./knownColumns.js";
import {letteredRoles} from "./letteredLines.js";
import {waysOfVoting} from "./partRows.js";
import {guessParties} from "./partyTexts.js";
import {splitLists} from "./splitLists.js";
import {withWholeNames} from "./wholeNames.js";

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
  | "only"
  | "captions"
  | "listsBelow"
  | "isOwn"
>;

/** Why a column of numbers is not read although nothing in its heading forbids it, by the column's place. */
export type UnreadColumns = ReadonlyMap<number, NotAParty>;

/**
 * What each column is, by its heading and by what stands in it. `rows` are the first rows below the header. What was
 * said of a column stays; the others are guessed in the knowledge of it.
 */
export function guessRoles(
  headings: readonly string[],
  allRows: readonly HeadRow[],
  known: KnownParties,
  {isOwnTable = false, isOneStation = false, said = []}: WhatIsKnown = {},
): {readonly roles: GuessedRoles; readonly unread: UnreadColumns} {
  const only = isOwnTable ? [] : countedRows(headings, allRows);
  const rows = only.length === 0 ? allRows : allRows.filter(({cells}) => leftOut(cells, {only}) === null);
  // Rows of one line are one station, whatever lists they are for.
  const stationRows = isOneStation ? oncePerLine(rows) : rows;
  const own = ownRoles(headings);
  const told = own ?? voteTableRoles(headings) ?? letteredRoles(headings, rows, known);
  const {columns: found, unread} = told
    ? {columns: withSaid(told, said), unread: new Map<number, NotAParty>()}
    : withFurtherPlaces(guessColumns(headings, rows, known, said), headings, stationRows, said);
  const columns = own ? found : withWholeNames(found, headings, rows, {isOneStation, said});
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
    ...(!isOwn && areListsBelow(columns, rows) ? {listsBelow: true as const} : {}),
    parties: guessParties(columns, rows, known, isOwn),
    ...(only.length > 0 ? {only} : {}),
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

function guessColumns(
  asWritten: readonly string[],
  rows: readonly HeadRow[],
  known: KnownParties,
  said: ToldRoles,
): {readonly columns: readonly ColumnRole[]; readonly unread: UnreadColumns} {
  const written = withRaces(inContext(withoutFirstVotes(ofOneYear(asWritten)), rows), rows);
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
      isRepeated(rows, bearers.get("station") ?? bearers.get("area") ?? bearers.get("district")));
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
    if (name === undefined && headings[column] === race) return {role: "contest"};
    return {role: name ?? "ignore"};
  });
  const guessed = withSaid(withReceived(roles, rows), said);
  const withStation = guessed.some(({role}) => role === "station")
    ? guessed
    : withSaid(withNumberAsStation(headings, guessed, rows), said);
  const thousandsOf = (some: readonly number[]) => guessThousands(textsIn(some, rows));
  const columns = withFittingCast(headings, withStation, rows, {
    said,
    thousands: thousandsOf(places(withStation, ...countColumns)),
  });
  if (isLongFile || isSaidLong)
    return {columns: withSaid(withBlankBallotsOfLists(headings, columns, rows), said), unread: new Map()};
  const firstCount = placeOfFirstCount(headings);
  // A row that names a list by its number has no column of another one's votes.
  const party = bearers.get("party") ?? -1;
  const isOfOneList =
    !isWideFile && party >= 0 && !looksLikeNames(looks[party]) && stationsFollow(columns, rows);
  const candidates = headings.flatMap((heading, column) =>
    !isOfOneList &&
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
  const {parties: named, ...counts} = knownAmong(withBlankBallots(headings, columns, []));
  const unsaid = named.filter((column) => !isSaid.has(column));
  // Voters against all stand among the lists as a rule, and part nothing.
  const parting = counts.counts.filter((column) => !said[column] && columns[column].role !== "against_all");
  const evidence = {...counts, parting, parties: unsaid, saidParties};
  const told = [...counts.counts, ...named];
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
  const all = withSaid(withBlankBallots(headings, withParties, rows), said);
  const given = {said, thousands: separator};
  return {
    columns: withBallotsInHand(headings, withCastBySum(headings, all, rows, given), rows, given),
    unread,
  };
}

/**
 * The headings with those written out that mean something only beside others, or in letters: a “Bezirk” is a polling district
 * where another column says of which kind it is, `part` is a party in Hungarian, an “electorate” with a name is a
 * constituency, `VN` are null votes beside `VB` or `CNR`, `Nr. SV` is a polling section.
 */
function inContext(headings: readonly string[], rows: readonly HeadRow[]): readonly string[] {
  const has = (pattern: RegExp) => headings.some((heading) => pattern.test(heading.trim()));
  const areNames = (pattern: RegExp) => {
    const column = headings.findIndex((heading) => pattern.test(heading.trim()));
    return column >= 0 && looksLikeNames(lookOf(rows, column));
  };
  const meanings: readonly (readonly [RegExp, string, boolean])[] = [
    [/^bezirk$/i, "Wahlbezirk", has(/^bezirksart$/i)],
    [/^electorate$/i, "constituency", areNames(/^electorate$/i)],
    [/^po[cč]et$/i, "počet hlasů", has(/^k?strana$/i)],
    [/^gruppenname$/i, "Partei", has(/^gruppenart$/i)],
    [/^anzahl$/i, "Stimmen", has(/^gruppenart$/i)],
    [/^part$/i, "párt", has(/^(jel[oö]lt|szavazat\p{L}*|megye|oevk)$/iu)],
    [/^VN$/, "votos nulos", has(/^(CNR|VB|VV|NR|NO_REGISTRADAS|CANDIDATO\/A NO REGISTRADO\/A)$/i)],
    [/^VB$/, "votos en blanco", has(/^(VN|nulos|votos nulos)$/i)],
    [/^počet platných hlasov$/i, "počet hlasov", has(/(názov|skratka) politického subjektu/i)],
    [/^(nr|numărul|numarul)\.? SV$/i, "Secția de votare", true],
    [/^CNR$/, "candidaturas no registradas", has(/^(VN|nulos|votos nulos|lista[ _]nominal)$/i)],
    // The Polish commission's letters: those who may vote, papers out of the box, votes that do not count and that do.
    [/^lwug?$/i, "wyborców uprawnionych", has(/^lgn?w$/i)],
    [/^lkwzu$/i, "kart wyjętych", has(/^lgn?w$/i)],
    [/^lgnw$/i, "głosów nieważnych", has(/^lgw$/i)],
    [/^lgw$/i, "głosów ważnych", has(/^(lgnw|lkwzu)$/i)],
    [/^lkn?w$/i, "", has(/^lgn?w$/i)],
    // Handed out on the day they are all only where none were before.
    [/выданн\p{L}* в день голосования/iu, "", has(/выданн.*досрочно|досрочно.*выданн/iu)],
    [/^polling (place|station) address$/i, "Polling place", !has(/^polling (place|station)( name)?$/i)],
  ];
  return headings.map(
    (heading) =>
      meanings.find(([pattern, , isMeant]) => isMeant && pattern.test(heading.trim()))?.[1] ?? heading,
  );
}

/** What columns are called that tell races or rounds apart; together they name the contest. */
const race = "contest";

/**
 * The headings, with the contest's in place of that of each column that names an office, an election or a round in another
 * language, where not all rows have the same: candidates of several races would be those of one. Not where a column is called
 * the contest already.
 */
function withRaces(headings: readonly string[], rows: readonly HeadRow[]): readonly string[] {
  const valuesIn = (column: number): ReadonlySet<string> =>
    new Set(rows.flatMap(({cells}) => nameAt(cells, column) ?? []));
  const isNamed = headings.some(
    (heading, column) => recognise(heading)?.column === "contest" && valuesIn(column).size > 1,
  );
  return isNamed
    ? headings
    : headings.map((heading, column) => (tellsRaces(heading, () => valuesIn(column)) ? race : heading));
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

/** True where most rows follow one of the same station in the same places. */
function stationsFollow(columns: readonly ColumnRole[], rows: readonly HeadRow[]): boolean {
  const named = places(columns, "station", "area", "district", "region");
  const keys = rows.slice(0, looked).map(({cells}) => namesAt(cells, named));
  return keys.filter((key, row) => key !== null && key === keys[row - 1]).length > keys.length / 2;
}

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
    places: places(columns, "region", "district", "area"),
    besideParties: places(columns, "invalid", "against_all"),
    cast: placeOf(columns, "cast"),
  };
}

/**
 * A column that nobody knows may be a party's where it has numbers, and no heading that counts or means nothing. So
 * may a second one that speaks of voters against all: a ballot has one such line, and parties may be called so. Behind the
 * counts one may be called as a place is somewhere.
 */
const mayBeParty = (heading: string, hasNumbers: boolean, isCalledAPlace: boolean): boolean =>
  hasNumbers &&
  saysSomething(heading) &&
  (isCalledAPlace || ["party", "against_all", "basis", undefined].includes(recognise(heading)?.column)) &&
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

const countRoles: readonly string[] = countColumns;

function* countTexts(columns: readonly ColumnRole[], rows: readonly HeadRow[]): Generator<string> {
  const places = columns.flatMap(({role}, column) =>
    countRoles.includes(role) || role === "votes" || role === "party_votes" ? [column] : [],
  );
  yield* textsIn(places, rows);
}
