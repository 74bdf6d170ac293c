import {mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {kept} from "../../src/data/kept.js";

describe("A result that is kept", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "mandat-kept-"));
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  const file = () => join(folder, readdirSync(folder)[0]);

  test("is what was made, files and their bytes among it", async () => {
    const make = vi.fn(async () => new Map([["kk/index.html", Uint8Array.of(1, 2, 3)]]));
    const made = await kept({folder, results: 4}, "pages", make);
    expect(await kept({folder, results: 4}, "pages", make)).toEqual(made);
    expect(make).toHaveBeenCalledTimes(1);
  });

  test.each<[string, (bytes: Buffer) => Uint8Array]>([
    ["cut short", (bytes) => bytes.subarray(0, bytes.length - 1)],
    ["damaged in one byte", (bytes) => bytes.fill(bytes[bytes.length - 1] ^ 1, bytes.length - 1)],
    ["empty", () => new Uint8Array()],
    [
      "of another program",
      () => Buffer.from("a text that says something else, and is long enough for a digest"),
    ],
  ])("is made again where it is %s", async (_what, harm) => {
    await kept({folder, results: 4}, "votes", async () => "votes of 2021");
    writeFileSync(file(), harm(readFileSync(file())));
    expect(await kept({folder, results: 4}, "votes", async () => "made again")).toBe("made again");
    expect(await kept({folder, results: 4}, "votes", async () => "never")).toBe("made again");
  });

  test("goes when more have been asked for since than the shelf holds", async () => {
    const shelf = {folder, results: 2};
    for (const [age, name] of [
      [3, "first"],
      [2, "second"],
    ] as const) {
      await kept(shelf, name, async () => name);
      const then = new Date(Date.now() - age * 1000);
      utimesSync(join(folder, name), then, then);
    }
    await kept(shelf, "first", async () => "never");
    await kept(shelf, "third", async () => "third");
    expect(readdirSync(folder).sort()).toEqual(["first", "third"]);
  });

  test("is not kept where what it is made of was edited meanwhile", async () => {
    await kept(
      {folder, results: 4},
      "votes",
      async () => "votes",
      () => false,
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});
