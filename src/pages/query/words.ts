import type {QueryErrorCode} from "../../db/queryError.js";
import type {Comparison} from "../../query/rowsQuery.js";
import type {FileFault} from "./state.js";

/** Every sentence and word of the query page. Each language has all of them, or it does not compile. */
export interface QueryMessages {
  readonly title: string;
  readonly lead: string;

  readonly modes: {readonly label: string; readonly rows: string; readonly sql: string};

  readonly scenario: {
    readonly heading: string;
    /** Under the sentence of the scenario: which tables follow it. */
    readonly follows: string;
    readonly change: string;
    readonly lab: string;
  };

  readonly tables: {
    readonly heading: string;
    readonly site: string;
    readonly scenario: string;
    readonly own: string;
    readonly worked: string;
    readonly draws: string;
    readonly columns: (count: number) => string;
    /** Name of the button that puts a column or table into the text. */
    readonly insert: (name: string) => string;
    readonly key: (columns: string) => string;
    readonly mayBeEmpty: string;
    readonly missing: (sets: readonly string[]) => string;
    readonly pick: string;
  };

  readonly draws: {
    readonly lead: string;
    readonly make: (draws: number) => string;
    readonly drawing: (done: number, of: number) => string;
    readonly there: string;
    readonly failed: string;
    readonly stopped: string;
    /** In place of the button, where stations are not reconstructed. */
    readonly notHere: string;
  };

  readonly rows: {
    readonly heading: string;
    readonly filters: string;
    readonly addFilter: string;
    readonly column: string;
    readonly comparison: string;
    readonly value: string;
    readonly add: string;
    readonly remove: (condition: string) => string;
    readonly clear: string;
    readonly comparisons: Readonly<Record<Comparison, string>>;
    readonly yes: string;
    readonly no: string;
    readonly notComparable: string;
    readonly noValue: string;
    readonly facets: string;
    readonly facetsOf: (column: string) => string;
    readonly more: string;
    readonly empty: string;
    readonly asSql: string;
    readonly waits: string;
  };

  readonly editor: {
    readonly label: string;
    readonly hint: string;
    readonly keys: string;
    readonly run: string;
    readonly cancel: string;
    readonly afresh: string;
    readonly afreshHint: string;
    readonly afreshDone: string;
    readonly fromLink: string;
    readonly notUnpacked: string;
    readonly values: string;
    readonly valuesHint: string;
    readonly noEditor: string;
    readonly running: (seconds: string) => string;
    /** While a table that takes work is worked out. */
    readonly making: (table: string) => string;
    readonly starting: string;
    readonly copyLink: string;
    readonly linkCopied: string;
    readonly linkNotCopied: string;
    readonly linkTooLong: string;
    /** What the editor itself says, by its own English words. */
    readonly phrases: Readonly<
      Record<"Completions" | "Diagnostics" | "Control character" | "Selection deleted", string>
    >;
  };

  readonly result: {
    readonly heading: string;
    /** With the time that the engine took; null where none was asked. */
    readonly rows: (rows: number, milliseconds: string | null) => string;
    readonly cut: Readonly<Record<"rows" | "bytes", (rows: number) => string>>;
    readonly stale: string;
    readonly shownAs: string;
    readonly table: string;
    readonly chart: string;
  };

  readonly errors: Readonly<Record<QueryErrorCode, string>>;
  /** What the engine says in its own words stands after this. */
  readonly engineSays: string;
  readonly place: (line: number, column: number) => string;
  readonly goTo: string;

  readonly questions: {
    readonly heading: string;
    readonly lead: string;
    readonly asks: Readonly<Record<"observer" | "journalist" | "student", string>>;
  };

  readonly history: {
    readonly heading: string;
    readonly none: string;
    readonly lead: string;
    readonly clear: string;
  };

  readonly own: {
    readonly heading: string;
    readonly lead: string;
    readonly choose: string;
    readonly over: string;
    readonly reading: (file: string, percent: string) => string;
    readonly stop: string;
    readonly added: (table: string, rows: number) => string;
    readonly fault: (file: string) => string;
    readonly faults: Readonly<Record<FileFault["kind"], string>>;
    /** It is damaged there. */
    readonly atLine: (line: number) => string;
  };

  readonly elsewhere: {
    readonly heading: string;
    readonly lead: string;
    readonly package: string;
    readonly files: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
  };
}
