import {type AgainstAllConsequence, againstAllConsequences, type ScenarioJson} from "../core/scenario.js";
import {percentOf} from "../scenario/percentText.js";
import {choiceOf, inScenario} from "./control.js";
import {scenarioParameter, wordOf} from "./parameter.js";
import {all, type Rule} from "./rule.js";

const putPercent = (scenario: ScenarioJson, percent: number | null): ScenarioJson => ({
  ...scenario,
  againstAll: {...scenario.againstAll, percent},
});

/** The share of votes against all above which something follows; null for no such rule. */
export const againstAll = {
  field: "againstAll.percent",
  assumptions: ["against-all"],
  parameters: [
    scenarioParameter("againstAll", percentOf, putPercent, ({againstAll}) =>
      againstAll.percent === null ? "" : String(againstAll.percent),
    ),
  ],
  asked: ({scenario}) => scenario.againstAll.percent,
  matters: () => true,
  limits: [],
  isInHeadline: ({scenario}) => scenario.againstAll.percent !== null,
  short: ({scenario: {againstAll}}, {words}) =>
    againstAll.percent === null ? null : all(words.short.againstAll(againstAll.percent)),
  told: ({scenario: {againstAll}}, {words}) => [
    againstAll.percent === null ? words.noAgainstAll : words.againstAll(againstAll.percent),
  ],
  control: {
    kind: "percent",
    id: "rule-against-all",
    place: {at: "more", rank: 6},
    isOptional: true,
    value: ({scenario}) => scenario.againstAll.percent,
    set: inScenario(putPercent),
  },
} as const satisfies Rule;

const putConsequence = (scenario: ScenarioJson, consequence: AgainstAllConsequence): ScenarioJson => ({
  ...scenario,
  againstAll: {...scenario.againstAll, consequence},
});

/** What follows above it. */
export const aboveAgainstAll = {
  field: "againstAll.consequence",
  assumptions: [],
  parameters: [
    scenarioParameter(
      "protest",
      wordOf(againstAllConsequences),
      putConsequence,
      ({againstAll}) => againstAll.consequence,
    ),
  ],
  asked: ({scenario}) => scenario.againstAll.consequence,
  matters: ({scenario}) => scenario.againstAll.percent !== null,
  limits: [],
  isInHeadline: () => false,
  short: () => null,
  told: ({scenario}, {words}) => [words.aboveAgainstAll[scenario.againstAll.consequence]],
  control: choiceOf(
    "rule-protest",
    {at: "beside", field: "againstAll.percent"},
    againstAllConsequences,
    ({againstAll}) => againstAll.consequence,
    putConsequence,
  ),
} as const satisfies Rule;
