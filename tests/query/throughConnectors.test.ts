/** What is ready to be asked, through the door that readers' queries go through: nothing in it is refused. */
import {beforeAll, describe, expect, test} from "vitest";
import {fillParameters} from "../../src/db/sqlParameters.js";
import {behind, behindNames} from "../../src/query/behind.js";
import {questions} from "../../src/query/questions/questions.js";
import {type ScenarioTableName, scenarioCells, scenarioTables} from "../../src/query/scenarioTables.js";
import {tables} from "../../src/stations/tables.js";
import {answerTo, catalogue, type ElectionName} from "../charts/elections.js";
import {bothConnectors, told} from "../db/connectors.js";
import {siteTables} from "./siteDatabases.js";
import {workedCells, workedTables} from "./worked.js";

const connectors = bothConnectors();
const {laws} = catalogue;

/** Elections that have rows where the one that all tables follow has none: rounded percentages, modelled districts. */
const elections: Readonly<Record<string, ElectionName>> = {
  scenario_bounds: "observers-2021",
  scenario_districts: "observers-half-districts",
};

beforeAll(async () => {
  const {columns} = await siteTables();
  const cells = scenarioCells(answerTo("three-percent"), catalogue);
  for (const [, connector] of connectors) {
    for (const name of Object.keys(columns) as (keyof typeof columns)[])
      await connector.put(name, tables[name], columns[name]);
    for (const name of Object.keys(scenarioTables) as ScenarioTableName[])
      await connector.put(name, scenarioTables[name], cells[name]);
    for (const [name, table] of Object.entries(workedTables))
      await connector.put(name, table, await workedCells(name, answerTo(elections[name] ?? "three-percent")));
  }
}, 120_000);

describe("Both connectors answer alike, and with rows,", () => {
  test.each(questions.map((question) => [question.id, question] as const))(
    "the question %s",
    async (_, question) => {
      const values = Object.fromEntries(question.fields.map(({name, value}) => [name, value]));
      await expectAlike(fillParameters(question.sql, values).text);
    },
  );

  // No protocol of the site has a finding: its test fills the tables with faults.
  test.each(behindNames.filter((name) => name !== "findingsListed"))("the query behind %s", async (name) => {
    const isOfSample = name === "sample" || name === "sampleDots";
    await expectAlike(
      fillParameters(behind(name), {won: "none", from: laws[0].id, to: laws[1].id}).text,
      // Nobody drew the site's own stations by lot: a reader's set has its own test.
      isOfSample ? 0 : 1,
    );
  });
});

async function expectAlike(sql: string, least = 1): Promise<void> {
  const [native, browser] = await Promise.all(connectors.map(([, connector]) => told(connector, sql)));
  expect(browser).toEqual(native);
  expect((native as {rows: unknown[]}).rows.length).toBeGreaterThanOrEqual(least);
}
