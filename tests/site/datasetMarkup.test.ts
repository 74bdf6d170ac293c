import {parse} from "node-html-parser";
import {expect, test, vi} from "vitest";
import type {Catalogue} from "../../src/catalogue/catalogue.js";
import {languages} from "../../src/catalogue/language.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {dataPackage, type TableFile} from "../../src/query/dataPackage.js";
import {finishPage} from "../../src/site/finish.js";
import {tablePath} from "../../src/site/tablePath.js";
import {type TableName, tableNames, tables} from "../../src/stations/tables.js";

// Held whether or not the site has that page.
vi.mock(import("../../src/site/pages.js"), async (original) => {
  const actual = await original();
  const said = {kk: "Сұраныс", ru: "Запрос", en: "Query"};
  const queryPage = {name: "query", group: "data", title: said, description: said, sections: []} as const;
  const others = actual.pages.filter(({name}) => name !== "query");
  return {...actual, pages: [...others, queryPage]};
});

const catalogue: Catalogue = await buildCatalogue(reconstructions());
const files = Object.fromEntries(
  tableNames.map((name): [TableName, TableFile] => [
    name,
    {path: tablePath(name), bytes: 1, sha256: "ab".repeat(32)},
  ]),
) as Record<TableName, TableFile>;
const described = dataPackage(catalogue, files, "0.1.0");
const built = `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="maximum-scale=1"><title>x</title><script>1</script></head><body><main></main></body></html>`;

/** What a finished page says of the data, as a search engine reads it. */
const markupOf = (path: string, of = described) =>
  parse(finishPage(path, built, of))
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script) => JSON.parse(script.rawText));

test.each(languages)(
  "The query page says in %s what the data are, to those who look for data",
  (language) => {
    const [markup, ...more] = markupOf(`/${language}/query`);
    expect(more).toEqual([]);
    expect(markup["@type"]).toBe("Dataset");
    expect(markup.name).toMatch({kk: /Қазақстан/, ru: /Казахстане/, en: /Kazakhstan/}[language]);
    expect(
      markup.hasPart.map((part: {distribution: {contentUrl: string}}) => part.distribution.contentUrl),
    ).toEqual(tableNames.map((name) => `../data/${name}.parquet`));
    const [protocols] = markup.hasPart;
    expect(protocols.name).toMatch(
      {kk: /қалпына келтірілген/, ru: /восстановлено/, en: /reconstructed/}[language],
    );
    expect(protocols.variableMeasured.map(({description}: {description: string}) => description)).toEqual(
      Object.values(tables.protocols.columns).map(({meaning}) => meaning[language]),
    );
    const sources: string[] = markup.isBasedOn.map(({name}: {name: string}) => name);
    expect(sources).toContain(catalogue.sources[0].title[language]);
  },
);

test("No other page says it", () => {
  for (const path of ["/en/index", "/kk/compare", "/ru/method"]) expect(markupOf(path)).toEqual([]);
});

test("Words that look like the end of a script stay words", () => {
  const [first, ...rest] = described.resources;
  const odd = {...described, resources: [{...first, description: "</script><b>"}, ...rest]};
  expect(markupOf("/en/query", odd)[0].hasPart[0].description).toBe("</script><b>");
});
