import type {Rule} from "./rule.js";

/** The share that admits a list, and of which number it is a share. Its level always stands in the headline. */
export const threshold: Rule = {
  field: "threshold",
  asked: ({scenario}) => scenario.threshold.percent,
  matters: () => true,
  isInHeadline: () => true,
  told: () => [],
};

/** The number of which the threshold is a share: it has decided who was admitted more than once. */
export const thresholdBase: Rule = {
  field: "threshold.of",
  asked: ({scenario}) => scenario.threshold.of,
  matters: ({scenario}) => scenario.threshold.percent > 0,
  isInHeadline: () => false,
  told: ({scenario}, {words}) => [words.thresholdOf[scenario.threshold.of]],
};
