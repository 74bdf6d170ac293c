import {elect} from "../../core/elect.js";
import {InputError} from "../../core/inputError.js";
import type {Outcome} from "../../core/outcome.js";
import {parseScenario, type ScenarioJson} from "../../core/scenario.js";
import {drawContest} from "../drawContest.js";
import {drawnContest} from "./drawnContest.js";
import {type DrawnSeats, drawnSeats} from "./drawnSeats.js";
import type {DrawableContest} from "./ensembleData.js";
import {type PackedStations, packStations, unpackStations} from "./packedStations.js";
import {type Spread, spreadCount} from "./spread.js";

/** A question to many draws of one contest, in plain data. */
export interface EnsembleQuestion {
  readonly seed: number;
  readonly contest: DrawableContest;
  readonly seats: number;
  readonly scenario: ScenarioJson;
  /** Members that nobody elected and that count for majority and two thirds. */
  readonly otherMembers: number;
  /** Draws 0, 1, 2 and so on, so many of them: the first is the one that the site shows. */
  readonly draws: number;
  /** Also hand over the seats of every single draw, not only their spread; left out for no. */
  readonly each?: boolean;
}

/** Draws of contests, kept: they depend on the contest alone, so that another question only answers anew. */
export interface Ensemble {
  /** The spread after each further draw; whoever reads may stop at any. `hear` is told the seats of each. */
  answer(question: EnsembleQuestion, hear?: (drawn: DrawnSeats) => void): Generator<() => Spread>;
}

/** Opens an ensemble without any draws. */
export function openEnsemble(): Ensemble {
  const kept = new Map<string, PackedStations[]>();
  return {
    *answer(question, hear) {
      const scenario = parseScenario(question.scenario);
      const count = spreadCount(question.otherMembers);
      const draws = drawsOf(kept, question);
      for (let draw = 0; draw < question.draws; draw++) {
        draws[draw] ??= drawStations(question, draw);
        const outcome = outcomeOf(draws[draw], question.seats, scenario);
        count.add(outcome);
        hear?.(drawnSeats(draw, outcome));
        yield count.spread;
      }
    },
  };
}

function drawsOf(kept: Map<string, PackedStations[]>, {seed, contest}: EnsembleQuestion): PackedStations[] {
  const key = JSON.stringify([seed, contest.published.contest]);
  const known = kept.get(key) ?? [];
  kept.set(key, known);
  return known;
}

const drawStations = ({seed, contest: {published, known}}: EnsembleQuestion, draw: number): PackedStations =>
  packStations(drawContest(published, {seed, draw, known}).table);

/** Null where this draw cannot answer: its regions have fewer stations than districts. */
function outcomeOf(
  packed: PackedStations,
  seats: number,
  scenario: ReturnType<typeof parseScenario>,
): Outcome | null {
  try {
    return elect(drawnContest(unpackStations(packed), seats, scenario), scenario);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
