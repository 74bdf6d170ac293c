import {describe, expect, test, vi} from "vitest";
import type {CertaintyService} from "../../../src/certainty/work/certaintyService.js";
import type {Connector} from "../../../src/db/connector.js";
import {makeWorked} from "../../../src/pages/query/workedTables.js";
import type {Lab} from "../../../src/views/lab.js";
import {answerTo, catalogue} from "../../charts/elections.js";
import {askAtOnce} from "../../query/worked.js";

/** A database that notes how many rows were put under which name. */
function aDatabase() {
  const put: string[] = [];
  const connector = {
    put: async (name: string, _: unknown, cells: Record<string, ArrayLike<unknown>>) => {
      put.push(`${name} ${Object.values(cells)[0].length > 0 ? "rows" : "empty"}`);
    },
  } as unknown as Connector;
  return {connector, put};
}

/** A worker that answers at once, or never. */
function aService(answers = true) {
  const stop = vi.fn();
  const asked: string[] = [];
  const service = {
    ask: (work: "ledger", question: never, listener: {answered: (answer: unknown) => void}) => {
      asked.push(work);
      if (answers) void askAtOnce(work, question).then(listener.answered);
    },
    stop,
  } as unknown as CertaintyService;
  return {service, asked, stop};
}

const lab = {catalogue, stations: async () => null} as unknown as Lab;
const reading = (sql: string, left = new AbortController().signal) => ({sql, left});
const [now, later] = [answerTo("official-2021"), answerTo("three-percent")];

describe("Tables that take work", () => {
  test("are there without a row, and are worked out when a query names them, once for each answer", async () => {
    const {connector, put} = aDatabase();
    const {service, asked} = aService();
    const worked = makeWorked(lab, service);
    await worked.put(connector);
    expect(put).toContain("scenario_map empty");
    put.length = 0;
    const making = vi.fn();
    await worked.make(connector, now, reading("SELECT 1 -- scenario_hinges"), making);
    expect(making).not.toHaveBeenCalled();
    for (let time = 0; time < 2; time++)
      await worked.make(connector, now, reading("FROM scenario_hinges"), making);
    expect([put, asked]).toEqual([["scenario_hinges rows"], ["ledger"]]);
    expect(making.mock.calls).toEqual([[{table: "scenario_hinges", part: 0}], [null]]);
    await worked.make(connector, later, reading("FROM scenario_hinges"), making);
    expect(put.slice(1)).toEqual(["scenario_hinges empty", "scenario_hinges rows"]);
  });

  test("that follow no scenario are worked out once, whatever it is", async () => {
    const {connector, put} = aDatabase();
    const worked = makeWorked(lab, aService().service);
    for (const answer of [null, now, later])
      await worked.make(connector, answer, reading("FROM law_rules"), () => {});
    expect(put).toEqual(["law_rules rows"]);
  });

  test("have no row where the scenario has no answer", async () => {
    const {connector, put} = aDatabase();
    const {service, asked} = aService();
    await makeWorked(lab, service).make(connector, null, reading("FROM scenario_ledger"), () => {});
    expect([put, asked]).toEqual([[], []]);
  });

  test("are left when the reader leaves, and worked out with the next query", async () => {
    const {connector, put} = aDatabase();
    const {service, stop, asked} = aService(false);
    const worked = makeWorked(lab, service);
    const left = new AbortController();
    const making = vi.fn();
    const made = worked.make(connector, now, reading("FROM scenario_map", left.signal), making);
    await vi.waitFor(() => expect(asked).toEqual(["lever-map"]), 60_000);
    left.abort();
    await expect(made).rejects.toMatchObject({code: "cancelled"});
    expect([stop.mock.calls.length, put, making.mock.lastCall]).toEqual([1, [], [null]]);
  });
});
