import {linkSync, mkdirSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";

/** A folder that is there until the process ends. */
export const benchFolder = mkdtempSync(join(tmpdir(), "mandat-bench-"));
process.on("exit", () => rmSync(benchFolder, {recursive: true, force: true}));

/** The columns of votes of a made-up file. */
export const listColumns = [1, 2, 3, 4, 5, 6].map((list) => `list_${list}`);

/**
 * Folders of so many contests with a Parquet file in each: one made-up file of so many stations, six parties and
 * seventeen regions, linked into all of them. Gives the pattern that finds them.
 */
export async function stationFolders(stations: number, contests: number): Promise<string> {
  const own = mkdtempSync(join(benchFolder, "stations-"));
  const file = join(own, "made-up.data");
  const instance = await DuckDBInstance.create(":memory:", {memory_limit: "2GB"});
  const connection = await instance.connect();
  const votes = [0.25, 0.12, 0.08, 0.05, 0.03, 0.01]
    .map(
      (share, at) =>
        `(voters * ${share} * (0.5 + (i * ${2 * at + 3} % 97) / 97.0))::INTEGER AS ${listColumns[at]}`,
    )
    .join(", ");
  await connection.run(`
COPY (
  SELECT i::VARCHAR AS station, 'r' || (i * 17 // ${stations}) AS region, voters AS registered,
    (voters * 0.6)::INTEGER AS "cast", (i % 9)::INTEGER AS invalid, ${votes}
  FROM (SELECT i, (400 + (i * 7919) % 2600)::INTEGER AS voters FROM range(${stations}) made_up(i))
) TO '${file}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
  for (let contest = 0; contest < contests; contest++) {
    const place = join(own, `country=c${contest % 4}`, `year=${2000 + Math.floor(contest / 4)}`);
    mkdirSync(place, {recursive: true});
    linkSync(file, join(place, "stations.parquet"));
  }
  return join(own, "**", "*.parquet");
}
