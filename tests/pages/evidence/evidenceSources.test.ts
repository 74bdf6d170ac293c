import {describe, expect, test} from "vitest";
import {entryOf} from "../../../src/catalogue/contests.js";
import {evidenceData} from "../../../src/data/evidenceData.js";
import {evidenceSources} from "../../../src/pages/evidence/evidenceSources.js";
import {lawfulQuestion} from "../../../src/scenario/question.js";
import {allClaims, claims} from "../../../src/statement/claims.js";
import {catalogue} from "../../charts/elections.js";

const ground = {...evidenceData(), catalogue};
const page = {catalogue, ground, all: allClaims(claims(ground))};
const sourcesOf = (contest: string, percent?: number) => {
  const lawful = lawfulQuestion(catalogue, contest);
  const threshold = {...lawful.scenario.threshold, percent: percent ?? lawful.scenario.threshold.percent};
  const question = {...lawful, scenario: {...lawful.scenario, threshold}};
  return evidenceSources(page, {entry: entryOf(catalogue, contest), question});
};

describe("The sources on the evidence page", () => {
  test("are those that its claims and its contest quote, each once and each known", () => {
    const named = sourcesOf("mazhilis-2021-official");
    expect(new Set(named).size).toBe(named.length);
    const known = catalogue.sources.map(({id}) => id);
    for (const source of named) expect(known).toContain(source);
    for (const {key, rests} of page.all) for (const {source} of rests) expect(named, key).toContain(source);
    expect(named).toEqual(expect.arrayContaining(["statement-2021", "turnout-2021", "population-2021"]));
  });

  test("leave out elections that are neither compared nor on screen", () => {
    expect(sourcesOf("mazhilis-2021-official")).not.toContain("results-1999");
    expect(sourcesOf("mazhilis-1999-official")).toContain("results-1999");
  });

  test("have the reader's own rules only where a link brought some", () => {
    expect(sourcesOf("mazhilis-2021-official")).not.toContain("reader");
    expect(sourcesOf("mazhilis-2021-official", 3)).toContain("reader");
  });
});
