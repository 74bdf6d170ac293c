import {describe, expect, test} from "vitest";
import type {QueryAnswer} from "../../../src/db/connector.js";
import {QueryError} from "../../../src/db/queryError.js";
import type {AskedPage} from "../../../src/pages/query/asked.js";
import {openingView} from "../../../src/pages/query/pageQuery.js";
import {openingState, type QueryEvent, type QueryState, queryAfter} from "../../../src/pages/query/state.js";

const asked: AskedPage = {
  mode: "sql",
  view: openingView,
  text: "",
  isDamaged: false,
  values: {},
  shownAs: "table",
  chart: null,
};

const pageAfter = (events: readonly QueryEvent[], page: Partial<AskedPage> = {}): QueryState =>
  events.reduce(queryAfter, openingState({...asked, ...page, history: []}));

const answer: QueryAnswer = {columns: [], rowCount: 0, cell: () => null, milliseconds: 1, cut: null};

const answered = (sql: string, of: "rows" | "sql" = "sql"): readonly QueryEvent[] => [
  {type: "asked", of, sql, at: 0},
  {type: "answered", of, sql, ran: sql, answer, scenario: null},
];

describe("A query that came with a link", () => {
  test("is marked as such until it is run or changed", () => {
    const page = {text: "FROM votes"};
    expect(pageAfter([], page).isFromLink).toBe(true);
    expect(pageAfter([{type: "typed", text: "FROM votes"}], page).isFromLink).toBe(true);
    expect(pageAfter([{type: "typed", text: "FROM parties"}], page).isFromLink).toBe(false);
    expect(pageAfter([{type: "asked", of: "sql", sql: "FROM votes", at: 0}], page).isFromLink).toBe(false);
  });

  test("is one again when the reader goes back to another text, and the reader's own is none", () => {
    const back = (text: string): QueryEvent => ({type: "returned", ...asked, text});
    const ran = answered("FROM votes");
    expect(pageAfter([{type: "typed", text: "FROM votes"}, ...ran, back("FROM votes")]).isFromLink).toBe(
      false,
    );
    expect(pageAfter([{type: "typed", text: "FROM votes"}, ...ran, back("FROM parties")]).isFromLink).toBe(
      true,
    );
  });
});

describe("An answer", () => {
  test("is old once the scenario moves, where its query reads the scenario", () => {
    const old = pageAfter([...answered("FROM scenario_seats"), {type: "scenario-moved"}]);
    expect(old.sql.last?.isStale).toBe(true);
    expect(pageAfter([...answered("FROM votes"), {type: "scenario-moved"}]).sql.last?.isStale).toBe(false);
  });

  test("stays while the next query is stopped or finds no database, and goes when that is wrong", () => {
    const failing = (code: "cancelled" | "engine-failed" | "failed") =>
      pageAfter([
        ...answered("FROM votes"),
        {type: "asked", of: "sql", sql: "FROM nope", at: 1},
        {type: "failed", of: "sql", error: new QueryError(code)},
      ]).sql;
    expect(failing("cancelled").last?.sql).toBe("FROM votes");
    expect(failing("engine-failed").last?.sql).toBe("FROM votes");
    expect(failing("failed").last).toBeNull();
    expect(failing("failed").running).toBeNull();
  });
});

test("Rows and counted values of one table are not shown as those of another", () => {
  const state = pageAfter([
    ...answered("FROM protocols", "rows"),
    {type: "counted", column: "region", values: [{value: "almaty", rows: 3}]},
    {type: "viewed", view: {table: "votes", order: null, filters: []}},
  ]);
  expect(state.rows.last).toBeNull();
  expect(state.facets.size).toBe(0);
});

test("Starting afresh keeps what the reader typed and nothing of the database", () => {
  const state = pageAfter([
    {type: "typed", text: "SELECT :least"},
    {type: "valued", name: "least", value: "3"},
    ...answered("SELECT 1"),
    {type: "drawn", isThere: true},
    {type: "afresh"},
  ]);
  expect(state).toMatchObject({text: "SELECT :least", values: {least: "3"}, hasDraws: false, own: []});
  expect(state.sql.last).toBeNull();
});
