import {reconstructionNotes} from "../../src/data/contestFiles.js";
import {councilLaws, councils} from "../../src/data/maslikhats.js";
import {readJson} from "../../src/data/readData.js";
import {resolutions} from "../../src/data/resolutions.js";
import {statementRanges, statementTables} from "../../src/data/statement.js";
import type {EvidenceData, StatementText} from "../../src/statement/evidenceData.js";
import type {MethodData} from "../../src/statement/officialCheck.js";
import type {Supplies} from "../../src/workshop/bench.js";
import {catalogue, sheetOf} from "../charts/elections.js";
import {stationsOf} from "../views/aLab.js";

/** What the evidence page draws from, as its loader writes it. */
export function evidenceData(): EvidenceData {
  const {turnout, winnerShare} = statementRanges();
  return {
    statement: {
      tables: statementTables(),
      ranges: {turnout: {...turnout, mean: turnout.mean as number}, winnerShare},
      text: readJson<StatementText>("statement/text.json"),
    },
    councils: councils(),
    resolutions: resolutions(),
  };
}

/** What the method page draws from, as its loader writes it. */
export const methodData = (): MethodData => ({
  councils: councils(),
  laws: councilLaws(),
  reconstruction: reconstructionNotes(),
  resolutions: resolutions(),
});

/** All that pieces are drawn from, without a browser. */
export const supplies: Supplies = {
  catalogue,
  stations: stationsOf,
  sheet: async (contest) => sheetOf(contest).sheet,
  evidence: async () => evidenceData(),
  method: async () => methodData(),
};
