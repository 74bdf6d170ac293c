import type {Answer, PreparedStations} from "../../scenario/answer.js";
import type {Question} from "../../scenario/question.js";
import type {Drawn} from "../../views/headline.js";

/** The forms of a table. */
export type TableFormat = "csv" | "xlsx";

/** A scenario that can be put into a talk; a name only where there are several. */
export interface Slide {
  readonly name: string | null;
  readonly question: Question;
}

/** What is taken away beside a menu: the charts and tables that stand in its part of the page, and what they rest on. */
export interface Taken {
  /** The chart or table, as it is called. */
  readonly label: string;
  /** The scenario as it is now. */
  readonly question: () => Question;
  /** The answer that is drawn; left out where the figures are those of a count, under no rules. */
  readonly answer?: () => Answer | null;
  /** True where the picture is the whole answer: the sentence is its title, seats and bars are its charts. */
  readonly isAnswer?: boolean;
  /** What the draws behind the answer say, where it hangs on them. */
  readonly drawn?: () => Drawn;
  /** What printed percentages leave open, or what draws give, in a sentence; null where neither is known. */
  readonly range?: () => string | null;
  /** What is said of it besides, a sentence each. */
  readonly under?: () => readonly string[];
  /** Ids of the sources of its figures, where they are not those of its contest. */
  readonly sources?: () => readonly string[];
  /** Where the table stands, as a selector, if it does not stand beside the menu. */
  readonly table?: string;
  /** What its figures rest on, a line each, where they are not those of one count. */
  readonly rests?: () => readonly string[];
  /** Rows of a chart, or of a list, beside which no table stands. */
  readonly rows?: (words: RowWords) => TakenRows | null;
  /** Where the same is seen; the address of the page unless told. */
  readonly address?: () => string;
  /** The scenarios that can be put into the reader's talk; the one whose answer is drawn unless told. */
  readonly slides?: () => readonly Slide[];
  /** The stations behind the answer, for the file of the `seats` command. */
  readonly stations?: () => Promise<PreparedStations | null>;
}

/** Names of columns that no page says. */
export interface RowWords {
  /** A stretch of a lever: more than so many percent, up to so many. */
  readonly above: string;
  readonly upTo: string;
  readonly districtSeats: string;
  readonly whoWins: string;
  readonly vacant: string;
  readonly lists: string;
  readonly members: string;
  readonly lost: string;
  readonly gallagher: string;
  /** Seats with no district, and with every one of them. */
  readonly none: string;
  readonly every: string;
  /** What holds now, the point at which it ceases, and what holds there. */
  readonly now: string;
  readonly point: string;
  readonly there: string;
  readonly rules: string;
  readonly address: string;
  /** A sentence of the statement, what it asserts, and what was found. */
  readonly sentence: string;
  readonly claim: string;
  readonly verdict: string;
  readonly found: string;
}

/** Rows of a chart: numbers as numbers, in units that the names of the columns say. */
export interface TakenRows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}
