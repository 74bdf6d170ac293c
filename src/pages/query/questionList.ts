import {writeChart} from "../../query/chart/chartChoice.js";
import type {Asker, Question} from "../../query/questions/question.js";
import {missingPart} from "../../views/fetchedWhenIdle.js";
import {fragment, html} from "../../views/html.js";
import {view} from "../../views/view.js";
import {badgeSigns} from "./badgeSigns.js";
import type {QueryPage} from "./queryPage.js";

const askers: readonly Asker[] = ["observer", "journalist", "student"];

/** Questions that are ready to be asked, by who would ask them; each opens in the editor and waits there. */
export const questionList = (page: QueryPage): HTMLElement =>
  view(
    page.questions,
    (now) => now,
    ({part: questions, isMissing}) =>
      isMissing
        ? missingPart(page.lab)
        : questions &&
          fragment`${askers.map(
            (asker) => html`<div class="question-group"><h3>${page.words.questions.asks[asker]}</h3>
            <ul>${questions.filter((one) => one.asker === asker).map((one) => html`<li>${item(page, one)}</li>`)}</ul></div>`,
          )}`,
    {urgent: true},
  );

function item(page: QueryPage, question: Question): HTMLElement {
  const {lab} = page;
  const {id, title, explanation, basis} = question;
  return html`<div class="question"><button type="button" class="question-title" id=${`question-${id}`} aria-describedby=${`about-${id}`} @click=${() => open(page, question)}>${title[lab.language]}</button>
    <p class="hint" id=${`about-${id}`}>${explanation[lab.language]} ${badgeSigns(lab, basis)}</p></div>`;
}

function open(page: QueryPage, question: Question): void {
  const {sql, fields, chart} = question;
  page.put(sql, {
    values: Object.fromEntries(fields.map(({name, value}) => [name, value])),
    chart: chart && writeChart({...chart, order: "rows"}),
  });
  document.getElementById("work")?.scrollIntoView();
  document.getElementById("run")?.focus();
}
