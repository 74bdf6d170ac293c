import type {Outcome, PartyOutcome} from "../core/outcome.js";

/** The party with the most seats; null when nobody has one. */
export function leaderOf({parties}: Outcome): PartyOutcome | null {
  const leader = parties.reduce((best, party) => (party.seats > best.seats ? party : best));
  return leader.seats > 0 ? leader : null;
}
