import {type CountColumn, countColumns} from "../../stations/countColumns.js";
import {ImportError} from "../importError.js";
import type {RowPlace} from "../importReport.js";
import {limits} from "../limits.js";
import {type GrowingColumn, growingColumn} from "./growing.js";

/** The texts of a protocol, as they go into the table. */
export interface ProtocolNames {
  readonly contest: string;
  readonly basis: string;
  readonly region: string | null;
  readonly district: string | null;
  readonly station: string;
}

/** What stands for a count that a protocol does not give. */
export const missing = -1;

/** The two tables while rows are still coming; a protocol is known by its place, from 0. */
export interface TableBuilder {
  readonly protocols: number;
  readonly names: {
    readonly contest: readonly string[];
    readonly basis: string[];
    readonly region: (string | null)[];
    readonly district: (string | null)[];
    readonly station: readonly string[];
  };
  /** The counts of the protocols, `missing` where one is not given. */
  readonly counts: Readonly<Record<CountColumn, GrowingColumn>>;
  /** The parties met so far, by their places. */
  readonly parties: readonly string[];
  /** The votes: of which protocol, for which party, how many. */
  readonly votes: Readonly<Record<"protocol" | "party" | "votes", GrowingColumn>>;
  /** The place of the protocol of the station with that key; −1 where there is none yet. */
  find(contest: string, key: string): number;
  /** Adds a protocol whose counts stand in the order of `countColumns`; gives its place. */
  add(names: ProtocolNames & {readonly key: string}, counts: ArrayLike<number>, from: RowPlace): number;
  /** The row that a protocol came from. */
  placeOf(protocol: number): RowPlace;
  /**
   * A further row of a file became part of a protocol. `isPlain` where it has no remark and was added to nothing; `isCounted`
   * unless it is of a line that counts already.
   */
  addRow(protocol: number, file: number, isPlain: boolean, isCounted?: boolean): void;
  /** How many rows a protocol has; 0 where they came from several files, or not plainly. */
  rowsOf(protocol: number): number;
  /**
   * Takes out protocols with their votes, once all rows are read: nothing can be found or added any more, and the places
   * of votes are not told. Gives the new place of each protocol, −1 for one that is out.
   */
  leaveOut(protocols: ReadonlySet<number>): Int32Array;
  /** The place of a party. */
  party(id: string): number;
  addVotes(protocol: number, party: number, votes: number, from: RowPlace): void;
  /** The row of `votes` with those of a party at a protocol; −1 where there are none yet. */
  votesRow(protocol: number, party: number): number;
  /** The row that the votes of a party at a protocol came from; null where there are none yet. */
  placeOfVotes(protocol: number, party: number): RowPlace | null;
}

/** Empty tables. @throws ImportError past a limit. */
export function tableBuilder(): TableBuilder {
  const contest: string[] = [];
  const basis: string[] = [];
  const region: (string | null)[] = [];
  const district: (string | null)[] = [];
  const station: string[] = [];
  const counts = Object.fromEntries(countColumns.map((name) => [name, growingColumn()])) as Record<
    CountColumn,
    GrowingColumn
  >;
  const countList = countColumns.map((name) => counts[name]);
  const [files, lines, rowCounts] = [growingColumn(), growingColumn(), growingColumn()];
  const stations = new Map<string, PlacesByKey>();
  const parties: string[] = [];
  const partyPlaces = new Map<string, number>();
  const votes = {protocol: growingColumn(), party: growingColumn(), votes: growingColumn()};
  const voteLines = growingColumn();
  /** Files come one after the other: the first of the votes of each. */
  const voteFiles: {readonly file: number; readonly first: number}[] = [];
  /** The votes of one protocol are a chain: its last row, and from each row the one before. */
  const [lastVotes, votesBefore] = [growingColumn(), growingColumn()];
  const chain = (protocol: number, row: number): void => {
    votesBefore.set(row, lastVotes.at(protocol));
    lastVotes.set(protocol, row);
  };
  const keep = keeper();
  const votesRow = (protocol: number, party: number): number => {
    let row = lastVotes.at(protocol);
    while (row >= 0 && votes.party.at(row) !== party) row = votesBefore.at(row);
    return row;
  };
  return {
    get protocols() {
      return station.length;
    },
    names: {contest, basis, region, district, station},
    counts,
    parties,
    votes,
    find: (ofContest, key) => stations.get(ofContest)?.get(key) ?? -1,
    add(names, own, from) {
      if (station.length === limits.protocols)
        throw new ImportError({fault: "too-many-rows", limit: limits.protocols}, null);
      const place = station.length;
      const code = keep(names.station, false);
      contest.push(keep(names.contest));
      basis.push(keep(names.basis));
      region.push(names.region === null ? null : keep(names.region));
      district.push(names.district === null ? null : keep(names.district));
      station.push(code);
      for (let column = 0; column < countList.length; column++) countList[column].push(own[column]);
      files.push(from.file);
      lines.push(from.line);
      rowCounts.push(1);
      lastVotes.push(-1);
      let ofContest = stations.get(names.contest);
      if (!ofContest) {
        ofContest = stations.size === 0 ? placesByNumber() : new Map();
        stations.set(contest[place], ofContest);
      }
      ofContest.set(names.key === names.station ? code : keep(names.key, false), place);
      return place;
    },
    placeOf: (protocol) => ({file: files.at(protocol), line: lines.at(protocol)}),
    addRow(protocol, file, isPlain, isCounted = true) {
      const so = rowCounts.at(protocol);
      const all = isCounted ? so + 1 : so;
      rowCounts.set(protocol, isPlain && so > 0 && files.at(protocol) === file ? all : 0);
    },
    rowsOf: (protocol) => rowCounts.at(protocol),
    leaveOut(out) {
      const isOut = (protocol: number) => out.has(protocol);
      let left = 0;
      const places = Int32Array.from(station, (_, protocol) => (isOut(protocol) ? -1 : left++));
      const isOutVotes = votes.protocol.values().map((protocol) => (isOut(protocol) ? 1 : 0));
      for (const column of [votes.protocol, votes.party, votes.votes])
        column.leaveOut((row) => isOutVotes[row] === 1);
      for (const column of [...countList, files, lines, rowCounts, lastVotes]) column.leaveOut(isOut);
      for (let protocol = 0; protocol < lastVotes.size; protocol++) lastVotes.set(protocol, -1);
      for (let row = 0; row < votes.protocol.size; row++) {
        const place = places[votes.protocol.at(row)];
        votes.protocol.set(row, place);
        chain(place, row);
      }
      for (const column of [contest, basis, region, district, station] as unknown[][]) closeUp(column, isOut);
      stations.clear();
      return places;
    },
    party(id) {
      const known = partyPlaces.get(id);
      if (known !== undefined) return known;
      if (parties.length === limits.parties)
        throw new ImportError({fault: "too-many-parties", limit: limits.parties}, null);
      const kept = keep(id, false);
      partyPlaces.set(kept, parties.length);
      return parties.push(kept) - 1;
    },
    addVotes(protocol, party, own, {file, line}) {
      if (votes.votes.size === limits.votes)
        throw new ImportError({fault: "too-many-rows", limit: limits.votes}, null);
      if (voteFiles.at(-1)?.file !== file) voteFiles.push({file, first: votes.votes.size});
      votesBefore.push(-1);
      chain(protocol, votes.votes.size);
      votes.protocol.push(protocol);
      votes.party.push(party);
      votes.votes.push(own);
      voteLines.push(line);
    },
    votesRow,
    placeOfVotes(protocol, party) {
      const row = votesRow(protocol, party);
      return row < 0
        ? null
        : {file: voteFiles.findLast(({first}) => first <= row)?.file ?? 0, line: voteLines.at(row)};
    },
  };
}

/** Takes out of a list what stands on those places; it stays the same list, which others may hold. */
export function closeUp(list: unknown[], isOut: (place: number) => boolean): void {
  let left = 0;
  list.forEach((one, place) => {
    if (!isOut(place)) list[left++] = one;
  });
  list.length = left;
}

/** The place of each protocol of a contest, by the key of its station. */
interface PlacesByKey {
  get(key: string): number | undefined;
  set(key: string, place: number): void;
}

/**
 * Places by key, those of whole numbers in a list: to look a text up among a hundred thousand takes longer than to read
 * the row that it stands in. Meant for the first contest of a file, which is the only one as a rule: its list may be long
 * for a few numbers, and one for each of many contests would be too much.
 */
function placesByNumber(): PlacesByKey {
  const others = new Map<string, number>();
  let byNumber = new Int32Array(1024).fill(-1);
  return {
    get(key) {
      const number = listedNumber(key);
      if (number < 0) return others.get(key);
      return number < byNumber.length && byNumber[number] >= 0 ? byNumber[number] : undefined;
    },
    set(key, place) {
      const number = listedNumber(key);
      if (number < 0) {
        others.set(key, place);
        return;
      }
      if (number >= byNumber.length) {
        const longer = new Int32Array(2 ** Math.ceil(Math.log2(number + 1))).fill(-1);
        longer.set(byNumber);
        byNumber = longer;
      }
      byNumber[number] = place;
    },
  };
}

/** The whole number of up to six digits that a text is, as it is written; −1 for any other text. */
function listedNumber(text: string): number {
  if (text.length === 0 || text.length > 6 || (text.length > 1 && text[0] === "0")) return -1;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = 10 * number + digit;
  }
  return number;
}

/**
 * Keeps texts without keeping the file: a piece cut from a long text holds on to the whole of it. Names that come
 * again and again are kept once.
 */
function keeper() {
  const kept = new Map<string, string>();
  return (text: string, isRepeated = true): string => {
    const known = isRepeated ? kept.get(text) : undefined;
    if (known !== undefined) return known;
    // Texts of up to a dozen letters are copies already.
    const own = text.length < 13 ? text : `${text} `.slice(0, -1);
    if (isRepeated) kept.set(own, own);
    return own;
  };
}
