import type {Counts} from "../stations/counts.js";
import type {PublishedTable} from "./wholeVotes.js";

/** What is published of a contest, and what a reconstruction of it must meet. Plain JSON: the browser draws from it. */
export interface Published extends Counts {
  readonly contest: string;
  /** Ballots each station received in percent of its registered voters, rounded down: 100 to 101. */
  readonly supplyPercent: number;
  /** All regions of the data, in the order in which tables list them. */
  readonly regionOrder: readonly string[];
  readonly regions: ObservedRegions | OfficialRegions;
  /** The percentages in print from which whole votes were worked out; null where votes were published. */
  readonly printed: PrintedTable | null;
}

/** A table of the observers' statement. */
export interface PrintedTable extends PublishedTable {
  /** Ballots left unused, in percent of registered voters, as printed. */
  readonly unusedPercent: number;
}

/** Regions that are only known by ranges: the statement names none, so areas are made up. */
export interface ObservedRegions {
  readonly kind: "observed";
  readonly areas: number;
  /** Turnout by region in percent; the mean is the plain one, in which every region counts the same. */
  readonly turnout: PublishedRange & {readonly mean: number | null};
  /** The winner's share of ballots by region in percent. */
  readonly winnerShare: PublishedRange;
}

/** The least and the greatest value in print. */
export interface PublishedRange {
  readonly least: number;
  readonly greatest: number;
}

/** Regions whose turnouts are published, in percent to one decimal, and whose inhabitants may be. */
export interface OfficialRegions {
  readonly kind: "official";
  readonly turnouts: readonly {
    readonly region: string;
    readonly percent: number;
    readonly inhabitants?: number;
  }[];
}

/** Ballots that a station with so many voters received, whole ones. */
export const receivedBallots = (registered: number, supplyPercent: number): number =>
  Math.floor((registered * supplyPercent) / 100);
