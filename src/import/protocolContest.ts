import {InputError} from "../core/inputError.js";
import type {Stations} from "../core/stations.js";
import type {FiledProtocol} from "./filedProtocols.js";

type Place = Omit<FiledProtocol, "contest" | "region" | "district">;

/** Protocols of one contest, added up to the contest, its regions and its districts, in the shape of the contract. */
export interface CountedProtocols extends Omit<Place, "id"> {
  readonly seats: number;
  readonly regions?: readonly Place[];
  readonly districts?: readonly (Place & {readonly region?: string})[];
  readonly protocols: readonly Omit<FiledProtocol, "contest">[];
}

/**
 * Adds protocols up. Regions and districts come out only where every protocol names its own; a count that one
 * protocol leaves out is left out of the sum's place too, so that no part passes for the whole.
 */
export function countProtocols(protocols: readonly FiledProtocol[], seats: number): CountedProtocols {
  const {id: _, ...whole} = addUp("", protocols);
  const regions = grouped(protocols, "region");
  const districts = grouped(protocols, "district");
  return {
    seats,
    ...whole,
    ...(regions && {regions: regions.map(([id, members]) => addUp(id, members))}),
    ...(districts && {
      districts: districts.map(([id, members]) => ({
        ...addUp(id, members),
        ...(members[0].region === undefined ? {} : {region: members[0].region}),
      })),
    }),
    protocols: protocols.map(({contest, ...protocol}) => protocol),
  };
}

/**
 * The protocols as columns by region and station, for the district model.
 * @throws InputError where a protocol does not say its registered voters: districts are cut by them.
 */
export function stationsOf(protocols: readonly FiledProtocol[]): Stations {
  const silent = protocols.find(({registered}) => registered === undefined);
  if (silent)
    throw new InputError(
      "rule-needs",
      `${silent.id}: registered`,
      undefined,
      "the districts of scenario.mixed",
    );
  const ordered = [...protocols].sort(
    (a, b) => compare(a.region ?? "", b.region ?? "") || compare(a.id, b.id),
  );
  const column = (read: (protocol: FiledProtocol) => number) => Float64Array.from(ordered, read);
  return {
    regions: ordered.map(({region}) => region ?? ""),
    registered: column(({registered}) => registered ?? 0),
    cast: column((protocol) => castOf(protocol)),
    invalid: column(({invalid}) => invalid ?? 0),
    againstAll: column(({againstAll}) => againstAll ?? 0),
    parties: ordered[0].votes.map(({party}) => party),
    votes: ordered[0].votes.map((_, list) => column(({votes}) => votes[list].votes)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const castOf = ({cast, invalid = 0, againstAll = 0, votes}: Place): number =>
  cast ?? votes.reduce((sum, {votes: own}) => sum + own, invalid + againstAll);

function addUp(id: string, members: readonly FiledProtocol[]): Place {
  const sum = (read: (protocol: FiledProtocol) => number) =>
    members.reduce((all, member) => all + read(member), 0);
  const registered = members.every((member) => member.registered !== undefined)
    ? {registered: sum((member) => member.registered ?? 0)}
    : {};
  return {
    id,
    ...registered,
    cast: sum(castOf),
    invalid: sum(({invalid}) => invalid ?? 0),
    againstAll: sum(({againstAll}) => againstAll ?? 0),
    votes: members[0].votes.map(({party}, list) => ({party, votes: sum(({votes}) => votes[list].votes)})),
  };
}

function grouped(
  protocols: readonly FiledProtocol[],
  by: "region" | "district",
): readonly (readonly [string, readonly FiledProtocol[]])[] | null {
  const groups = new Map<string, FiledProtocol[]>();
  for (const protocol of protocols) {
    const name = protocol[by];
    if (name === undefined) return null;
    const group = groups.get(name);
    if (group) group.push(protocol);
    else groups.set(name, [protocol]);
  }
  return [...groups];
}
