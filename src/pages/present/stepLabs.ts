import {ownAddress} from "../../views/address.js";
import {type Lab, openLab} from "../../views/lab.js";
import {afterFirstAnswer} from "../../waiting/afterFirstAnswer.js";
import type {Present} from "./model.js";

/** The labs of the steps that are listed: one for each question, however often it stands in a talk. */
export function stepLabs(page: Present): (scenario: string) => Lab {
  const {catalogue, language, messages} = page;
  // Few steps need stations, which weigh more than the rest of the page: the list stands there first.
  const loadStations: Present["loadStations"] = async (contest) => {
    await new Promise<void>(afterFirstAnswer);
    return page.loadStations(contest);
  };
  const open = new Map<string, Lab>();
  return (scenario) => {
    const known = open.get(scenario);
    if (known) return known;
    const lab = openLab({catalogue, language, messages, loadStations, address: ownAddress(scenario)});
    open.set(scenario, lab);
    return lab;
  };
}

/** True where the question is about an election that is not known here: nothing else is shown in its place. */
export const lacksElection = (lab: Lab): boolean =>
  lab.state.value.ignored.some(({name}) => name === "contest");
