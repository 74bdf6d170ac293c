import {answerBounds} from "../certainty/bounds/answerBounds.js";
import {ledgerJson} from "../certainty/ledger/ledgerJson.js";
import {parseContest} from "../core/contest.js";
import {elect} from "../core/elect.js";
import {parseScenario} from "../core/scenario.js";

/** What a line may ask of a contest under a scenario: by the contract's word, the answer and what it stands under. */
export const asks = {
  seats: {
    under: "outcome",
    answer: (contest: unknown, scenario: unknown): unknown =>
      elect(parseContest(contest), parseScenario(scenario)),
  },
  bounds: {
    under: "bounds",
    answer: (contest: unknown, scenario: unknown): unknown => answerBounds(contest, scenario),
  },
  ledger: {
    under: "ledger",
    answer: (contest: unknown, scenario: unknown): unknown =>
      ledgerJson(parseContest(contest), parseScenario(scenario)),
  },
} as const;

export const askNames = Object.keys(asks) as readonly (keyof typeof asks)[];
