import type {Contest} from "../../core/contest.js";
import {elect} from "../../core/elect.js";
import {majority, twoThirds} from "../../core/house.js";
import {InputError} from "../../core/inputError.js";
import {seatsIn} from "../../core/outcome.js";
import type {Scenario} from "../../core/scenario.js";

/** How the districts of a draw become seats, as plain data. */
export type HouseRules = {
  /** Members that nobody elected, where they count for a majority. */
  readonly otherMembers: number;
} & (
  | {
      /** The tiers are added up: list seats do not hang on who wins districts. */
      readonly joined: "added";
      readonly house: number;
      readonly list: readonly {readonly party: string; readonly seats: number}[];
    }
  | {
      /**
       * The list vote decides the total: each draw is a count of its own. Voters act as supposed already, so that
       * the scenario supposes nothing more.
       */
      readonly joined: "compensated";
      readonly contest: Contest;
      readonly scenario: Scenario;
    }
);

/** Seats in a house, by candidate, and what a majority and two thirds of its members are. */
export interface SeatsInHouse {
  readonly seats: readonly number[];
  readonly majority: number;
  readonly twoThirds: number;
}

/** The seats of each, lists first and independents last; null where the rules give no house for these districts. */
export function seatsInHouse(
  rules: HouseRules,
  parties: readonly string[],
  won: readonly number[],
): SeatsInHouse | null {
  if (rules.joined === "added") {
    const list = new Map(rules.list.map(({party, seats}) => [party, seats]));
    return withLines(
      parties.map((party, place) => (list.get(party) ?? 0) + won[place]),
      rules.house + rules.otherMembers,
    );
  }
  const districtWinners = parties.flatMap((party, place) =>
    won[place] > 0 ? [{party, seats: won[place]}] : [],
  );
  const contest = {...rules.contest, districtWinners};
  try {
    const outcome = elect(contest, rules.scenario);
    return withLines(
      parties.map((party) => seatsIn(outcome, party)),
      outcome.house + rules.otherMembers,
    );
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

const withLines = (seats: readonly number[], members: number): SeatsInHouse => ({
  seats,
  majority: majority(members),
  twoThirds: twoThirds(members),
});
