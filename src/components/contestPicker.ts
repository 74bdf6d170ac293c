import type {CatalogueContest} from "../scenario/catalogue.js";
import {entryOf, questionFor} from "../scenario/question.js";
import {badge} from "./badge.js";
import {choice} from "./choice.js";
import {html} from "./html.js";
import type {Lab} from "./lab.js";
import {live} from "./live.js";

/** Chooses the election, and whose count of it. */
export function contestPicker(lab: Lab): HTMLElement {
  const {catalogue, messages, language} = lab;
  const elections = catalogue.contests.filter(
    ({election}, index) => catalogue.contests.findIndex((other) => other.election === election) === index,
  );
  const election = choice(lab, {
    id: "election",
    label: messages.election,
    options: elections.map((entry) => ({value: entry.election, label: entry.electionName[language]})),
    value: ({question}) => entryOf(catalogue, question.contest).election,
    choose: (value) => {
      const {basis} = entryOf(catalogue, lab.state().question.contest);
      const counts = countsOf(lab, value);
      openContest(lab, (counts.find((entry) => entry.basis === basis) ?? counts[0]).id);
    },
  });
  const counted = live(
    lab,
    ({question}) => question.contest,
    (id) => countSwitch(lab, entryOf(catalogue, id)),
  );
  return html`<div class="contest-picker">${election}${counted}</div>`;
}

const countsOf = ({catalogue}: Lab, election: string): readonly CatalogueContest[] =>
  catalogue.contests.filter((entry) => entry.election === election);

/** One button a count, the one in use pressed; each with the badge of its source. */
function countSwitch(lab: Lab, current: CatalogueContest): HTMLElement {
  const {messages} = lab;
  const counts = [...countsOf(lab, current.election)].sort((a, b) => (a.basis < b.basis ? 1 : -1));
  const buttons = counts.map((entry) => {
    const button: HTMLButtonElement = html`<button type="button" id=${`count-${entry.basis}`} aria-pressed=${String(entry === current)}>${messages.counters[entry.basis]}</button>`;
    button.addEventListener("click", () => {
      openContest(lab, entry.id);
      document.getElementById(button.id)?.focus();
    });
    return button;
  });
  return html`<div class="count-switch" role="group" aria-label=${messages.countedBy}>
    <span class="count-label">${messages.countedBy}</span>
    <span class="switch">${buttons}</span>
    ${badge(lab, current.basis, current.sources[0], true)}
  </div>`;
}

/** Opens another contest with the rules the reader set; the others follow the law of its day. */
const openContest = (lab: Lab, contest: string): void =>
  lab.ask(questionFor(contest, lab.state().question, lab.catalogue));
