import type {ScenarioJson} from "../core/scenario.js";

/** A scenario with other district seats, said as a share or as a number. */
export function withDistricts(
  scenario: ScenarioJson,
  seats: {readonly districtPercent: number} | {readonly districtSeats: number},
): ScenarioJson {
  const {linkage, overhang} = scenario.mixed;
  return {...scenario, mixed: {...seats, linkage, overhang}};
}
