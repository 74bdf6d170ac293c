import type {SearchGoal, SearchLever} from "../../certainty/search/searchQuestion.js";
import type {SweptLever} from "../../certainty/sensitivity/stops.js";
import type {Quantity} from "./state.js";

/** A statement that holds, does not, or hangs on who wins the districts. */
export interface HeldWords {
  readonly yes: string;
  readonly no: string;
  readonly open: string;
}

/** The election with districts of which the winners are known: so many of them went to the largest party. */
export interface KnownCase {
  readonly year: string;
  readonly won: number;
  readonly districts: number;
}

/** The words of the sensitivity page. Percentages and lists are handed in as text. */
export interface SensitivityMessages {
  readonly title: string;
  readonly lead: string;
  readonly levers: string;
  readonly working: string;
  readonly failed: string;
  readonly again: string;
  /** Why there is no answer to move levers on. */
  readonly noAnswer: string;

  readonly stops: {
    readonly heading: string;
    readonly lead: string;
    readonly twoThirds: HeldWords;
    readonly majority: HeldWords;
    readonly lists: (count: number) => string;
    readonly seated: {readonly yes: (percent: string) => string; readonly no: (percent: string) => string};
    readonly valid: {readonly yes: string; readonly no: string};
    /** Where the statement ceases; each begins a line and is a link. */
    readonly at: {
      readonly threshold: {
        readonly higher: (edge: string) => string;
        readonly lower: (edge: string) => string;
      };
      readonly floor: {readonly higher: (edge: string) => string; readonly lower: (edge: string) => string};
      readonly districts: {
        readonly higher: (seats: number, house: number) => string;
        readonly lower: (seats: number, house: number) => string;
      };
    };
    readonly ceases: string;
    /** Levers that do not change it, by their names in a sentence. */
    readonly never: (levers: readonly string[]) => string;
    readonly leverNames: Readonly<Record<SweptLever, string>>;
    readonly seatedLabel: string;
    readonly there: string;
    readonly back: string;
    readonly noDistricts: string;
  };

  readonly won: {
    readonly label: (party: string) => string;
    readonly options: {
      readonly none: string;
      readonly "as-known": (known: KnownCase) => string;
      readonly every: string;
    };
    readonly hint: (known: KnownCase | null) => string;
    /** A supposition about the districts, before a sentence that rests on it. */
    readonly supposed: {
      readonly none: (party: string, sentence: string) => string;
      readonly "as-known": (party: string, sentence: string, known: KnownCase) => string;
      readonly every: (party: string, sentence: string) => string;
    };
    /** The same in brackets, after a figure. */
    readonly short: {
      readonly none: string;
      readonly "as-known": (known: KnownCase) => string;
      readonly every: string;
    };
  };

  readonly lines: {
    readonly heading: string;
    readonly key: (isLaw: boolean) => string;
    readonly law: (value: string) => string;
    readonly threshold: {
      readonly heading: string;
      readonly said: (party: string, least: number, most: number, tips: readonly string[]) => string;
      readonly one: (party: string, seats: number) => string;
    };
    readonly districts: {
      readonly heading: string;
      /** With no seat in districts, then with half of the seats there: from none of them won to all. */
      readonly said: (
        party: string,
        without: number,
        half: {
          readonly districts: number;
          readonly house: number;
          readonly least: number;
          readonly most: number;
        },
      ) => string;
      readonly every: (party: string) => string;
    };
    readonly floor: {
      readonly heading: string;
      readonly nothing: string;
      readonly one: (turnout: string, then: string) => string;
      readonly several: (count: number, least: string, most: string) => string;
      readonly unknown: string;
      readonly isVoid: string;
      readonly changes: string;
    };
  };

  readonly map: {
    readonly heading: string;
    readonly label: string;
    readonly quantities: Readonly<Record<Quantity, string>>;
    readonly said: {
      readonly leader: (party: string, least: number, most: number) => string;
      readonly lists: (least: number, most: number) => string;
      readonly "two-thirds": string;
      readonly lost: (least: string, most: string) => string;
      readonly gallagher: (least: string, most: string) => string;
    };
    readonly how: string;
    readonly name: string;
    readonly thresholdAxis: string;
    readonly districtsAxis: string;
    readonly below: string;
    readonly twoThirds: HeldWords;
    readonly lists: (count: number) => string;
    readonly nobody: string;
    /** What the point under the pointer, or the one that the arrow keys reached, comes to. */
    readonly at: (threshold: string, districts: number, house: number) => string;
    readonly seats: (party: string, least: number, most: number) => string;
    readonly lost: (share: string) => string;
    readonly gallagher: (index: string) => string;
    readonly isVoid: string;
    readonly noneAdmitted: string;
    readonly unknown: string;
    readonly here: string;
    readonly go: string;
  };

  readonly search: {
    readonly heading: string;
    readonly lead: string;
    readonly goals: string;
    readonly goal: Readonly<Record<SearchGoal["goal"], string>>;
    readonly levers: string;
    readonly lever: Readonly<Record<SearchLever, string>>;
    /** Why other turnout floors are not searched. */
    readonly otherFloors: string;
    readonly idle: string;
    readonly searching: string;
    readonly stop: string;
    readonly stopped: string;
    readonly failed: string;
    readonly again: string;
    readonly lawDoes: string;
    readonly law: string;
    /** So many packages that each change so many rules. */
    readonly found: (packages: number, rules: number) => string;
    readonly none: string;
    /** Before the package that comes nearest: what it misses. */
    readonly nearest: (missed: readonly string[]) => string;
  };
}
