import {mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, afterEach, expect, test, vi} from "vitest";
import type {madeOnce} from "../../src/data/madeOnce.js";
import {publishedContests} from "../../src/data/reconstructions.js";
import {drawContest} from "../../src/reconstruction/drawContest.js";

// A shelf of this test's own, empty like that of a first build.
const shelf = vi.hoisted(() => ({folder: ""}));
shelf.folder = mkdtempSync(join(tmpdir(), "mandat-shelf-"));
afterAll(() => rmSync(shelf.folder, {recursive: true}));
afterEach(() => vi.restoreAllMocks());

vi.mock("../../src/data/madeOnce.js", async (original) => {
  const real = await original<{madeOnce: typeof madeOnce}>();
  return {
    ...real,
    madeOnce: <Made>(name: string, make: () => Promise<Made>) => real.madeOnce(name, make, shelf.folder),
  };
});
vi.mock("../../src/reconstruction/drawContest.js", {spy: true});

test("a build draws each contest once, whichever loaders ask for its stations, and a second build not at all", async () => {
  const loaders = readdirSync("src/data").filter((name) => /\.(json|parquet)\.ts$/.test(name));
  expect(loaders).toContain("votes.parquet.ts");
  const written = new Map<string, number>();
  const build = async (number: number) => {
    for (const loader of loaders) {
      const writing = vi.spyOn(process.stdout, "write").mockImplementation((bytes) => {
        written.set(loader, bytes.length);
        return true;
      });
      // A query makes a module of its own of it: a loader runs as it is imported.
      const module = `../../src/data/${loader}?build=${number}`;
      await import(/* @vite-ignore */ module);
      writing.mockRestore();
    }
  };
  await build(1);
  expect([...written.keys()].sort()).toEqual([...loaders].sort());
  const drawn = vi.mocked(drawContest).mock.calls.map(([{contest}]) => contest);
  expect(drawn).toEqual(publishedContests().map(({contest}) => contest));
  await build(2);
  expect(vi.mocked(drawContest)).toHaveBeenCalledTimes(drawn.length);
});
