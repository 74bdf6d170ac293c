import {type ScenarioJson, type ThresholdBase, thresholdBases} from "../core/scenario.js";
import {percentOf} from "../scenario/percentText.js";
import {choiceOf, inScenario} from "./control.js";
import type {Limit} from "./limit.js";
import {scenarioParameter, wordOf} from "./parameter.js";
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
