import {againstAllConsequences} from "../core/scenario.js";
import {percentOf} from "../scenario/percentText.js";
import {scenarioParameter, wordOf} from "./parameter.js";
import type {Rule} from "./rule.js";

/** The share of votes against all above which something follows; null for no such rule. */
export const againstAll: Rule = {
  field: "againstAll.percent",
  parameters: [
    scenarioParameter(
      "againstAll",
      percentOf,
      (scenario, percent) => ({...scenario, againstAll: {...scenario.againstAll, percent}}),
      ({againstAll}) => (againstAll.percent === null ? "" : String(againstAll.percent)),
    ),
  ],
  asked: ({scenario}) => scenario.againstAll.percent,
  matters: () => true,
  isInHeadline: ({scenario}) => scenario.againstAll.percent !== null,
  told: ({scenario: {againstAll}}, {words}) => [
    againstAll.percent === null ? words.noAgainstAll : words.againstAll(againstAll.percent),
  ],
};

/** What follows above it. */
export const aboveAgainstAll: Rule = {
  field: "againstAll.consequence",
  parameters: [
    scenarioParameter(
      "protest",
      wordOf(againstAllConsequences),
      (scenario, consequence) => ({...scenario, againstAll: {...scenario.againstAll, consequence}}),
      ({againstAll}) => againstAll.consequence,
    ),
  ],
  asked: ({scenario}) => scenario.againstAll.consequence,
  matters: ({scenario}) => scenario.againstAll.percent !== null,
  isInHeadline: () => false,
  told: ({scenario}, {words}) => [words.aboveAgainstAll[scenario.againstAll.consequence]],
};
