import type {ScenarioJson} from "../../core/scenario.js";
import {districtsOf} from "../sensitivity/leversAt.js";
import type {Moves} from "./searchQuestion.js";

/** The law with what a package moves, for a house of so many seats. */
export function packageScenario(law: ScenarioJson, moves: Moves, house: number): ScenarioJson {
  const {threshold, base, formula, districts, floor} = moves;
  return {
    ...law,
    threshold: {...law.threshold, percent: threshold ?? law.threshold.percent, of: base ?? law.threshold.of},
    formula: formula ?? law.formula,
    mixed: districts
      ? {...districtsOf(districts.seats, house), linkage: districts.linkage, overhang: law.mixed.overhang}
      : law.mixed,
    turnoutFloor: {...law.turnoutFloor, percent: floor ?? law.turnoutFloor.percent},
    againstAll: {
      ...law.againstAll,
      percent: moves["against-all"] === undefined ? law.againstAll.percent : moves["against-all"],
    },
  };
}
