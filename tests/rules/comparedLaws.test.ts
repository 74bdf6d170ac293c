import {expect, test} from "vitest";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {readComparison, writeComparison} from "../../src/rules/comparisonAddress.js";

const catalogue = await buildCatalogue(reconstructions());

test("Two laws side by side stand in the address of a comparison, and come back from it", () => {
  const query = "?contest=mazhilis-2016-official&laws=law-2007-08-18*law-2012-01-15";
  const {comparison, ignored} = readComparison(query, catalogue);
  expect(ignored).toEqual([]);
  expect(comparison.laws).toEqual(["law-2007-08-18", "law-2012-01-15"]);
  expect(writeComparison(comparison, catalogue)).toBe(query);
});

test.each(["law-2030", "law-2021-01-10*law-2030", "law-2021-01-10*law-2021-05-24*law-2022-11-05"])(
  "laws that the catalogue does not have, or not a pair of them, are said: %s",
  (laws) => {
    const {comparison, ignored} = readComparison(`?laws=${laws}`, catalogue);
    expect(comparison).not.toHaveProperty("laws");
    expect(ignored).toEqual([{value: laws, reason: "bad-laws"}]);
  },
);
