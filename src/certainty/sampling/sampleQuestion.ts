import type {DrawnSample} from "../../catalogue/drawnSample.js";
import type {Stations} from "../../core/stations.js";
import {drawnStations} from "./drawnStations.js";
import type {SampleQuestion} from "./sampleSeats.js";

/** So many samples are redrawn: twentieths of them, at the ends of an interval, are a hundred. */
export const replicates = 2000;

/** One seed for all: the same protocols give the same intervals in any browser. */
const seed = 2021;

/** What stations drawn by lot are asked. */
export const sampleQuestion = (
  stations: Stations,
  drawn: DrawnSample,
  rules: Pick<SampleQuestion, "seats" | "scenario">,
): SampleQuestion => ({stations: drawnStations(stations, drawn), ...rules, seed, replicates});
