import {finish, type LongWork} from "../../src/certainty/longWork.js";
import {works} from "../../src/certainty/work/works.js";
import type {AskWork} from "../../src/query/worked/workedTable.js";
import {otherWorked, scenarioWorked} from "../../src/query/workedTables.js";
import {type Answer, prepareStations} from "../../src/scenario/answer.js";
import type {Table} from "../../src/stations/column.js";
import {catalogue, sheetOf} from "../charts/elections.js";

/** Has a long question answered at once. */
export const askAtOnce: AskWork = async (work, question) => {
  const begin = (await works[work]()) as (asked: unknown) => LongWork<never>;
  return finish(begin(question));
};

/** Every table that takes work, by name. */
export const workedTables: Readonly<Record<string, Table>> = Object.fromEntries(
  Object.entries({...scenarioWorked, ...otherWorked}).map(([name, {table}]) => [name, table]),
);

/** Those that follow a scenario. */
export const namesOfScenario = Object.keys(scenarioWorked);

/** The cells of a table that takes work, for an answer. */
export const workedCells = (name: string, answer: Answer) =>
  name in otherWorked
    ? otherWorked[name].cells({catalogue, ask: askAtOnce})
    : scenarioWorked[name].cells({
        catalogue,
        ask: askAtOnce,
        answer,
        stations: async () =>
          answer.entry.stations > 0 ? prepareStations(sheetOf(answer.entry.id).sheet.table) : null,
      });

/** Its rows. */
export async function workedRows(name: string, answer: Answer): Promise<readonly Record<string, unknown>[]> {
  const cells = await workedCells(name, answer);
  const columns = Object.keys(cells);
  return Array.from({length: cells[columns[0]].length}, (_, row) =>
    Object.fromEntries(columns.map((column) => [column, cells[column][row]])),
  );
}
