import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative, resolve} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {filesMadeOf, sourcesOf} from "../../src/press/loadersMadeOf.js";

const sources = (module: string): string[] =>
  sourcesOf([resolve("src", module)]).map((file) => relative("src", file).replaceAll("\\", "/"));

describe("What a program of ours is made of", () => {
  const folder = mkdtempSync(join(tmpdir(), "mandat-sources-"));
  afterAll(() => rmSync(folder, {recursive: true}));

  test("are the modules that it imports, through one another, and no others", () => {
    const made = sources("data/votes.parquet.ts");
    expect(made).toEqual(
      expect.arrayContaining(["data/votes.parquet.ts", "data/readData.ts", "data/reconstructions.ts"]),
    );
    expect(made.filter((file) => /^(words|views|pages|site)\//.test(file))).toEqual([]);
  });

  test("and those that it starts in a thread", () => {
    expect(sources("db/parquetInTime.ts")).toEqual(
      expect.arrayContaining(["db/startParquetThread.js", "db/parquetThread.ts"]),
    );
  });

  test("an edited letter, another name and another word beside them are told apart", () => {
    const file = (name: string, text: string): string => {
      mkdirSync(folder, {recursive: true});
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const seen = [
      filesMadeOf([file("a.ts", "1")], "kk"),
      filesMadeOf([file("a.ts", "2")], "kk"),
      filesMadeOf([file("b.ts", "2")], "kk"),
      filesMadeOf([file("b.ts", "2")], "ru"),
      filesMadeOf([file("b.ts", "2")], "k", "k"),
    ];
    expect(new Set(seen).size).toBe(seen.length);
    expect(filesMadeOf([file("b.ts", "2")], "ru")).toBe(seen[3]);
  });
});
