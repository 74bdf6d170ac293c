/** Whatever a scenario changes is said: two questions that a rule tells apart never read alike. */
import {describe, expect, test} from "vitest";
import {entryOf} from "../../src/catalogue/contests.js";
import {languages} from "../../src/catalogue/language.js";
import type {ScenarioJson} from "../../src/core/scenario.js";
import {
  againstAllConsequences,
  formulas,
  linkages,
  overhangs,
  soleParties,
  thresholdBases,
  tieRules,
  turnoutFloors,
} from "../../src/core/scenario.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {askedHouse} from "../../src/rules/askedHouse.js";
import {rules} from "../../src/rules/rules.js";
import {type Answer, answer} from "../../src/scenario/answer.js";
import {lawfulQuestion, type Question} from "../../src/scenario/question.js";
import {withDistricts} from "../../src/scenario/withDistricts.js";
import {mainSentence, rulesBelow} from "../../src/views/headline.js";
import type {Setting} from "../../src/views/lab.js";
import {messagesIn} from "../words/allMessages.js";

const catalogue = await buildCatalogue(reconstructions());
// Districts are given here, so that no stations are needed: 69 list seats and 29 district seats by law.
const contests = ["mazhilis-2021-official", "mazhilis-2023-official"] as const;

type Change = readonly [what: string, change: (question: Question) => Question];

const scenario =
  (change: Partial<ScenarioJson>): Change[1] =>
  (question) => ({
    ...question,
    scenario: {...question.scenario, ...change},
  });
const within =
  <Field extends "threshold" | "mixed" | "turnoutFloor" | "againstAll">(
    field: Field,
    change: Partial<ScenarioJson[Field]>,
  ): Change[1] =>
  (question) => ({
    ...question,
    scenario: {...question.scenario, [field]: {...question.scenario[field], ...change}},
  });

/** Most voters of the largest list act as those of the next. */
function leaving({contest}: Question) {
  const {votes} = entryOf(catalogue, contest).contest;
  const [largest, next] = votes.toSorted((a, b) => Number(b.votes) - Number(a.votes));
  return {from: largest.party, to: next.party, percent: 80};
}

/** The list with the fewest votes. */
const smallest = ({contest}: Question): string =>
  entryOf(catalogue, contest).contest.votes.toSorted((a, b) => Number(a.votes) - Number(b.votes))[0].party;

/** Every value of every field of a scenario that is chosen from a list, and a few of those that are typed. */
const changes: readonly Change[] = [
  ...[0, 3, 7, 12.5, 90].map((percent): Change => [`threshold ${percent}`, within("threshold", {percent})]),
  ...thresholdBases.map((of): Change => [`threshold of ${of}`, within("threshold", {of})]),
  ...[0, 1, 5].map(
    (seats): Change => [
      `the smallest list wins ${seats} districts, as the reader says`,
      (question) => ({
        ...question,
        districtWinners: seats === 0 ? [] : [{party: smallest(question), seats}],
      }),
    ],
  ),
  ["the smallest list exempt", (question) => within("threshold", {exempt: [smallest(question)]})(question)],
  ...formulas.map((formula): Change => [formula, scenario({formula})]),
  ...tieRules.map((ties): Change => [`ties ${ties}`, scenario({ties})]),
  ...soleParties.map((soleParty): Change => [`sole ${soleParty}`, scenario({soleParty})]),
  ...[1, 2, 5, 12].map((soleMinimum): Change => [`sole minimum ${soleMinimum}`, scenario({soleMinimum})]),
  ...linkages.map((linkage): Change => [linkage, within("mixed", {linkage})]),
  ...overhangs.map(
    (overhang): Change => [`overhang ${overhang}`, within("mixed", {linkage: "compensatory", overhang})],
  ),
  ...[10, 40, 70].map((percent): Change => [`floor ${percent}`, within("turnoutFloor", {percent})]),
  ...turnoutFloors
    .filter(({level}) => level === "contest")
    .map((rule): Change => [`floor 10 ${rule.consequence}`, within("turnoutFloor", {percent: 10, ...rule})]),
  ...[1, 50].map((percent): Change => [`against all ${percent}`, within("againstAll", {percent})]),
  ...againstAllConsequences.map(
    (consequence): Change => [
      `against all 40 ${consequence}`,
      within("againstAll", {percent: 40, consequence}),
    ],
  ),
  ...[1, 2].map(
    (percent): Change => [
      `${percent} % stay away`,
      scenario({transfers: [{from: "parties", to: "nonvoters", percent}]}),
    ],
  ),
  ["1 % against all", scenario({transfers: [{from: "parties", to: "againstAll", percent: 1}]})],
  // It keeps its districts, so that it has won more of them than its share: an overhang.
  ["80 % leave the largest list", (question) => scenario({transfers: [leaving(question)]})(question)],
  [
    "no districts",
    (question) => ({...question, scenario: withDistricts(question.scenario, {districtPercent: 0})}),
  ],
  ["145 seats", (question) => ({...question, seats: 145})],
  ["elected only", (question) => ({...question, countAppointed: false})],
];

test("every rule is changed by one of these: a rule that is not would go untested", () => {
  const untouched = rules.filter(({asked}) =>
    contests.every((contest) => {
      const lawful = lawfulQuestion(catalogue, contest);
      const known = JSON.stringify(asked(lawful));
      return changes.every(([, change]) => JSON.stringify(asked(change(lawful))) === known);
    }),
  );
  expect(untouched.map(({field}) => field)).toEqual([]);
});

/** What a reader is told of the rules: the headline and the line under it. */
function told(setting: Setting, question: Question): {text: string; given: Answer} {
  const given = answer(question, catalogue, null);
  return {text: `${mainSentence(setting, given)} ${rulesBelow(setting, given)}`, given};
}

/** What is asked of each rule that has an effect; what another leaves without one need not be said. */
const effectiveOf = (question: Question, given: Answer): string =>
  JSON.stringify(
    rules
      .filter((rule) => rule.matters(question, askedHouse(question, given.entry)))
      .map((rule) => [rule.field, rule.asked(question)]),
  );

describe.each(languages)("in %s", (language) => {
  const setting: Setting = {
    catalogue,
    language,
    messages: messagesIn(language),
    formats: messagesIn(language).formats,
  };

  test.each(contests)("the law of %s needs no line: the headline says it", (contest) =>
    expect(rulesBelow(setting, told(setting, lawfulQuestion(catalogue, contest)).given)).toBe(""),
  );

  test.each(contests)(
    "whatever is changed in %s is said, and nothing reads like anything else",
    (contest) => {
      const lawful = lawfulQuestion(catalogue, contest);
      const said = new Map<string, string>();
      for (const [what, change] of [["law", (same) => same] as Change, ...changes]) {
        const question = change(lawful);
        const {text, given} = told(setting, question);
        const asked = effectiveOf(question, given);
        const before = said.get(text);
        if (before !== undefined && before !== asked) expect.fail(`${what} reads like another: ${text}`);
        said.set(text, asked);
      }
      expect(said.size).toBeGreaterThan(25);
    },
  );

  test("what the headline calls the law differs in nothing that has an effect", () => {
    for (const contest of contests) {
      const lawful = lawfulQuestion(catalogue, contest);
      let called = 0;
      for (const [what, change] of [["law", (same) => same] as Change, ...changes]) {
        const question = change(lawful);
        const {given} = told(setting, question);
        const isLaw = effectiveOf(question, given) === effectiveOf(lawful, told(setting, lawful).given);
        const end = setting.messages.headline.law(given.entry.date);
        if (given.outcome.status !== "elected") continue;
        const isCalled = mainSentence(setting, given).endsWith(end);
        expect(isCalled && !isLaw, what).toBe(false);
        if (isCalled) called++;
      }
      expect(called).toBeGreaterThan(3);
    }
  });

  test("a threshold of 12% alone and with the sole list left alone read differently (89 and 98 seats)", () => {
    const lawful = lawfulQuestion(catalogue, contests[0]);
    const twelve = within("threshold", {percent: 12})(lawful);
    const alone = scenario({soleParty: "alone"})(twelve);
    const [joined, left] = [told(setting, twelve), told(setting, alone)];
    expect([joined, left].map(({given}) => given.outcome.parties.map(({seats}) => seats))).toMatchObject([
      expect.arrayContaining([89, 9]),
      expect.arrayContaining([98]),
    ]);
    expect(rulesBelow(setting, left.given)).toContain(setting.messages.ruleWords.soleParty.alone);
    expect(rulesBelow(setting, joined.given)).toBe("");
  });

  test.each(contests)("two changes at once in %s are both said, also where nobody is elected", (contest) => {
    const lawful = lawfulQuestion(catalogue, contest);
    const said = new Map<string, string>();
    const endings = new Set<string>();
    for (const [index, [what, change]] of changes.entries())
      for (const [also, alter] of changes.slice(index + 1)) {
        const question = alter(change(lawful));
        const {text, given} = told(setting, question);
        const asked = effectiveOf(question, given);
        const before = said.get(text);
        if (before !== undefined && before !== asked)
          expect.fail(`${what} and ${also} read like another: ${text}`);
        said.set(text, asked);
        endings.add(given.outcome.status);
      }
    expect(said.size).toBeGreaterThan(500);
    expect([...endings]).toEqual(expect.arrayContaining(["elected", "void", "none-admitted"]));
  });

  test("a floor that makes the election void is not blamed on votes against all that leave seats vacant", () => {
    const lawful = lawfulQuestion(catalogue, contests[1]);
    const floor = within("turnoutFloor", {percent: 70})(lawful);
    const protest = within("againstAll", {percent: 1, consequence: "vacant"})(floor);
    expect(mainSentence(setting, told(setting, protest).given)).toBe(
      mainSentence(setting, told(setting, floor).given),
    );
    const clause = setting.messages.ruleWords.aboveAgainstAll.vacant;
    expect(rulesBelow(setting, told(setting, protest).given)).toContain(clause);
  });

  test("the base of the threshold is said where it is another than the law's", () => {
    const registered = within("threshold", {of: "registered"})(lawfulQuestion(catalogue, contests[0]));
    expect(told(setting, registered).text).toContain(setting.messages.ruleWords.thresholdOf.registered);
  });
});

test.each(contests)(
  "in %s a rule that goes unsaid because it has no effect has none, also beside others",
  (contest) => {
    const lawful = lawfulQuestion(catalogue, contest);
    const results = new Map<string, string>();
    let unsaid = 0;
    for (const [what, change] of changes)
      for (const [also, alter] of changes) {
        const question = alter(change(lawful));
        const given = answer(question, catalogue, null);
        const effective = effectiveOf(question, given);
        const {status, house, vacant, parties} = given.outcome;
        const result = JSON.stringify([status, house, vacant, parties]);
        const before = results.get(effective);
        if (before !== undefined) unsaid++;
        expect(before ?? result, `${what}, ${also}`).toBe(result);
        results.set(effective, result);
      }
    expect(unsaid).toBeGreaterThan(100);
  },
);
