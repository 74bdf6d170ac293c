import type {Catalogue, CatalogueContest, Law} from "../../catalogue/catalogue.js";
import {entryOf} from "../../catalogue/contests.js";
import {districtSeatsOf} from "../../catalogue/lawScenario.js";
import {lawNamed} from "../../catalogue/laws.js";
import type {AskedHouse} from "../../rules/askedHouse.js";
import type {Rule} from "../../rules/rule.js";
import {rules} from "../../rules/rules.js";
import {houseSeats, type Question} from "../../scenario/question.js";
import {lawHouse, lawQuestion} from "./lawHouse.js";

/** A rule as one of two laws has it. */
export interface RuleOfLaw {
  readonly law: Law;
  readonly question: Question;
  readonly house: AskedHouse;
  /** The article of the law on elections that sets it; null where our sources do not have it. */
  readonly article: string | null;
}

/** A rule in which two laws differ. */
export interface ChangedRule {
  readonly rule: Rule;
  readonly from: RuleOfLaw;
  readonly to: RuleOfLaw;
}

/**
 * The rules in which two laws differ, in the order in which rules are told. A rule that neither law leaves anything to
 * decide is left out, and so is the size of the house where a law elects councils: each council has its own.
 */
export function changedRules(catalogue: Catalogue, from: Law, to: Law): readonly ChangedRule[] {
  const haveHouses = lawHouse(catalogue, from) !== null && lawHouse(catalogue, to) !== null;
  const [before, after] = [from, to].map((law) => askedByLaw(catalogue, law));
  return rules
    .filter(
      (rule) =>
        (haveHouses || rule.field !== "seats") &&
        (rule.matters(before.question, before.house) || rule.matters(after.question, after.house)) &&
        JSON.stringify(rule.asked(before.question)) !== JSON.stringify(rule.asked(after.question)),
    )
    .map((rule) => ({rule, from: ruleOf(rule, before), to: ruleOf(rule, after)}));
}

/** Every rule of a law, as `changedRules` holds it against that of another. */
export function rulesOfLaw(
  catalogue: Catalogue,
  law: Law,
): readonly {readonly rule: Rule; readonly own: RuleOfLaw}[] {
  const asked = askedByLaw(catalogue, law);
  const hasHouse = lawHouse(catalogue, law) !== null;
  return rules
    .filter(({field}) => hasHouse || field !== "seats")
    .map((rule) => ({rule, own: ruleOf(rule, asked)}));
}

const ruleOf = (rule: Rule, asked: Omit<RuleOfLaw, "article">): RuleOfLaw => ({
  ...asked,
  article: asked.law.articles?.[rule.field] ?? null,
});

/** What a law asks, in its own house. */
function askedByLaw(catalogue: Catalogue, law: Law): Omit<RuleOfLaw, "article"> {
  const entry = contestFor(catalogue, law);
  const question = lawQuestion(catalogue, law, entry);
  const seats = houseSeats(question, entry);
  const districtSeats = Math.min(districtSeatsOf(question.scenario, seats), seats);
  const house = {house: seats, districtSeats, appointedSeats: lawHouse(catalogue, law)?.appointed ?? 0};
  return {law, question, house};
}

/** An election of the body that a law is about, for its rules to be told of: one held under it, if there is one. */
function contestFor(catalogue: Catalogue, law: Law): CatalogueContest {
  const {contests, firstContest} = catalogue;
  const held = contests.find((entry) => entry.law === law.id);
  const alike = contests.find((entry) => lawNamed(catalogue, entry.law).body === law.body);
  return held ?? alike ?? entryOf(catalogue, firstContest);
}
