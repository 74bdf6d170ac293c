import {type ScenarioJson, type SoleParty, soleParties} from "../core/scenario.js";
import {choiceOf} from "./control.js";
import {scenarioParameter, seatsOf, wordOf} from "./parameter.js";
import type {Rule} from "./rule.js";

const put = (scenario: ScenarioJson, soleParty: SoleParty): ScenarioJson => ({...scenario, soleParty});

/** What follows when one list alone is admitted (art. 97-1 as of 2009). */
export const soleParty = {
  field: "soleParty",
  assumptions: ["sole-party-alone", "runner-up-tie"],
  parameters: [scenarioParameter("sole", wordOf(soleParties), put, ({soleParty}) => soleParty)],
  asked: ({scenario}) => scenario.soleParty,
  matters: () => true,
  limits: [],
  isInHeadline: () => false,
  short: () => null,
  told: ({scenario}, {words}) => [words.soleParty[scenario.soleParty]],
  control: choiceOf("rule-soleParty", {at: "more", rank: 4}, soleParties, ({soleParty}) => soleParty, put),
} as const satisfies Rule;

/** The least seats of the runner-up that joins it; nothing to decide where it is left alone. */
export const soleMinimum = {
  field: "soleMinimum",
  assumptions: ["runner-up-minimum"],
  parameters: [
    scenarioParameter(
      "soleMinimum",
      seatsOf,
      (scenario, soleMinimum) => ({...scenario, soleMinimum}),
      ({soleMinimum}) => String(soleMinimum),
    ),
  ],
  asked: ({scenario}) => scenario.soleMinimum,
  matters: ({scenario}) => scenario.soleParty === "runner-up",
  limits: [],
  isInHeadline: () => false,
  short: () => null,
  told: ({scenario}, {words}) => [words.soleMinimum(scenario.soleMinimum)],
  // It belongs to the body that is elected: an address can set it, a reader is not asked.
  control: null,
} as const satisfies Rule;
