import type {Question} from "../scenario/question.js";
import {aboveAgainstAll, againstAll} from "./againstAll.js";
import {formula} from "./formula.js";
import {appointedMembers, houseSize} from "./house.js";
import {districts, linkage, overhang} from "./mixed.js";
import type {AskedHouse, Rule, Telling} from "./rule.js";
import {soleMinimum, soleParty} from "./soleParty.js";
import {threshold, thresholdBase} from "./threshold.js";
import {ties} from "./ties.js";
import {transfers} from "./transfers.js";
import {belowFloor, turnoutFloor} from "./turnoutFloor.js";

/**
 * Every rule of a scenario, in the order in which they are written in the address and told. The others keep their
 * order when one is added, so that a question keeps the text of its address.
 */
export const rules: readonly Rule[] = [
  threshold,
  thresholdBase,
  turnoutFloor,
  belowFloor,
  districts,
  soleParty,
  soleMinimum,
  ties,
  formula,
  linkage,
  overhang,
  againstAll,
  aboveAgainstAll,
  transfers,
  houseSize,
  appointedMembers,
];

/** The rules in which a question differs from the law of its contest's day, where that has any effect. */
export const rulesChanged = (question: Question, lawful: Question, house: AskedHouse): readonly Rule[] =>
  rules.filter(
    (rule) =>
      rule.matters(question, house) &&
      JSON.stringify(rule.asked(question)) !== JSON.stringify(rule.asked(lawful)),
  );

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
