import {type Count, minus, plus, total} from "./count.js";
import type {Counts, Place} from "./counts.js";
import {InputError} from "./inputError.js";
import {type ProtocolsBelow, protocolList} from "./protocolsBelow.js";
import {readCount, readFields, readList, readSeats, readText} from "./read.js";

/** A single-member district. Its candidates need not belong to a list of the contest. */
export interface District {
  readonly id: string;
  readonly region: string | null;
  readonly registered: Count | null;
  readonly cast: Count;
  readonly invalid: Count;
  readonly againstAll: Count;
  readonly candidates: readonly {readonly party: string; readonly votes: Count}[];
}

/** An election to one house, as counted. */
export interface Contest {
  /** Members elected by lists and districts together. */
  readonly seats: number;
  /** The lists, in the order in which they were registered: a tie goes to the earlier one (art. 97-1). */
  readonly parties: readonly string[];
  readonly counts: Counts;
  readonly districts: readonly District[] | null;
  readonly regions: readonly Place[] | null;
  readonly protocols: ProtocolsBelow | null;
  /** District seats given outright, by party or by others without a list. */
  readonly districtWinners: readonly {readonly party: string; readonly seats: number}[] | null;
}

/** The largest house the lab computes; the largest parliament on earth has about three thousand members. */
export const largestHouse = 1_000_000;

/** Votes for lists. */
export const partyVotes = ({votes}: Counts): Count => total(votes);

/** Valid votes: for lists and against all (the base of the threshold, art. 97-1 with art. 43(5)). */
export const validVotes = (counts: Counts): Count => plus(partyVotes(counts), counts.againstAll);

/** Ballots cast that are neither invalid nor a vote: a finding where it is not 0, negative where too many were counted. */
export const unaccounted = (counts: Counts): Count =>
  minus(minus(counts.cast, counts.invalid), validVotes(counts));

const countFields = ["registered", "cast", "invalid", "againstAll", "votes"] as const;
const contestFields = [
  "seats",
  ...countFields,
  "districts",
  "regions",
  "protocols",
  "districtWinners",
] as const;

/**
 * A contest from plain JSON (contract.md, “Contest”).
 * @throws InputError that names the field and the value.
 */
export function parseContest(json: unknown, field = "contest"): Contest {
  const fields = readFields(json, field, contestFields);
  const rows = readVotes(fields.votes, `${field}.votes`);
  const parties = rows.map(({party}) => party);
  const order = new Map(parties.map((party, index) => [party, index]));
  const optional = <T>(name: (typeof contestFields)[number], read: (value: unknown, field: string) => T) =>
    fields[name] === undefined ? null : read(fields[name], `${field}.${name}`);
  return {
    seats: readSeats(fields.seats, `${field}.seats`, 1, largestHouse),
    parties,
    counts: readCounts(
      fields,
      rows.map(({votes}) => votes),
      field,
    ),
    districts: optional("districts", readDistricts),
    regions: optional("regions", (value, at) => differ(readPlaces(value, at, order, []), at)),
    protocols: optional("protocols", (value, at) =>
      protocolList(readPlaces(value, at, order, ["region", "district"]), at),
    ),
    districtWinners: optional("districtWinners", readWinners),
  };
}

function readCounts(
  fields: Partial<Record<(typeof countFields)[number], unknown>>,
  votes: readonly Count[],
  field: string,
): Counts {
  const count = <Default>(name: (typeof countFields)[number], absent: Default) =>
    fields[name] === undefined ? absent : readCount(fields[name], `${field}.${name}`);
  const invalid = count("invalid", 0);
  const againstAll = count("againstAll", 0);
  const cast = count("cast", plus(plus(total(votes), againstAll), invalid));
  return {registered: count("registered", null), cast, invalid, againstAll, votes};
}

function readVotes(value: unknown, field: string) {
  const rows = readList(value, field).map((row, index) => {
    const at = `${field}[${index}]`;
    const {party, votes} = readFields(row, at, ["party", "votes"]);
    return {party: readText(party, `${at}.party`), votes: readCount(votes, `${at}.votes`)};
  });
  if (rows.length === 0) throw new InputError("empty", field, value);
  refuseTwice(
    rows.map(({party}) => party),
    field,
    "party",
  );
  return rows;
}

function readPlaces(
  value: unknown,
  field: string,
  order: ReadonlyMap<string, number>,
  others: readonly string[],
): readonly Place[] {
  const places = readList(value, field).map((place, index) => {
    const at = `${field}[${index}]`;
    const fields = readFields<string>(place, at, ["id", ...others, ...countFields]);
    for (const name of others) if (fields[name] !== undefined) readText(fields[name], `${at}.${name}`);
    const votes: Count[] = new Array(order.size).fill(0);
    for (const row of readVotes(fields.votes, `${at}.votes`)) {
      const party = order.get(row.party);
      if (party === undefined) throw new InputError("unknown-party", `${at}.votes`, row.party);
      votes[party] = row.votes;
    }
    return {id: readText(fields.id, `${at}.id`), ...readCounts(fields, votes, at)};
  });
  if (places.length === 0) throw new InputError("empty", field, value);
  return places;
}

function readDistricts(value: unknown, field: string): readonly District[] {
  const districts = readList(value, field).map((district, index) => {
    const at = `${field}[${index}]`;
    const fields = readFields(district, at, ["id", "region", ...countFields]);
    const candidates = readVotes(fields.votes, `${at}.votes`);
    const {votes: _, ...counts} = readCounts(
      fields,
      candidates.map(({votes}) => votes),
      at,
    );
    const region = fields.region === undefined ? null : readText(fields.region, `${at}.region`);
    return {id: readText(fields.id, `${at}.id`), region, ...counts, candidates};
  });
  return differ(districts, field);
}

function readWinners(value: unknown, field: string) {
  const winners = readList(value, field).map((winner, index) => {
    const at = `${field}[${index}]`;
    const {party, seats} = readFields(winner, at, ["party", "seats"]);
    return {
      party: readText(party, `${at}.party`),
      seats: readSeats(seats, `${at}.seats`, 0, largestHouse),
    };
  });
  refuseTwice(
    winners.map(({party}) => party),
    field,
    "party",
  );
  return winners;
}

/** The places, once it is sure that no two share a name. (Protocols may: a station filed twice is a finding.) */
function differ<P extends {readonly id: string}>(places: readonly P[], field: string): readonly P[] {
  refuseTwice(
    places.map(({id}) => id),
    field,
    "id",
  );
  return places;
}

function refuseTwice(names: readonly string[], field: string, what: string): void {
  const seen = new Set<string>();
  names.forEach((name, index) => {
    if (seen.has(name)) throw new InputError("duplicate", `${field}[${index}].${what}`, name);
    seen.add(name);
  });
}
