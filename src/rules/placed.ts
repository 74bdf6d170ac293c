import type {Control, Place} from "./control.js";
import type {Rule} from "./rule.js";
import {rules} from "./rules.js";

/** A rule that a reader can set, with where its control stands. */
export type PlacedRule<At extends Place["at"] = Place["at"]> = Rule & {
  readonly control: Control & {readonly place: Extract<Place, {at: At}>};
};

/** The rules whose controls stand at one place; sliders and further rules by their rank there. */
export const rulesAt = <At extends Place["at"]>(at: At): readonly PlacedRule<At>[] =>
  rules.filter((rule): rule is PlacedRule<At> => rule.control?.place.at === at).toSorted(byRank);

/** The rules whose controls stand beside that of another. */
export const rulesBeside = (field: string): readonly PlacedRule<"beside">[] =>
  rulesAt("beside").filter(({control}) => control.place.field === field);

const byRank = (a: PlacedRule, b: PlacedRule): number => rankOf(a.control.place) - rankOf(b.control.place);

const rankOf = (place: Place): number => ("rank" in place ? place.rank : 0);

/** A slider, in the order in which a headline and a column of a comparison name them. */
export const leversAsTold = (): readonly PlacedRule<"levers">[] =>
  rulesAt("levers").toSorted((a, b) => a.control.place.told - b.control.place.told);
