import {divideHouse} from "../core/house.js";
import {defaultScenario, type ScenarioJson} from "../core/scenario.js";
import {nothing, percentShare} from "../core/share.js";
import type {Law} from "./catalogue.js";

/** A scenario with every field the law of a date leaves to the contract's defaults. */
export function completeScenario(partial: Law["scenario"]): ScenarioJson {
  const {threshold, mixed, turnoutFloor, againstAll, ...rest} = partial as Partial<ScenarioJson>;
  const {districtPercent, ...linkage} = defaultScenario.mixed;
  return {
    ...defaultScenario,
    ...rest,
    threshold: {...defaultScenario.threshold, ...threshold},
    mixed: {...linkage, ...(mixed?.districtSeats === undefined ? {districtPercent} : {}), ...mixed},
    turnoutFloor: {...defaultScenario.turnoutFloor, ...turnoutFloor},
    againstAll: {...defaultScenario.againstAll, ...againstAll},
  };
}

/** District seats of a law in a house of so many seats; more than the house where the law asks for more. */
export const lawDistrictSeats = ({scenario}: Law, seats: number): number =>
  districtSeatsOf(completeScenario(scenario), seats);

/** How many district seats a scenario gives a house of so many seats; more than the house where it asks for more. */
export function districtSeatsOf({mixed}: ScenarioJson, house: number): number {
  if (mixed.districtSeats !== undefined) return mixed.districtSeats;
  return divideHouse(house, {share: percentShare(mixed.districtPercent ?? 0) ?? nothing}).district;
}
