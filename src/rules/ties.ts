import {type ScenarioJson, type TieRule, tieRules} from "../core/scenario.js";
import {choiceOf} from "./control.js";
import {scenarioParameter, wordOf} from "./parameter.js";
import type {Rule} from "./rule.js";

const put = (scenario: ScenarioJson, ties: TieRule): ScenarioJson => ({...scenario, ties});

/** Who gets a tied seat. */
export const ties = {
  field: "ties",
  assumptions: ["ties-open", "registration-order", "district-tie-registration"],
  parameters: [scenarioParameter("ties", wordOf(tieRules), put, ({ties}) => ties)],
  asked: ({scenario}) => scenario.ties,
  matters: () => true,
  limits: [],
  isInHeadline: () => false,
  short: () => null,
  told: ({scenario}, {words}) => [words.ties[scenario.ties]],
  control: choiceOf("rule-ties", {at: "more", rank: 5}, tieRules, ({ties}) => ties, put),
} as const satisfies Rule;
