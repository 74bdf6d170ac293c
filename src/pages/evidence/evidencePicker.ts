import {countSwitch, countsOf, electionOptions} from "../../views/countSwitch.js";
import {html} from "../../views/html.js";
import {follow} from "../../views/view.js";
import type {Evidence} from "./evidence.js";

/** Chooses the election, and whose count of it, for everything below. */
export function evidencePicker(evidence: Evidence): HTMLElement {
  const {messages} = evidence;
  const select: HTMLSelectElement = html`<select id="election">${electionOptions(evidence)}</select>`;
  const counts = html`<div></div>`;
  let shown: string | null = null;
  const show = (): void => {
    const {entry} = evidence.state.value;
    if (entry.id === shown) return;
    shown = entry.id;
    select.value = entry.election;
    const focused = counts.contains(document.activeElement) ? document.activeElement?.id : null;
    counts.replaceChildren(countSwitch(evidence, entry, evidence.open));
    if (focused) document.getElementById(focused)?.focus();
  };
  select.addEventListener("change", () => {
    const {basis} = evidence.state.value.entry;
    const offered = countsOf(evidence, select.value);
    evidence.open((offered.find((entry) => entry.basis === basis) ?? offered[0]).id);
  });
  follow(show);
  return html`<div class="contest-picker compare-picker"><div class="choice"><label for="election">${messages.election}</label>${select}</div>${counts}</div>`;
}
