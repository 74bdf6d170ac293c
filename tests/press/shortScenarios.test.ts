import {expect, test} from "vitest";
import type {Catalogue} from "../../src/catalogue/catalogue.js";
import {languages} from "../../src/catalogue/language.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {shortScenarios} from "../../src/press/shortScenarios.js";
import {readAddress, writeAddress} from "../../src/rules/address.js";

const catalogue: Catalogue = await buildCatalogue(reconstructions());

test("the same scenarios have an address of their own in every language, each by one name", async () => {
  const [first, ...others] = await Promise.all(
    languages.map(async (language) => (await shortScenarios(catalogue, language)).map(({name}) => name)),
  );
  expect(new Set(first).size).toBe(first.length);
  for (const names of others) expect(names).toEqual(first);
  for (const name of ["package", "recommendation-3", "recommendation-10", "talk-threshold-observed"])
    expect(first).toContain(name);
  // What stands in an address must not need to be written otherwise there.
  for (const name of first) expect(name).toMatch(/^[a-z0-9-]+$/);
});

test.each(languages)(
  "every one of them is called something in %s, and asks what the lab understands",
  async (language) => {
    for (const {name, title, query} of await shortScenarios(catalogue, language)) {
      expect([name, title.trim().length > 0]).toEqual([name, true]);
      const {question, ignored} = readAddress(query, catalogue);
      expect([name, ignored, writeAddress(question, catalogue)]).toEqual([name, [], query]);
    }
  },
);
