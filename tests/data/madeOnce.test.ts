import {spawn} from "node:child_process";
import {appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test, vi} from "vitest";
import {fingerprint, madeOnce} from "../../src/data/madeOnce.js";
import {drawnStationProtocols, stationProtocols} from "../../src/data/stationProtocols.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true});
});

const freshFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "mandat-made-"));
  folders.push(folder);
  return folder;
};

describe("What several loaders need is made once", () => {
  test("the second who asks gets what the first made, of any plain kind", async () => {
    const folder = freshFolder();
    const result = {known: new Map([["a", [1, 2]]]), column: Float64Array.of(1, 2), none: undefined};
    const make = vi.fn(async () => result);
    expect(await madeOnce("test", make, folder)).toEqual(result);
    expect(await madeOnce("test", make, folder)).toEqual(result);
    expect(make).toHaveBeenCalledTimes(1);
  });

  test("a result that is half written or damaged is made again", async () => {
    const folder = freshFolder();
    await madeOnce("test", async () => ["whole"], folder);
    const [file] = readdirSync(folder);
    writeFileSync(join(folder, file), "half");
    expect(await madeOnce("test", async () => ["again"], folder)).toEqual(["again"]);
    expect(await madeOnce("test", async () => ["never"], folder)).toEqual(["again"]);
  });

  test("a failure is nobody's result", async () => {
    const folder = freshFolder();
    const failing = () => Promise.reject(new Error("missed"));
    await expect(madeOnce("test", failing, folder)).rejects.toThrow("missed");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("where nothing can be kept, everyone makes it", async () => {
    const file = join(freshFolder(), "a file");
    writeFileSync(file, "");
    expect(await madeOnce("test", async () => 1, file)).toBe(1);
    expect(await madeOnce("test", async () => 2, file)).toBe(2);
  });

  test("is what would be drawn anew: stations of the site", async () => {
    expect(await stationProtocols()).toEqual(await drawnStationProtocols());
  });

  test("loaders that run at once write the same bytes as one alone", async () => {
    const data = join(freshFolder(), "data");
    cpSync("data", data, {recursive: true});
    appendFileSync(join(data, "SOURCES.md"), `\nA copy made by a test, ${Date.now()}.\n`);
    const [first, second, third] = await Promise.all([1, 2, 3].map(() => load("votes.parquet", data)));
    expect(first.length).toBeGreaterThan(100_000);
    expect(second.equals(first) && third.equals(first)).toBe(true);
    expect((await load("votes.parquet", data)).equals(first)).toBe(true);
  });
});

describe("A result is forgotten as soon as anything changes of which it is made", () => {
  const copies = () => {
    const folder = freshFolder();
    cpSync("src", join(folder, "src"), {
      recursive: true,
      filter: (path) => !path.includes(".observablehq"),
    });
    cpSync("data", join(folder, "data"), {recursive: true});
    return {data: join(folder, "data"), code: join(folder, "src")};
  };

  test("a byte of data, a line of a room below the loaders, a new file", () => {
    const {data, code} = copies();
    const seen = [fingerprint(data, code)];
    const changed = (what: () => void) => {
      what();
      seen.push(fingerprint(data, code));
    };
    changed(() => appendFileSync(join(data, "resolutions.json"), " "));
    changed(() => appendFileSync(join(code, "reconstruction", "drawContest.ts"), "\n"));
    changed(() => appendFileSync(join(code, "core", "share.ts"), "\n"));
    changed(() => writeFileSync(join(data, "protocols", "new.csv"), ""));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("a page's words change nothing in it, nor does the folder the site lies in", () => {
    const {data, code} = copies();
    const before = fingerprint();
    expect(fingerprint(data, code)).toBe(before);
    mkdirSync(join(code, "words"), {recursive: true});
    appendFileSync(join(code, "words", "new.ts"), "\n");
    expect(fingerprint(data, code)).toBe(before);
  });
});

/** Runs a loader on a data folder; what it writes. */
function load(loader: string, data: string): Promise<Buffer> {
  const child = spawn(process.execPath, ["--import", "tsx", `src/data/${loader}.ts`], {
    env: {...process.env, MANDAT_DATA: data},
    stdio: ["ignore", "pipe", "inherit"],
  });
  const parts: Buffer[] = [];
  child.stdout.on("data", (part: Buffer) => parts.push(part));
  return new Promise((resolve, reject) =>
    child.once("close", (code) =>
      code === 0 ? resolve(Buffer.concat(parts)) : reject(new Error(`${loader}: code ${code}`)),
    ),
  );
}
