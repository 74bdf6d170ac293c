import type {CatalogueContest} from "../catalogue/catalogue.js";
import {badge} from "./badge.js";
import {html} from "./html.js";
import type {Setting} from "./lab.js";

/** The elections for a drop-down: each once, those the reader loaded in a group of their own at the end. */
export function electionOptions({catalogue, messages, language}: Setting): readonly HTMLElement[] {
  const elections = catalogue.contests.filter(
    ({election}, index) => catalogue.contests.findIndex((other) => other.election === election) === index,
  );
  const option = (entry: CatalogueContest) =>
    html`<option value=${entry.election}>${entry.electionName[language]}</option>`;
  const own = elections.filter(({loaded}) => loaded);
  return [
    ...elections.filter(({loaded}) => !loaded).map(option),
    ...(own.length > 0 ? [html`<optgroup label=${messages.loaded.group}>${own.map(option)}</optgroup>`] : []),
  ];
}

/** The contests of one election: they differ in who counted. */
export const countsOf = ({catalogue}: Setting, election: string): readonly CatalogueContest[] =>
  catalogue.contests.filter((entry) => entry.election === election);

/**
 * One choice a count, which the keyboard passes in one stop. What the reader loaded has one count, and says that
 * nobody checked it. A hypothetical count is nobody's: it has a choice of its own while it is there.
 */
export function countSwitch(
  setting: Setting,
  current: CatalogueContest,
  open: (contest: string) => void,
  id: (part: string) => string,
): HTMLElement {
  const {messages} = setting;
  if (current.loaded)
    return html`<div class="count-switch"><span class="count-label">${messages.loaded.unchecked}</span> ${badge(setting, current.basis, current.sources[0])}</div>`;
  const counts = [...countsOf(setting, current.election)].sort((a, b) => (a.basis < b.basis ? 1 : -1));
  const shown = current.basis === "hypothetical" ? [...counts, current] : counts;
  const choices = shown.map((entry) => {
    const word = messages.counters[counterOf(entry)];
    const box: HTMLInputElement = html`<input type="radio" name=${id("count")} id=${id(`count-${entry.basis}`)}>`;
    box.checked = entry === current;
    box.addEventListener("change", () => open(entry.id));
    return html`<label>${box}<span>${word}</span></label>`;
  });
  return html`<div class="count-switch" role="group" aria-label=${messages.countedBy}>
    <span class="count-label">${messages.countedBy}</span>
    <span class="switch">${choices}</span>
  </div>`;
}

const counterOf = ({basis}: CatalogueContest): "official" | "observers" | "hypothetical" =>
  basis === "observers" || basis === "hypothetical" ? basis : "official";
