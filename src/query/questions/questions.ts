import {allocationQuestions} from "./allocation.js";
import {districtQuestions} from "./districts.js";
import {electionQuestions} from "./elections.js";
import {protocolQuestions} from "./protocols.js";
import type {Question} from "./question.js";
import {scenarioQuestions} from "./scenario.js";
import {stationQuestions} from "./stations.js";
import {thresholdQuestions} from "./threshold.js";

/** Questions that the tables of the site answer, anywhere. */
export const siteQuestions: readonly Question[] = [
  ...stationQuestions,
  ...protocolQuestions,
  ...thresholdQuestions,
  ...electionQuestions,
  ...allocationQuestions,
  ...districtQuestions,
];

/** Every question that is ready to be asked, in the order in which they are offered. */
export const questions: readonly Question[] = [...siteQuestions, ...scenarioQuestions];
