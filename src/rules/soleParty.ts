import {soleParties} from "../core/scenario.js";
import {scenarioParameter, seatsOf, wordOf} from "./parameter.js";
import type {Rule} from "./rule.js";

/** What follows when one list alone is admitted (art. 97-1 as of 2009). */
export const soleParty = {
  field: "soleParty",
  assumptions: ["sole-party-alone", "runner-up-tie"],
  parameters: [
    scenarioParameter(
      "sole",
      wordOf(soleParties),
      (scenario, soleParty) => ({...scenario, soleParty}),
      ({soleParty}) => soleParty,
    ),
  ],
  asked: ({scenario}) => scenario.soleParty,
  matters: () => true,
  limits: [],
  isInHeadline: () => false,
  told: ({scenario}, {words}) => [words.soleParty[scenario.soleParty]],
} as const satisfies Rule;

/** The least seats of the runner-up that joins it; nothing to decide where it is left alone. */
export const soleMinimum = {
  field: "soleMinimum",
  assumptions: [],
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
  told: ({scenario}, {words}) => [words.soleMinimum(scenario.soleMinimum)],
} as const satisfies Rule;
