import type {Question} from "../scenario/question.js";
import type {AskedHouse} from "./askedHouse.js";
import type {Rule, Telling} from "./rule.js";
import {rules} from "./rules.js";

/** The rules in which a question differs from the law of its contest's day, where that has any effect. */
export const rulesChanged = (question: Question, lawful: Question, house: AskedHouse): readonly Rule[] =>
  rules.filter(
    (rule) =>
      rule.matters(question, house) &&
      JSON.stringify(rule.asked(question)) !== JSON.stringify(rule.asked(lawful)),
  );

/** True where a question asks nothing that has an effect but what the law of its contest's day says. */
export const isLawful = (question: Question, lawful: Question, house: AskedHouse): boolean =>
  rulesChanged(question, lawful, house).length === 0;

/**
 * The clauses that tell every rule in which a question differs from the law and which is not said already; none where
 * all of them are.
 */
export const clausesBelow = (
  question: Question,
  lawful: Question,
  telling: Telling,
  isSaid: (rule: Rule) => boolean,
): readonly string[] =>
  rulesChanged(question, lawful, telling)
    .filter((rule) => !isSaid(rule))
    .flatMap((rule) => rule.told(question, telling));
