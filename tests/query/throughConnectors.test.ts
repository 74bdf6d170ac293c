/** What is ready to be asked, through the door that readers' queries go through: nothing in it is refused. */
import {beforeAll, describe, expect, test} from "vitest";
import {fillParameters} from "../../src/db/sqlParameters.js";
import {behind, behindNames} from "../../src/query/behind.js";
import {questions} from "../../src/query/questions/questions.js";
import {type ScenarioTableName, scenarioCells, scenarioTables} from "../../src/query/scenarioTables.js";
import {tables} from "../../src/stations/tables.js";
import {answerTo, catalogue} from "../charts/elections.js";
import {bothConnectors, told} from "../db/connectors.js";
import {siteTables} from "./siteDatabases.js";

const connectors = bothConnectors();

beforeAll(async () => {
  const {columns} = await siteTables();
  const cells = scenarioCells(answerTo("three-percent"), catalogue);
  for (const [, connector] of connectors) {
    for (const name of Object.keys(columns) as (keyof typeof columns)[])
      await connector.put(name, tables[name], columns[name]);
    for (const name of Object.keys(scenarioTables) as ScenarioTableName[])
      await connector.put(name, scenarioTables[name], cells[name]);
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
    await expectAlike(behind(name));
  });
});

async function expectAlike(sql: string): Promise<void> {
  const [native, browser] = await Promise.all(connectors.map(([, connector]) => told(connector, sql)));
  expect(browser).toEqual(native);
  expect(native).toHaveProperty("rows.0");
}
