import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {inspectFile} from "../../src/import/guess/inspectFile.js";
import {importFiles} from "../../src/import/importFiles.js";
import type {ColumnRole} from "../../src/import/mapping.js";
import {context, fileOf, plain, settings} from "./importing.js";

/**
 * Files in the layouts in which commissions elsewhere publish their stations: a dozen rows of published counts, or where
 * there were none to be had (Romania, Russia) invented counts under the published headings. `foreign/SOURCES.md` names them.
 */
const foreign = (name: string) => readFileSync(new URL(`foreign/${name}`, import.meta.url));

/** Reads a file as the page does, with what a reader says of single columns: each is one correction. */
async function read(name: string, corrections: Readonly<Record<number, ColumnRole>> = {}) {
  const file = fileOf(foreign(name), name);
  const first = await inspectFile(file, context);
  const roles = first.columns.map((_, column) => corrections[column] ?? null);
  const {mapping, columns} = await inspectFile(file, context, {roles});
  const {tables, report} = await importFiles([{file, mapping}], settings, context);
  const sums: Record<string, number> = {};
  plain(tables.votes.party).forEach((party, row) => {
    sums[String(party)] = (sums[String(party)] ?? 0) + Number(tables.votes.votes[row]);
  });
  const total = (column: "registered" | "cast" | "invalid") =>
    plain(tables.protocols[column]).reduce<number>((sum, count) => sum + Number(count), 0);
  return {sums, report, total, columns, roles: mapping.columns.map(({role}) => role)};
}

/** What the columns from there to there come to in a file that has no quoted cells before them. */
function columnSums(name: string, delimiter: string, first: number, last: number, encoding = "utf-8") {
  const [headings, ...rows] = new TextDecoder(encoding)
    .decode(foreign(name))
    .split(/\r?\n/)
    .filter((line) => line !== "")
    .map((line) =>
      (line.match(new RegExp(`("[^"]*"|[^${delimiter}])*(${delimiter}|$)`, "g")) ?? []).map((cell) =>
        cell.replace(new RegExp(`${delimiter}$`), ""),
      ),
    );
  return Object.fromEntries(
    headings
      .slice(first, last + 1)
      .map((heading, at) => [
        heading.trim(),
        rows.reduce((sum, cells) => sum + Number(cells[first + at]), 0),
      ]),
  );
}

const withoutZeros = (sums: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(sums).filter(([, votes]) => votes > 0));

describe("The stations of a commission elsewhere are read without a correction", () => {
  test("where columns are called in Hebrew, in Windows-1255, and lists by their letters", async () => {
    const {sums, report, roles} = await read("layout-il.csv");
    expect(roles.slice(0, 11)).toEqual(
      "ignore ignore area ignore station ignore ignore registered cast invalid ignore".split(" "),
    );
    expect(withoutZeros(sums)).toEqual(
      withoutZeros(columnSums("layout-il.csv", ",", 11, 44, "windows-1255")),
    );
    expect(report).toMatchObject({read: 12, kept: 12, refused: 0});
  });

  test("where columns of sums and percentages stand beside the lists, in Polish", async () => {
    const {sums, report, roles} = await read("layout-pl.csv");
    expect(roles.slice(0, 11)).toEqual(
      "area station registered received cancelled issued ignore cast ignore invalid ignore".split(" "),
    );
    expect(withoutZeros(sums)).toEqual(withoutZeros(columnSums("layout-pl.csv", ";", 11, 17)));
    expect(report).toMatchObject({read: 16, kept: 16, refused: 0});
  });

  test("where a list called “against all” stands among the others", async () => {
    const {sums, report} = await read("layout-am.csv", {20: {role: "votes", party: "against_all"}});
    const lists = columnSums("layout-am.csv", ",", 12, 29);
    expect(withoutZeros(sums)).toEqual(
      withoutZeros(
        Object.fromEntries(
          Object.entries(lists).map(([name, votes]) => [
            name === "againstAll" ? "«againstAll»" : name,
            votes,
          ]),
        ),
      ),
    );
    expect(report).toMatchObject({read: 12, kept: 12, refused: 0});
  });

  test("where ballots that came are only called ballots", async () => {
    const {sums, report, roles} = await read("layout-ge.csv");
    expect(roles.slice(3, 12)).toEqual(
      "station ignore registered ignore ignore ignore issued received invalid".split(" "),
    );
    expect(withoutZeros(sums)).toEqual(withoutZeros(columnSums("layout-ge.csv", ",", 19, 43)));
    expect(report).toMatchObject({read: 12, kept: 12, refused: 0});
  });

  test("where lists have a word and a number, beside what a program read from pictures", async () => {
    const {sums, roles} = await read("layout-ge-scraped.csv");
    expect(roles.flatMap((role, column) => (role === "votes" ? [column] : []))).toEqual(
      Array.from({length: 18}, (_, at) => 34 + at),
    );
    expect(Object.keys(sums)).toHaveLength(18);
  });

  test("where every station of a commission has its number again, in Russian", async () => {
    const {sums, report, roles, total} = await read("layout-ru.csv");
    expect(roles.slice(0, 5)).toEqual("region area station registered received".split(" "));
    expect(Object.values(sums)).toEqual(Object.values(columnSums("layout-ru.csv", ",", 15, 19)));
    expect(total("invalid")).toBe(Object.values(columnSums("layout-ru.csv", ",", 11, 11))[0]);
    expect(report).toMatchObject({read: 12, kept: 12, refused: 0});
  });
});

test("Where counts are called by letters alone, three corrections say what they are, and no letter is a list before", async () => {
  const guessed = await read("layout-ro.csv");
  const lists = columnSums("layout-ro.csv", ",", 21, 23);
  expect(guessed.sums).toEqual(lists);
  const {sums, total, report} = await read("layout-ro.csv", {
    12: {role: "registered"},
    13: {role: "cast"},
    20: {role: "invalid"},
  });
  expect(sums).toEqual(lists);
  expect(total("cast")).toBe(Object.values(lists).reduce((all, one) => all + one, 0) + total("invalid"));
  expect(report).toMatchObject({read: 12, kept: 12, refused: 0, marked: 0});
});
