import {fillParameters} from "../../db/sqlParameters.js";
import {canBeTaken, type TakenAlong} from "../../query/recipes.js";
import {rowsQuery} from "../../query/rowsQuery.js";
import type {QueryTable} from "../../query/siteTables.js";
import {tablesRead} from "../../query/tablesRead.js";
import type {Answer} from "../../scenario/answer.js";
import {questionLine} from "../../scenario/questionLine.js";
import type {QueryState} from "./state.js";

/** What of the page's state a recipe takes along. */
export type TakenState = Pick<QueryState, "mode" | "text" | "values" | "view" | "tables" | "own">;

/** The query in sight with the tables it reads; null where one of them has no file on the site. */
export function takenQuery(
  {mode, text, values, view, tables: described, own}: TakenState,
  tableNamed: (name: string) => QueryTable | null,
): Pick<TakenAlong, "sql" | "tables"> | null {
  const looked = tableNamed(view.table);
  const written = mode === "sql" && text.trim() !== "";
  if (!written && !looked) return null;
  const sql = written ? fillParameters(text, values).text : rowsQuery(view, (looked as QueryTable).table);
  const tables = tablesRead(
    sql,
    [...described, ...own].map(({name}) => name),
  );
  return canBeTaken(tables) ? {sql, tables} : null;
}

/**
 * What is asked of the core; null while there is no answer, and for a floor by station: the protocols that it looks at
 * are too many for a text.
 */
export function takenQuestion(answer: Answer | null): Pick<TakenAlong, "contest" | "scenario"> | null {
  const floor = answer?.question.scenario.turnoutFloor;
  if (!answer || !floor || (floor.level === "protocol" && floor.percent > 0)) return null;
  const {contest, scenario} = JSON.parse(questionLine(answer, null)) as Pick<
    TakenAlong,
    "contest" | "scenario"
  >;
  return {contest, scenario};
}
