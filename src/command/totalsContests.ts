import type {FileRow} from "./readTotals.js";

/** What a place counts, as the contract's JSON has it. */
export interface CountsJson {
  readonly registered?: number | string;
  readonly cast: number | string;
  readonly invalid: number | string;
  readonly againstAll: number | string;
  readonly votes: readonly {readonly party: string; readonly votes: number | string}[];
}

/** A contest made of totals, in the contract's JSON but for its seats. */
export interface TotalsContest extends CountsJson {
  readonly id: string;
  readonly regions?: readonly (CountsJson & {readonly id: string})[];
  readonly districts?: readonly (CountsJson & {readonly id: string; readonly region?: string})[];
}

const needed = ["contest", "level", "stations", "cast", "invalid", "against_all", "party", "votes"] as const;
const optional = ["region", "district", "registered", "list"] as const;
type Column = (typeof needed)[number] | (typeof optional)[number];

const levels = ["contest", "region", "district"] as const;
type Level = (typeof levels)[number];

/** Counts of a place as they are read, exact at any size; null registered is not known. */
interface PlaceTotals {
  readonly level: Level;
  readonly region: string | null;
  readonly district: string | null;
  readonly stations: bigint;
  readonly registered: bigint | null;
  readonly cast: bigint;
  readonly invalid: bigint;
  readonly againstAll: bigint;
  readonly votes: Map<string, bigint>;
  /** Where it is first spoken of. */
  readonly row: string;
}

interface Party {
  readonly party: string;
  /** Its number where the rows have one, else null. */
  readonly list: number | null;
}

/**
 * The contests of a table of totals, as `docs/totals/` returns it: a row for each place and party. Regions and districts
 * are those of the contest only where they hold every station of it, as it is with protocols.
 * @throws Error that names the row and the column of what is missing, no whole number or said in two ways, and the place
 * whose parts do not add up to the whole.
 */
export function totalsContests(rows: readonly FileRow[]): TotalsContest[] {
  if (rows.length === 0) throw new Error("there are no rows of totals");
  checkColumns(rows[0]);
  const contests = new Map<string, {places: Map<string, PlaceTotals>; parties: Map<string, Party>}>();
  for (const row of rows) {
    const id = textIn(row, "contest");
    let contest = contests.get(id);
    if (!contest) {
      contest = {places: new Map(), parties: new Map()};
      contests.set(id, contest);
    }
    readRow(row, contest.places, contest.parties);
  }
  return [...contests].map(([id, {places, parties}]) =>
    contestOf(id, [...places.values()], inOrder(parties)),
  );
}

function checkColumns({place, cells}: FileRow): void {
  const names = Object.keys(cells);
  const missing = needed.find((name) => !names.includes(name));
  if (missing) throw new Error(`${place}: has no column ${missing}; totals have ${needed.join(", ")}`);
  const unknown = names.find((name) => ![...needed, ...optional].includes(name as Column));
  if (unknown) throw new Error(`${place}: ${JSON.stringify(unknown)} is no column of totals`);
}

function readRow(row: FileRow, places: Map<string, PlaceTotals>, parties: Map<string, Party>): void {
  const own = placeIn(row);
  const key = JSON.stringify([own.level, own.region, own.district]);
  const known = places.get(key);
  if (known) refuseOtherCounts(row, own, known);
  else places.set(key, own);
  const party = row.cells.party ?? null;
  if (party === null) {
    if ((row.cells.votes ?? null) !== null) throw new Error(`${row.place}: has votes without a party`);
    return;
  }
  const name = textIn(row, "party");
  const {votes} = known ?? own;
  if (votes.has(name)) throw new Error(`${row.place}: party ${name} stands twice at ${placeName(own)}`);
  votes.set(name, countIn(row, "votes"));
  const list = (row.cells.list ?? null) === null ? null : Number(countIn(row, "list"));
  const before = parties.get(name);
  if (before && before.list !== list)
    throw new Error(`${row.place}: list of ${name} is ${list}, elsewhere ${before.list}`);
  if (!before) parties.set(name, {party: name, list});
}

function placeIn(row: FileRow): PlaceTotals {
  const level = textIn(row, "level") as Level;
  if (!levels.includes(level))
    throw new Error(`${row.place}: level: ${JSON.stringify(level)} is not one of ${levels.join(", ")}`);
  const region = nameIn(row, "region");
  const district = nameIn(row, "district");
  const fits =
    level === "contest"
      ? region === null && district === null
      : level === "region"
        ? region !== null && district === null
        : district !== null;
  if (!fits) throw new Error(`${row.place}: region and district do not fit the level ${level}`);
  return {
    level,
    region,
    district,
    stations: countIn(row, "stations"),
    registered: (row.cells.registered ?? null) === null ? null : countIn(row, "registered"),
    cast: countIn(row, "cast"),
    invalid: countIn(row, "invalid"),
    againstAll: countIn(row, "against_all"),
    votes: new Map(),
    row: row.place,
  };
}

const sameOnAllRows = ["stations", "registered", "cast", "invalid", "againstAll"] as const;

function refuseOtherCounts({place}: FileRow, own: PlaceTotals, known: PlaceTotals): void {
  const other = sameOnAllRows.find((name) => own[name] !== known[name]);
  if (other)
    throw new Error(
      `${place}: ${other} of ${placeName(own)} is ${told(own[other])}, on another of its rows ${told(known[other])}`,
    );
}

function textIn({place, cells}: FileRow, column: Column): string {
  const cell = cells[column];
  if (typeof cell !== "string" || cell === "")
    throw new Error(`${place}: ${column}: ${written(cell)} is no text`);
  return cell;
}

const nameIn = (row: FileRow, column: Column): string | null =>
  (row.cells[column] ?? null) === null ? null : textIn(row, column);

/** A whole number from 0; engines write one that is a DOUBLE with a point and noughts. */
function countIn({place, cells}: FileRow, column: Column): bigint {
  const cell = cells[column];
  if (typeof cell === "bigint" && cell >= 0n) return cell;
  if (typeof cell === "number" && Number.isSafeInteger(cell) && cell >= 0) return BigInt(cell);
  const digits = typeof cell === "string" ? /^(\d{1,400})(?:\.0*)?$/.exec(cell)?.[1] : undefined;
  if (digits !== undefined) return BigInt(digits);
  throw new Error(`${place}: ${column}: ${written(cell)} is no whole number from 0`);
}

const written = (cell: unknown): string =>
  typeof cell === "bigint" ? `${cell}` : cell === undefined ? "nothing" : JSON.stringify(cell);

const told = (count: bigint | null): string => (count === null ? "left out" : `${count}`);

const placeName = ({level, region, district}: PlaceTotals): string =>
  level === "contest" ? "the contest" : `${level} ${district ?? region}`;

/** Lists by their numbers where they have them, else in the order in which the rows first name them. */
function inOrder(parties: ReadonlyMap<string, Party>): string[] {
  const all = [...parties.values()];
  const isNumbered = all.length > 0 && all.every(({list}) => list !== null);
  if (isNumbered) all.sort((a, b) => (a.list ?? 0) - (b.list ?? 0));
  return all.map(({party}) => party);
}

function contestOf(id: string, places: readonly PlaceTotals[], parties: readonly string[]): TotalsContest {
  const whole = places.find(({level}) => level === "contest");
  if (!whole) throw new Error(`${places[0].row}: ${id} has no row of the level contest`);
  const at = (level: Level) => {
    const own = places.filter((place) => place.level === level);
    return own.length > 0 && isComplete(id, level, own, whole, parties) ? own : null;
  };
  const regions = at("region");
  const districts = at("district");
  return {
    id,
    ...countsJson(whole, parties),
    ...(regions && {
      regions: regions.map((place) => ({id: place.region ?? "", ...countsJson(place, parties)})),
    }),
    ...(districts && {
      districts: districts.map((place) => ({
        id: place.district ?? "",
        ...(place.region === null ? {} : {region: place.region}),
        ...countsJson(place, parties),
      })),
    }),
  };
}

/**
 * True where the parts have every station of the whole, which they must then add up to. Where some stations name no
 * part, they are not the contest's, and must have less.
 */
function isComplete(
  id: string,
  level: Level,
  parts: readonly PlaceTotals[],
  whole: PlaceTotals,
  parties: readonly string[],
): boolean {
  const sum = (count: (place: PlaceTotals) => bigint) => parts.reduce((all, place) => all + count(place), 0n);
  const stations = sum((place) => place.stations);
  const isWhole = stations === whole.stations;
  const compare = (name: string, count: (place: PlaceTotals) => bigint) => {
    const [added, given] = [sum(count), count(whole)];
    if (isWhole ? added === given : added <= given) return;
    throw new Error(`${id}: ${name} of its ${level}s add up to ${added}, the contest has ${given}`);
  };
  compare("stations", (place) => place.stations);
  for (const name of ["cast", "invalid", "againstAll"] as const) compare(name, (place) => place[name]);
  for (const party of parties) compare(`votes for ${party}`, (place) => place.votes.get(party) ?? 0n);
  if (isWhole && whole.registered !== null) compare("registered", (place) => place.registered ?? 0n);
  return isWhole;
}

const countsJson = (place: PlaceTotals, parties: readonly string[]): CountsJson => ({
  ...(place.registered === null ? {} : {registered: json(place.registered)}),
  cast: json(place.cast),
  invalid: json(place.invalid),
  againstAll: json(place.againstAll),
  votes: parties.map((party) => ({party, votes: json(place.votes.get(party) ?? 0n)})),
});

/** A count as the contract writes it: a number, from 2^53 on its digits. */
const json = (count: bigint): number | string =>
  count <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(count) : `${count}`;
