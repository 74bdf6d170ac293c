import type {Catalogue, CatalogueContest, Law} from "../../catalogue/catalogue.js";
import {districtSeatsOf} from "../../catalogue/lawScenario.js";
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
 * decide is left out. Of councils, which have a house each, `entry` says which one is meant.
 */
export function changedRules(
  catalogue: Catalogue,
  from: Law,
  to: Law,
  entry: CatalogueContest,
): readonly ChangedRule[] {
  const [before, after] = [from, to].map((law) => {
    const question = lawQuestion(catalogue, law, entry);
    const seats = houseSeats(question, entry);
    const districtSeats = Math.min(districtSeatsOf(question.scenario, seats), seats);
    const house = {house: seats, districtSeats, appointedSeats: lawHouse(catalogue, law)?.appointed ?? 0};
    return {law, question, house};
  });
  return rules
    .filter(
      (rule) =>
        (rule.matters(before.question, before.house) || rule.matters(after.question, after.house)) &&
        JSON.stringify(rule.asked(before.question)) !== JSON.stringify(rule.asked(after.question)),
    )
    .map((rule) => ({
      rule,
      from: {...before, article: from.articles?.[rule.field] ?? null},
      to: {...after, article: to.articles?.[rule.field] ?? null},
    }));
}
