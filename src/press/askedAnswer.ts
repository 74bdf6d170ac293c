import type {Catalogue} from "../catalogue/catalogue.js";
import {entryOf} from "../catalogue/contests.js";
import {stationProtocols} from "../data/stationProtocols.js";
import {type Answer, answer, needsStations, prepareStations} from "../scenario/answer.js";
import {askedEntry} from "../scenario/hypotheticalCount.js";
import type {Question} from "../scenario/question.js";
import {stationTable} from "../stations/stationTable.js";

/**
 * The answer to a question outside a browser, with the stations of its contest where it needs them.
 * @throws InputError where the contest cannot bear a rule.
 */
export async function askedAnswer(catalogue: Catalogue, question: Question): Promise<Answer> {
  const entry = entryOf(catalogue, question.contest);
  if (!needsStations(question, askedEntry(catalogue, question))) return answer(question, catalogue, null);
  const {protocols, votes} = await stationProtocols();
  const table = stationTable(protocols, votes, {
    contest: entry.id,
    regions: catalogue.regions.map(({id}) => id),
    parties: entry.contest.votes.map(({party}) => party),
  });
  return answer(question, catalogue, prepareStations(table));
}
