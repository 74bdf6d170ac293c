import type {Answer} from "../../scenario/answer.js";
import type {PrintedQuestion} from "./boundsOfPrinted.js";

/** Why totals leave a question without an answer. */
export type Unanswered = "districts" | "places";

/** What totals cannot answer: districts that nobody counted, and floors that look at places of which nothing was printed. */
export function whyNoBounds({ranges, question}: Answer): Unanswered | null {
  if (ranges) return "districts";
  const {percent, level} = question.scenario.turnoutFloor;
  return percent > 0 && level !== "contest" ? "places" : null;
}

/** The question behind an answer, with its printed table in the place of its votes. */
export function boundsQuestion({entry, contest, question}: Answer): PrintedQuestion | null {
  const {printed, contest: counted} = entry;
  if (!printed) return null;
  return {
    contest: {
      seats: contest.seats,
      printed,
      ...(counted.registered === undefined ? {} : {registered: counted.registered}),
      ...(contest.districtWinners ? {districtWinners: contest.districtWinners} : {}),
    },
    scenario: question.scenario,
  };
}
