import {describe, expect, test} from "vitest";
import {lawNamed} from "../../../src/catalogue/laws.js";
import {changedRules} from "../../../src/certainty/lawDifference/changedRules.js";
import {type ElectionDifference, lawDifference} from "../../../src/certainty/lawDifference/lawDifference.js";
import {buildCatalogue} from "../../../src/data/buildCatalogue.js";
import {reconstructions} from "../../../src/data/reconstructions.js";

const catalogue = await buildCatalogue(reconstructions());
const law = (id: string) => lawNamed(catalogue, id);
const between = (from: string, to: string) => lawDifference(catalogue, law(from), law(to));
const of = (differences: readonly ElectionDifference[], contest: string) => {
  const found = differences.find(({entry}) => entry.id === contest);
  if (!found || "unasked" in found) throw new Error(`${contest} is not answered`);
  return found;
};
const seats = (differences: readonly ElectionDifference[], contest: string) =>
  of(differences, contest).parties.map(({party, from, to}) => [
    party,
    [...new Set([from.least, from.most])].join("–"),
    [...new Set([to.least, to.most])].join("–"),
  ]);
const rulesBetween = (from: string, to: string) =>
  changedRules(catalogue, law(from), law(to)).map(({rule, from: a, to: b}) => [
    rule.field,
    rule.asked(a.question),
    rule.asked(b.question),
    a.article,
    b.article,
  ]);

describe("From the law of January 2021 to that of May 2021", () => {
  test("the threshold alone changes, by an article that was read", () =>
    expect(rulesBetween("law-2021-01-10", "law-2021-05-24")).toEqual([
      ["threshold.percent", 7, 5, "97-1", "97-1"],
    ]));

  test("every election of the parliament is answered, those of councils are not, and that is said", () => {
    const differences = between("law-2021-01-10", "law-2021-05-24");
    expect(differences).toHaveLength(catalogue.contests.length);
    for (const one of differences)
      if ("unasked" in one)
        expect([one.entry.law, one.unasked]).toEqual(["law-2021-01-10-maslikhats", "other-body"]);
    expect(differences.filter((one) => "unasked" in one)).toHaveLength(2);
  });

  test("Auyl, with 5.3% in 2021, comes in, and the votes of 2023 seat two lists more", () => {
    const differences = between("law-2021-01-10", "law-2021-05-24");
    expect(of(differences, "mazhilis-2021-official").change).toBe("some");
    expect(seats(differences, "mazhilis-2021-official")).toContainEqual(["auyl", "0", "6"]);
    expect(of(differences, "mazhilis-2023-official").change).toBe("some");
    const seated = seats(differences, "mazhilis-2023-official");
    expect(seated.filter(([, from, to]) => from === "0" && to !== "0").map(([party]) => party)).toEqual([
      "qhp",
      "osdp",
    ]);
  });
});

describe("From the law of January 2021 to that of November 2022", () => {
  const differences = between("law-2021-01-10", "law-2022-11-05");

  test("threshold, districts and the appointed members change; an article that was not read is not named", () =>
    expect(rulesBetween("law-2021-01-10", "law-2022-11-05")).toEqual([
      ["threshold.percent", 7, 5, "97-1", null],
      ["mixed.districtPercent", [0, null], [null, 29], null, null],
      ["countAppointed", true, false, null, null],
    ]));

  test("seats of 2021 reach from no district to every district, whoever would have won them", () =>
    expect(seats(differences, "mazhilis-2021-official")).toEqual([
      ["nur-otan", "76", "51–80"],
      ["ak-zhol", "12", "8–37"],
      ["qhp", "10", "6–35"],
      ["auyl", "0", "4–33"],
    ]));

  test("Auyl surely gains; of the law before, with the same threshold, nothing surely changes", () => {
    const surely = of(differences, "mazhilis-2021-official").parties.filter(({changes}) => changes);
    expect(surely.map(({party}) => party)).toEqual(["auyl"]);
    const before = between("law-2021-05-24", "law-2022-11-05");
    expect(of(before, "mazhilis-2021-official").change).toBe("districts");
  });

  test("seats of 2023 are those announced, 62 of them Amanat's", () =>
    expect(seats(differences, "mazhilis-2023-official").find(([party]) => party === "amanat")?.[2]).toBe(
      "62",
    ));
});

describe("Where the houses differ in size", () => {
  const differences = between("law-2021-01-10", "law-2026-07-01");

  test("shares are compared: more seats of a larger house can be a smaller part of it", () => {
    const {parties, from, to} = of(differences, "mazhilis-2021-official");
    expect([from.house, to.house]).toEqual([98, 145]);
    const leader = parties.find(({party}) => party === "nur-otan");
    expect(leader?.to.most).toBeGreaterThan(leader?.from.most ?? 0);
    // 76 of 98 are 77.6 %, 107 of 145 are 73.8 %: three seats of the smaller house.
    expect([leader?.from.most, leader?.to.most, leader?.changes]).toEqual([76, 107, true]);
  });

  test("a share that only rounds otherwise in a larger house is no change", () => {
    expect(of(differences, "mazhilis-2016-official").change).toBe("none");
    expect(of(differences, "mazhilis-2007-official").change).toBe("none");
  });

  test("seats add up to the house of each law, where no districts are open", () => {
    for (const one of differences) {
      if ("unasked" in one) continue;
      const sum = (side: "from" | "to") => one.parties.reduce((all, party) => all + party[side].most, 0);
      expect([one.entry.id, sum("from"), sum("to")]).toEqual([one.entry.id, one.from.house, one.to.house]);
    }
  });
});

test("The list part of 1999 is told as a part of the house", () =>
  expect(of(between("law-1999-10-10", "law-2021-01-10"), "mazhilis-1999-official")).toMatchObject({
    from: {house: 10, isPart: true},
    to: {house: 98, isPart: false},
  }));

test("A law beside itself changes nothing, in no rule and in no election", () => {
  for (const {id} of catalogue.laws) {
    expect(rulesBetween(id, id)).toEqual([]);
    for (const one of between(id, id))
      if (!("unasked" in one)) expect(one.parties.filter(({changes}) => changes)).toEqual([]);
  }
});

test("Councils are asked by the laws of councils, each in its own house", () => {
  const differences = between("law-2021-01-10-maslikhats", "law-2022-11-05-regional-maslikhats");
  const answered = differences.filter((one) => !("unasked" in one)).map(({entry}) => entry.id);
  expect(answered.sort()).toEqual(["city-maslikhats-2021-observers", "oblast-maslikhats-2021-observers"]);
  expect(of(differences, "city-maslikhats-2021-observers")).toMatchObject({
    from: {house: 39},
    to: {house: 39, unknownDistricts: 20},
  });
});
