export type Json = Record<string, unknown>;

/** A rule asked for a part of the contest that was left out, or for what cannot be done. */
export class Refused extends Error {}

/** A contest or a part of it, with every count a BigInt. */
export interface Tally {
  id: string;
  region?: string;
  district?: string;
  registered?: bigint;
  cast: bigint;
  invalid: bigint;
  againstAll: bigint;
  votes: Map<string, bigint>;
}

/** A percentage is counted in hundred-millionths of the whole. */
export const WHOLE = 100_000_000n;

/** A percentage exactly as written: 7 is 7_000_000. */
export function share(percent: number): bigint {
  const [whole = "0", decimals = ""] = percent.toFixed(6).split(".");
  return BigInt(whole + decimals.padEnd(6, "0"));
}

export function tally(part: Json): Tally {
  const votes = new Map(
    (part.votes as Json[]).map((line) => [line.party as string, count(line.votes)] as const),
  );
  const invalid = count(part.invalid ?? 0);
  const againstAll = count(part.againstAll ?? 0);
  return {
    id: (part.id ?? "contest") as string,
    region: part.region as string | undefined,
    district: part.district as string | undefined,
    registered: part.registered === undefined ? undefined : count(part.registered),
    cast: part.cast === undefined ? sum([...votes.values()]) + invalid + againstAll : count(part.cast),
    invalid,
    againstAll,
    votes,
  };
}

/** What is left of a whole without some of its parts; parts that hold more than the whole are refused. */
export function less(whole: Tally, left: Tally[]): Tally {
  const minus = (of: (part: Tally) => bigint) => {
    const rest = of(whole) - sum(left.map(of));
    if (rest < 0n) throw new Refused("the parts hold more than the whole");
    return rest;
  };
  return {
    ...whole,
    registered: whole.registered === undefined ? undefined : minus((part) => part.registered ?? 0n),
    cast: minus((part) => part.cast),
    invalid: minus((part) => part.invalid),
    againstAll: minus((part) => part.againstAll),
    votes: new Map(
      [...whole.votes.keys()].map((party) => [party, minus((part) => part.votes.get(party) ?? 0n)] as const),
    ),
  };
}

export function count(value: unknown): bigint {
  return BigInt(value as number | string);
}

export function sum(values: bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

export function max(values: bigint[]): bigint {
  return values.reduce((most, value) => (value > most ? value : most), 0n);
}

export function halfUp(part: bigint, whole: bigint): bigint {
  return (2n * part + whole) / (2n * whole);
}
