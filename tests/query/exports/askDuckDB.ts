import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {DuckDBInstance} from "@duckdb/node-api";
import {onTestFinished} from "vitest";

/** Asks the DuckDB of the command line about a file; wide whole numbers come as digits. */
export async function askDuckDB(
  file: Uint8Array,
  ending: string,
  question: (path: string) => string,
): Promise<unknown[][]> {
  const folder = await mkdtemp(join(tmpdir(), "mandat-export-"));
  onTestFinished(() => rm(folder, {recursive: true}));
  const path = join(folder, `result.${ending}`);
  await writeFile(path, file);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const answer = await connection.runAndReadAll(question(path));
  const rows = answer.getRowsJson();
  connection.closeSync();
  return rows;
}
