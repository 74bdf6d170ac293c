/** Real protocols: the CSV files of `data/protocols/`, as rows of the tables and as stations that a draw keeps. */
import type {KnownStation} from "../protocols/knownStation.js";
import {type FiledProtocol, readProtocolFile} from "../protocols/protocolFile.js";
import type {Published} from "../protocols/published.js";
import {sum} from "../protocols/sum.js";
import type {ProtocolRow, VoteRow} from "../protocols/tables.js";
import type {Source} from "../scenario/catalogue.js";
import {contestDescriptions, laws, parties, regions} from "./contestFiles.js";
import {dataFiles, readText} from "./readData.js";
import {type RealBasis, type RealContest, realContest, replacementSource} from "./realContest.js";

/** Everything in `data/protocols/`. */
export interface RealProtocols {
  readonly protocols: readonly ProtocolRow[];
  readonly votes: readonly VoteRow[];
  /** Stations that take the place of drawn ones, by contest. */
  readonly known: ReadonlyMap<string, readonly KnownStation[]>;
  /** The publications those stations come from, by contest. */
  readonly sources: ReadonlyMap<string, readonly Source[]>;
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
  readonly protocols: readonly FiledProtocol[];
}

/**
 * Reads `data/protocols/*.csv`. Protocols of a contest whose stations are reconstructed (`published`) replace
 * stations of it; any other contest must be described in the JSON file beside its CSV.
 * @throws Error that names the file, the station and what is wrong.
 */
export function realProtocols(published: readonly Published[]): RealProtocols {
  const files = dataFiles("protocols/", ".csv").map(readFile);
  refuseTwice(files);
  const known = new Map<string, KnownStation[]>();
  const sources = new Map<string, Source[]>();
  const contests = new Map<string, OwnContest>();
  const protocols: ProtocolRow[] = [];
  const votes: VoteRow[] = [];
  for (const file of files) {
    for (const protocol of file.protocols) {
      if (protocol.registered === undefined)
        throw new Error(`${file.path}: station ${protocol.id}: registered is missing`);
      const target = published.find(({contest}) => contest === protocol.contest);
      if (target) {
        checkReplacement(file, protocol, target);
        addTo(known, target.contest, knownStation(protocol));
      }
      const source = target ? sourceOf(file, target, sources) : ownContest(file, protocol, contests).source;
      protocols.push(protocolRow(protocol, source.basis));
      votes.push(...protocol.votes.map((row) => ({contest: protocol.contest, station: protocol.id, ...row})));
    }
  }
  return {protocols, votes, known, sources, contests};
}

function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** The source that a file's protocols of a contest are, read once. */
function sourceOf({name}: RealFile, {contest}: Published, sources: Map<string, Source[]>): Source {
  const known = sources.get(contest)?.find(({id}) => id === `protocols-${name}`);
  if (known) return known;
  const source = replacementSource(name, basisOf(contest));
  addTo(sources, contest, source);
  return source;
}

function readFile(file: string): RealFile {
  const path = `data/protocols/${file}`;
  const name = file.replace(/\.csv$/, "");
  try {
    return {path, name, protocols: readProtocolFile(readText(`protocols/${file}`), name)};
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`);
  }
}

function refuseTwice(files: readonly RealFile[]): void {
  const first = new Map<string, string>();
  for (const {path, protocols} of files)
    for (const {contest, id} of protocols) {
      const key = JSON.stringify([contest, id]);
      const other = first.get(key);
      if (other) throw new Error(`${path}: station ${id} of ${contest} stands in ${other} already`);
      first.set(key, path);
    }
}

/** What a station must say to take the place of a reconstructed one. */
function checkReplacement({path}: RealFile, protocol: FiledProtocol, {contest, options}: Published): void {
  const refuse = (what: string): never => {
    throw new Error(`${path}: station ${protocol.id} of ${contest}: ${what}`);
  };
  const real = regions().flatMap(({id}) => (id.startsWith("area-") ? [] : [id]));
  if (protocol.id.startsWith("R-")) refuse("a code that begins with R- marks a reconstructed station");
  if (protocol.region === undefined) refuse(`region is missing (one of ${real.join(", ")})`);
  if (!real.includes(protocol.region ?? ""))
    refuse(`region ${protocol.region} is none of ${real.join(", ")}`);
  const lists = options.map(({option}) => option).filter((option) => option !== "invalid");
  const named = protocol.votes.map(({party}) => party);
  const [unknown] = named.filter((party) => !lists.includes(party));
  const [missing] = lists.filter((party) => !named.includes(party));
  if (unknown) refuse(`${unknown} is none of its lists (${lists.join(", ")})`);
  if (missing) refuse(`the column ${missing} is missing`);
}

const knownStation = (protocol: FiledProtocol): KnownStation => ({
  region: protocol.region ?? "",
  station: protocol.id,
  registered: protocol.registered ?? 0,
  cast: protocol.cast ?? inBox(protocol),
  invalid: protocol.invalid ?? 0,
  againstAll: protocol.againstAll ?? 0,
  votes: protocol.votes,
});

/** Ballots cast as the contract takes them where they are left out. */
const inBox = ({votes, invalid = 0, againstAll = 0}: FiledProtocol): number =>
  invalid + againstAll + sum(votes.map((row) => row.votes));

const basisOf = (contest: string): RealBasis => {
  const found = contestDescriptions().find(({id}) => id === contest);
  if (!found) throw new Error(`data/contests.json lacks ${contest}`);
  return found.basis === "official" ? "official" : "observers";
};

/** The description of a contest of its own, read once; a file holds at most one. */
function ownContest(
  {path, name, protocols}: RealFile,
  {contest, votes}: FiledProtocol,
  contests: Map<string, OwnContest>,
): OwnContest {
  const known = contests.get(contest);
  if (known) return known;
  const builtIn = contestDescriptions().find(({id}) => id === contest);
  if (builtIn || contest.startsWith("loaded-"))
    throw new Error(
      `${path}: ${contest} has no reconstructed stations to replace; give these protocols a contest of their own`,
    );
  const others = [...new Set(protocols.map((protocol) => protocol.contest))].filter(
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

function protocolRow(protocol: FiledProtocol, basis: ProtocolRow["basis"]): ProtocolRow {
  const {contest, id, region, district, registered, invalid, againstAll} = protocol;
  return {
    contest,
    basis,
    region: region ?? null,
    station: id,
    district: district ?? null,
    registered: registered ?? null,
    // The reader of protocol files hands on no ballots received, issued or cancelled.
    received: null,
    issued: null,
    cast: protocol.cast ?? null,
    invalid: invalid ?? null,
    cancelled: null,
    against_all: againstAll ?? null,
  };
}
