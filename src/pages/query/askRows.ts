import type {ReadonlySignal} from "@preact/signals-core";
import type {RunningQuery} from "../../db/connector.js";
import type {ResultTable} from "../../db/resultTable.js";
import {facetColumns, facetQuery, type RowsView, rowsQuery} from "../../query/rowsQuery.js";
import type {QueryTable} from "../../query/siteTables.js";
import type {Answer} from "../../scenario/answer.js";
import {asQueryError} from "./asQueryError.js";
import type {QueryEngine} from "./engine.js";
import type {QueryEvent, QueryState} from "./state.js";

/** Asks for the rows that are looked at. */
export interface AskRows {
  /** The rows of the file, which are there before the database is, and then those of the database. */
  readonly first: () => void;
  /** The rows of the view as it is now; a question before it is left. */
  readonly again: () => void;
  readonly cancel: () => void;
}

/** What it needs of its page. */
export interface AskRowsOptions {
  readonly state: ReadonlySignal<QueryState>;
  readonly happen: (event: QueryEvent) => void;
  readonly engine: QueryEngine;
  /** The answer that the tables of the scenario hold with the next query. */
  readonly scenario: () => Answer | null;
  readonly tableNamed: (name: string) => QueryTable | null;
  readonly firstRows: (table: string) => Promise<ResultTable | null>;
}

/** Values of a column that are listed; one more is asked for, to know whether there are more. */
export const mostValues = 30;

/** The part of the page that asks for rows and counts their values. */
export function askRows({state, happen, engine, scenario, tableNamed, firstRows}: AskRowsOptions): AskRows {
  let now: RunningQuery | null = null;

  /** A value of a column that counts too many different ones says nothing: its list is cut. */
  async function countValues(view: RowsView, {table}: QueryTable, ofQuery: RunningQuery): Promise<void> {
    for (const column of facetColumns(table)) {
      const counted = await engine
        .run(facetQuery(view, table, column, mostValues + 1))
        .answer.catch(() => null);
      if (now !== ofQuery) return;
      if (!counted) continue;
      const values = Array.from({length: counted.rowCount}, (_, row) => ({
        value: counted.cell(row, 0),
        rows: Number(counted.cell(row, 1)),
      }));
      happen({type: "counted", column, values});
    }
  }

  function again(): void {
    const {view} = state.value;
    const known = tableNamed(view.table);
    if (!known) return;
    now?.cancel();
    const text = rowsQuery(view, known.table);
    const asked = scenario();
    const query = engine.run(text);
    now = query;
    happen({type: "asked", of: "rows", sql: text, at: performance.now()});
    query.answer.then(
      (answer) => {
        if (now !== query) return;
        happen({type: "answered", of: "rows", sql: text, ran: text, answer, scenario: asked});
        void countValues(view, known, query);
      },
      (error: unknown) => {
        if (now === query) happen({type: "failed", of: "rows", error: asQueryError(error)});
      },
    );
  }

  async function showFile(view: RowsView): Promise<void> {
    const known = tableNamed(view.table);
    const table = known && (await firstRows(view.table).catch(() => null));
    if (!table || state.value.view !== view || state.value.rows.last) return;
    const {running} = state.value.rows;
    happen({
      type: "answered",
      of: "rows",
      sql: rowsQuery(view, known.table),
      ran: rowsQuery(view, known.table),
      answer: {...table, milliseconds: null, cut: null},
      scenario: scenario(),
    });
    // The database is still asked: what it counts comes later.
    if (running) happen({type: "asked", of: "rows", ...running, at: running.since});
  }

  return {
    first() {
      const {view} = state.value;
      if (view.order === null && view.filters.length === 0) void showFile(view);
      again();
    },
    again,
    cancel: () => now?.cancel(),
  };
}
