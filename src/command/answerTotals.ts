import {parseContest} from "../core/contest.js";
import {elect} from "../core/elect.js";
import {outcomeJson} from "../core/outcome.js";
import {parseScenario} from "../core/scenario.js";
import {type AnsweredLine, messageOf, parseJson} from "./answerLine.js";
import type {TotalsContest} from "./totalsContests.js";

/**
 * Answers a scenario for each contest of a table of totals, as `answerProtocols` does for protocols. Totals know no
 * station: a turnout floor on protocols, and districts that nobody named, are an error that says what is missing.
 * `rows` stands beside each answer: what became of the rows, where some are missing.
 * @throws where the scenario cannot be read at all.
 */
export function answerTotals(
  contests: readonly TotalsContest[],
  scenarioText: string,
  seats: number,
  rows?: object,
): AnsweredLine[] {
  const scenario = parseScenario(parseJson(scenarioText, "scenario"));
  return contests.map(({id, ...contest}) => {
    try {
      const outcome = elect(parseContest({seats, ...contest}), scenario);
      return {text: outcomeJson({id, outcome, ...(rows && {rows})}), failed: false};
    } catch (error) {
      return {text: JSON.stringify({id, error: messageOf(error)}), failed: true};
    }
  });
}
