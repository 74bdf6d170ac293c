/** Addresses that were shared once go on opening what they opened, and each rule reads what it writes. */
import {describe, expect, test} from "vitest";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {readAddress, writeAddress} from "../../src/rules/address.js";
import {rules} from "../../src/rules/rules.js";
import {lawfulQuestion} from "../../src/scenario/question.js";

const catalogue = await buildCatalogue(reconstructions());
const everything =
  "?contest=mazhilis-2023-official&threshold=12.5&of=registered&exempt=auyl+x%252Ay&floor=20&below=region-vacant&districts=40&sole=alone&soleMinimum=5&ties=open&formula=dhondt&linkage=compensatory&overhang=level&againstAll=40&protest=vacant&move=nonvoters*parties*10+amanat*x%252Ay*2.5&seats=145&appointed=1&winners=amanat*22+auyl*3&count=5.4.3.2.1.2.0&candidates=0.35*28.5";

describe("the address of a question", () => {
  test("that changes every rule is written name by name in the order it always had", () => {
    const {question, ignored} = readAddress(everything, catalogue);
    expect(ignored).toEqual([]);
    expect(question).toEqual({
      contest: "mazhilis-2023-official",
      scenario: {
        threshold: {percent: 12.5, of: "registered", exempt: ["auyl", "x*y"]},
        turnoutFloor: {percent: 20, level: "region", consequence: "vacant"},
        mixed: {districtPercent: 40, linkage: "compensatory", overhang: "level"},
        soleParty: "alone",
        soleMinimum: 5,
        ties: "open",
        formula: "dhondt",
        againstAll: {percent: 40, consequence: "vacant"},
        transfers: [
          {from: "nonvoters", to: "parties", percent: 10},
          {from: "amanat", to: "x*y", percent: 2.5},
        ],
      },
      seats: 145,
      countAppointed: true,
      districtWinners: [
        {party: "amanat", seats: 22},
        {party: "auyl", seats: 3},
      ],
      count: {votes: [5, 4, 3, 2, 1], invalid: 2, againstAll: 0},
      localCandidates: {sigma: 0.35, independents: 28.5},
    });
    expect(writeAddress(question, catalogue)).toBe(everything);
  });

  test("that is the law's says the contest alone, and nothing for the first one", () => {
    expect(writeAddress(lawfulQuestion(catalogue, "mazhilis-2021-official"), catalogue)).toBe("");
    expect(writeAddress(lawfulQuestion(catalogue, "mazhilis-2023-official"), catalogue)).toBe(
      "?contest=mazhilis-2023-official",
    );
  });

  test("says district seats as a share or as a number: the one that comes last", () => {
    const mixedOf = (query: string) => readAddress(query, catalogue).question.scenario.mixed;
    expect(mixedOf("?districts=30&districtSeats=29")).toMatchObject({districtSeats: 29});
    expect(mixedOf("?districtSeats=29&districts=30")).toMatchObject({districtPercent: 30});
    expect(mixedOf("?districtSeats=29&districts=30")).not.toHaveProperty("districtSeats");
  });

  test("that a rule cannot read changes nothing, and says so", () => {
    for (const {name} of rules.flatMap((rule) => rule.parameters)) {
      const {question, ignored} = readAddress(`?${name}=no*such`, catalogue);
      expect(question).toEqual(lawfulQuestion(catalogue, "mazhilis-2021-official"));
      expect(ignored).toEqual([{name, value: "no*such", reason: "bad-value"}]);
    }
  });
});

describe("the table of rules", () => {
  test("gives each rule a name of its own in the address, and a field of its own", () => {
    const names = rules.flatMap((rule) => rule.parameters.map(({name}) => name));
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(rules.map(({field}) => field)).size).toBe(rules.length);
    expect(rules.filter((rule) => rule.parameters.length === 0)).toEqual([]);
  });

  test.each(rules.map((rule) => [rule.field, rule] as const))("%s reads what it writes", (_, rule) => {
    const lawful = lawfulQuestion(catalogue, "mazhilis-2021-official");
    const {question} = readAddress(everything, catalogue);
    const taken = rule.parameters.reduce(
      (sofar, {read, write}) => (write(question) === "" ? sofar : (read(write(question), sofar) ?? sofar)),
      lawful,
    );
    expect(rule.asked(taken)).toEqual(rule.asked(question));
    for (const other of rules) if (other !== rule) expect(other.asked(taken)).toEqual(other.asked(lawful));
  });
});

describe("a name that stands in an address more than once", () => {
  test("counts as it stands first, and each other value is named", () => {
    const {question, ignored} = readAddress(
      "?threshold=3&contest=mazhilis-2023-official&threshold=7&contest=atlantis",
      catalogue,
    );
    expect(question).toMatchObject({contest: "mazhilis-2023-official", scenario: {threshold: {percent: 3}}});
    expect(ignored).toEqual([
      {name: "threshold", value: "7", reason: "repeated"},
      {name: "contest", value: "atlantis", reason: "repeated"},
    ]);
  });
});
