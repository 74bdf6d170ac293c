import {tieRules} from "../core/scenario.js";
import {scenarioParameter, wordOf} from "./parameter.js";
import type {Rule} from "./rule.js";

/** Who gets a tied seat. */
export const ties = {
  field: "ties",
  assumptions: ["ties-open", "registration-order", "district-tie-registration"],
  parameters: [
    scenarioParameter(
      "ties",
      wordOf(tieRules),
      (scenario, ties) => ({...scenario, ties}),
      ({ties}) => ties,
    ),
  ],
  asked: ({scenario}) => scenario.ties,
  matters: () => true,
  limits: [],
  isInHeadline: () => false,
  told: ({scenario}, {words}) => [words.ties[scenario.ties]],
} as const satisfies Rule;
