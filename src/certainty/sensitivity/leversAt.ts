import {districtSeatsOf} from "../../catalogue/lawScenario.js";
import type {ScenarioJson} from "../../core/scenario.js";
import {withDistricts} from "../../scenario/withDistricts.js";

/** Values of levers: those left out stay where they are. */
export interface LeverValues {
  /** Percent. */
  readonly threshold?: number;
  readonly floor?: number;
  /** Seats. */
  readonly districts?: number;
}

/**
 * The same rules with levers set. District seats are said as a whole percentage of the house where one comes to so many
 * seats, as the lever says them: one scenario has one address.
 */
export function leversAt(
  scenario: ScenarioJson,
  house: number,
  {threshold, floor, districts}: LeverValues,
): ScenarioJson {
  const moved =
    districts === undefined || districts === districtSeatsOf(scenario, house)
      ? scenario
      : withDistricts(scenario, districtsOf(districts, house));
  return {
    ...moved,
    ...(threshold !== undefined && {threshold: {...scenario.threshold, percent: threshold}}),
    ...(floor !== undefined && {turnoutFloor: {...scenario.turnoutFloor, percent: floor}}),
  };
}

/** So many district seats, as a whole percentage where there is one. */
export function districtsOf(
  districts: number,
  house: number,
): {readonly districtPercent: number} | {readonly districtSeats: number} {
  const percent = Math.round((100 * districts) / house);
  const comesTo = Math.floor((2 * house * percent + 100) / 200);
  return comesTo === districts ? {districtPercent: percent} : {districtSeats: districts};
}
