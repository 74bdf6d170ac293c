import type {Assumption} from "../core/outcome.js";
import {type Answer, namesItsDistricts} from "./answer.js";

/** What an answer rests on that the law does not say: what the core assumes, and what is assumed before it counts. */
export type NamedAssumption = Assumption | "district-model-protocols" | "registration-order";

/** Every assumption that an answer makes, each once. */
export const assumptionsOf = ({outcome, entry, house}: Answer): readonly NamedAssumption[] => [
  ...outcome.assumptions,
  ...(house.district > 0 && entry.stations > 0 && !namesItsDistricts(entry, house.district)
    ? (["district-model-protocols"] as const)
    : []),
  ...(outcome.steps.some(({step}) => step === "tie") ? (["registration-order"] as const) : []),
];
