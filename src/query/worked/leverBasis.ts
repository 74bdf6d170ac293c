/** What a step of a lever rests on, where districts are supposed and not drawn from stations. */
import type {Catalogue} from "../../catalogue/catalogue.js";
import {looksAtStations} from "../../certainty/sensitivity/leverQuestion.js";
import {type Answer, floorRestsOnStations} from "../../scenario/answer.js";
import type {Question} from "../../scenario/question.js";
import {basisCells, basisColumns} from "../scenario/basisColumns.js";

const {votes_basis, rules_basis, stations_basis} = basisColumns;

/** The columns that say so. */
export const leverBasisColumns = {votes_basis, rules_basis, stations_basis} as const;

/** The cells of a question that the lever comes to. */
export function leverBasis(answer: Answer, question: Question, catalogue: Catalogue) {
  const cells = basisCells({...answer, question}, catalogue);
  const looks = floorRestsOnStations(question, answer.entry) || looksAtStations(catalogue, question);
  return {
    votes_basis: cells.votes_basis,
    rules_basis: cells.rules_basis,
    stations_basis: looks ? cells.stations_basis : null,
  };
}
