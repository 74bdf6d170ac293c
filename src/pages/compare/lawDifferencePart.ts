import type {Catalogue, Law} from "../../catalogue/catalogue.js";
import {entryOf} from "../../catalogue/contests.js";
import {lawNamed, lawOf} from "../../catalogue/laws.js";
import {type ElectionDifference, lawDifference} from "../../certainty/lawDifference/lawDifference.js";
import {chartLine} from "../../picture/takeAway/takeAway.js";
import type {Taken} from "../../picture/takeAway/taken.js";
import {lawfulQuestion} from "../../scenario/question.js";
import type {Behind} from "../../views/behindLink.js";
import {download} from "../../views/download.js";
import {html} from "../../views/html.js";
import {textCsv} from "../../views/textCsv.js";
import {follow, view} from "../../views/view.js";
import type {Compare} from "./compare.js";
import {ruleTable} from "./lawRules.js";
import {lawRows, lawTable} from "./lawTable.js";
import type {LawMessages} from "./lawWords.js";
import type {CompareState} from "./state.js";

/** The two laws that stand side by side when nobody has chosen: that of the first contest's day, and the latest of its body. */
function firstPair(catalogue: Catalogue): readonly [string, string] {
  const law = lawOf(catalogue, entryOf(catalogue, catalogue.firstContest));
  const latest = catalogue.laws
    .filter(({body}) => body === law.body)
    .reduce((last, one) => (one.date > last.date ? one : last));
  return [law.id, latest.id];
}

/** Two dated laws side by side: the rules in which they differ, and the seats of every election under both. */
export function lawDifferencePart(compare: Compare, words: LawMessages): HTMLElement {
  const {catalogue} = compare;
  const opening = firstPair(catalogue);
  const pairIn = (state: CompareState): string => (state.comparison.laws ?? opening).join(" ");
  const laws = (pair: string): readonly [Law, Law] => {
    const [from, to] = pair.split(" ");
    return [lawNamed(catalogue, from), lawNamed(catalogue, to)];
  };
  let last: {readonly pair: string; readonly differences: readonly ElectionDifference[]} | null = null;
  const differencesOf = (pair: string): readonly ElectionDifference[] => {
    if (last?.pair !== pair) last = {pair, differences: lawDifference(catalogue, ...laws(pair))};
    return last.differences;
  };
  const behindLaws = (label: string): Behind & Taken => ({
    label,
    question: () => lawfulQuestion(catalogue, compare.state.value.entry.id),
    values: () => {
      const [from, to] = pairIn(compare.state.value).split(" ");
      return {from, to};
    },
    under: () => laws(pairIn(compare.state.value)).map(({name}) => name[compare.language]),
    rests: () => [compare.messages.basis.law],
    sources: () => laws(pairIn(compare.state.value)).map(({source}) => source),
  });
  const save = async (): Promise<void> => {
    const differences = differencesOf(pairIn(compare.state.value));
    download(await textCsv(words.file.columns, lawRows(compare, words, differences)), words.file.name);
  };
  return html`<section class="band" id="laws">
    <h2>${words.heading}</h2>
    <p>${words.lead}</p>
    <div class="law-pickers">${lawPicker(compare, words.from, 0)}${lawPicker(compare, words.to, 1)}</div>
    <h3>${words.rules.heading}</h3>
    <div>${view(compare.state, pairIn, (pair) => ruleTable(compare, words, ...laws(pair)))}
    ${chartLine(compare, "lawRules", behindLaws(words.rules.heading))}</div>
    <h3>${words.seats.heading}</h3>
    <div>${view(compare.state, pairIn, (pair) => lawTable(compare, words, laws(pair), differencesOf(pair)))}
    ${chartLine(compare, "lawSeats", behindLaws(words.seats.heading))}</div>
    <p class="actions"><button type="button" class="quiet-button" id="download-laws" @click=${save}>${words.download}</button></p>
  </section>`;
}

/** Chooses one of the two laws; the address follows. */
function lawPicker(compare: Compare, label: string, place: 0 | 1): HTMLElement {
  const {catalogue, language} = compare;
  const opening = firstPair(catalogue);
  const byDate = catalogue.laws.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const select: HTMLSelectElement = html`<select id=${`law-${place + 1}`}>${byDate.map(({id, name}) => html`<option value=${id}>${name[language]}</option>`)}</select>`;
  const pair = (): readonly [string, string] => compare.state.value.comparison.laws ?? opening;
  select.addEventListener("change", () => {
    const [from, to] = pair();
    const laws: readonly [string, string] = place === 0 ? [select.value, to] : [from, select.value];
    const {laws: _, ...comparison} = compare.state.value.comparison;
    compare.change(laws.join() === opening.join() ? comparison : {...comparison, laws});
  });
  follow(() => {
    select.value = pair()[place];
  });
  return html`<div class="choice"><label for=${select.id}>${label}</label>${select}</div>`;
}
