import type {Catalogue, CatalogueContest} from "../catalogue/catalogue.js";
import {entryOf} from "../catalogue/contests.js";
import {completeScenario} from "../catalogue/lawScenario.js";
import {lawOf} from "../catalogue/laws.js";
import type {ScenarioJson} from "../core/scenario.js";
import type {HypotheticalCount} from "./hypotheticalCount.js";

/** Districts that a reader has a list win. */
export interface GivenWinner {
  readonly party: string;
  readonly seats: number;
}

/** What a reader asks the lab: a contest, the rules for it, and how the majority lines are drawn. */
export interface Question {
  /** Id of a contest in the catalogue. */
  readonly contest: string;
  readonly scenario: ScenarioJson;
  /** Seats of the house; null for as many as the contest had. */
  readonly seats: number | null;
  /** Whether the members nobody elected (nine of the Assembly of People) count for majority and two thirds. */
  readonly countAppointed: boolean;
  /** A count that nobody made, in the place of one of which percentages alone were printed; left out for the published one. */
  readonly count?: HypotheticalCount;
  /** Who wins districts as the reader says it, candidates without a list the others; left out where nobody says it. */
  readonly districtWinners?: readonly GivenWinner[];
  /** The reader's own figures for the model of local candidates; left out for those that agree with a known election. */
  readonly localCandidates?: {readonly sigma: number; readonly independents: number};
}

/** A contest under the law of its own day: what the lab opens with, and the baseline of every comparison. */
export function lawfulQuestion(catalogue: Catalogue, contest: string): Question {
  const entry = entryOf(catalogue, contest);
  const {scenario} = lawOf(catalogue, entry);
  return {
    contest,
    scenario: completeScenario(scenario),
    seats: null,
    countAppointed: entry.appointedSeats > 0,
  };
}

/**
 * The same question under the law of the contest's day. What is no rule of it stays: the count that is asked about, whom
 * a majority counts, and the reader's own figures of local candidates.
 */
export const underTheLaw = (
  {contest, countAppointed, count, localCandidates}: Question,
  catalogue: Catalogue,
): Question => ({
  ...lawfulQuestion(catalogue, contest),
  countAppointed,
  ...(count && {count}),
  ...(localCandidates && {localCandidates}),
});

/** A contest as a question asks about it: its published votes, or a count that nobody made in their place. */
export type AskedContest = Pick<Question, "contest" | "count">;

/** The seats of the house a question asks about. */
export const houseSeats = ({seats}: Question, {contest}: CatalogueContest): number => seats ?? contest.seats;

/**
 * The same question for another contest: what the reader left at the law goes to the law of the other contest's day,
 * and what the reader set stays. For its own contest, the same about the published count.
 */
export function questionFor(contest: string, asked: Question, catalogue: Catalogue): Question {
  const {count: _, ...published} = asked;
  if (contest === asked.contest) return published;
  const from = lawfulQuestion(catalogue, asked.contest);
  const to = lawfulQuestion(catalogue, contest);
  const set = Object.entries(asked.scenario).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(from.scenario[field as keyof ScenarioJson]),
  );
  const scenario = {...to.scenario, ...Object.fromEntries(set)};
  const hasAppointed = from.countAppointed && to.countAppointed;
  return {
    contest,
    scenario,
    seats: asked.seats,
    countAppointed: hasAppointed ? asked.countAppointed : to.countAppointed,
    ...(asked.localCandidates && {localCandidates: asked.localCandidates}),
  };
}
