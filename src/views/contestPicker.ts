import {entryOf} from "../catalogue/contests.js";
import {questionFor} from "../scenario/question.js";
import {countSwitch, countsOf, electionOptions} from "./countSwitch.js";
import {html} from "./html.js";
import type {Lab} from "./lab.js";
import {follow, view} from "./view.js";

/** Chooses the election, and whose count of it. */
export function contestPicker(lab: Lab): HTMLElement {
  const {catalogue, messages} = lab;
  const select: HTMLSelectElement = html`<select id="election">${electionOptions(lab)}</select>`;
  const show = (): void => {
    select.value = entryOf(catalogue, lab.state.value.question.contest).election;
  };
  select.addEventListener("change", () => {
    const {basis} = entryOf(catalogue, lab.state.value.question.contest);
    const counts = countsOf(lab, select.value);
    openContest(lab, (counts.find((entry) => entry.basis === basis) ?? counts[0]).id);
  });
  follow(show);
  const counted = view(
    lab.state,
    ({question}) => question.contest,
    (id) =>
      countSwitch(lab, entryOf(catalogue, id), (contest) => {
        const pressed = document.activeElement?.id;
        openContest(lab, contest);
        if (pressed) document.getElementById(pressed)?.focus();
      }),
  );
  return html`<div class="contest-picker"><div class="choice"><label for="election">${messages.election}</label>${select}</div>${counted}</div>`;
}

/** Opens another contest with the rules the reader set; the others follow the law of its day. */
const openContest = (lab: Lab, contest: string): void =>
  lab.ask(questionFor(contest, lab.state.value.question, lab.catalogue));
