import type {QueryAnswer} from "../../db/connector.js";
import type {QueryError} from "../../db/queryError.js";
import type {ResultCell} from "../../db/resultTable.js";
import type {RowsView} from "../../query/rowsQuery.js";
import {type QueryTable, siteTables} from "../../query/siteTables.js";
import type {Answer} from "../../scenario/answer.js";
import type {PastQuery} from "../../storage/queryHistory.js";

import type {AskedPage, QueryMode, ShownAs} from "./asked.js";

/** An answer on the page; the rows that stand there before an engine is asked took it no time. */
export type ShownAnswer = Omit<QueryAnswer, "milliseconds"> & {readonly milliseconds: number | null};

/** An answer with the text that it answers. */
export interface Answered {
  /** The reader's text, and the text as it ran, with what was filled in. */
  readonly sql: string;
  readonly ran: string;
  readonly answer: ShownAnswer;
  /** What the tables of the scenario held; null where it had no answer. */
  readonly scenario: Answer | null;
  /** True where it reads the scenario, and the scenario has changed since. */
  readonly isStale: boolean;
}

/** A query of the page: what it was last asked, and what came of it. */
export interface Asked {
  /** The text that runs now; null while none does. */
  readonly running: {readonly sql: string; readonly since: number} | null;
  /** The last answer stays in sight while the next is on its way. */
  readonly last: Answered | null;
  /** Why the last text has no answer; null where it has one. */
  readonly error: QueryError | null;
}

/** How often a value stands in a column. */
export interface FacetValue {
  readonly value: ResultCell;
  readonly rows: number;
}

/** A table of the reader's own, for queries of this page alone. */
export interface OwnTable extends QueryTable {
  readonly file: string;
  readonly rowCount: number;
}

/** Why a file did not become a table, and on which line of it, where that is known. */
export interface FileFault {
  readonly file: string;
  readonly kind: "unreadable" | "damaged" | "old-excel" | "not-records" | "too-large" | "empty";
  readonly line: number | null;
}

/** All that the query page may be in. */
export interface QueryState {
  readonly mode: QueryMode;
  /** The tables that are described: those of the site, and the others once their descriptions have come. */
  readonly tables: readonly QueryTable[];
  /** True where those descriptions did not come, which stays so until they are asked for again. */
  readonly lacksTables: boolean;
  /** The rows that are looked at. */
  readonly view: RowsView;
  readonly rows: Asked;
  /** Counted values by column; empty until they are counted. */
  readonly facets: ReadonlyMap<string, readonly FacetValue[]>;
  /** The text in the editor. */
  readonly text: string;
  /** True where the link brought a query that cannot be read. */
  readonly isDamaged: boolean;
  /** True while the text is what a link brought, and the reader has not run it. */
  readonly isFromLink: boolean;
  /** What stands in the form for the text's `:names`. */
  readonly values: Readonly<Record<string, string>>;
  readonly sql: Asked;
  readonly shownAs: ShownAs;
  /** The choices of the chart, as in the address; null for what suits the columns. */
  readonly chart: string | null;
  readonly history: readonly PastQuery[];
  /** The engine is fetched when it is needed first. */
  readonly engine: "asleep" | "starting" | "ready" | "failed";
  readonly own: readonly OwnTable[];
  /** The file that is being read, and how far, from 0 to 1; null while none is. */
  readonly reading: {readonly file: string; readonly part: number} | null;
  readonly faults: readonly FileFault[];
  /** The table that is being worked out for a query, and how far, from 0 to 1; null while none is. */
  readonly making: {readonly table: string; readonly part: number} | null;
  /** True while there is a table of draws. */
  readonly hasDraws: boolean;
  /** Loaded sets whose rows could not be had, by name. */
  readonly missing: readonly string[];
}

/** What changes the page. */
export type QueryEvent =
  /** The descriptions of all tables have come, or, null, did not come. */
  | {readonly type: "described"; readonly tables: readonly QueryTable[] | null}
  | {readonly type: "turned"; readonly mode: QueryMode}
  | {readonly type: "viewed"; readonly view: RowsView}
  | {readonly type: "counted"; readonly column: string; readonly values: readonly FacetValue[]}
  | {readonly type: "typed"; readonly text: string}
  /** A text that is ready was chosen, with what its form begins with. */
  | {
      readonly type: "put";
      readonly text: string;
      readonly values: Readonly<Record<string, string>>;
      readonly chart: string | null;
    }
  | {readonly type: "valued"; readonly name: string; readonly value: string}
  /** The reader went back or forward to another address. */
  | ({readonly type: "returned"} & AskedPage)
  | {readonly type: "asked"; readonly of: QueryMode; readonly sql: string; readonly at: number}
  | ({readonly type: "answered"; readonly of: QueryMode} & Omit<Answered, "isStale">)
  | {readonly type: "failed"; readonly of: QueryMode; readonly error: QueryError}
  | {readonly type: "scenario-moved"}
  | {readonly type: "shown"; readonly as?: ShownAs; readonly chart?: string | null}
  | {readonly type: "remembered"; readonly history: readonly PastQuery[]}
  | {readonly type: "engine"; readonly is: QueryState["engine"]}
  | {readonly type: "reading"; readonly file: string; readonly part: number}
  | {readonly type: "read"; readonly table: OwnTable | null}
  | {readonly type: "not-read"; readonly fault: FileFault}
  | {readonly type: "missing"; readonly name: string}
  | {readonly type: "making"; readonly making: QueryState["making"]}
  | {readonly type: "drawn"; readonly isThere: boolean}
  /** Everything but the text is forgotten: files, answers, the engine itself. */
  | {readonly type: "afresh"};

const nothingAsked: Asked = {running: null, last: null, error: null};

/** What is gone with a database that is started afresh, files and draws in it too. */
const beforeAnyDatabase = {
  rows: nothingAsked,
  sql: nothingAsked,
  facets: new Map(),
  engine: "asleep",
  own: [],
  reading: null,
  faults: [],
  making: null,
  hasDraws: false,
  missing: [],
} as const;

/** The page as it opens: no answer, no engine. */
export const openingState = (opening: AskedPage & Pick<QueryState, "history">): QueryState => ({
  ...beforeAnyDatabase,
  ...opening,
  tables: siteTables,
  lacksTables: false,
  isFromLink: opening.text !== "",
});

/** The page after an event. */
export function queryAfter(state: QueryState, event: QueryEvent): QueryState {
  switch (event.type) {
    case "described":
      return {...state, tables: event.tables ?? state.tables, lacksTables: event.tables === null};
    case "turned":
      return {...state, mode: event.mode};
    case "viewed":
      return viewing(state, event.view);
    case "counted":
      return {...state, facets: new Map(state.facets).set(event.column, event.values)};
    case "typed":
      return {...state, text: event.text, isFromLink: state.isFromLink && event.text === state.text};
    case "put":
      return {
        ...state,
        mode: "sql",
        text: event.text,
        values: event.values,
        chart: event.chart,
        isFromLink: false,
      };
    case "valued":
      return {...state, values: {...state.values, [event.name]: event.value}};
    case "returned": {
      const {type: _, view, ...returned} = event;
      const isKnown = returned.text === "" || returned.text === state.text;
      return {...viewing(state, view), ...returned, isFromLink: state.isFromLink || !isKnown};
    }
    case "asked":
      return {
        ...withAsked(state, event.of, {running: {sql: event.sql, since: event.at}, error: null}),
        isFromLink: event.of === "sql" ? false : state.isFromLink,
      };
    case "answered":
      return withAsked(state, event.of, {
        running: null,
        last: {
          sql: event.sql,
          ran: event.ran,
          answer: event.answer,
          scenario: event.scenario,
          isStale: false,
        },
        error: null,
      });
    case "failed":
      // A query that was stopped, or found no database, leaves the answer before it; one that is wrong has none.
      return withAsked(state, event.of, {
        running: null,
        error: event.error,
        ...(event.error.code !== "cancelled" && event.error.code !== "engine-failed" && {last: null}),
      });
    case "scenario-moved":
      return {...state, rows: staled(state.rows), sql: staled(state.sql)};
    case "shown":
      return {
        ...state,
        shownAs: event.as ?? state.shownAs,
        chart: event.chart === undefined ? state.chart : event.chart,
      };
    case "remembered":
      return {...state, history: event.history};
    case "engine":
      return {...state, engine: event.is};
    case "reading":
      return {...state, reading: {file: event.file, part: event.part}};
    case "read":
      return {
        ...state,
        reading: null,
        own: event.table
          ? [...state.own.filter(({name}) => name !== event.table?.name), event.table]
          : state.own,
      };
    case "not-read":
      return {...state, reading: null, faults: [...state.faults, event.fault]};
    case "missing":
      return {...state, missing: [...state.missing, event.name]};
    case "making":
      return {...state, making: event.making};
    case "drawn":
      return {...state, hasDraws: event.isThere};
    case "afresh":
      return {...state, ...beforeAnyDatabase};
  }
}

/** Rows and values of another table are not those of this one. */
const viewing = (state: QueryState, view: RowsView): QueryState =>
  view.table === state.view.table
    ? {...state, view}
    : {...state, view, facets: new Map(), rows: nothingAsked};

/** Whether a text reads the scenario; a comment that names it costs no more than a word of warning. */
export const readsScenario = (sql: string): boolean => /\bscenario/i.test(sql);

const withAsked = (state: QueryState, of: QueryMode, change: Partial<Asked>): QueryState =>
  of === "rows" ? {...state, rows: {...state.rows, ...change}} : {...state, sql: {...state.sql, ...change}};

const staled = (asked: Asked): Asked =>
  asked.last && readsScenario(asked.last.sql) ? {...asked, last: {...asked.last, isStale: true}} : asked;
