import {entryOf} from "../../src/catalogue/contests.js";
import type {Language} from "../../src/catalogue/language.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {type Answer, answer, needsStations, prepareStations} from "../../src/scenario/answer.js";
import {type CheckedSheet, checkedSheet} from "../../src/stations/findings.js";
import {protocolSheet} from "../../src/stations/protocolSheet.js";
import type {Setting} from "../../src/views/lab.js";
import {type ElectionName, questionOf, withInvented} from "../../src/workshop/elections.js";
import {messagesIn} from "../words/allMessages.js";

export {type Language, languages} from "../../src/catalogue/language.js";
export {type ElectionName, electionNames} from "../../src/workshop/elections.js";

const drawn = reconstructions();

/** The catalogue of the site, and the invented elections behind it. */
export const catalogue = withInvented(await buildCatalogue(drawn));

/** Where a chart is drawn, in a language. */
export const settingIn = (language: Language): Setting => ({
  catalogue,
  language,
  messages: messagesIn(language),
  formats: messagesIn(language).formats,
});

const sheets = new Map<string, CheckedSheet>();

/** The protocols of a contest with what was found on them, gathered once. */
export function sheetOf(contest: string): CheckedSheet {
  const known = sheets.get(contest);
  if (known) return known;
  const entry = entryOf(catalogue, contest);
  const options = {
    contest,
    regions: catalogue.regions.map(({id}) => id),
    parties: entry.contest.votes.map(({party}) => party),
  };
  const sheet = checkedSheet(protocolSheet(drawn.protocols, drawn.votes, options));
  sheets.set(contest, sheet);
  return sheet;
}

/** The answer to an election. */
export function answerTo(name: ElectionName): Answer {
  const question = questionOf(catalogue, name);
  const entry = entryOf(catalogue, question.contest);
  return answer(
    question,
    catalogue,
    needsStations(question, entry) ? prepareStations(sheetOf(entry.id).sheet.table) : null,
  );
}
