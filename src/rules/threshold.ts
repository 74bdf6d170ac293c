import {thresholdBases} from "../core/scenario.js";
import {percentOf} from "../scenario/percentText.js";
import {scenarioParameter, wordOf} from "./parameter.js";
import type {Rule} from "./rule.js";

/** The share that admits a list, and of which number it is a share. A headline that names the rules always names its level. */
export const threshold: Rule = {
  field: "threshold.percent",
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
  isInHeadline: () => true,
  told: ({scenario}, {words}) => [words.threshold(scenario.threshold.percent)],
};

/** The number of which the threshold is a share: it has decided who was admitted more than once. */
export const thresholdBase: Rule = {
  field: "threshold.of",
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
  isInHeadline: () => false,
  told: ({scenario}, {words}) => [words.thresholdOf[scenario.threshold.of]],
};
