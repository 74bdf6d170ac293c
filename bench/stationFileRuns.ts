import {linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {commandRun} from "./commandRun.js";

const folder = mkdtempSync(join(tmpdir(), "mandat-bench-"));
process.on("exit", () => rmSync(folder, {recursive: true, force: true}));

/**
 * The command on Parquet files of a pattern: with a thousand stations, which is its bare start and that of DuckDB, and
 * with a hundred million in twenty contests: one file of five million, linked into twenty folders.
 */
export async function stationFileRuns(): Promise<Record<string, () => Promise<number>>> {
  const scenario = join(folder, "scenario.json");
  writeFileSync(scenario, JSON.stringify({threshold: {percent: 5}}));
  const few = await stationFilesOf(1_000, 1);
  const many = await stationFilesOf(5_000_000, 20);
  const counted = (pattern: string) => () => commandRun(["--protocols", pattern, "--scenario", scenario]);
  return {
    "1,000 stations: the bare start": counted(few),
    "100,000,000 stations of 20 contests": counted(many),
  };
}

/** Writes a file of so many stations, six parties and seventeen regions, into the folders of so many contests. */
async function stationFilesOf(stations: number, contests: number): Promise<string> {
  const own = join(folder, `${stations}`);
  mkdirSync(own);
  const file = join(own, "made-up.data");
  const instance = await DuckDBInstance.create(":memory:", {memory_limit: "2GB"});
  const connection = await instance.connect();
  const votes = [0.25, 0.12, 0.08, 0.05, 0.03, 0.01]
    .map(
      (share, at) =>
        `(voters * ${share} * (0.5 + (i * ${2 * at + 3} % 97) / 97.0))::INTEGER AS list_${at + 1}`,
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
