import {expect, test} from "vitest";
import {mutatedFile, problemOf} from "./mutatedFiles.js";

test("two hundred broken files end in a report that accounts for every row, or in a fault with a name", async () => {
  const problems: Record<string, string> = {};
  for (let seed = 1; seed <= 200; seed++) {
    const file = await mutatedFile(seed);
    const problem = await problemOf(file);
    if (problem) problems[file.name] = problem;
  }
  // `npm run fuzz -- --seed N` keeps the file of a seed.
  expect(problems).toEqual({});
});

test("the same seed gives the same file", async () => {
  for (const seed of [5, 6, 7])
    expect((await mutatedFile(seed)).bytes).toEqual((await mutatedFile(seed)).bytes);
});

test("a Parquet file that is broken in several places fails once: nothing else is left that nobody hears", async () => {
  const unheard: unknown[] = [];
  const hear = (error: unknown) => void unheard.push(error);
  process.on("unhandledRejection", hear);
  // What the file says of itself is broken, and so is a column of it.
  expect(await problemOf(await mutatedFile(10_191))).toBeNull();
  await new Promise((next) => setTimeout(next, 50));
  process.off("unhandledRejection", hear);
  expect(unheard).toEqual([]);
});
