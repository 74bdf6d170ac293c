import {sum} from "./slowCounts.js";

export type Formula = (typeof quotas)[number] | (typeof divisors)[number];

export const quotas = ["hare", "droop", "hagenbach-bischoff", "imperiali"] as const;
export const divisors = [
  "dhondt",
  "sainte-lague",
  "modified-sainte-lague",
  "danish",
  "adams",
  "dean",
  "huntington-hill",
] as const;

/** A list that takes part, with its certain seats; in the order of registration. */
export interface Claim {
  party: string;
  votes: bigint;
  seats: number;
}

export interface Shared {
  claims: Claim[];
  /** An equal claim to more seats than there are, where ties stay open. */
  tie: {parties: string[]; seats: number} | null;
}

/** Shares seats among lists that all have a vote, one seat at a time. */
export function slowFormula(
  formula: Formula,
  lists: {party: string; votes: bigint}[],
  seats: number,
  ties: "registration" | "open",
): Shared {
  const claims = lists.map(({party, votes}) => ({party, votes, seats: 0}));
  if (seats === 0 || claims.length === 0) return {claims, tie: null};
  if ((quotas as readonly string[]).includes(formula)) return byQuota(formula, claims, seats, ties);
  return byDivisor(formula, claims, seats, ties);
}

interface Fraction {
  of: bigint;
  by: bigint;
}

function quota(formula: Formula, votes: bigint, seats: bigint): Fraction {
  switch (formula) {
    case "hare":
      return {of: votes, by: seats};
    case "droop":
      return {of: votes / (seats + 1n) + 1n, by: 1n};
    case "hagenbach-bischoff":
      return {of: votes, by: seats + 1n};
    default:
      return {of: votes, by: seats + 2n};
  }
}

function byQuota(formula: Formula, claims: Claim[], seats: number, ties: string): Shared {
  const {of, by} = quota(formula, sum(claims.map(({votes}) => votes)), BigInt(seats));
  const rest = new Map<string, bigint>();
  for (const claim of claims) {
    claim.seats = Number((claim.votes * by) / of);
    rest.set(claim.party, (claim.votes * by) % of);
  }
  const restOf = ({party}: Claim) => rest.get(party) as bigint;
  let left = seats - claims.reduce((all, claim) => all + claim.seats, 0);

  // Where more seats are left than there are lists (Droop with few votes), the contract does not say: here the
  // remainders serve again from the largest, round after round.
  while (left > 0) {
    const round = [...claims];
    while (left > 0 && round.length > 0) {
      const largest = round.reduce((most, claim) => (restOf(claim) > most ? restOf(claim) : most), 0n);
      const best = round.filter((claim) => restOf(claim) === largest);
      if (best.length > left && ties === "open") return {claims, tie: tieOf(best, left)};
      best[0].seats += 1;
      round.splice(round.indexOf(best[0]), 1);
      left -= 1;
    }
  }

  // Where whole quotas exceed the seats: back from the smallest remainders, of equal ones from the list registered
  // last, from each list that has a seat once a round. The contract says no more than “from the smallest remainders”.
  while (left < 0) {
    const round = claims.filter((claim) => claim.seats > 0);
    while (left < 0 && round.length > 0) {
      const smallest = round.map(restOf).reduce((least, own) => (own < least ? own : least));
      const last = round.filter((claim) => restOf(claim) === smallest);
      if (last.length > -left && ties === "open") {
        for (const claim of last) claim.seats -= 1;
        return {claims, tie: tieOf(last, last.length + left)};
      }
      const loser = last[last.length - 1];
      loser.seats -= 1;
      round.splice(round.indexOf(loser), 1);
      left += 1;
    }
  }
  return {claims, tie: null};
}

/** The divisor of a list's next seat, when it has so many, as a fraction; Huntington–Hill's is given squared. */
function divisor(formula: Formula, seats: number): Fraction {
  const s = BigInt(seats);
  switch (formula) {
    case "dhondt":
      return {of: s + 1n, by: 1n};
    case "sainte-lague":
      return {of: 2n * s + 1n, by: 1n};
    case "modified-sainte-lague":
      return s === 0n ? {of: 14n, by: 10n} : {of: 2n * s + 1n, by: 1n};
    case "danish":
      return {of: 3n * s + 1n, by: 1n};
    case "adams":
      return {of: s, by: 1n};
    case "dean":
      return {of: 2n * s * (s + 1n), by: 2n * s + 1n};
    default:
      return {of: s * (s + 1n), by: 1n};
  }
}

function byDivisor(formula: Formula, claims: Claim[], seats: number, ties: string): Shared {
  const next = claims.map((claim) => ({claim, ...priority(formula, claim)}));
  for (let left = seats; left > 0; left--) {
    let best = [next[0]];
    for (const one of next.slice(1)) {
      const difference = compare(one, best[0]);
      if (difference > 0n) best = [one];
      else if (difference === 0n) best.push(one);
    }
    if (best.length > left && ties === "open")
      return {
        claims,
        tie: tieOf(
          best.map(({claim}) => claim),
          left,
        ),
      };
    best[0].claim.seats += 1;
    Object.assign(best[0], priority(formula, best[0].claim));
  }
  return {claims, tie: null};
}

/** Votes ÷ divisor; Huntington–Hill's squared, which leaves their order as it is. */
function priority(formula: Formula, {votes, seats}: Claim): Fraction {
  const {of, by} = divisor(formula, seats);
  // Divisor 0: the first seats come before all others, the larger vote first.
  if (of === 0n) return {of: votes, by: 0n};
  return {of: (formula === "huntington-hill" ? votes * votes : votes) * by, by: of};
}

function compare(a: Fraction, b: Fraction): bigint {
  if (a.by === 0n && b.by === 0n) return a.of - b.of;
  if (a.by === 0n || b.by === 0n) return a.by === 0n ? 1n : -1n;
  return a.of * b.by - b.of * a.by;
}

const tieOf = (claims: Claim[], seats: number) => ({parties: claims.map(({party}) => party), seats});
