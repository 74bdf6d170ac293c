import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {parse} from "yaml";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {dataPackage, type TableFile} from "../../src/query/dataPackage.js";
import {datasetMarkup} from "../../src/site/datasetMarkup.js";
import {finishPage} from "../../src/site/finish.js";
import {pages} from "../../src/site/pages.js";
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

describe("The mark-up of the query page for those who look for data", () => {
  const built = `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="maximum-scale=1"><title>x</title><script>1</script></head><body><main></main></body></html>`;

  test("is a schema.org data set in the page's language, with every table and where it lies", () => {
    const markup = datasetMarkup(described, "kk", "../") as {
      "@type": string;
      name: string;
      hasPart: {name: string; distribution: {contentUrl: string}; variableMeasured: object[]}[];
    };
    expect(markup["@type"]).toBe("Dataset");
    expect(markup.name).toMatch(/Қазақстан/);
    expect(markup.hasPart.map(({distribution}) => distribution.contentUrl)).toEqual(
      tableNames.map((name) => `../data/${name}.parquet`),
    );
    expect(markup.hasPart[0].variableMeasured).toHaveLength(Object.keys(tables.protocols.columns).length);
  });

  test("stands on that page alone", () => {
    for (const {name} of pages) {
      const page = finishPage(`/en/${name || "index"}`, built, new Map(), described);
      expect(page.includes("application/ld+json"), name).toBe(name === "query");
    }
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
