import {InputError} from "../core/inputError.js";
import {outcomeJson} from "../core/outcome.js";
import {readFields, readWord} from "../core/read.js";
import {askNames, asks} from "./asks.js";
import {parseExactly, repeatedKey} from "./exactJson.js";
import type {Line} from "./lines.js";

/** The answer to one line of questions. */
export interface AnsweredLine {
  /** JSON on one line: the id with an answer, or with an error. */
  readonly text: string;
  readonly failed: boolean;
}

/**
 * Answers one question of the contract, `{"id", "ask", "contest", "scenario"}`, as JSON text. A question that cannot be
 * answered gets an error that names the field and the value, under its id as far as that could be read.
 */
export function answerLine(line: Line): AnsweredLine {
  let id: QuestionId = null;
  try {
    if (line === null) throw new SyntaxError("question: is not UTF-8");
    const json = parseJson(line, "question", (read) => {
      id = idOf(read);
    });
    const question = readFields(json, "question", ["id", "ask", "contest", "scenario"]);
    if (id === null) throw new InputError("missing", "id");
    const {under, answer} = asks[readWord(question.ask ?? "seats", "question.ask", askNames)];
    return {
      text: outcomeJson({id, [under]: answer(question.contest, question.scenario)}),
      failed: false,
    };
  } catch (error) {
    return {text: JSON.stringify({id, error: messageOf(error)}), failed: true};
  }
}

type QuestionId = string | number | null;

/** The id of a question, read before anything else so that every error stands under it. */
function idOf(json: unknown): QuestionId {
  if (typeof json !== "object" || json === null || !("id" in json)) return null;
  const {id} = json;
  if (typeof id === "string" || typeof id === "number") return id;
  throw new InputError("not-a-text", "id", id, "or a number");
}

/**
 * JSON from text; `name` says in the error what was no JSON. An object that names a key twice is refused: nobody knows
 * which of the two was meant. What was read is told before that.
 */
export function parseJson(
  text: string,
  name = "question",
  tell: (json: unknown) => void = () => {},
): unknown {
  // Files made on Windows begin with a byte-order mark.
  const plain = text.replace(/^\uFEFF/, "");
  let json: unknown;
  try {
    json = parseExactly(plain);
  } catch (error) {
    if (error instanceof RangeError) throw beyondReading(plain, name, tell);
    throw notJson(name, error);
  }
  tell(json);
  const key = repeatedKey(plain, json);
  if (key !== null) throw new SyntaxError(`${name}: names the key ${shortly(key)} twice in one object`);
  return json;
}

const notJson = (name: string, error: unknown): SyntaxError =>
  new SyntaxError(`${name}: is not JSON (${messageOf(error)})`);

/** What is said of JSON that cannot be read without rounding a number: one is too long, or it is nested too deep. */
function beyondReading(text: string, name: string, tell: (json: unknown) => void): SyntaxError {
  try {
    tell(JSON.parse(text));
  } catch (error) {
    return notJson(name, error);
  }
  const digits = mostDigits(text);
  return new SyntaxError(
    digits > longestNumber
      ? `${name}: holds a number of ${digits} digits, more than ${longestNumber}`
      : `${name}: has more lists and objects within each other than can be read`,
  );
}

/** Digits that the longest number may have: the reader of JSON takes some thousand times as many. */
const longestNumber = 1000;

/** The most digits that follow each other in a text. */
function mostDigits(text: string): number {
  let most = 0;
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    run = unit >= 48 && unit <= 57 ? run + 1 : 0;
    if (run > most) most = run;
  }
  return most;
}

const shortly = (key: string): string => (key.length > 80 ? `${key.slice(0, 77)}…` : key);

/** What an error says, on one line. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " ");
