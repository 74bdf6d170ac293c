import type {ScenarioJson} from "../core/scenario.js";
import type {Lab} from "./lab.js";

/** Asks the same question with another scenario. */
export function setScenario(lab: Lab, change: (scenario: ScenarioJson) => ScenarioJson): void {
  const {question} = lab.state.value;
  lab.ask({...question, scenario: change(question.scenario)});
}
