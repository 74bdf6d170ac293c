import {type ReadonlySignal, signal} from "@preact/signals-core";
import type {Connector} from "../../db/connector.js";
import type {ResultTable} from "../../db/resultTable.js";
import type {Question} from "../../query/questions/question.js";
import {fitted, type RowsView} from "../../query/rowsQuery.js";
import type {QueryTable} from "../../query/siteTables.js";
import {queryHistory} from "../../storage/queryHistory.js";
import {type FetchedLater, fetchedWhenIdle} from "../../views/fetchedWhenIdle.js";
import type {Lab} from "../../views/lab.js";
import {whenIdle} from "../../views/whenIdle.js";
import {afterFirstAnswer} from "../../waiting/afterFirstAnswer.js";
import type {QueryMode} from "./asked.js";
import {askRows} from "./askRows.js";
import {askSql} from "./askSql.js";
import {type QueryEngine, queryEngine, type Reading} from "./engine.js";
import type {QueryWords} from "./loadWords.js";
import {openingView, type PageAddress} from "./pageQuery.js";
import {openingState, type QueryEvent, type QueryState, queryAfter} from "./state.js";

/** The query page: rows, a query, the scenario that both can read, and the database that answers. */
export interface QueryPage {
  readonly lab: Lab;
  readonly words: QueryWords;
  readonly state: ReadonlySignal<QueryState>;
  readonly happen: (event: QueryEvent) => void;
  readonly engine: QueryEngine;
  /** Fetches the descriptions of all tables, where that has not been done. */
  readonly described: () => Promise<void>;
  /** The questions that are ready to be asked. */
  readonly questions: ReadonlySignal<FetchedLater<readonly Question[]>>;
  /** A table by its name, the reader's own among them; null where there is none. */
  readonly tableNamed: (name: string) => QueryTable | null;
  /** Looks at rows; the address follows. */
  readonly look: (view: RowsView) => void;
  readonly turn: (mode: QueryMode) => void;
  readonly type: (text: string) => void;
  /** Puts a text into the editor, with values for its form and the chart that suits it; it does not run. */
  readonly put: (
    text: string,
    besides?: {readonly values?: Readonly<Record<string, string>>; readonly chart?: string | null},
  ) => void;
  readonly value: (name: string, value: string) => void;
  /** Runs what stands in the editor. */
  readonly run: () => void;
  /** Stops what the reader waits for. */
  readonly cancel: () => void;
  readonly show: (change: {readonly as?: QueryState["shownAs"]; readonly chart?: string | null}) => void;
  readonly forgetHistory: () => void;
  readonly startAfresh: () => void;
}

/** What the page is made of. */
export interface QueryPageOptions {
  readonly lab: Lab;
  readonly words: QueryWords;
  readonly address: PageAddress;
  /** Starts a database with the tables in it that stay as they are; `missing` is told of rows that cannot be had. */
  readonly openDatabase: (missing: (name: string) => void) => Promise<Connector>;
  /** Brings the tables that a query reads up to date; `making` is told how far one is that takes work. */
  readonly refresh: (
    connector: Connector,
    reading: Reading,
    making: (now: QueryState["making"]) => void,
  ) => Promise<void>;
  /** Fetches the descriptions of all tables. */
  readonly describe: () => Promise<readonly QueryTable[]>;
  /** Rows of a table of the site without the database, as they stand in its file; null where it has none. */
  readonly firstRows: (table: string) => Promise<ResultTable | null>;
}

/** Opens the page. A query that came with its address stands in the editor and does not run. */
export function openQueryPage(options: QueryPageOptions): QueryPage {
  const {lab, words, address, openDatabase, refresh, firstRows, describe} = options;
  const past = queryHistory();
  const state = signal(openingState({...address.asked, history: past.all()}));
  const happen = (event: QueryEvent): void => {
    state.value = queryAfter(state.value, event);
  };
  const tableNamed = (name: string): QueryTable | null =>
    [...state.value.tables, ...state.value.own].find((table) => table.name === name) ?? null;
  let describing: Promise<void> | null = null;
  const described = (): Promise<void> => {
    describing ??= describe().then(
      (tables) => happen({type: "described", tables}),
      () => {
        describing = null;
        happen({type: "described", tables: null});
      },
    );
    return describing;
  };
  const engine = queryEngine({
    async open() {
      await described();
      return openDatabase((name) => happen({type: "missing", name}));
    },
    refresh: (connector, reading) =>
      refresh(connector, reading, (making) => happen({type: "making", making})),
    onState: (is) => happen({type: "engine", is}),
  });
  const scenario = () => lab.state.value.answer;
  const rows = askRows({state, happen, engine, scenario, tableNamed, firstRows});
  const sql = askSql({state, happen, engine, scenario, past});

  /** Happens, and stands in the address from then on. */
  const linked = (event: QueryEvent): void => {
    happen(event);
    address.write(state.value);
  };
  const lookAtFirst = (): void => {
    if (state.value.mode === "rows" && state.value.rows.last === null) rows.first();
  };
  /** The rows of a table that is described with the others come when that is. */
  const lookOnceDescribed = async (): Promise<void> => {
    if (!tableNamed(state.value.view.table)) await described();
    lookAtFirst();
  };

  address.onReturn((returned) => {
    const shown = state.value.view;
    happen({type: "returned", ...returned});
    if (JSON.stringify(shown) === JSON.stringify(returned.view)) lookAtFirst();
    else if (returned.mode === "rows") rows.again();
  });
  let {answer} = lab.state.value;
  lab.state.subscribe((now) => {
    if (now.answer === answer) return;
    answer = now.answer;
    happen({type: "scenario-moved"});
    const {mode, view} = state.peek();
    if (mode === "rows" && tableNamed(view.table)?.kind === "scenario") rows.again();
  });
  afterFirstAnswer(() => {
    void lookOnceDescribed();
    whenIdle(() => void described());
  });

  return {
    lab,
    words,
    state,
    happen,
    engine,
    described,
    questions: fetchedWhenIdle(async () => (await import("../../query/questions/questions.js")).questions),
    tableNamed,
    look(view) {
      const known = tableNamed(view.table);
      if (!known) return;
      linked({type: "viewed", view: fitted(view, known.table)});
      rows.again();
    },
    turn(mode) {
      linked({type: "turned", mode});
      lookAtFirst();
    },
    type: (text) => linked({type: "typed", text}),
    put: (text, {values = {}, chart = null} = {}) => linked({type: "put", text, values, chart}),
    value: (name, value) => linked({type: "valued", name, value}),
    run() {
      sql.run();
      address.write(state.value);
    },
    cancel: () => (state.value.mode === "rows" ? rows : sql).cancel(),
    show: (change) => linked({type: "shown", ...change}),
    forgetHistory: () => happen({type: "remembered", history: past.clear()}),
    startAfresh() {
      rows.cancel();
      sql.cancel();
      engine.afresh();
      happen({type: "afresh"});
      if (!tableNamed(state.value.view.table)) linked({type: "viewed", view: openingView});
      lookAtFirst();
    },
  };
}
