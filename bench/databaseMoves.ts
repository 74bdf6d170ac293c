import {DuckDBInstance} from "@duckdb/node-api";
import {percentShare} from "../src/core/share.js";
import {turnoutOrder} from "../src/core/turnoutOrder.js";
import {madeUpStations} from "./madeUpStations.js";

/**
 * What a move of the floor by station would cost as a plain query of a database that has the stations in its memory,
 * beside the search that the site makes, and beside what such a database takes to start.
 */
export async function databaseMoves(): Promise<Record<string, () => unknown>> {
  const count = 1_000_000;
  const stations = madeUpStations(count);
  const {registered, cast, votes} = stations;
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const columns = {registered, cast, ...Object.fromEntries(votes.map((own, list) => [`list_${list}`, own]))};
  const names = Object.keys(columns).map((name) => `"${name}"`);
  await connection.run(`CREATE TABLE stations (${names.map((name) => `${name} INTEGER`).join(", ")})`);
  const appender = await connection.createAppender("stations");
  const values = Object.values(columns);
  for (let station = 0; station < count; station++) {
    for (const column of values) appender.appendInteger(column[station]);
    appender.endRow();
  }
  appender.closeSync();
  const ordered = turnoutOrder(stations);
  let percent = 0;
  const next = () => {
    percent = (percent + 1) % 100;
    return percent;
  };
  const sums = names.map((name) => `sum(${name})`).join(", ");
  return {
    "a search among running sums, 1,000,000 stations": () =>
      ordered.below(percentShare(next()) ?? {parts: 0, of: 1}),
    "a plain query of DuckDB at every move, 1,000,000 stations": () =>
      connection.runAndReadAll(
        `SELECT count(*), ${sums} FROM stations WHERE 100 * "cast" < ${next()} * registered`,
      ),
    "the start of DuckDB, with nothing in it": async () => {
      const own = await DuckDBInstance.create(":memory:");
      (await own.connect()).closeSync();
      own.closeSync();
    },
  };
}
