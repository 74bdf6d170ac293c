import {computed} from "@preact/signals-core";
import {parametersIn} from "../../db/sqlParameters.js";
import type {QuestionField} from "../../query/questions/question.js";
import {html} from "../../views/html.js";
import {follow, view} from "../../views/view.js";
import type {QueryPage} from "./queryPage.js";

/** A field for each `:name` of the query; Enter in one runs it. Fields stay while the text around the names changes. */
export const valuesForm = (page: QueryPage): HTMLElement => {
  const names = computed(() => parametersIn(page.state.value.text).join(" "));
  return view(
    computed(() => ({names: names.value, questions: page.questions.value})),
    (now) => now,
    () => (names.peek() === "" ? null : form(page, names.peek().split(" "))),
  );
};

function form(page: QueryPage, names: readonly string[]): HTMLElement {
  const {words} = page;
  const run = (event: Event): void => {
    event.preventDefault();
    page.run();
  };
  return html`<form class="query-form" aria-label=${words.editor.values} aria-describedby="values-hint" @submit=${run}>${names.map((name) => field(page, name))}<button type="submit" class="visually-hidden">${words.editor.run}</button><p class="hint" id="values-hint">${words.editor.valuesHint}</p></form>`;
}

/** A field of a question of ours has a name in words; where it takes a code, the codes that there are. */
function field(page: QueryPage, name: string): HTMLElement {
  const {state, lab} = page;
  const id = `value-${name}`;
  const question = page.questions.peek().part?.find(({sql}) => sql === state.peek().text);
  const known = question?.fields.find((one) => one.name === name);
  const box: HTMLInputElement | HTMLSelectElement =
    known && known.kind !== "number"
      ? html`<select id=${id}>${codes(page, known).map(([code, said]) => html`<option value=${code}>${said}</option>`)}</select>`
      : html`<input id=${id} autocomplete="off" size="12">`;
  follow(() => {
    const value = state.value.values[name] ?? "";
    if (box.value !== value) box.value = value;
  });
  box.addEventListener("input", () => page.value(name, box.value));
  return html`<div class="choice"><label for=${id}><code>:${name}</code>${known ? ` ${known.label[lab.language]}` : ""}</label>${box}</div>`;
}

function codes(
  {lab: {catalogue, language}}: QueryPage,
  {kind}: QuestionField,
): readonly (readonly [string, string])[] {
  const all = catalogue.contests.map((entry): readonly [string, string] =>
    kind === "contest" ? [entry.id, entry.name[language]] : [entry.election, entry.electionName[language]],
  );
  return [...new Map(all)];
}
