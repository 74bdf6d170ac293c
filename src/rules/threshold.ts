import {type ScenarioJson, type ThresholdBase, thresholdBases} from "../core/scenario.js";
import {percentOf} from "../scenario/percentText.js";
import {choiceOf, inScenario} from "./control.js";
import type {Limit} from "./limit.js";
import {codedName, plainName, scenarioParameter, wordOf} from "./parameter.js";
import {all, type Rule} from "./rule.js";

const putPercent = (scenario: ScenarioJson, percent: number): ScenarioJson => ({
  ...scenario,
  threshold: {...scenario.threshold, percent},
});

/** The share that admits a list, and of which number it is a share. A headline that names the rules always names its level. */
export const threshold = {
  field: "threshold.percent",
  assumptions: ["none-admitted-vacant"],
  parameters: [
    scenarioParameter("threshold", percentOf, putPercent, ({threshold}) => String(threshold.percent)),
  ],
  asked: ({scenario}) => scenario.threshold.percent,
  matters: () => true,
  limits: [],
  isInHeadline: () => true,
  short: ({scenario}, {words}) => all(words.short.threshold(scenario.threshold.percent)),
  told: ({scenario}, {words}) => [words.threshold(scenario.threshold.percent)],
  control: {
    kind: "percent",
    id: "threshold",
    place: {at: "levers", rank: 1, told: 1, sliderEnd: 15, step: 0.1},
    isOptional: false,
    value: ({scenario}) => scenario.threshold.percent,
    set: inScenario(putPercent),
  },
} as const satisfies Rule;

const putBase = (scenario: ScenarioJson, of: ThresholdBase): ScenarioJson => ({
  ...scenario,
  threshold: {...scenario.threshold, of},
});

const baseNeedsRegistered: Limit = ({threshold}, {entry, law}) =>
  threshold.of === "registered" && entry.contest.registered === undefined
    ? {
        name: "of",
        value: "registered",
        reason: "no-registered",
        instead: {threshold: {...threshold, of: law.threshold.of}},
      }
    : null;

/** The number of which the threshold is a share: it has decided who was admitted more than once. */
export const thresholdBase = {
  field: "threshold.of",
  assumptions: ["threshold-base"],
  parameters: [scenarioParameter("of", wordOf(thresholdBases), putBase, ({threshold}) => threshold.of)],
  asked: ({scenario}) => scenario.threshold.of,
  matters: ({scenario}) => scenario.threshold.percent > 0,
  limits: [baseNeedsRegistered],
  isInHeadline: () => false,
  short: ({scenario: {threshold}}, {words}) =>
    threshold.of === "valid" ? null : all(words.short.thresholdOf(threshold.of)),
  told: ({scenario}, {words}) => [words.thresholdOf[scenario.threshold.of]],
  control: choiceOf(
    "threshold-base",
    {at: "beside", field: "threshold.percent"},
    thresholdBases,
    ({threshold}) => threshold.of,
    putBase,
  ),
} as const satisfies Rule;

/** The lists in the order of their ids, whichever was ticked first; without any the scenario says nothing of them. */
const putExempt = (scenario: ScenarioJson, lists: readonly string[]): ScenarioJson => {
  const {exempt: _, ...threshold} = scenario.threshold;
  const exempt = [...new Set(lists)].sort();
  return {...scenario, threshold: exempt.length > 0 ? {...threshold, exempt} : threshold};
};

/** Lists of one contest need not stand in another. */
const exemptNeedLists: Limit = (scenario, {entry}) => {
  const lists = entry.contest.votes.map(({party}) => party);
  const {exempt = []} = scenario.threshold;
  const unknown = exempt.find((party) => !lists.includes(party));
  return unknown === undefined
    ? null
    : {
        name: "exempt",
        value: unknown,
        reason: "no-party",
        instead: putExempt(
          scenario,
          exempt.filter((party) => lists.includes(party)),
        ),
      };
};

/** Lists that need not reach the threshold, such as those of national minorities in Germany. */
export const thresholdExempt = {
  field: "threshold.exempt",
  assumptions: ["threshold-exempt"],
  parameters: [
    scenarioParameter(
      "exempt",
      // A coded name has no asterisk.
      (text) => (/^[^*]+$/.test(text) ? text.split(" ").map(plainName) : null),
      putExempt,
      ({threshold}) => (threshold.exempt ?? []).map(codedName).join(" "),
    ),
  ],
  asked: ({scenario}) => scenario.threshold.exempt ?? [],
  matters: ({scenario}) => scenario.threshold.percent > 0,
  limits: [exemptNeedLists],
  isInHeadline: () => false,
  short: () => null,
  told: ({scenario: {threshold}}, {words, nameOf}) => [
    threshold.exempt ? words.exempt(threshold.exempt.map(nameOf)) : words.noneExempt,
  ],
  control: {
    kind: "lists",
    id: "threshold-exempt",
    place: {at: "more", rank: 0},
    value: ({scenario}) => scenario.threshold.exempt ?? [],
    set: inScenario(putExempt),
  },
} as const satisfies Rule;
