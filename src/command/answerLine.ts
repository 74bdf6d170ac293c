import {parseContest} from "../core/contest.js";
import {elect} from "../core/elect.js";
import {InputError} from "../core/inputError.js";
import {outcomeJson} from "../core/outcome.js";
import {readFields} from "../core/read.js";
import {parseScenario} from "../core/scenario.js";

/** The answer to one line of questions. */
export interface AnsweredLine {
  /** JSON on one line: the id with an outcome, or with an error. */
  readonly text: string;
  readonly failed: boolean;
}

/**
 * Answers one question of the contract, `{"id", "contest", "scenario"}`, as JSON text. A question that cannot be
 * answered gets an error that names the field and the value, under its id as far as that could be read.
 */
export function answerLine(line: string): AnsweredLine {
  let id: unknown = null;
  try {
    const question = readFields(parseJson(line), "question", ["id", "contest", "scenario"]);
    if (question.id === undefined) throw new InputError("missing", "id");
    id = question.id;
    const contest = parseContest(question.contest);
    const scenario = parseScenario(question.scenario);
    return {text: outcomeJson({id, outcome: elect(contest, scenario)}), failed: false};
  } catch (error) {
    return {text: JSON.stringify({id, error: messageOf(error)}), failed: true};
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new SyntaxError(`question: is not JSON (${messageOf(error)})`);
  }
}

/** What an error says, on one line. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " ");
