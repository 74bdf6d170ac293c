import {thresholdBases} from "../core/scenario.js";
import {percentOf} from "../scenario/percentText.js";
import type {Limit} from "./limit.js";
import {scenarioParameter, wordOf} from "./parameter.js";
import type {Rule} from "./rule.js";

/** The share that admits a list, and of which number it is a share. A headline that names the rules always names its level. */
export const threshold = {
  field: "threshold.percent",
  assumptions: ["none-admitted-vacant"],
  parameters: [
    scenarioParameter(
      "threshold",
      percentOf,
      (scenario, percent) => ({...scenario, threshold: {...scenario.threshold, percent}}),
      ({threshold}) => String(threshold.percent),
    ),
  ],
  asked: ({scenario}) => scenario.threshold.percent,
  matters: () => true,
  limits: [],
  isInHeadline: () => true,
  told: ({scenario}, {words}) => [words.threshold(scenario.threshold.percent)],
} as const satisfies Rule;

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
  parameters: [
    scenarioParameter(
      "of",
      wordOf(thresholdBases),
      (scenario, of) => ({...scenario, threshold: {...scenario.threshold, of}}),
      ({threshold}) => threshold.of,
    ),
  ],
  asked: ({scenario}) => scenario.threshold.of,
  matters: ({scenario}) => scenario.threshold.percent > 0,
  limits: [baseNeedsRegistered],
  isInHeadline: () => false,
  told: ({scenario}, {words}) => [words.thresholdOf[scenario.threshold.of]],
} as const satisfies Rule;
