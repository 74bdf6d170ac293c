import type {ContestJson} from "../../catalogue/catalogue.js";
import type {Formula, Linkage, ScenarioJson, ThresholdBase} from "../../core/scenario.js";
import type {StationTable} from "../../stations/stationTable.js";

/** What must come out. */
export type SearchGoal =
  /** Nobody holds two thirds of all members, whoever wins the districts. */
  | {readonly goal: "no-two-thirds"}
  /** Nobody holds more than half of them. */
  | {readonly goal: "no-majority"}
  /** At least so many lists take part in the list seats. */
  | {readonly goal: "lists"; readonly least: number}
  /** Every list with at least so many percent of the votes, those against all among them, has a seat. */
  | {readonly goal: "seated"; readonly percent: number}
  /** No seat stays empty. */
  | {readonly goal: "no-empty-seat"};

/** What may be moved for it. District seats go with how they are joined to the lists. */
export const searchLevers = [
  "threshold",
  "base",
  "formula",
  "districts",
  "house",
  "floor",
  "against-all",
] as const;
export type SearchLever = (typeof searchLevers)[number];

/** A search, as plain data. */
export interface SearchQuestion {
  /** The contest with as many seats as the law gives it. */
  readonly contest: ContestJson;
  /** The law in force: what is not moved stays as it says. */
  readonly law: ScenarioJson;
  /** Only where the contest's protocols name districts. */
  readonly stations: StationTable | null;
  /** Members whom nobody elects and who count; they stand beside the house of the law alone. */
  readonly appointed: number;
  readonly goals: readonly SearchGoal[];
  readonly levers: readonly SearchLever[];
  /** The smallest and the largest house that is tried. */
  readonly houses: {readonly least: number; readonly most: number};
}

/** What a package sets, lever by lever; those left out stay as in law. */
export interface Moves {
  readonly threshold?: number;
  readonly base?: ThresholdBase;
  readonly formula?: Formula;
  readonly districts?: {readonly seats: number; readonly linkage: Linkage};
  readonly house?: number;
  readonly floor?: number;
  readonly "against-all"?: number | null;
}

/** A set of rules that was looked at. */
export interface Package {
  readonly moves: Moves;
  /** How far it lies from the law (docs/decisions/0014). */
  readonly distance: number;
}

/** A package that does not do it, with what it misses. */
export interface Miss extends Package {
  readonly missed: readonly SearchGoal["goal"][];
}

/** What a search came to. */
export interface SearchAnswer {
  /**
   * The smallest packages that do it: of the fewest levers with which any does, for each choice of that many levers the
   * one nearest to the law, nearest first. Empty where none does.
   */
  readonly packages: readonly Package[];
  /** Where none does: the one that misses the fewest goals, by the least, with the fewest levers, nearest to the law. */
  readonly nearestMiss: Miss | null;
  /** Sets of rules looked at. */
  readonly looked: number;
}
