import type {Answer} from "./answer.js";

/** The fewest and the most seats that a party may have. */
export interface SeatSpan {
  readonly least: number;
  readonly most: number;
}

/** Seats where the districts are a model's: who wins them is not known, so every party has an interval. */
export interface DistrictSpans {
  /** District seats that nobody knows the winners of. */
  readonly districts: number;
  /** True where a party has its most only if it wins every district: the tiers are added up. */
  readonly takesAll: boolean;
  /** By party, for every party of the outcome. */
  readonly of: ReadonlyMap<string, SeatSpan>;
}

/**
 * What every party's seats may be where district winners come from a model: from none of the districts won to all of
 * them. Null where nobody sits in a modelled district, and where nobody sits at all.
 */
export function districtSpans({ranges, outcome, question}: Answer): DistrictSpans | null {
  if (!ranges || outcome.status === "void") return null;
  return {
    districts: ranges[0]?.districts ?? 0,
    takesAll: question.scenario.mixed.linkage === "parallel",
    of: new Map(
      ranges.map(({party, none, every}) => [
        party,
        {least: Math.min(none, every), most: Math.max(none, every)},
      ]),
    ),
  };
}
