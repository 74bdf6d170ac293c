import {dividedHalfUp} from "../core/count.js";
import type {Share} from "../core/share.js";
import {contestOf, type Ground, officialNow} from "./claims/ground.js";
import {seatsAt} from "./claims/threshold.js";

/** What the statement's package can give the largest party: its list seats, and these with every district or with none. */
export interface PackageDistricts {
  readonly party: string;
  /** The name it stood under at the election with districts. */
  readonly later: string;
  readonly threshold: number;
  readonly house: number;
  /** Its list seats: what it has if it wins no district. */
  readonly list: number;
  readonly districts: number;
  /** What it has if it wins every district: nobody has said that it would. */
  readonly most: number;
  /** The election to the Mazhilis that had districts, as it came out. */
  readonly before: {
    readonly date: string;
    /** Its share of votes for lists and against all. */
    readonly share: Share;
    readonly districts: number;
    readonly won: number;
    readonly independents: number;
  };
  /** Where the votes of the two elections stand. */
  readonly sources: {readonly entry: string; readonly before: string};
}

/** The only election to the Mazhilis since 2007 that filled seats in districts. */
export const withDistricts = "mazhilis-2023-official";

/**
 * Seats of the largest party by the official votes under the statement's threshold and districts, from no district won
 * to all of them. Who would win a district follows from no vote for a list, so that nothing between the two is said.
 */
export function packageDistricts(ground: Ground): PackageDistricts | null {
  const {catalogue, context, statement} = ground;
  const {threshold, districts: percent} = catalogue.observersPackage;
  const party = statement.text.largest;
  const later = context.renamed.party === party ? context.renamed.to : party;
  const entry = contestOf(ground, officialNow);
  const before = contestOf(ground, withDistricts);
  const winners = before.contest.districtWinners ?? [];
  const own = before.contest.votes.find((list) => list.party === later);
  if (winners.length === 0 || !own) return null;
  const house = entry.contest.seats;
  // Half a seat goes to the districts.
  const districts = Number(dividedHalfUp(house * percent, 100));
  const seats = seatsAt(ground, entry, threshold, new Map(), house - districts);
  const list = seats.find((row) => row.party === party)?.seats ?? 0;
  const lists = before.contest.votes.map((one) => one.party);
  return {
    party,
    later,
    threshold,
    house,
    list,
    districts,
    most: list + districts,
    before: {
      date: before.date,
      share: {
        parts: own.votes,
        of: before.contest.votes.reduce((sum, {votes}) => sum + votes, before.contest.againstAll ?? 0),
      },
      districts: winners.reduce((sum, row) => sum + row.seats, 0),
      won: winners.find((row) => row.party === later)?.seats ?? 0,
      independents: winners
        .filter((row) => !lists.includes(row.party))
        .reduce((sum, row) => sum + row.seats, 0),
    },
    sources: {entry: entry.sources[0], before: before.sources[0]},
  };
}
