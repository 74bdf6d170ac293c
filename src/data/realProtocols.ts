/** Real protocols: the CSV files of `data/protocols/`, as tables and as stations that a draw keeps. */

import type {Published} from "../reconstruction/published.js";
import {type Protocol, protocolsIn} from "../stations/protocol.js";
import type {ProtocolTables} from "../stations/protocolTables.js";
import type {Row} from "../stations/tables.js";
import {contestDescriptions, laws, parties, regions, type TypedSource} from "./contestFiles.js";
import {dataFiles} from "./readData.js";
import {readProtocols, unsaidBasis} from "./readProtocols.js";
import {
  ownParties,
  type RealBasis,
  type RealContest,
  readBasis,
  realContest,
  replacementSource,
} from "./realContest.js";

/** Everything in `data/protocols/`. */
export interface RealProtocols {
  /** The protocols of each file, with the basis of each. */
  readonly tables: readonly ProtocolTables[];
  /** Stations that take the place of drawn ones, by contest. */
  readonly known: ReadonlyMap<string, readonly Protocol[]>;
  /** The publications those stations come from, by contest. */
  readonly sources: ReadonlyMap<string, readonly TypedSource[]>;
  /** Contests of their own, by id. */
  readonly contests: ReadonlyMap<string, OwnContest>;
}

/** A contest that real protocols make, with the order of its lists. */
export interface OwnContest extends RealContest {
  readonly lists: readonly string[];
}

/** One file, read. */
interface RealFile {
  /** `data/protocols/NAME.csv`, for errors. */
  readonly path: string;
  readonly name: string;
  readonly tables: ProtocolTables;
  readonly protocols: readonly RealProtocol[];
}

type RealProtocol = Row<"protocols"> & Protocol;

/**
 * Reads `data/protocols/*.csv`. Protocols of a contest whose stations are reconstructed (`published`) replace
 * stations of it; any other contest must be described in the JSON file beside its CSV.
 * @throws Error that names the file, the station and what is wrong.
 */
export async function realProtocols(published: readonly Published[]): Promise<RealProtocols> {
  const files: RealFile[] = [];
  for (const file of dataFiles("protocols/", ".csv")) files.push(await readFile(file));
  refuseTwice(files);
  const known = new Map<string, Protocol[]>();
  const sources = new Map<string, TypedSource[]>();
  const contests = new Map<string, OwnContest>();
  const tables = files.map((file) => {
    const bases = file.protocols.map((protocol) => {
      const {contest, station, registered, basis} = protocol;
      if (registered === null) throw new Error(`${file.path}: station ${station}: registered is missing`);
      const target = published.find((one) => one.contest === contest);
      if (target) {
        checkReplacement(file, protocol, target);
        addTo(known, contest, protocol);
      }
      const source = target ? sourceOf(file, contest, sources) : ownContest(file, protocol, contests).source;
      return basis === unsaidBasis ? source.basis : readBasis(`${file.path}: station ${station}`, basis);
    });
    return {...file.tables, protocols: {...file.tables.protocols, basis: bases}};
  });
  return {tables, known, sources, contests};
}

async function readFile(file: string): Promise<RealFile> {
  const name = file.replace(/\.csv$/, "");
  const tables = await readProtocols(file, name, [...parties(), ...ownParties(name)]);
  return {path: `data/protocols/${file}`, name, tables, protocols: protocolsIn(tables)};
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** The source that a file's protocols of a contest are, read once. */
function sourceOf({name}: RealFile, contest: string, sources: Map<string, TypedSource[]>): TypedSource {
  const known = sources.get(contest)?.find(({id}) => id === `protocols-${name}`);
  if (known) return known;
  const source = replacementSource(name, basisOf(contest));
  addTo(sources, contest, source);
  return source;
}

function refuseTwice(files: readonly RealFile[]): void {
  const first = new Map<string, string>();
  for (const {path, protocols} of files)
    for (const {contest, station} of protocols) {
      const key = JSON.stringify([contest, station]);
      const other = first.get(key);
      if (other) throw new Error(`${path}: station ${station} of ${contest} stands in ${other} already`);
      first.set(key, path);
    }
}

/** What a station must say to take the place of a reconstructed one. */
function checkReplacement(
  {path}: RealFile,
  {station, region, votes}: RealProtocol,
  {contest, options}: Published,
): void {
  const refuse = (what: string): never => {
    throw new Error(`${path}: station ${station} of ${contest}: ${what}`);
  };
  const real = regions().flatMap(({id}) => (id.startsWith("area-") ? [] : [id]));
  if (station.startsWith("R-")) refuse("a code that begins with R- marks a reconstructed station");
  if (region === null) refuse(`region is missing (one of ${real.join(", ")})`);
  if (!real.includes(region ?? "")) refuse(`region ${region} is none of ${real.join(", ")}`);
  const lists = options.map(({option}) => option).filter((option) => option !== "invalid");
  const named = votes.map(({party}) => party);
  const [unknown] = named.filter((party) => !lists.includes(party));
  const [missing] = lists.filter((party) => !named.includes(party));
  if (unknown) refuse(`${unknown} is none of its lists (${lists.join(", ")})`);
  if (missing) refuse(`the column ${missing} is missing`);
}

const basisOf = (contest: string): RealBasis => {
  const found = contestDescriptions().find(({id}) => id === contest);
  if (!found) throw new Error(`data/contests.json lacks ${contest}`);
  return found.basis === "official" ? "official" : "observers";
};

/** The description of a contest of its own, read once; a file holds at most one. */
function ownContest(
  {path, name, protocols}: RealFile,
  {contest, votes}: RealProtocol,
  contests: Map<string, OwnContest>,
): OwnContest {
  const known = contests.get(contest);
  if (known) return known;
  const builtIn = contestDescriptions().find(({id}) => id === contest);
  if (builtIn || contest.startsWith("loaded-"))
    throw new Error(
      `${path}: ${contest} has no reconstructed stations to replace; give these protocols a contest of their own`,
    );
  const others = [...new Set(protocols.map((own) => own.contest))].filter(
    (other) => other !== contest && contests.has(other),
  );
  if (others.length > 0)
    throw new Error(`${path}: ${others[0]} and ${contest} are two contests; give each a file of its own`);
  const described = {...realContest(name, laws()), lists: votes.map(({party}) => party)};
  const listed = [...parties(), ...described.parties].map(({id}) => id);
  const unknown = described.lists.find((party) => !listed.includes(party));
  if (unknown)
    throw new Error(
      `${path}: the list ${unknown} is neither in parties.json nor in the parties of ${name}.json`,
    );
  contests.set(contest, described);
  return described;
}
