import {createHash} from "node:crypto";
import {readdirSync, readFileSync, statSync, truncateSync, writeFileSync} from "node:fs";
import {join, relative} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {type WorkingCopy, workingCopy} from "./workingCopy.js";

/** Builds from nothing take a minute, and much longer on a loaded machine. */
const patience = 20 * 60_000;

describe("The site is built again", {timeout: patience}, () => {
  let copy: WorkingCopy;
  /** What the first build said. */
  let saidFirst = "";
  beforeAll(() => {
    copy = workingCopy();
    saidFirst = copy.build().said;
  }, patience);
  afterAll(() => copy.remove());

  /** The digest of every file of the site, by its path. */
  const site = (): Record<string, string> =>
    Object.fromEntries(
      filesIn(join(copy.folder, "dist")).map((file) => [
        relative(copy.folder, file),
        createHash("sha256").update(readFileSync(file)).digest("hex"),
      ]),
    );
  const filesIn = (folder: string): string[] =>
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  /** The text of the style sheets that a page names. */
  const sheetsOf = (page: string): string => {
    const html = readFileSync(join(copy.folder, "dist", page), "utf8");
    const names = [...html.matchAll(/<link rel="stylesheet" type="text\/css" href="\.\.\/([^"]+)">/g)];
    return names.map(([, name = ""]) => readFileSync(join(copy.folder, "dist", name), "utf8")).join("");
  };
  const loadersRun = (said: string): string[] =>
    [...said.matchAll(/load (\S+) → \[missing\]/g)].map(([, result]) => result);

  test("from nothing every loader runs", () => {
    expect(loadersRun(saidFirst)).toContain("/data/method.json");
    expect(loadersRun(saidFirst).length).toBeGreaterThan(5);
  });

  test("where nothing has changed nothing runs, and no file is written", () => {
    const written = () => filesIn(join(copy.folder, "dist")).map((file) => statSync(file).mtimeMs);
    const before = written();
    expect(copy.build().said).toContain("nothing is built again");
    expect(written()).toEqual(before);
  });

  test("after an edited sentence, module, style and figure it is what a build from nothing makes of them", () => {
    copy.edit("src/words/en.ts", "Three levers set", "Three levers together set");
    expect(loadersRun(copy.build().said)).toEqual([]);
    copy.edit("src/pages/lab/exports.ts", "export ", "export const addedByATest = 1;\nexport ");
    copy.edit("src/pages/compare/style.css", "{", "{ --added-by-a-test: 1;");
    // Neither has the pages made again.
    expect(copy.build().said).toContain("of an earlier build");
    expect(sheetsOf("kk/compare.html")).toMatch(/--added-by-a-test:\s*1/);
    // Only what lists the words of the law reads it.
    copy.edit("data/glossary.json", "registered voters", "voters on the register");
    expect(loadersRun(copy.build().said)).toEqual(["/data/method.json"]);
    const again = site();
    copy.forget();
    copy.build();
    expect(again).toEqual(site());
  });

  test("after a file in the site was changed by hand, and where what is kept is damaged or of another version", () => {
    const before = site();
    const [page] = filesIn(join(copy.folder, "dist", "kk"));
    writeFileSync(page, "edited by hand");
    for (const kept of filesIn(join(copy.folder, "node_modules", ".cache")))
      truncateSync(kept, Math.floor(statSync(kept).size / 2));
    writeFileSync(
      join(copy.folder, "src/.observablehq/cache/_made-of"),
      '{"data/votes.parquet": "another version"}',
    );
    copy.build();
    expect(site()).toEqual(before);
  });
});
