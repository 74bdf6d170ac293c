import {number, readCsv, text} from "../../src/data/readData.js";

/** The official turnouts by region of 10 January 2021, as they stand in `data/`. */
export const officialTurnouts = () => readCsv("official/turnout-2021.csv", {region: text, percent: number});
