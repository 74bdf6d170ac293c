import type {Formula, Linkage, Overhang, SoleParty, ThresholdBase, TieRule} from "../core/scenario.js";
import type {NamedAssumption} from "../scenario/assumptions.js";
import type {Question} from "../scenario/question.js";
import type {AskedHouse} from "./askedHouse.js";
import type {Control} from "./control.js";
import type {Limit} from "./limit.js";
import type {Parameter} from "./parameter.js";

/**
 * How a language tells rules, each as a clause that stands by itself: “ties are left open”. Counting and choosing is
 * done before: a clause is handed the values it names.
 */
export interface RuleWords {
  /** The beginning of a headline: whose count it is, the levers as they stand in a sentence, then what else is in use. */
  readonly sentence: (count: string, levers: readonly string[], others: readonly string[]) => string;
  /** The levers as they stand in a sentence. */
  readonly inSentence: {
    readonly threshold: (percent: number) => string;
    readonly districts: (seats: number) => string;
    readonly floor: (percent: number) => string;
  };
  /** Rules in use in a word or two. */
  readonly short: {
    readonly threshold: (percent: number) => string;
    readonly thresholdOf: (base: ThresholdBase) => string;
    readonly districts: (seats: number) => string;
    readonly floor: (percent: number) => string;
    readonly formula: (formula: Formula) => string;
    readonly compensation: string;
    readonly againstAll: (percent: number) => string;
    readonly transfers: (count: number) => string;
  };
  /** The clauses joined to a sentence. */
  readonly line: (clauses: readonly string[]) => string;
  readonly threshold: (percent: number) => string;
  readonly thresholdOf: Readonly<Record<ThresholdBase, string>>;
  readonly exempt: (lists: readonly string[]) => string;
  readonly noneExempt: string;
  readonly formula: (formula: Formula) => string;
  readonly ties: Readonly<Record<TieRule, string>>;
  readonly soleParty: Readonly<Record<SoleParty, string>>;
  readonly soleMinimum: (seats: number) => string;
  readonly noDistricts: string;
  readonly districts: (seats: number) => string;
  readonly linkage: Readonly<Record<Linkage, string>>;
  readonly overhang: Readonly<Record<Overhang, string>>;
  readonly noFloor: string;
  readonly floor: (percent: number) => string;
  /** `rule` is a `FloorName`, as the choice beside the lever tells it. */
  readonly belowFloor: (rule: string) => string;
  readonly noAgainstAll: string;
  readonly againstAll: (percent: number) => string;
  readonly aboveAgainstAll: Readonly<Record<"void" | "vacant", string>>;
  /** Groups of voters, or parties, by name. */
  readonly transfer: (percent: number, from: string, to: string) => string;
  readonly noTransfers: string;
  /** Lists with the districts they are given, and how many go to candidates without a list. */
  readonly winners: (
    lists: readonly (readonly [list: string, districts: number])[],
    others: number,
  ) => string;
  readonly noWinners: string;
  readonly seats: (seats: number) => string;
  readonly appointed: (count: boolean) => string;
}

/** A rule in a word or two; `says` is `some` where the rest must be told elsewhere. */
export interface Short {
  readonly text: string;
  readonly says: "all" | "some";
}

/** A short name that leaves nothing to tell. */
export const all = (text: string): Short => ({text, says: "all"});

/** What a clause may need beside the question itself. */
export interface Telling extends AskedHouse {
  readonly words: RuleWords;
  /** The name of a party or of a group of voters. */
  readonly nameOf: (group: string) => string;
}

/**
 * One rule of a scenario: how it stands in the address, what is asked of it, what it needs of a contest, when it has
 * any effect, and how it is said. The table is `rules.ts`; whatever tells, reads or fits rules goes through it.
 */
export interface Rule {
  /** The rule's field in the JSON of the contract, or of the question. */
  readonly field: string;
  /** The assumptions it stands for; words have a sentence for each. */
  readonly assumptions: readonly NamedAssumption[];
  /** How it stands in the address: the names under which it is written, in their order. */
  readonly parameters: readonly Parameter[];
  /** What the question asks of this rule: two questions that ask the same of it give equal JSON. */
  readonly asked: (question: Question) => unknown;
  /** False where the other rules leave this one nothing to decide, so that it may go unsaid. */
  readonly matters: (question: Question, house: AskedHouse) => boolean;
  /** What it needs of a contest; what a contest cannot bear is taken back, and said. */
  readonly limits: readonly Limit[];
  /** True where a headline that names the rules names this one. */
  readonly isInHeadline: (question: Question, house: AskedHouse) => boolean;
  /** How a headline or a cell names it; null where it is not in use, or has no short name. */
  readonly short: (question: Question, telling: Telling) => Short | null;
  /** The clauses that tell it, whether or not a headline does: where nobody is elected the headline names no rules. */
  readonly told: (question: Question, telling: Telling) => readonly string[];
  /** How a reader sets it; null where only an address can. */
  readonly control: Control | null;
}
