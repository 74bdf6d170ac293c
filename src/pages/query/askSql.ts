import type {ReadonlySignal} from "@preact/signals-core";
import type {RunningQuery} from "../../db/connector.js";
import {QueryError} from "../../db/queryError.js";
import {fillParameters} from "../../db/sqlParameters.js";
import type {Answer} from "../../scenario/answer.js";
import type {QueryHistory} from "../../storage/queryHistory.js";
import {asQueryError} from "./asQueryError.js";
import type {QueryEngine} from "./engine.js";
import type {QueryEvent, QueryState} from "./state.js";

/** Asks what stands in the editor. */
export interface AskSql {
  readonly run: () => void;
  readonly cancel: () => void;
}

/** What it needs of its page. */
export interface AskSqlOptions {
  readonly state: ReadonlySignal<QueryState>;
  readonly happen: (event: QueryEvent) => void;
  readonly engine: QueryEngine;
  /** The answer that the tables of the scenario hold with the next query. */
  readonly scenario: () => Answer | null;
  readonly past: QueryHistory;
}

/** The part of the page that runs the reader's query. */
export function askSql({state, happen, engine, scenario, past}: AskSqlOptions): AskSql {
  let now: RunningQuery | null = null;
  return {
    run() {
      const {text, values} = state.value;
      now?.cancel();
      const filled = fillParameters(text, values);
      const asked = scenario();
      const query = engine.run(filled.text);
      now = query;
      happen({type: "asked", of: "sql", sql: text, at: performance.now()});
      if (text.trim() !== "") happen({type: "remembered", history: past.add(text, new Date().toISOString())});
      query.answer.then(
        (answer) => {
          if (now === query)
            happen({type: "answered", of: "sql", sql: text, ran: filled.text, answer, scenario: asked});
        },
        (error: unknown) => {
          if (now !== query) return;
          const {code, message, place} = asQueryError(error);
          // The engine counts in the text with its values filled in; the reader sees the one without.
          const own = place && filled.placeBefore(place);
          happen({type: "failed", of: "sql", error: new QueryError(code, message, own)});
        },
      );
    },
    cancel: () => now?.cancel(),
  };
}
