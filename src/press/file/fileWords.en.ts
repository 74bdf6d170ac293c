import {quotation} from "../../words/grammar/en.js";
import type {PressFileMessages} from "./fileWords.js";

/** English. */
export const en: PressFileMessages = {
  lead: "The lab in one file: it opens by a double click, needs no network and sends nothing. Every figure here is worked out from the published totals in the file.",
  languages: "Language",
  lacksHeading: "What the site has and this file does not",
  lacks: [
    "Single stations: seats won in districts by a model, turnout floors by station or region, and the range over the draws of reconstructed stations.",
    "Which other numbers of seats the rounding of the observers’ percentages leaves possible. Their percentages are whole, so a seat may change with the digits that were not printed.",
    "The working of an allocation step by step, the check of the observers’ statement, the rows of the data, and pictures to take away.",
  ],
  noStations:
    "This file has totals only, without stations: districts and floors by station work on the site.",
  needsStations: (name, value) =>
    `${name} ${quotation(value)} needs single stations, which this file does not have`,
  wholeSite: "The whole site",
  made: (version) => `Version of the site: ${version}`,
};
