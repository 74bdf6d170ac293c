import {total} from "./count.js";
import type {Outcome} from "./outcome.js";

/** How far seats lie from votes, and how many parties count. Percentages from 0 to 100; for the screen, not exact. */
export interface Measures {
  /** Least squares index: √(½ Σ (votes % − seats %)²) (Gallagher 1991). */
  readonly gallagher: number;
  /** Half of all differences: ½ Σ |votes % − seats %| (Loosemore and Hanby 1971). */
  readonly loosemoreHanby: number;
  /** Σ (seats % − votes %)² ÷ votes %; null where a party without list votes has a seat. */
  readonly sainteLague: number | null;
  /** 1 ÷ Σ share² of votes (Laakso and Taagepera 1979). */
  readonly effectivePartiesByVotes: number;
  /** The same of seats. */
  readonly effectivePartiesBySeats: number;
}

/** The measures of an outcome: list votes counted against all seats filled. Null where nobody is seated or voted. */
export function measures({parties, filled}: Outcome): Measures | null {
  const allVotes = Number(total(parties.map(({votes}) => votes)));
  if (filled === 0 || allVotes === 0) return null;
  const shares = parties.map(({votes, seats}) => ({
    votes: (100 * Number(votes)) / allVotes,
    seats: (100 * seats) / filled,
  }));
  const sum = (read: (share: {votes: number; seats: number}) => number) =>
    shares.reduce((all, share) => all + read(share), 0);
  const isDefined = shares.every(({votes, seats}) => votes > 0 || seats === 0);
  return {
    gallagher: Math.sqrt(sum(({votes, seats}) => (votes - seats) ** 2) / 2),
    loosemoreHanby: sum(({votes, seats}) => Math.abs(votes - seats)) / 2,
    sainteLague: isDefined ? sum(({votes, seats}) => (votes > 0 ? (seats - votes) ** 2 / votes : 0)) : null,
    effectivePartiesByVotes: 10_000 / sum(({votes}) => votes ** 2),
    effectivePartiesBySeats: 10_000 / sum(({seats}) => seats ** 2),
  };
}
