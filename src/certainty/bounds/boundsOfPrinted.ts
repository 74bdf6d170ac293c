import type {PrintedJson} from "../../catalogue/catalogue.js";
import {parseScenario, type ScenarioJson} from "../../core/scenario.js";
import type {LongWork} from "../longWork.js";
import {boundsWork} from "./bounds.js";
import type {Bounds} from "./countEnds.js";
import {parsePrintedContest} from "./printedContest.js";

/** A contest of which percentages were printed, and the rules for it, in plain data that a message can carry. */
export interface PrintedQuestion {
  readonly contest: {
    readonly seats: number;
    readonly registered?: number;
    readonly printed: PrintedJson;
    readonly districtWinners?: readonly {readonly party: string; readonly seats: number}[];
  };
  readonly scenario: ScenarioJson;
}

/** What the printed percentages leave open, worked out beside the page; null where no count prints so. */
export const boundsOfPrinted = ({contest, scenario}: PrintedQuestion): LongWork<Bounds | null> =>
  boundsWork({...parsePrintedContest(contest), scenario: parseScenario(scenario)});
