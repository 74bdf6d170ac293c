import {formulas} from "../core/scenario.js";
import {scenarioParameter, wordOf} from "./parameter.js";
import type {Rule} from "./rule.js";

/** How list seats are shared; the law's own formula, the Hare quota, goes without saying in the headline. */
export const formula = {
  field: "formula",
  assumptions: ["formula"],
  parameters: [
    scenarioParameter(
      "formula",
      wordOf(formulas),
      (scenario, formula) => ({...scenario, formula}),
      ({formula}) => formula,
    ),
  ],
  asked: ({scenario}) => scenario.formula,
  matters: () => true,
  limits: [],
  isInHeadline: ({scenario}) => scenario.formula !== "hare",
  told: ({scenario}, {words}) => [words.formula(scenario.formula)],
} as const satisfies Rule;
