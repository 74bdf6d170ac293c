import {type Formula, formulas, type ScenarioJson} from "../core/scenario.js";
import {choiceOf} from "./control.js";
import {scenarioParameter, wordOf} from "./parameter.js";
import {all, type Rule} from "./rule.js";

const put = (scenario: ScenarioJson, formula: Formula): ScenarioJson => ({...scenario, formula});

/** How list seats are shared; the law's own formula, the Hare quota, goes without saying in the headline. */
export const formula = {
  field: "formula",
  assumptions: ["formula"],
  parameters: [scenarioParameter("formula", wordOf(formulas), put, ({formula}) => formula)],
  asked: ({scenario}) => scenario.formula,
  matters: () => true,
  limits: [],
  isInHeadline: ({scenario}) => scenario.formula !== "hare",
  short: ({scenario: {formula}}, {words}) => (formula === "hare" ? null : all(words.short.formula(formula))),
  told: ({scenario}, {words}) => [words.formula(scenario.formula)],
  control: choiceOf("rule-formula", {at: "more", rank: 1}, formulas, ({formula}) => formula, put),
} as const satisfies Rule;
