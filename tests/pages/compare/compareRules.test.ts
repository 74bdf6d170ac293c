/** The cell of a column names every rule in which the column differs from the law. */

import {describe, expect, test} from "vitest";
import {entryOf} from "../../../src/catalogue/contests.js";
import {languages} from "../../../src/catalogue/language.js";
import {buildCatalogue} from "../../../src/data/buildCatalogue.js";
import {reconstructions} from "../../../src/data/reconstructions.js";
import {rulesUnsaid} from "../../../src/pages/compare/compareRules.js";
import {readAddress} from "../../../src/rules/address.js";
import {columnQuestion, presetColumns} from "../../../src/scenario/comparison.js";
import type {Setting} from "../../../src/views/lab.js";
import {messagesIn} from "../../words/allMessages.js";

const catalogue = await buildCatalogue(reconstructions());

describe.each(languages)("in %s", (language) => {
  const messages = messagesIn(language);
  const setting: Setting = {catalogue, language, messages, formats: messagesIn(language).formats};
  const words = messages.ruleWords;
  const unsaid = (query: string) => {
    const {question} = readAddress(query, catalogue);
    return rulesUnsaid(setting, question, entryOf(catalogue, question.contest));
  };

  test.each([
    ["?sole=alone", [words.soleParty.alone]],
    ["?soleMinimum=5", [words.soleMinimum(5)]],
    ["?ties=open", [words.ties.open]],
    ["?appointed=0", [words.appointed(false)]],
    ["?contest=mazhilis-2023-official&linkage=compensatory&overhang=level", [words.overhang.level]],
    ["?threshold=12&sole=alone&ties=open", [words.soleParty.alone, words.ties.open]],
    ["?threshold=12&seats=145&of=registered&formula=dhondt&floor=20&below=contest-scale&againstAll=5", []],
    ["?overhang=level&linkage=compensatory", []],
  ])("%s", (query, clauses) => expect(unsaid(query)).toEqual(clauses));

  test("a transfer is told by its groups, not only counted", () =>
    expect(unsaid("?move=parties*nonvoters*10")).toHaveLength(1));

  test.each([
    // Nine members were chosen by the Assembly of People until the law of November 2022; the house of 145 never had any.
    ["mazhilis-2021-official", {"law-2022-11-05": [words.appointed(false)]}],
    ["mazhilis-2023-official", {}],
  ] as const)("beside the law of %s, only what a law changes is said of it", (contest, changed) => {
    const entry = entryOf(catalogue, contest);
    const said = presetColumns(catalogue, contest)
      .map((column) => [
        column.kind === "law" ? column.law : column.kind,
        rulesUnsaid(setting, columnQuestion(column, catalogue, {contest}), entry),
      ])
      .filter(([, clauses]) => clauses.length > 0);
    expect(Object.fromEntries(said)).toEqual(changed);
  });
});
