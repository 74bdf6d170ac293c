import {InputError} from "../core/inputError.js";
import {parseScenario, type ScenarioJson} from "../core/scenario.js";
import type {Question} from "../scenario/question.js";

/** One name of the address: how its text becomes a part of the question, and the other way round. */
export interface Parameter {
  readonly name: string;
  /** Null where the text does not say a value. */
  readonly read: (text: string, question: Question) => Question | null;
  /** Empty where there is nothing to say. */
  readonly write: (question: Question) => string;
}

/** The parameter that reads one value into the scenario; null where the text is none, or the scenario refuses it. */
export const scenarioParameter = <Value>(
  name: string,
  parse: (text: string) => Value | null,
  put: (scenario: ScenarioJson, value: Value) => ScenarioJson,
  write: (scenario: ScenarioJson) => string,
): Parameter => ({
  name,
  read(text, question) {
    const value = parse(text);
    if (value === null) return null;
    const scenario = put(question.scenario, value);
    return isScenario(scenario) ? {...question, scenario} : null;
  },
  write: ({scenario}) => write(scenario),
});

/** Reads one of a few words. */
export const wordOf =
  <Word extends string>(words: readonly Word[]) =>
  (text: string): Word | null =>
    words.find((word) => word === text) ?? null;

/** Reads a number of seats, in digits alone. */
export const seatsOf = (text: string): number | null => (/^\d{1,7}$/.test(text) ? Number(text) : null);

/** Reads yes or no, as 1 or 0. */
export const yesOrNo = (text: string): boolean | null => (text === "0" || text === "1" ? text === "1" : null);

/** A name without a space or an asterisk, which part names in an address: loaded parties may have any. */
export const codedName = (name: string): string => encodeURIComponent(name).replaceAll("*", "%2A");

/** The name that was coded; a text that is no code stands for itself. */
export function plainName(coded: string): string {
  try {
    return decodeURIComponent(coded);
  } catch {
    return coded;
  }
}

function isScenario(scenario: ScenarioJson): boolean {
  try {
    parseScenario(scenario);
    return true;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}
