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
 * The clauses that tell every rule in which a question differs from the law and which the headline does not name;
 * none where the headline says it all.
 */
export const clausesBelow = (question: Question, lawful: Question, telling: Telling): readonly string[] =>
  rulesChanged(question, lawful, telling)
    .filter((rule) => !isNamed(rule, question, telling))
    .flatMap((rule) => rule.told(question, telling));

const isNamed = ({field, isInHeadline}: Rule, question: Question, telling: Telling): boolean =>
  telling.headlineNames === "rules" ? isInHeadline(question, telling) : telling.headlineNames.includes(field);
