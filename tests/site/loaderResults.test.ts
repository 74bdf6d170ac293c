import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {keepLoaderResults} from "../../src/site/loaderResults.js";

describe("What a loader made", () => {
  let cache = "";
  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), "mandat-cache-"));
  });
  afterEach(() => rmSync(cache, {recursive: true}));

  /** A build that, as Framework does, runs the loader where the cache has no result; true where it ran. */
  const builds = async (madeOf: () => string, ending: () => void = () => {}): Promise<boolean> => {
    let hasRun = false;
    await keepLoaderResults(cache, {all: madeOf, one: madeOf}, async () => {
      const result = join(cache, "data", "votes.parquet");
      if (!existsSync(result)) {
        hasRun = true;
        mkdirSync(join(cache, "data"), {recursive: true});
        writeFileSync(result, "votes");
      }
      ending();
    });
    return hasRun;
  };

  test("is taken by the next build as long as nothing of which it was made has changed", async () => {
    expect(await builds(() => "votes of 2021")).toBe(true);
    expect(await builds(() => "votes of 2021")).toBe(false);
    expect(await builds(() => "votes of 2023")).toBe(true);
    expect(await builds(() => "votes of 2021")).toBe(true);
  });

  test("is made again after a build that failed", async () => {
    await builds(() => "votes");
    const fails = builds(
      () => "votes",
      () => {
        throw new Error("a page that nobody can read");
      },
    );
    await expect(fails).rejects.toThrow("nobody can read");
    expect(await builds(() => "votes")).toBe(true);
  });

  test("is made again where something was edited while it was made", async () => {
    let data = "before";
    await builds(
      () => data,
      () => {
        data = "after";
      },
    );
    expect(await builds(() => "after")).toBe(true);
    expect(await builds(() => "after")).toBe(false);
    await builds(
      () => data,
      () => {
        data = "later";
      },
    );
    expect(await builds(() => "after")).toBe(true);
  });

  test("leaves the bundles of packages where they are: their names carry their versions", async () => {
    mkdirSync(join(cache, "_node"));
    await builds(() => "one");
    await builds(() => "two");
    expect(existsSync(join(cache, "_node"))).toBe(true);
  });
});
