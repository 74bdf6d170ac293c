import type {Rule} from "./rule.js";

/** The share that admits a list, and of which number it is a share. A headline that names the rules always names its level. */
export const threshold: Rule = {
  field: "threshold.percent",
  asked: ({scenario}) => scenario.threshold.percent,
  matters: () => true,
  isInHeadline: () => true,
  told: ({scenario}, {words}) => [words.threshold(scenario.threshold.percent)],
};

/** The number of which the threshold is a share: it has decided who was admitted more than once. */
export const thresholdBase: Rule = {
  field: "threshold.of",
  asked: ({scenario}) => scenario.threshold.of,
  matters: ({scenario}) => scenario.threshold.percent > 0,
  isInHeadline: () => false,
  told: ({scenario}, {words}) => [words.thresholdOf[scenario.threshold.of]],
};
