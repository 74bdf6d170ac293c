import {entryOf} from "../../catalogue/contests.js";
import {lawOf} from "../../catalogue/laws.js";
import type {divisors} from "../../core/divisors.js";
import type {quotas} from "../../core/quotas.js";
import type {Formula} from "../../core/scenario.js";
import {takeAway} from "../../picture/takeAway/takeAway.js";
import {type FormulaSeats, formulaSeats, type PartySeats} from "../../scenario/formulaSeats.js";
import {lawfulQuestion} from "../../scenario/question.js";
import {badge} from "../../views/badge.js";
import {behindLine} from "../../views/behindLink.js";
import {fragment, html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {partyColour, partyName} from "../../views/partyNames.js";
import type {MethodMessages} from "./words.js";

type QuotaName = keyof typeof quotas;
type DivisorName = keyof typeof divisors;

/** Each quota in symbols. The brackets of a whole part are drawn: the typefaces do not have them. */
const quotaSymbols: Readonly<Record<QuotaName, () => Node>> = {
  hare: () => fragment`<var>V</var> ÷ <var>S</var>`,
  droop: () =>
    fragment`<span class="visually-hidden">⌊</span><span class="whole-part"><var>V</var> ÷ (<var>S</var> + 1)</span><span class="visually-hidden">⌋</span> + 1`,
  "hagenbach-bischoff": () => fragment`<var>V</var> ÷ (<var>S</var> + 1)`,
  imperiali: () => fragment`<var>V</var> ÷ (<var>S</var> + 2)`,
};

/** Each divisor in symbols, and the numbers it begins with: texts where they are no plain decimals. */
const divisorSymbols: Readonly<
  Record<DivisorName, {readonly term: () => Node; readonly series: readonly (number | string)[]}>
> = {
  dhondt: {term: () => fragment`<var>s</var> + 1`, series: [1, 2, 3, 4]},
  "sainte-lague": {term: () => fragment`2<var>s</var> + 1`, series: [1, 3, 5, 7]},
  "modified-sainte-lague": {term: () => fragment`2<var>s</var> + 1`, series: [1.4, 3, 5, 7]},
  danish: {term: () => fragment`3<var>s</var> + 1`, series: [1, 4, 7, 10]},
  adams: {term: () => fragment`<var>s</var>`, series: [0, 1, 2, 3]},
  dean: {
    term: () => fragment`2<var>s</var>(<var>s</var> + 1) ÷ (2<var>s</var> + 1)`,
    series: [0, "4⁄3", "12⁄5", "24⁄7"],
  },
  "huntington-hill": {
    term: () => fragment`√(<var>s</var>(<var>s</var> + 1))`,
    series: [0, "√2", "√6", "√12"],
  },
};

/** What the letters in the formulas stand for. */
export const formulaLegend = ({formulas}: MethodMessages): HTMLElement =>
  html`<dl class="legend">${Object.entries(formulas.symbols).map(
    ([symbol, meaning]) => html`<div><dt><var>${symbol}</var></dt><dd>${meaning}</dd></div>`,
  )}</dl>`;

/** The four quotas, in symbols and in words, and whether the law knows them. */
export const quotaList = (lab: Lab, method: MethodMessages): HTMLElement =>
  formulaList(
    (Object.keys(quotaSymbols) as QuotaName[]).map((formula) =>
      formulaItem(lab, method, formula, quotaSymbols[formula]()),
    ),
  );

/** The seven divisors, likewise, with the first numbers of each series. */
export const divisorList = (lab: Lab, method: MethodMessages): HTMLElement =>
  formulaList(
    (Object.keys(divisorSymbols) as DivisorName[]).map((formula) => {
      const {term, series} = divisorSymbols[formula];
      const numbers = series.map((one) => (typeof one === "number" ? lab.formats.decimal(one) : one));
      // A comma would be read as part of 1,4.
      return formulaItem(
        lab,
        method,
        formula,
        fragment`${term()}<span class="series">${numbers.join(" · ")} …</span>`,
      );
    }),
  );

const formulaList = (items: readonly Node[]): HTMLElement => html`<dl class="formula-list">${items}</dl>`;

function formulaItem(lab: Lab, {formulas}: MethodMessages, formula: Formula, symbols: Node): HTMLElement {
  const isLaw = formula === "hare";
  return html`<div data-formula-words=${formula}><dt>${lab.messages.formulas[formula]}</dt>
    <dd class="symbols">${symbols}</dd>
    <dd>${formulas.words[formula]} <span class="quiet">${isLaw ? formulas.inLaw : formulas.notInLaw}.</span>
    ${isLaw ? badge(lab, "law", lab.catalogue.lawSources.election, true) : null}</dd></div>`;
}

/** The observers’ proposal for the threshold (statement, recommendation 3). */
const proposedPercent = 3;

/** List seats of a contest under every formula, at the law's threshold and at the proposed one, as the core gives them. */
export function formulaTable(lab: Lab, method: MethodMessages, contest: string): Node {
  const {catalogue, language, formats, messages} = lab;
  const {formulas} = method;
  const entry = entryOf(catalogue, contest);
  const law = lawOf(catalogue, entry);
  const {percent} = lawfulQuestion(catalogue, contest).scenario.threshold;
  const lawful = formulaSeats(catalogue, contest, percent);
  const proposed = formulaSeats(catalogue, contest, proposedPercent);
  const blocks = [
    {...lawful, said: formulas.atLaw(formats.percent(percent), messages.underLaw(law.date))},
    {...proposed, said: formulas.atProposal(formats.percent(proposedPercent))},
  ];
  const seated = new Set(
    blocks.flatMap(({rows}) =>
      rows.flatMap(({seats}) => seats.filter((own) => own.seats > 0).map(({party}) => party)),
    ),
  );
  const all = entry.contest.votes.map(({party}) => party);
  const shown = all.filter((party) => seated.has(party));
  const rest = all.filter((party) => !seated.has(party));
  const caption = formulas.caption(entry.electionName[language]);
  return fragment`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table class="figures formula-table" id="formula-table">
    <caption>${caption} ${badge(lab, entry.basis, entry.sources[0], true)}</caption>
    <thead><tr><th scope="col">${formulas.formula}</th>${shown.map(
      (party) =>
        html`<th scope="col" class="number"><i class="swatch" style=${`--party: ${partyColour(lab, party)}`}></i>${partyName(lab, party)}</th>`,
    )}</tr></thead>
    ${blocks.map((block) => formulaBlock(lab, block, shown))}</table></div>
    ${rest.length === 0 ? null : html`<p class="quiet">${formulas.withoutSeat(rest.map((party) => partyName(lab, party)))}</p>`}
    ${blocks.map((block) => formulaQuery(lab, block, contest, caption))}
    <div class="behind">${takeAway(lab, {label: caption, question: () => lawfulQuestion(catalogue, contest)})}</div>`;
}

/** The way to the rows of one block of the table: the law of the contest's day at the block's threshold. */
function formulaQuery(
  lab: Lab,
  {percent, said}: FormulaSeats & {readonly said: string},
  contest: string,
  label: string,
): HTMLElement {
  const asked = lawfulQuestion(lab.catalogue, contest);
  const threshold = {...asked.scenario.threshold, percent};
  return behindLine(lab, "formulas", {
    question: () => ({...asked, scenario: {...asked.scenario, threshold}}),
    text: `${lab.messages.behind.one} (${said})`,
    label,
  });
}

function formulaBlock(
  {messages, formats}: Lab,
  {percent, rows, said}: FormulaSeats & {readonly said: string},
  shown: readonly string[],
): HTMLElement {
  const hare = rows[0].seats;
  return html`<tbody><tr class="block"><th scope="rowgroup" colspan=${shown.length + 1}>${said}</th></tr>
    ${rows.map(
      ({formula, seats}) => html`<tr data-formula=${formula} data-percent=${percent}>
        <th scope="row">${messages.formulas[formula]}</th>${shown.map((party) => {
          const own = seatsOf(seats, party);
          const change = own - seatsOf(hare, party);
          return html`<td class="number" data-party=${party} data-seats=${own}>${change === 0 ? null : html`<small>${formats.signed(change)}</small>`} ${formats.whole(own)}</td>`;
        })}</tr>`,
    )}</tbody>`;
}

const seatsOf = (seats: readonly PartySeats[], party: string): number =>
  seats.find((own) => own.party === party)?.seats ?? 0;
