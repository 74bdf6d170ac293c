import type {Contest} from "../../core/contest.js";
import {divideHouse} from "../../core/house.js";
import type {Scenario, ThresholdBase} from "../../core/scenario.js";
import {votesNeeded} from "../../core/share.js";
import type {Effects} from "./effects.js";
import type {Printed} from "./printed.js";
import {printedBox} from "./printedBox.js";

/** What the search goes over: a printed contest and the rules for it, with what stays the same in every count. */
export interface Ground {
  readonly printed: Printed;
  /** The contest but for its counts. */
  readonly contest: Contest;
  readonly scenario: Scenario;
  readonly effects: Effects;
  /** The voters in the list; 0 where they are not known and no rule asks for them. */
  readonly registered: number;
  /** District seats won by each list. */
  readonly districts: readonly number[];
  /** Lists that need not reach the threshold. */
  readonly exempt: readonly boolean[];
  readonly isCompensatory: boolean;
}

/** The whole ballots of each kind at one number of ballots, as plain numbers. */
export interface WholeBox {
  readonly ballots: number;
  readonly least: readonly number[];
  readonly most: readonly number[];
  readonly invalid: readonly [least: number, most: number];
  readonly againstAll: readonly [least: number, most: number];
}

/** Null where some printed share is that of no whole number. */
export function wholeBox(printed: Printed, ballots: number): WholeBox | null {
  const {parties, invalid, againstAll} = printedBox(printed, ballots);
  const least = parties.map((own) => Number(own.least));
  const most = parties.map((own) => Number(own.most));
  const ends = (own: typeof invalid) => [Number(own.least), Number(own.most)] as const;
  const box = {ballots, least, most, invalid: ends(invalid), againstAll: ends(againstAll)};
  const isPossible = [...parties, invalid, againstAll].every((own) => own.least <= own.most);
  return isPossible ? box : null;
}

/** The district seats of each list, where they are given outright. */
export function districtsOf({seats, parties, districtWinners}: Contest, {districtSeats}: Scenario): number[] {
  const {district} = divideHouse(seats, districtSeats);
  return parties.map((party) =>
    district > 0 ? (districtWinners?.find((winner) => winner.party === party)?.seats ?? 0) : 0,
  );
}

/** The least votes that reach the threshold, for a base of so many. */
export const line = ({scenario}: Ground, base: number): number =>
  Number(votesNeeded(base, scenario.threshold.share));

/** The threshold's base in a count; what it is not a share of does not matter. */
export function baseOf(
  of: ThresholdBase,
  {
    registered,
    ballots,
    invalid,
    againstAll,
  }: Record<"registered" | "ballots" | "invalid" | "againstAll", number>,
): number {
  switch (of) {
    case "registered":
      return registered;
    case "cast":
      return ballots;
    case "valid":
      return ballots - invalid;
    case "party":
      return ballots - invalid - againstAll;
  }
}
