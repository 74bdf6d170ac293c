/** What the texts of a long file that name parties are. */
import {ballotLine, isBallotLine} from "../cells/ballotLines.js";
import {isCount, isPassedOver, recognise, saysHowMany, speaksOfCounting} from "../cells/recognise.js";
import {isTotals} from "../cells/totalsRow.js";
import {sumOfCounts} from "../cells/wholeNumber.js";
import {type KnownParties, partyId} from "../knownParties.js";
import {limits} from "../limits.js";
import type {ColumnRole, Mapping, PartyRole} from "../mapping.js";
import {keyAt, nameAt, namesAt, places} from "./columnPlaces.js";
import type {HeadRow} from "./header.js";

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

/** The texts of a long file that name a party, with what each is; none for a file that this project wrote. */
export function guessParties(
  columns: readonly ColumnRole[],
  rows: readonly HeadRow[],
  known: KnownParties,
  isOwn: boolean,
): Mapping["parties"] {
  const party = places(columns, "party");
  const candidate = places(columns, "candidate");
  if (party.length === 0 || isOwn) return [];
  const texts = new Set<string>();
  for (const {cells} of rows) {
    const text = partyText(namesAt(cells, party), namesAt(cells, candidate));
    if (text !== null && texts.size < listedParties) texts.add(text);
  }
  const sums = numberedSums(columns, rows, [...texts]);
  const names = namesLikeFigures(columns, rows, known);
  const guessed = (text: string): PartyRole => {
    if (sums.has(text)) return {role: "ignore"};
    return names.has(text) ? {role: "votes", party: partyId(text, known)} : guessParty(text, known);
  };
  return [...new Set([...texts, ...names])].map((text) => ({text, as: guessed(text)}));
}

/**
 * The texts that one word alone would make a sum, a figure or a count, and that are names of lists:
 * - candidates and slogans with such a word among others (`Jami Lund`, “Listen, Lead, Succeed”) that have less or far
 *   more than the others of their stations together, as no sum has;
 * - “rejected” where “approved” is the other answer to a question.
 */
function namesLikeFigures(
  columns: readonly ColumnRole[],
  rows: readonly HeadRow[],
  known: KnownParties,
): ReadonlySet<string> {
  const ofStation = places(columns, "contest", "region", "district", "area", "station");
  const [lists, candidates] = [places(columns, "party"), places(columns, "candidate")];
  const votes = places(columns, "party_votes");
  const names = new Set<string>();
  const roles = new Map<string, {isVotes: boolean; mayBeName: boolean}>();
  const stations = new Map<string, {all: number; asked: Map<string, number>}>();
  for (const {cells} of rows) {
    const text = partyText(namesAt(cells, lists), namesAt(cells, candidates));
    if (text === null) continue;
    let role = roles.get(text);
    if (role === undefined) {
      // More are no lists: such a file is refused.
      if (roles.size >= limits.parties) return new Set();
      const as = guessParty(text, known).role;
      role = {isVotes: as === "votes", mayBeName: as === "ignore" && isNameWithFigure(text)};
      roles.set(text, role);
    }
    if (!role.isVotes && !role.mayBeName) continue;
    const key = keyAt(cells, ofStation);
    const station = stations.get(key) ?? {all: 0, asked: new Map<string, number>()};
    stations.set(key, station);
    const count = sumOfCounts(cells, votes);
    if (role.isVotes) station.all += count;
    else station.asked.set(text, (station.asked.get(text) ?? 0) + count);
  }
  const told = new Map<string, {sums: number; others: number}>();
  for (const {all, asked} of stations.values())
    for (const [text, count] of asked) {
      const own = told.get(text) ?? {sums: 0, others: 0};
      told.set(text, own);
      if (count > 0) count >= all && count <= mostOfSum * all ? own.sums++ : own.others++;
    }
  for (const [text, {sums, others}] of told) if (others > sums) names.add(text);
  const texts = [...roles.keys()];
  if (texts.some((text) => saysApproved.test(text)))
    for (const text of texts) if (saysRejected.test(text)) names.add(text);
  return names;
}

/** A sum of all ballots exceeds that of the lists by the invalid ones, at most by so much. */
const mostOfSum = 1.25;

const saysApproved = /^(approved?|accept(ed)?|adopt(ed)?|ratif(y|ied))\P{L}*$/iu;
const saysRejected = /^(rejected|reject)\P{L}*$/iu;

/** True for a text with words of its own beside one of sums or figures that is a name or a word of slogans elsewhere. */
function isNameWithFigure(text: string): boolean {
  if (ballotLine(text) !== null || saysHowMany(text) || isSurelyFigure.test(text)) return false;
  const words = text.split(/[^\p{L}]+/u).filter((word) => word.length > 1);
  const own = words.filter(
    (word) => !isTotals(word) && !isPassedOver(word) && !speaksOfCounting(word) && recognise(word) === null,
  );
  return own.length >= (isTotals(text) ? 1 : 2);
}

/** Sums, shares and valid votes, which a part of a race may have less of than its lists together. */
const isSurelyFigure =
  /%|total|итог|всего|барлығы|барлық|жиын|қорытынды|σ|процент|пайыз|percent|share|явк|turnout|келу|valid|действит|жарамды/iu;

/**
 * Where lists are called by numbers, and so are lines of the protocol behind them: the numbers from the first on that is no
 * list, as one of them has in nearly every station what the lists before have together. None where no number has.
 */
function numberedSums(
  columns: readonly ColumnRole[],
  rows: readonly HeadRow[],
  texts: readonly string[],
): ReadonlySet<string> {
  if (texts.length < 3 || !texts.every((text) => /^\d+$/.test(text))) return new Set();
  const ofStation = places(columns, "contest", "region", "district", "area", "station");
  const [lists, votes] = [places(columns, "party"), places(columns, "party_votes")];
  const stations = new Map<string, Map<string, number>>();
  for (const {cells} of rows) {
    const key = keyAt(cells, ofStation);
    const station = stations.get(key) ?? new Map<string, number>();
    stations.set(key, station);
    const count = sumOfCounts(cells, votes);
    station.set(namesAt(cells, lists) ?? "", count);
  }
  const order = [...texts].sort((a, b) => Number(a) - Number(b));
  const told = [...stations.values()];
  const before = told.map(() => 0);
  for (const [place, text] of order.entries()) {
    const isSum = (later: string) => {
      const given = told.flatMap((station, at) => (station.has(later) && before[at] > 0 ? [at] : []));
      const right = given.filter((at) => told[at].get(later) === before[at]);
      return given.length >= fewestStations && right.length >= 0.95 * given.length;
    };
    if (place >= 2 && order.slice(place).some(isSum)) return new Set(order.slice(place));
    for (const [at, station] of told.entries()) before[at] += station.get(text) ?? 0;
  }
  return new Set();
}

/**
 * Where lists are called by numbers, the first of those behind them that a mapping leaves out: what another file has behind
 * it is no list either. Infinity where the mapping says nothing of the kind.
 */
export function firstNumberLeftOut(parties: Mapping["parties"]): number {
  if (!parties.every(({text}) => /^\d+$/.test(text))) return Number.POSITIVE_INFINITY;
  const numbers = (role: PartyRole["role"]) =>
    parties.flatMap(({text, as}) => (as.role === role ? [Number(text)] : []));
  const first = Math.min(...numbers("ignore"));
  return numbers("votes").every((list) => list < first) ? first : Number.POSITIVE_INFINITY;
}

/** In fewer stations a list may have as many as all others by chance. */
const fewestStations = 5;
