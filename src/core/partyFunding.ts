import {type Count, times, total} from "./count.js";
import type {Outcome} from "./outcome.js";

/** What the state pays a year for each vote: tenge, as an exact fraction in tenths. */
export interface FundingRate {
  /** ISO date from which the rate holds. */
  readonly from: string;
  /** Tenths of a tenge a vote. */
  readonly tenths: number;
}

/**
 * Law on political parties, art. 18-1: parties represented in the Mazhilis draw a sum a year for each vote they got
 * at the last election. Until 13 January 2025 it was 0.03 of the minimum wage (42,500 tenge in 2021: 1,275 a vote);
 * since then 0.65 of the monthly calculation index (3,932 tenge in 2025: 2,555.8 a vote).
 */
export const fundingRates: readonly FundingRate[] = [
  {from: "2021-01-01", tenths: 12_750},
  {from: "2025-01-13", tenths: 25_558},
];

/** One party's sum a year. */
export interface PartyFunding {
  readonly party: string;
  /** Tenths of a tenge a year. */
  readonly tenths: Count;
}

/** What each party with a seat would draw a year at a rate; its list votes count, not its seats. */
export function partyFunding({parties}: Outcome, {tenths}: FundingRate): readonly PartyFunding[] {
  return parties
    .filter(({seats, votes}) => seats > 0 && votes > 0)
    .map(({party, votes}) => ({party, tenths: times(votes, tenths)}));
}

/** All parties together, in tenths of a tenge a year. */
export const totalFunding = (sums: readonly PartyFunding[]): Count => total(sums.map(({tenths}) => tenths));
