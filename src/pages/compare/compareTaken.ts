import {takeAway} from "../../picture/takeAway/takeAway.js";
import type {Slide} from "../../picture/takeAway/taken.js";
import {html} from "../../views/html.js";
import type {Compare} from "./compare.js";
import {printedSources} from "./comparedSources.js";

/** What can be taken away of the scenarios side by side: the table as a file. */
export const compareLine = (compare: Compare): HTMLElement =>
  html`<div class="behind">${takeAway(compare, {
    label: compare.words.table.caption,
    question: () => compare.state.value.baseline.answer.question,
    table: "#compare-table",
    slides: () => slidesOf(compare),
    sources: () => printedSources(compare, compare.state.value),
  })}</div>`;

/** The scenarios beside each other, each under the name of its column. */
const slidesOf = ({state}: Compare): readonly Slide[] =>
  [state.value.baseline, ...state.value.shown].flatMap(({name, answer}) =>
    answer.question ? [{name, question: answer.question}] : [],
  );
