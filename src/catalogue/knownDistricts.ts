import type {Catalogue, CatalogueContest} from "./catalogue.js";

/** How districts went in an election in which they were really held: the known case beside every model of districts. */
export interface KnownDistricts {
  readonly entry: CatalogueContest;
  /** The list with the most votes. */
  readonly party: string;
  /** Its share of the valid votes, against all included, in percent. */
  readonly percent: number;
  /** Districts it won. */
  readonly won: number;
  /** Districts in all. */
  readonly of: number;
  /** Districts won by candidates without a list. */
  readonly others: number;
}

/** The latest official result with both a list vote and winners of districts; null where the catalogue has none. */
export function knownDistricts({contests}: Catalogue): KnownDistricts | null {
  const [entry] = contests
    .filter(({basis, contest, loaded}) => basis === "official" && !loaded && contest.districtWinners)
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const winners = entry?.contest.districtWinners;
  if (!winners) return null;
  const {votes, againstAll = 0} = entry.contest;
  const counted = votes.map((list) => ({...list, votes: Number(list.votes)}));
  const leader = counted.reduce((best, list) => (list.votes > best.votes ? list : best));
  const valid = counted.reduce((sum, list) => sum + list.votes, Number(againstAll));
  const seatsOf = (is: (party: string) => boolean) =>
    winners.filter(({party}) => is(party)).reduce((sum, {seats}) => sum + seats, 0);
  return {
    entry,
    party: leader.party,
    percent: (100 * leader.votes) / valid,
    won: seatsOf((party) => party === leader.party),
    of: seatsOf(() => true),
    others: seatsOf((party) => !counted.some((list) => list.party === party)),
  };
}
