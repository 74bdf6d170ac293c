import type {Answer, PreparedStations} from "../../scenario/answer.js";
import {questionLine} from "../../scenario/questionLine.js";

/** The question behind an answer as a file for the `seats` command: one line of JSON. */
export const questionFile = (answer: Answer, stations: PreparedStations | null): Blob =>
  new Blob([`${questionLine(answer, stations)}\n`], {type: "application/x-ndjson"});
