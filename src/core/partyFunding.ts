import {type Count, times, total} from "./count.js";
import type {Outcome} from "./outcome.js";

/** What the state pays for each vote in one year. */
export interface FundingRate {
  /** The calendar year, four digits: the rate of one year says nothing of another. */
  readonly year: string;
  /** Tenths of a tenge a vote, whole. */
  readonly tenths: number;
}

/** One party's sum for the year. */
export interface PartyFunding {
  readonly party: string;
  /** Tenths of a tenge. */
  readonly tenths: Count;
}

/**
 * What each party with a seat would draw for a year at its rate; its list votes count, not its seats. Law on political
 * parties, art. 18-1: parties represented in the Mazhilis draw a sum for each vote they got at the last election. The
 * article names no rate; rates by year are data.
 */
export function partyFunding({parties}: Outcome, {tenths}: FundingRate): readonly PartyFunding[] {
  return parties
    .filter(({seats, votes}) => seats > 0 && votes > 0)
    .map(({party, votes}) => ({party, tenths: times(votes, tenths)}));
}

/** All parties together, in tenths of a tenge. */
export const totalFunding = (sums: readonly PartyFunding[]): Count => total(sums.map(({tenths}) => tenths));
