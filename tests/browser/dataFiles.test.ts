/** The files of the built site that are for others: tables, their descriptor, the core as a module. */
import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {describe, expect, test} from "vitest";
import {parquetColumns} from "../../src/db/parquetColumns.js";
import type {DataPackage, PackageField} from "../../src/query/dataPackage.js";
import type * as Core from "../../src/site/coreModule.js";
import {tableNames} from "../../src/stations/tables.js";
import {breaksProfile} from "../query/profile.js";
import {openPage} from "./site.js";

const described: DataPackage = JSON.parse(readFileSync("dist/datapackage.json", "utf8"));
const bytesOf = (path: string): Buffer => readFileSync(`dist/${path}`);

/** The rows of a table's file, column by column. */
async function columnsOf(path: string) {
  const bytes = bytesOf(path);
  return parquetColumns(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
}

describe("The data package of the built site", () => {
  test("meets the published profile", () => expect(breaksProfile(described)).toEqual([]));

  test("lists every table, at an address that stays", () =>
    expect(described.resources.map(({path}) => path)).toEqual(
      tableNames.map((name) => `data/${name}.parquet`),
    ));

  test.each(described.resources.map((resource) => [resource.name, resource] as const))(
    "says of %s how many bytes it has and their hash, and every row fits its columns and its key",
    async (_, {path, bytes, hash, schema}) => {
      expect(bytesOf(path).length).toBe(bytes);
      expect(`sha256:${createHash("sha256").update(bytesOf(path)).digest("hex")}`).toBe(hash);
      const {columns, rowCount} = await columnsOf(path);
      expect(Object.keys(columns)).toEqual(schema.fields.map(({name}) => name));
      expect(rowCount).toBeGreaterThan(0);
      for (const field of schema.fields) expect(misfit(field, columns[field.name]), field.name).toBeNull();
      expect(keysOf(columns, schema.primaryKey, rowCount).size).toBe(rowCount);
    },
  );

  test("refers to rows that are there", async () => {
    for (const {path, name, schema} of described.resources)
      for (const {fields, reference} of schema.foreignKeys ?? []) {
        const other = described.resources.find((one) => one.name === reference.resource);
        const there = await columnsOf(other?.path ?? "");
        const known = keysOf(there.columns, reference.fields, there.rowCount);
        const {columns, rowCount} = await columnsOf(path);
        for (const key of keysOf(columns, fields, rowCount))
          if (!key.includes("null")) expect(known.has(key), `${name}: ${key}`).toBe(true);
      }
  });
});

test("The query page of each language carries the mark-up for those who look for data, and stays clean with it", async () => {
  for (const language of ["kk", "ru", "en"]) {
    const page = await openPage({path: `/${language}/query`});
    const markup = await page.locator('script[type="application/ld+json"]').textContent();
    const {hasPart} = JSON.parse(markup ?? "");
    for (const {distribution} of hasPart) {
      const answer = await page.request.head(new URL(distribution.contentUrl, page.url()).href);
      expect(answer.status(), distribution.contentUrl).toBe(200);
    }
    expect(hasPart).toHaveLength(tableNames.length);
    page.expectClean();
  }
});

describe("The core as a module", () => {
  const address = pathToFileURL(resolve("dist/core.js")).href;
  const text = readFileSync("dist/core.js", "utf8");

  test("is one file that imports nothing", () => expect(text).not.toMatch(/^\s*import\b/m));

  test("seats 2021 in Node as it was announced", async () => {
    const core: typeof Core = await import(address);
    const {columns} = await columnsOf("data/official.parquet");
    const rows = Array.from(columns.contest, (contest, row) => ({
      contest,
      party: String(columns.party[row]),
      votes: Number(columns.votes[row]),
      seats: columns.list_seats[row],
    })).filter(({contest}) => contest === "mazhilis-2021-official");
    const contest = core.parseContest({seats: 98, votes: rows.map(({party, votes}) => ({party, votes}))});
    const outcome = core.elect(contest, core.parseScenario({}));
    expect(outcome.parties.map(({party, seats}) => [party, seats])).toEqual(
      rows.map(({party, seats}) => [party, seats]),
    );
    expect(core.thresholdIntervals(contest, core.parseScenario({})).length).toBeGreaterThan(2);
    expect(() => core.parseScenario({threshold: {percent: 101}})).toThrow(core.InputError);
  });
});

/** The first value that a column may not hold; null where all fit. */
function misfit(
  {type, constraints: {required, minimum = -Infinity, maximum = Infinity}}: PackageField,
  values: ArrayLike<unknown>,
): unknown {
  const isFit = (value: unknown): boolean => {
    if (value === null || value === undefined) return !required;
    if (type === "boolean") return typeof value === "boolean";
    if (type === "date")
      return /^\d{4}-\d\d-\d\d$/.test(String(value)) && !Number.isNaN(Date.parse(String(value)));
    if (type === "string") return typeof value === "string";
    if (typeof value !== "number" || (type === "integer" && !Number.isInteger(value))) return false;
    return value >= minimum && value <= maximum;
  };
  return Array.from(values).find((value) => !isFit(value)) ?? null;
}

/** The different keys of a table's rows. */
const keysOf = (
  columns: Readonly<Record<string, ArrayLike<unknown>>>,
  key: readonly string[],
  rowCount: number,
): Set<string> =>
  new Set(
    Array.from({length: rowCount}, (_, row) => JSON.stringify(key.map((column) => columns[column][row]))),
  );
