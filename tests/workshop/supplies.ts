import {remarksOfData} from "../../src/data/buildCatalogue.js";
import {evidenceData} from "../../src/data/evidenceData.js";
import {methodData} from "../../src/data/methodData.js";
import type {Supplies} from "../../src/workshop/bench.js";
import {catalogue, sheetOf} from "../charts/elections.js";
import {stationsOf} from "../views/aLab.js";

/** All that pieces are drawn from, without a browser. */
export const supplies: Supplies = {
  catalogue,
  stations: stationsOf,
  checked: async (contest) => sheetOf(contest),
  evidence: async () => evidenceData(),
  method: async () => methodData(),
  remarks: async () => remarksOfData(),
};
