import {againstAllConsequences} from "../core/scenario.js";
import {percentOf} from "../scenario/percentText.js";
import {scenarioParameter, wordOf} from "./parameter.js";
import type {Rule} from "./rule.js";

/** The share of votes against all above which something follows; null for no such rule. */
export const againstAll = {
  field: "againstAll.percent",
  assumptions: ["against-all"],
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
  limits: [],
  isInHeadline: ({scenario}) => scenario.againstAll.percent !== null,
  told: ({scenario: {againstAll}}, {words}) => [
    againstAll.percent === null ? words.noAgainstAll : words.againstAll(againstAll.percent),
  ],
} as const satisfies Rule;

/** What follows above it. */
export const aboveAgainstAll = {
  field: "againstAll.consequence",
  assumptions: [],
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
  limits: [],
  isInHeadline: () => false,
  told: ({scenario}, {words}) => [words.aboveAgainstAll[scenario.againstAll.consequence]],
} as const satisfies Rule;
