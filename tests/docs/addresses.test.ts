/** `docs/addresses.md` lists every name an address may have, and its examples say what it says they do. */
import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import {dataVersionLength, totalsText} from "../../src/catalogue/dataVersion.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {embedPlace} from "../../src/press/embed/embedPlace.js";
import {readAddress, writeAddress} from "../../src/rules/address.js";
import {rules} from "../../src/rules/rules.js";
import {lawfulQuestion} from "../../src/scenario/question.js";

const text = readFileSync("docs/addresses.md", "utf8");
const catalogue = await buildCatalogue(reconstructions());
const listed = [...text.matchAll(/^\| `(\w+)` \|.*\| `(\?[^`]+)` \|$/gm)].map(([, name, example]) => ({
  name,
  example,
}));

describe("the addresses that are documented", () => {
  test("have every name of every rule, and no other", () =>
    expect(listed.map(({name}) => name).sort()).toEqual(
      [
        "contest",
        ...rules.flatMap(({parameters}) => parameters.map(({name}) => name)),
        "count",
        "candidates",
        "data",
      ].sort(),
    ));

  test.each(listed)("$name: $example is read, and changes the question it names", ({name, example}) => {
    expect(example).toContain(`${name}=`);
    const {question, ignored} = readAddress(example, catalogue);
    expect(ignored).toEqual([]);
    const without = new URLSearchParams(example);
    without.delete(name);
    const rest = readAddress(`?${without}`, catalogue).question;
    if (name === "data") expect(question).toEqual(rest);
    else expect(question).not.toEqual(rest);
    if (name !== "data") expect(writeAddress(question, catalogue)).not.toBe("");
  });

  test("of the embed in the example opens the scenario it names", () => {
    const [, address] = /src="(https:[^"]+)"/.exec(text) ?? [];
    const {pathname, search} = new URL(address);
    const place = embedPlace({pathname, search});
    expect(place).toMatchObject({root: "/", language: "kk", version: null});
    expect(readAddress(place.query, catalogue).question.scenario.threshold.percent).toBe(3);
  });
});

describe("the version of the data", () => {
  test("hangs on totals alone, in whichever order they stand", () => {
    const shuffled = {...catalogue, contests: [...catalogue.contests].reverse(), parties: []};
    expect(totalsText(shuffled)).toBe(totalsText(catalogue));
    expect(dataVersionLength).toBe(12);
  });

  test("changes with a single vote", () => {
    const [first, ...others] = catalogue.contests;
    const [vote, ...votes] = first.contest.votes;
    const contest = {...first.contest, votes: [{...vote, votes: vote.votes + 1}, ...votes]};
    expect(totalsText({...catalogue, contests: [{...first, contest}, ...others]})).not.toBe(
      totalsText(catalogue),
    );
  });
});

test("the law's own address says nothing", () =>
  expect(writeAddress(lawfulQuestion(catalogue, catalogue.firstContest), catalogue)).toBe(""));
