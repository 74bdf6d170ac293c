import type {Question} from "../scenario/question.js";
import {leversAsTold} from "./placed.js";
import type {Rule, Telling} from "./rule.js";
import {rules} from "./rules.js";

/**
 * The beginning of a headline: whose count it is, the levers, and the other rules in the order of the table.
 * @param count whose count it is, as a sentence begins with it.
 */
export function headlineRules(count: string, question: Question, telling: Telling): string {
  const {words} = telling;
  const inSentence = {...telling, words: {...words, short: {...words.short, ...words.inSentence}}};
  const shortOf = (some: readonly Rule[]): readonly string[] =>
    some
      .filter((rule) => rule.isInHeadline(question, telling))
      .flatMap((rule) => shortly(rule, question, inSentence));
  const others = rules.filter((rule) => rule.control?.place.at !== "levers");
  return words.sentence(count, shortOf(leversAsTold()), shortOf(others));
}

/** The short names of all rules in use but those of some fields. */
export const shortNames = (question: Question, telling: Telling, but: readonly string[]): readonly string[] =>
  rules.filter(({field}) => !but.includes(field)).flatMap((rule) => shortly(rule, question, telling));

/** True where the short name of a rule says all there is to say of it. */
export const isSaidShortly = (rule: Rule, question: Question, telling: Telling): boolean =>
  rule.short(question, telling)?.says === "all";

const shortly = (rule: Rule, question: Question, telling: Telling): readonly string[] =>
  [rule.short(question, telling)].flatMap((short) => short?.text ?? []);
