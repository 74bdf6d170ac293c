import {allocationQuestions} from "./allocation.js";
import {districtQuestions} from "./districts.js";
import {electionQuestions} from "./elections.js";
import {protocolQuestions} from "./protocols.js";
import type {Question} from "./question.js";
import {stationQuestions} from "./stations.js";
import {thresholdQuestions} from "./threshold.js";

/** Every question that is ready to be asked over the tables of the site, in the order in which they are offered. */
export const questions: readonly Question[] = [
  ...stationQuestions,
  ...protocolQuestions,
  ...thresholdQuestions,
  ...electionQuestions,
  ...allocationQuestions,
  ...districtQuestions,
];
