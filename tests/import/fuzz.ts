/**
 * Reads thousands of broken files, each in a process that may die of it: `npm run fuzz`, `npm run fuzz -- --files
 * 5000 --from 1`, `npm run fuzz -- --seed 17`. A file on which reading crashes, hangs or loses a row is kept in
 * `.results/fuzz/`, and its seed printed.
 */
import {type ChildProcess, fork} from "node:child_process";
import {mkdirSync, writeFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {parquetInTime} from "../../src/db/parquetInTime.js";
import {mutatedFile, problemOf} from "./mutatedFiles.js";

/** How long one file may take, in seconds: a whole one takes milliseconds. */
const patience = 30;

const folder = ".results/fuzz";

/** What the reading process tells: it begins with a seed, or has ended with it. */
type Told = {readonly begins: number} | {readonly ends: number; readonly problem: string | null};

if (process.send) await readInTurn(Number(process.argv[2]), Number(process.argv[3]));
else await main();

/** The reading process: one seed after another. */
async function readInTurn(from: number, end: number): Promise<void> {
  const tell = (told: Told): Promise<void> => new Promise((sent) => process.send?.(told, () => sent()));
  // What nobody waits for any more fails too.
  let unheard: string | null = null;
  process.on("unhandledRejection", (error) => {
    unheard = `rejected, and nobody heard it: ${error instanceof Error ? error.stack : error}`;
  });
  for (let seed = from; seed < end; seed++) {
    const file = await mutatedFile(seed);
    await tell({begins: seed});
    // A Parquet file may hold a run of values without end, which only another thread can be kept from.
    const problem = await problemOf(file, file.name.endsWith(".parquet") ? parquetInTime(10) : undefined);
    await new Promise((next) => setTimeout(next));
    await tell({ends: seed, problem: problem ?? unheard});
    unheard = null;
  }
  process.disconnect?.();
}

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {files: {type: "string"}, from: {type: "string"}, seed: {type: "string"}},
  });
  // Another two thousand every day, the same all day long.
  const today = Math.floor(Date.now() / 86_400_000) * 10_000;
  const from = Number(values.seed ?? values.from ?? today);
  const files = values.seed ? 1 : Number(values.files ?? 2000);
  if (![from, files].every((number) => Number.isSafeInteger(number) && number >= 0)) {
    console.error("--seed, --from and --files take whole numbers");
    process.exit(2);
  }
  console.log(`Seeds ${from} to ${from + files - 1}`);
  const started = Date.now();
  let failed = 0;
  const fail = async (seed: number, problem: string): Promise<void> => {
    failed++;
    const {name, bytes} = await mutatedFile(seed);
    mkdirSync(folder, {recursive: true});
    writeFileSync(`${folder}/${name}`, bytes);
    console.log(`\nSeed ${seed}, kept as ${folder}/${name}:\n${problem}`);
  };
  let next = from;
  while (next < from + files) next = await readFrom(next, from + files, fail);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${files} files in ${seconds} s, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

/** Has files read until all are, or until one ends the process; tells where to go on. */
async function readFrom(
  first: number,
  end: number,
  fail: (seed: number, problem: string) => Promise<void>,
): Promise<number> {
  const child: ChildProcess = fork(fileURLToPath(import.meta.url), [String(first), String(end)]);
  let current = first;
  let isLate = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const failures: Promise<void>[] = [];
  child.on("message", (told: Told) => {
    clearTimeout(timer);
    if ("begins" in told) {
      current = told.begins;
      timer = setTimeout(() => {
        isLate = true;
        child.kill("SIGKILL");
      }, patience * 1000);
    } else {
      current = told.ends + 1;
      if (told.problem) failures.push(fail(told.ends, told.problem));
    }
  });
  const code = await new Promise<number | null>((done) => child.on("close", done));
  clearTimeout(timer);
  await Promise.all(failures);
  if (current >= end && code === 0) return end;
  await fail(current, isLate ? `not read within ${patience} s` : `the process ended with ${code}`);
  return current + 1;
}
