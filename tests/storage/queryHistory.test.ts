import {describe, expect, test} from "vitest";
import {queryHistory} from "../../src/storage/queryHistory.js";

/** A store as a browser has it; `room` is how many characters it takes. */
function aStorage(room = Number.POSITIVE_INFINITY): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException("full", "QuotaExceededError");
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  } as Storage;
}

const at = "2026-11-27T10:00:00Z";

describe("The queries that a reader ran", () => {
  test("are there again with the newest on top, each once", () => {
    const storage = aStorage();
    const history = queryHistory(() => storage);
    history.add("FROM votes", at);
    history.add("FROM parties", at);
    history.add("FROM votes", at);
    expect(queryHistory(() => storage).all()).toEqual([
      {sql: "FROM votes", at},
      {sql: "FROM parties", at},
    ]);
  });

  test("of two tabs do not push each other out", () => {
    const storage = aStorage();
    const [one, other] = [queryHistory(() => storage), queryHistory(() => storage)];
    one.all();
    other.add("FROM parties", at);
    one.add("FROM votes", at);
    expect(one.all().map(({sql}) => sql)).toEqual(["FROM votes", "FROM parties"]);
  });

  test("last as long as the page where the browser keeps nothing", () => {
    const history = queryHistory(() => {
      throw new DOMException("denied", "SecurityError");
    });
    history.add("FROM votes", at);
    history.add("FROM parties", at);
    expect(history.all()).toHaveLength(2);
  });

  test("are the last hundred, and fewer where they are long", () => {
    const storage = aStorage();
    const history = queryHistory(() => storage);
    for (let number = 0; number < 120; number++) history.add(`SELECT ${number}`, at);
    expect(history.all()).toHaveLength(100);
    for (let number = 0; number < 5; number++) history.add(`SELECT ${number} ${"x".repeat(99_990)}`, at);
    expect(history.all().reduce((sum, {sql}) => sum + sql.length, 0)).toBeLessThanOrEqual(400_000);
  });

  test("leave nothing behind once they are cleared", () => {
    const storage = aStorage();
    const history = queryHistory(() => storage);
    history.add("FROM votes", at);
    expect(history.clear()).toEqual([]);
    expect(storage.getItem("mandat-queries")).toBeNull();
  });

  test("are none where what is kept is damaged", () => {
    const storage = aStorage();
    storage.setItem(
      "mandat-queries",
      '[{"sql": 1}, null, {"sql": "FROM votes", "at": "2026-11-27T10:00:00Z"}]',
    );
    expect(queryHistory(() => storage).all()).toHaveLength(1);
    storage.setItem("mandat-queries", "{");
    expect(queryHistory(() => storage).all()).toEqual([]);
  });
});
