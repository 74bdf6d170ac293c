import {tieRules} from "../core/scenario.js";
import {scenarioParameter, wordOf} from "./parameter.js";
import type {Rule} from "./rule.js";

/** Who gets a tied seat. */
export const ties: Rule = {
  field: "ties",
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
  isInHeadline: () => false,
  told: ({scenario}, {words}) => [words.ties[scenario.ties]],
};
