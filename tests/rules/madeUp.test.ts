/** A rule put into the table is everywhere, without another edit: the test puts two there that do not exist. */
import "../charts/document.js";
import {describe, expect, test, vi} from "vitest";
import {entryOf} from "../../src/catalogue/contests.js";
import {languages} from "../../src/catalogue/language.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {rulesUnsaid} from "../../src/pages/compare/compareRules.js";
import {moreRules} from "../../src/pages/lab/moreRules.js";
import {assumptionList} from "../../src/pages/method/methodAssumptions.js";
import {readAddress, writeAddress} from "../../src/rules/address.js";
import {fitQuestion} from "../../src/rules/fitQuestion.js";
import type {Rule} from "../../src/rules/rule.js";
import {rules} from "../../src/rules/rules.js";
import {answer} from "../../src/scenario/answer.js";
import type {NamedAssumption} from "../../src/scenario/assumptions.js";
import {lawfulQuestion, type Question} from "../../src/scenario/question.js";
import {ownAddress} from "../../src/views/address.js";
import {mainSentence, rulesBelow} from "../../src/views/headline.js";
import {openLab} from "../../src/views/lab.js";
import {levers} from "../../src/views/levers.js";
import {controlWords} from "../../src/views/ruleControl.js";
import {messagesIn} from "../words/allMessages.js";

type Asked = Question & {readonly lots?: string; readonly quota?: number};

const madeUp = vi.hoisted(() => {
  const lots: Rule = {
    field: "lots",
    assumptions: ["lots-are-drawn" as NamedAssumption],
    parameters: [
      {
        name: "lots",
        read: (text, question) =>
          ["never", "always"].includes(text) ? ({...question, lots: text} as Asked) : null,
        write: (question) => (question as Asked).lots ?? "never",
      },
    ],
    asked: (question) => (question as Asked).lots ?? "never",
    matters: () => true,
    limits: [
      ({ties}, {entry}) =>
        ties === "open" && entry.id === "mazhilis-2023-official"
          ? {name: "lots", value: "always", reason: "no-stations", instead: {ties: "registration"}}
          : null,
    ],
    isInHeadline: () => false,
    short: () => null,
    told: (question) => [`lots are drawn ${(question as Asked).lots ?? "never"}`],
    control: {
      kind: "choice",
      id: "rule-lots",
      place: {at: "more", rank: 9},
      options: ["never", "always"],
      value: (question) => (question as Asked).lots ?? "never",
      set: (question, lots) => ({...question, lots}) as Asked,
    },
  };
  const quota: Rule = {
    field: "quota",
    assumptions: [],
    parameters: [
      {
        name: "quota",
        read: (text, question) => ({...question, quota: Number(text)}) as Asked,
        write: (question) => String((question as Asked).quota ?? 0),
      },
    ],
    asked: (question) => (question as Asked).quota ?? 0,
    matters: () => true,
    limits: [],
    isInHeadline: (question) => ((question as Asked).quota ?? 0) > 0,
    short: (question) => {
      const {quota = 0} = question as Asked;
      return quota > 0 ? {text: `a quota of ${quota}%`, says: "all"} : null;
    },
    told: (question) => [`the quota is ${(question as Asked).quota ?? 0}%`],
    control: {
      kind: "percent",
      id: "quota",
      place: {at: "levers", rank: 4, told: 4, sliderEnd: 50, step: 1},
      isOptional: false,
      value: (question) => (question as Asked).quota ?? 0,
      set: (question, quota) => ({...question, quota}) as Asked,
    },
  };
  return [lots, quota];
});

vi.mock("../../src/rules/rules.js", async (original) => {
  const {rules: known} = await original<typeof import("../../src/rules/rules.js")>();
  return {rules: [...(known as readonly Rule[]), ...madeUp]};
});

const catalogue = await buildCatalogue(reconstructions());
const contest = "mazhilis-2023-official";
const query = `?contest=${contest}&lots=always&quota=30`;

describe.each(languages)("in %s, a rule that does not exist yet", (language) => {
  const known = messagesIn(language);
  const messages = {
    ...known,
    working: {
      ...known.working,
      assumption: {...known.working.assumption, "lots-are-drawn": "Lots are drawn."},
    },
    ruleControls: {
      ...known.ruleControls,
      lots: {label: "Lots", hint: "Nobody draws them.", options: {never: "not drawn", always: "drawn"}},
      quota: {label: "Quota"},
    },
  };
  const setting = {catalogue, language, messages, formats: known.formats};
  const {question} = readAddress(query, catalogue);
  const given = answer(question, catalogue, null);
  const lab = openLab({
    ...setting,
    address: ownAddress(query),
    loadStations: () => Promise.reject(new Error("none")),
  });

  test("is read from the address, and written there", () => {
    expect(question).toMatchObject({lots: "always", quota: 30});
    expect(writeAddress(question, catalogue)).toBe(query);
  });

  test("is named in the headline or in the line under it", () => {
    expect(mainSentence(setting, given)).toContain("a quota of 30%");
    expect(rulesBelow(setting, given)).toContain("lots are drawn always");
    expect(rulesBelow(setting, given)).not.toContain("the quota is");
    const lawful = answer(lawfulQuestion(catalogue, contest), catalogue, null);
    expect(mainSentence(setting, given)).not.toBe(mainSentence(setting, lawful));
    expect(rulesBelow(setting, lawful)).toBe("");
  });

  test("is told in the cell of a comparison", () =>
    expect(rulesUnsaid(setting, question, entryOf(catalogue, contest))).toEqual(["lots are drawn always"]));

  test("is taken back where a contest cannot bear it, with a reason that has its sentence", () => {
    const scenario = {...question.scenario, ties: "open" as const};
    const {ignored, question: fitted} = fitQuestion({...question, scenario}, catalogue, true);
    expect(ignored).toEqual([{name: "lots", value: "always", reason: "no-stations"}]);
    expect(fitted.scenario.ties).toBe("registration");
    expect(messages.ignoredReason[ignored[0].reason]("lots", "always")).not.toBe("");
  });

  test("stands among the assumptions of the method page", () =>
    expect(assumptionList(lab).querySelector('[data-assumption="lots-are-drawn"]')?.textContent).toBe(
      "Lots are drawn.",
    ));

  test("has its control beside the others, which follows the question and sets it", () => {
    const more = moreRules(lab);
    const select = more.querySelector<HTMLSelectElement>("#rule-lots");
    expect(more.textContent).toContain("Nobody draws them.");
    expect([...(select?.options ?? [])].map(({textContent}) => textContent)).toEqual(["not drawn", "drawn"]);
    expect(select?.value).toBe("always");
    lab.ask({...lab.state.value.question, lots: "never"} as Asked);
    expect(select?.value).toBe("never");
    const drawn = levers(lab);
    expect(drawn.querySelector("label[for=quota-slider]")?.textContent).toBe("Quota");
    expect(drawn.querySelector<HTMLInputElement>("#quota-slider")?.value).toBe("30");
  });
});

test.each(languages)("every rule that a reader can set has its label and options in %s", (language) => {
  const messages = messagesIn(language);
  const settable = rules.filter((rule) => rule.control && !madeUp.includes(rule));
  expect(settable.length).toBeGreaterThan(10);
  for (const rule of settable) {
    const {label, options = {}} = controlWords({messages}, rule);
    expect(label, rule.field).toBeTruthy();
    if (rule.control?.kind !== "choice") continue;
    for (const option of rule.control.options)
      expect(options[option], `${rule.field} ${option}`).toBeTruthy();
  }
});

test("a control beside another stands beside one that is there, and no two share an id", () => {
  const controls = rules.flatMap(({control}) => control ?? []);
  for (const {id, place} of controls)
    if (place.at === "beside")
      expect(
        rules.some(({field, control}) => field === place.field && control),
        id,
      ).toBe(true);
  expect(new Set(controls.map(({id}) => id)).size).toBe(controls.length);
});

test("whatever is named in a headline has a short name", () => {
  const {question} = readAddress(
    `?contest=${contest}&threshold=3&floor=20&formula=droop&linkage=compensatory&againstAll=40&move=nonvoters*parties*10`,
    catalogue,
  );
  const words = messagesIn("en").ruleWords;
  const telling = {house: 98, districtSeats: 29, appointedSeats: 0, words, nameOf: String};
  const named = rules.filter((rule) => rule.isInHeadline(question, telling));
  expect(named.length).toBeGreaterThan(6);
  expect(named.filter((rule) => rule.short(question, telling) === null)).toEqual([]);
});
