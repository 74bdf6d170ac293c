import {DuckDBInstance} from "@duckdb/node-api";
import {wideTotalsQuery} from "../src/db/totals.js";
import {listColumns, stationFolders} from "./stationFolders.js";

const counts = ["registered", "cast", "invalid"] as const;

/**
 * Totals of 4,000,000 stations in eight folders of Parquet by DuckDB: the SQL that runs on any engine, beside reading every
 * column once for one sum of all, and beside the plain query that adds up regions alone and knows no count left out.
 */
export async function totalsTasks(): Promise<Record<string, () => Promise<unknown>>> {
  const pattern = await stationFolders(500_000, 8);
  const instance = await DuckDBInstance.create(":memory:", {memory_limit: "3GB"});
  const connection = await instance.connect();
  await connection.run(`
CREATE VIEW protocols AS
SELECT concat_ws('-', country, year) AS contest, NULL AS district, * EXCLUDE (country, year)
FROM read_parquet('${pattern}', hive_partitioning = true)`);
  const sums = [...counts, ...listColumns].map((name) => `sum("${name}") AS "${name}"`).join(", ");
  const lists = listColumns.map((column) => ({party: column, column}));
  const asked = (sql: string) => async () => (await connection.runAndReadAll(sql)).currentRowCount;
  return {
    "every column summed once, without places": asked(`SELECT ${sums} FROM protocols`),
    "a plain query by contest and region": asked(
      `SELECT contest, region, count(*) AS stations, ${sums} FROM protocols GROUP BY ALL ORDER BY ALL`,
    ),
    "totals of contests, regions and districts, for any engine": asked(wideTotalsQuery(lists, counts)),
  };
}
