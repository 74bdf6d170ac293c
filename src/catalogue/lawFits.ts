import type {Law} from "./catalogue.js";
import {lawDistrictSeats} from "./lawScenario.js";
import type {LoadedSet} from "./loadedSet.js";

/**
 * Why a law cannot be set against protocols: it elects more members in districts than the house has seats; than
 * there are stations to make districts of; or there is nothing to cut equal districts by.
 */
export type LawMisfit = "too-few-seats" | "too-few-stations" | "no-registered";

/** Whether the districts of a law can be had from protocols; null where they can, or where it has none. */
export function lawMisfit(
  law: Law,
  {seats, stations, districts, counts}: Pick<LoadedSet, "seats" | "stations" | "districts" | "counts">,
): LawMisfit | null {
  const asked = lawDistrictSeats(law, seats);
  if (asked > seats) return "too-few-seats";
  if (asked === 0 || asked === districts) return null;
  if (asked > stations) return "too-few-stations";
  return counts.registered === undefined ? "no-registered" : null;
}
