import {type ReadonlySignal, signal} from "@preact/signals-core";
import {districtSeatsOf} from "../../catalogue/lawScenario.js";
import {ownProtocols} from "../../catalogue/ownProtocols.js";
import {packageScenario} from "../../certainty/search/packageScenario.js";
import {
  type Moves,
  type SearchAnswer,
  type SearchLever,
  type SearchQuestion,
  searchLevers,
} from "../../certainty/search/searchQuestion.js";
import type {CertaintyService} from "../../certainty/work/certaintyService.js";
import type {ScenarioJson} from "../../core/scenario.js";
import {askedHouse} from "../../rules/askedHouse.js";
import {askedEntry} from "../../scenario/hypotheticalCount.js";
import {lawfulQuestion, type Question, underTheLaw} from "../../scenario/question.js";
import type {Lab} from "../../views/lab.js";
import {follow} from "../../views/view.js";
import type {SearchChoices} from "./searchState.js";

/** How far a search is. */
export interface SearchState {
  readonly phase: "idle" | "searching" | "done" | "stopped" | "failed";
  readonly done: number;
  readonly of: number;
  /** The answer, or the best so far; null before anything was looked at. */
  readonly answer: SearchAnswer | null;
}

/** The reverse search of the page. */
export interface ReverseSearch {
  readonly choices: ReadonlySignal<SearchChoices>;
  readonly choose: (choices: SearchChoices) => void;
  readonly state: ReadonlySignal<SearchState>;
  readonly stop: () => void;
  readonly again: () => void;
}

/** What the search needs. */
export interface SearchOptions {
  readonly lab: Lab;
  readonly service: CertaintyService;
  readonly choices: ReadonlySignal<SearchChoices>;
  readonly choose: (choices: SearchChoices) => void;
}

const idle: SearchState = {phase: "idle", done: 0, of: 1, answer: null};

/** How long the demands must rest before they are searched for, in milliseconds. */
const rest = 250;

/** Searches as soon as something is asked for, and again when that or the contest changes. */
export function followSearch({lab, service, choices, choose}: SearchOptions): ReverseSearch {
  const state = signal<SearchState>(idle);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = "";

  const search = async (question: Question, {goals, levers}: SearchChoices, key: string): Promise<void> => {
    const entry = askedEntry(lab.catalogue, question);
    const stations = (ownProtocols(entry)?.districts ?? 0) > 0 ? await lab.stations() : null;
    if (asked !== key) return;
    const law = searchLaw(lab, question);
    const {appointedSeats} = askedHouse(lawfulQuestion(lab.catalogue, question.contest), entry);
    const {seats} = entry.contest;
    const asking: SearchQuestion = {
      contest: entry.contest,
      law,
      stations: stations?.table ?? null,
      appointed: question.countAppointed ? appointedSeats : 0,
      goals,
      levers: levers.filter((lever) => mayMove(lab, question, lever)),
      houses: {least: Math.max(1, Math.ceil(seats / 2)), most: 2 * seats},
    };
    service.ask("reverse-search", asking, {
      going: (answer, {done, of}) => {
        state.value = {phase: "searching", done, of, answer};
      },
      answered: (answer) => {
        state.value = {phase: "done", done: 1, of: 1, answer};
      },
      failed: () => {
        state.value = {...state.value, phase: "failed"};
      },
    });
  };
  const start = (question: Question, wanted: SearchChoices, wait: number): void => {
    clearTimeout(timer);
    service.stop();
    const key = asked;
    if (wanted.goals.length === 0) {
      state.value = idle;
      return;
    }
    state.value = {phase: "searching", done: 0, of: 1, answer: null};
    timer = setTimeout(() => void search(question, wanted, key), wait);
  };
  follow(() => {
    const {question} = lab.state.value;
    const wanted = choices.value;
    const key = JSON.stringify([
      question.contest,
      question.count,
      question.countAppointed,
      searchLaw(lab, question),
      wanted,
    ]);
    if (key === asked) return;
    asked = key;
    start(question, wanted, rest);
  });
  return {
    choices,
    choose,
    state,
    stop: () => {
      clearTimeout(timer);
      service.stop();
      state.value = {...state.value, phase: "stopped"};
    },
    again: () => start(lab.state.value.question, choices.value, 0),
  };
}

/**
 * The law in force, from which packages are counted. How voters are supposed to act is no rule, and stays; so does what
 * a floor looks at, or a limit brings about, where the law has neither.
 */
export function searchLaw({catalogue}: Pick<Lab, "catalogue">, {contest, scenario}: Question): ScenarioJson {
  const law = lawfulQuestion(catalogue, contest).scenario;
  const {level, consequence} = scenario.turnoutFloor;
  const isSearched = (level === "contest" || level === "region") && consequence !== "scale";
  return {
    ...law,
    transfers: scenario.transfers,
    turnoutFloor:
      law.turnoutFloor.percent === 0 && isSearched
        ? {...scenario.turnoutFloor, percent: 0}
        : law.turnoutFloor,
    againstAll: {...law.againstAll, consequence: scenario.againstAll.consequence},
  };
}

/** True for a lever that the contest lets move. */
export function mayMove(
  {catalogue}: Pick<Lab, "catalogue">,
  question: Question,
  lever: SearchLever,
): boolean {
  const entry = askedEntry(catalogue, question);
  const lawful = lawfulQuestion(catalogue, question.contest);
  switch (lever) {
    case "districts":
      return entry.stations > 0;
    case "house":
      // A law's own districts have winners in its own house alone.
      return entry.stations > 0 || districtSeatsOf(lawful.scenario, entry.contest.seats) === 0;
    case "floor":
      return (
        entry.contest.registered !== undefined &&
        (entry.contest.regions ?? []).length > 0 &&
        question.scenario.turnoutFloor.level === "region"
      );
    case "against-all":
      return (entry.contest.againstAll ?? 0) > 0;
    default:
      return true;
  }
}

/** The levers that the contest lets move. */
export const movable = (lab: Pick<Lab, "catalogue">, question: Question): readonly SearchLever[] =>
  searchLevers.filter((lever) => mayMove(lab, question, lever));

/** The question that a package comes to. */
export function packageQuestion(lab: Pick<Lab, "catalogue">, question: Question, moves: Moves): Question {
  const {contest} = askedEntry(lab.catalogue, question);
  const law = searchLaw(lab, question);
  return {
    ...underTheLaw(question, lab.catalogue),
    scenario: packageScenario(law, moves, moves.house ?? contest.seats),
    seats: moves.house ?? null,
  };
}
