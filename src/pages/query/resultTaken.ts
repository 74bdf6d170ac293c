import {questions} from "../../query/questions/questions.js";
import {exportAbout} from "./exportAbout.js";
import {exportMenu} from "./exportMenu.js";
import type {QueryPage} from "./queryPage.js";
import {basisOf} from "./resultDrawn.js";
import type {Answered} from "./state.js";

/** What an answer is called in its file, and where its menu stands. */
export interface TakenOptions {
  readonly id: string;
  /** Also the file's name, without its ending. */
  readonly title: string;
}

/** Takes an answer away as a file, which says what it rests on, its scenario and its sources. */
export function resultTaken(page: QueryPage, answered: Answered, {id, title}: TakenOptions): HTMLElement {
  const {words, lab} = page;
  const {sql, ran, answer, scenario} = answered;
  const about = () =>
    exportAbout(lab, words.export, words.table, {
      title: questions.find((question) => question.sql === sql)?.title[lab.language] ?? title,
      sql: ran,
      answer,
      basis: basisOf(page, sql),
      scenario,
      address: location.href,
      day: new Date().toISOString().slice(0, 10),
      version: null,
    });
  return exportMenu({words: words.export, formats: lab.formats, answer, about, fileName: title, id});
}
