import type {EvidenceData, StatementContext, StatementText} from "../statement/evidenceData.js";
import {councils} from "./maslikhats.js";
import {officialTurnouts} from "./officialResults.js";
import {readJson} from "./readData.js";
import {resolutions} from "./resolutions.js";
import {statementRanges, statementTables} from "./statement.js";

/**
 * What the evidence page draws from: the statement as printed, the councils and the contradictions resolved.
 * @throws when `statement/ranges.csv` lacks the mean turnout.
 */
export function evidenceData(): EvidenceData {
  const {turnout, winnerShare} = statementRanges();
  const {mean} = turnout;
  if (mean === undefined) throw new Error("statement/ranges.csv lacks the mean turnout");
  return {
    statement: {
      tables: statementTables().map(({counts, ...printed}) => printed),
      ranges: {turnout: {...turnout, mean}, winnerShare},
      text: readJson<StatementText>("statement/text.json"),
    },
    context: readJson<StatementContext>("statement/context.json"),
    councils: councils(),
    regionalTurnouts: officialTurnouts(),
    resolutions: resolutions().map(({key, contests, reading, alternative}) => ({
      key,
      contests,
      reading,
      alternative,
    })),
  };
}
