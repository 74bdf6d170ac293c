import type {Outcome, PartyOutcome} from "../core/outcome.js";

/** The party with the most seats; null when nobody has one. */
export function leaderOf({parties}: Outcome): PartyOutcome | null {
  const leader = parties.reduce((best, party) => (party.seats > best.seats ? party : best));
  return leader.seats > 0 ? leader : null;
}

/** A party's seats in an outcome; 0 where it has no part. */
export const seatsIn = ({parties}: Outcome, id: string): number =>
  parties.find(({party}) => party === id)?.seats ?? 0;
