import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {commandRun} from "./commandRun.js";
import {benchFolder, stationFolders} from "./stationFolders.js";

/**
 * The command on Parquet files of a pattern: with a thousand stations, which is its bare start and that of DuckDB, with
 * ten million in two contests and with a hundred million in twenty.
 */
export async function stationFileRuns(): Promise<Record<string, () => Promise<number>>> {
  const scenario = join(benchFolder, "scenario.json");
  writeFileSync(scenario, JSON.stringify({threshold: {percent: 5}}));
  const counted = async (stations: number, contests: number) => {
    const pattern = await stationFolders(stations, contests);
    return () => commandRun(["--protocols", pattern, "--scenario", scenario]);
  };
  return {
    "1,000 stations: the bare start": await counted(1_000, 1),
    "10,000,000 stations of 2 contests": await counted(5_000_000, 2),
    "100,000,000 stations of 20 contests": await counted(5_000_000, 20),
  };
}
