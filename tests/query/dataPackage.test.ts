import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {parse} from "yaml";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {dataPackage, type TableFile} from "../../src/query/dataPackage.js";
import {tablePath} from "../../src/site/tablePath.js";
import {type Table, type TableName, tableNames, tables} from "../../src/stations/tables.js";
import {breaksProfile} from "./profile.js";

const catalogue = await buildCatalogue(reconstructions());
const files = Object.fromEntries(
  tableNames.map((name): [TableName, TableFile] => [
    name,
    {path: tablePath(name), bytes: 1, sha256: "ab".repeat(32)},
  ]),
) as Record<TableName, TableFile>;
const described = dataPackage(catalogue, files, "0.1.0");
const resource = (name: TableName) => {
  const found = described.resources.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

describe("The data package", () => {
  test("meets the published profile, which refuses one that lacks a name or gives a bad path", () => {
    expect(breaksProfile(described)).toEqual([]);
    const [first, ...rest] = described.resources;
    const {path: _, ...lost} = first;
    for (const broken of [
      {...described, resources: []},
      {...described, resources: [{...first, path: "../protocols.parquet"}, ...rest]},
      {...described, resources: [{...first, schema: {fields: [{}]}}, ...rest]},
      {...described, resources: [lost, ...rest]},
    ])
      expect(breaksProfile(broken)).not.toEqual([]);
  });

  test("describes every table and column of the one list, with type, unit, range and key", () => {
    expect(described.resources.map(({name}) => name)).toEqual(tableNames);
    for (const {name, schema} of described.resources) {
      const {columns, key}: Table = tables[name];
      expect(schema.fields.map((field) => field.name)).toEqual(Object.keys(columns));
      expect(schema.primaryKey).toEqual(key);
      for (const field of schema.fields) {
        const {range, nullable, meaning, unit} = columns[field.name];
        expect(field.description).toBe(meaning.en);
        expect(field.translations.kk.description).toBe(meaning.kk);
        expect([field.constraints.minimum, field.constraints.maximum]).toEqual(
          range ? [...range] : [undefined, undefined],
        );
        expect(field.constraints.required).toBe(!nullable);
        expect(field.unit === undefined).toBe(unit === null);
      }
    }
  });

  test("refers from a table only to keys of another", () => {
    for (const {schema} of described.resources)
      for (const {fields, reference} of schema.foreignKeys ?? []) {
        expect(reference.fields).toEqual(tables[reference.resource as TableName].key);
        expect(fields).toHaveLength(reference.fields.length);
        for (const field of fields) expect(schema.fields.map(({name}) => name)).toContain(field);
      }
    expect(resource("votes").schema.foreignKeys).toHaveLength(2);
  });

  test("says of the station tables that they are reconstructed, in title and description, in each language", () => {
    for (const name of ["protocols", "votes"] as const) {
      const {title, description, translations} = resource(name);
      expect(title).toBe(`${name} (reconstructed)`);
      expect(description).toContain("10431 of the 10431 station protocols are reconstructed");
      expect(translations.kk.title).toContain("қалпына келтірілген");
      expect(translations.ru.description).toContain("восстановлено 10431");
    }
    expect(resource("official").title).toBe("official");
  });

  test("names the sources of each table with their basis, and no source that is not there", () => {
    for (const {name, sources} of described.resources) expect(sources.length, name).toBeGreaterThan(0);
    expect(resource("protocols").sources.map(({basis}) => basis)).toContain("reconstructed");
    expect(resource("official").sources.map(({basis}) => basis)).not.toContain("reconstructed");
    expect(resource("regions").sources).toHaveLength(6);
    expect(described.sources.length).toBeGreaterThan(10);
  });
});

test("CITATION.cff can be read, and names what is true: the authors and licence of LICENSE, the version of the package", () => {
  const citation = parse(readFileSync("CITATION.cff", "utf8"));
  const licence = readFileSync("LICENSE", "utf8");
  const {version, license} = JSON.parse(readFileSync("package.json", "utf8"));
  expect(citation).toMatchObject({"cff-version": "1.2.0", type: "software", version, license});
  expect(citation.message.length).toBeGreaterThan(0);
  for (const {name} of citation.authors) expect(licence).toContain(name);
});
