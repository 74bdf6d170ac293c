import type {EvidenceData, StatementText} from "../statement/evidenceData.js";
import {councils} from "./maslikhats.js";
import {readJson} from "./readData.js";
import {resolutions} from "./resolutions.js";
import {statementRanges, statementTables} from "./statement.js";

const {turnout, winnerShare} = statementRanges();
if (turnout.mean === undefined) throw new Error("statement/ranges.csv lacks the mean turnout");

const data: EvidenceData = {
  statement: {
    tables: statementTables().map(({counts, ...printed}) => printed),
    ranges: {turnout: {...turnout, mean: turnout.mean}, winnerShare},
    text: readJson<StatementText>("statement/text.json"),
  },
  councils: councils(),
  resolutions: resolutions(),
};
process.stdout.write(JSON.stringify(data));
