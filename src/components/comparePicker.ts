import type {CatalogueContest} from "../scenario/catalogue.js";
import {withContest} from "../scenario/comparison.js";
import {badge} from "./badge.js";
import type {Compare} from "./compare.js";
import {html} from "./html.js";

/** Chooses the election, and whose count of it, for every column at once. */
export function comparePicker(compare: Compare): HTMLElement {
  const {catalogue, messages, language} = compare;
  const elections = catalogue.contests.filter(
    ({election}, index) => catalogue.contests.findIndex((other) => other.election === election) === index,
  );
  const select: HTMLSelectElement = html`<select id="election">${elections.map((entry) => html`<option value=${entry.election}>${entry.electionName[language]}</option>`)}</select>`;
  const counts = html`<div></div>`;
  const show = (): void => {
    const {entry} = compare.state();
    select.value = entry.election;
    const focused = counts.contains(document.activeElement) ? document.activeElement?.id : null;
    counts.replaceChildren(countSwitch(compare, entry));
    if (focused) document.getElementById(focused)?.focus();
  };
  select.addEventListener("change", () => {
    const {basis} = compare.state().entry;
    const offered = countsOf(compare, select.value);
    open(compare, (offered.find((entry) => entry.basis === basis) ?? offered[0]).id);
  });
  show();
  compare.subscribe(show);
  return html`<div class="contest-picker compare-picker"><div class="choice"><label for="election">${messages.election}</label>${select}</div>${counts}</div>`;
}

const open = (compare: Compare, contest: string): void =>
  compare.change(withContest(compare.state().comparison, compare.catalogue, contest));

const countsOf = ({catalogue}: Compare, election: string): readonly CatalogueContest[] =>
  catalogue.contests.filter((entry) => entry.election === election);

/** One button a count, the one in use pressed; with the badge of its source. */
function countSwitch(compare: Compare, current: CatalogueContest): HTMLElement {
  const {messages} = compare;
  const counts = [...countsOf(compare, current.election)].sort((a, b) => (a.basis < b.basis ? 1 : -1));
  const buttons = counts.map(
    (entry) =>
      html`<button type="button" id=${`count-${entry.basis}`} aria-pressed=${String(entry === current)} onclick=${() => open(compare, entry.id)}>${messages.counters[entry.basis]}</button>`,
  );
  return html`<div class="count-switch" role="group" aria-label=${messages.countedBy}>
    <span class="count-label">${messages.countedBy}</span>
    <span class="switch">${buttons}</span>
    ${badge(compare, current.basis, current.sources[0], true)}
  </div>`;
}
