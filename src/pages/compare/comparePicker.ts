import {withContest} from "../../scenario/comparison.js";
import {countSwitch, countsOf, electionOptions} from "../../views/countSwitch.js";
import {html} from "../../views/html.js";
import {follow} from "../../views/view.js";
import type {Compare} from "./compare.js";

/** Chooses the election, and whose count of it, for every column at once. */
export function comparePicker(compare: Compare): HTMLElement {
  const {messages} = compare;
  const select: HTMLSelectElement = html`<select id="election">${electionOptions(compare)}</select>`;
  const counts = html`<div></div>`;
  const show = (): void => {
    const {entry} = compare.state.value;
    select.value = entry.election;
    const focused = counts.contains(document.activeElement) ? document.activeElement?.id : null;
    counts.replaceChildren(countSwitch(compare, entry, (contest) => open(compare, contest)));
    if (focused) document.getElementById(focused)?.focus();
  };
  select.addEventListener("change", () => {
    const {basis} = compare.state.value.entry;
    const offered = countsOf(compare, select.value);
    open(compare, (offered.find((entry) => entry.basis === basis) ?? offered[0]).id);
  });
  follow(show);
  return html`<div class="contest-picker compare-picker"><div class="choice"><label for="election">${messages.election}</label>${select}</div>${counts}</div>`;
}

const open = (compare: Compare, contest: string): void =>
  compare.change(withContest(compare.state.value.comparison, compare.catalogue, contest));
