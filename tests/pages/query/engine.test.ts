import {describe, expect, test, vi} from "vitest";
import type {Connector, QueryAnswer} from "../../../src/db/connector.js";
import {QueryError} from "../../../src/db/queryError.js";
import {queryEngine} from "../../../src/pages/query/engine.js";

const anAnswer = (sql: string): QueryAnswer => ({
  columns: [{name: sql, sqlType: "INTEGER", kind: "whole"}],
  rowCount: 0,
  cell: () => null,
  milliseconds: 1,
  cut: null,
});

/** A database that answers when it is told to. */
function aDatabase() {
  const asked: string[] = [];
  const answers = new Map<string, {give: () => void; refuse: (error: Error) => void}>();
  const close = vi.fn(async () => {});
  const connector: Connector = {
    put: async () => {},
    drop: async () => {},
    run: (sql) => {
      asked.push(sql);
      let refuse: (error: Error) => void = () => {};
      const answer = new Promise<QueryAnswer>((resolve, reject) => {
        refuse = reject;
        answers.set(sql, {give: () => resolve(anAnswer(sql)), refuse});
      });
      return {answer, cancel: () => refuse(new QueryError("cancelled"))};
    },
    close,
  };
  return {connector, asked, close, give: (sql: string) => answers.get(sql)?.give()};
}

const engineOn = (open: () => Promise<Connector>, refresh = vi.fn(async () => {})) => {
  const states: string[] = [];
  return {engine: queryEngine({open, refresh, onState: (is) => states.push(is)}), states, refresh};
};

describe("The database of the query page", () => {
  test("starts with the first query, and once", async () => {
    const database = aDatabase();
    const open = vi.fn(async () => database.connector);
    const {engine, states} = engineOn(open);
    expect(open).not.toHaveBeenCalled();
    const first = engine.run("one");
    await vi.waitFor(() => expect(database.asked).toEqual(["one"]), 60_000);
    database.give("one");
    expect((await first.answer).columns[0].name).toBe("one");
    const second = engine.run("two");
    await vi.waitFor(() => expect(database.asked).toEqual(["one", "two"]), 60_000);
    database.give("two");
    await second.answer;
    expect(open).toHaveBeenCalledOnce();
    expect(states).toEqual(["starting", "ready"]);
  });

  test("brings the scenario's tables up to date before each query, which waits for the one before", async () => {
    const database = aDatabase();
    const {engine, refresh} = engineOn(async () => database.connector);
    const first = engine.run("one");
    const second = engine.run("two");
    await vi.waitFor(() => expect(database.asked).toEqual(["one"]), 60_000);
    expect(refresh).toHaveBeenCalledTimes(1);
    database.give("one");
    await first.answer;
    await vi.waitFor(() => expect(database.asked).toEqual(["one", "two"]), 60_000);
    expect(refresh).toHaveBeenCalledTimes(2);
    database.give("two");
    await second.answer;
  });

  test("lets a query be stopped while it waits for its turn, and never asks it", async () => {
    const database = aDatabase();
    const {engine} = engineOn(async () => database.connector);
    const first = engine.run("one");
    const second = engine.run("two");
    second.cancel();
    await expect(second.answer).rejects.toMatchObject({code: "cancelled"});
    await vi.waitFor(() => expect(database.asked).toEqual(["one"]), 60_000);
    database.give("one");
    await first.answer;
    const third = engine.run("three");
    await vi.waitFor(() => expect(database.asked).toEqual(["one", "three"]), 60_000);
    database.give("three");
    await third.answer;
  });

  test("lets a query be stopped while the engine is fetched", async () => {
    const {engine} = engineOn(() => new Promise(() => {}));
    const query = engine.run("one");
    query.cancel();
    await expect(query.answer).rejects.toMatchObject({code: "cancelled"});
  });

  test("that does not start fails the query, and is tried again with the next", async () => {
    const database = aDatabase();
    let isBroken = true;
    const {engine, states} = engineOn(async () => {
      if (isBroken) throw new Error("no network");
      return database.connector;
    });
    await expect(engine.run("one").answer).rejects.toMatchObject({code: "engine-failed"});
    isBroken = false;
    const second = engine.run("two");
    await vi.waitFor(() => expect(database.asked).toEqual(["two"]), 60_000);
    database.give("two");
    await second.answer;
    expect(states).toEqual(["starting", "failed", "starting", "ready"]);
  });

  test("is another one after a fresh start, which waits for nothing that ran before", async () => {
    const databases = [aDatabase(), aDatabase()];
    let next = 0;
    const {engine} = engineOn(async () => databases[next++].connector);
    engine.run("endless").answer.catch(() => {});
    await vi.waitFor(() => expect(databases[0].asked).toEqual(["endless"]), 60_000);
    engine.afresh();
    const query = engine.run("one");
    await vi.waitFor(() => expect(databases[1].asked).toEqual(["one"]), 60_000);
    databases[1].give("one");
    await query.answer;
    expect(databases[0].close).toHaveBeenCalledOnce();
  });
});
