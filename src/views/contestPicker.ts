import type {ReadonlySignal} from "@preact/signals-core";
import {entryOf} from "../catalogue/contests.js";
import {questionFor} from "../scenario/question.js";
import {countSwitch, countsOf, electionOptions} from "./countSwitch.js";
import {html} from "./html.js";
import type {Lab, Setting} from "./lab.js";
import {follow, view} from "./view.js";

/** What a picker of contests chooses for. */
export interface ContestPickerOptions<State> {
  readonly state: ReadonlySignal<State>;
  /** The contest in question, by its id. */
  readonly contest: (state: State) => string;
  readonly open: (contest: string) => void;
  /** The id in the document of a part of the picker. */
  readonly id?: (part: string) => string;
}

/** Chooses the election, and whose count of it. */
export function contestPicker<State>(
  setting: Setting,
  {state, contest, open, id = (part) => part}: ContestPickerOptions<State>,
): HTMLElement {
  const {catalogue, messages} = setting;
  const select: HTMLSelectElement = html`<select id=${id("election")}>${electionOptions(setting)}</select>`;
  const entry = () => entryOf(catalogue, contest(state.value));
  select.addEventListener("change", () => {
    const counts = countsOf(setting, select.value);
    open((counts.find(({basis}) => basis === entry().basis) ?? counts[0]).id);
  });
  follow(() => {
    select.value = entry().election;
  });
  const counted = view(state, contest, () => countSwitch(setting, entry(), open, id), {urgent: true});
  return html`<div class="contest-picker"><div class="choice"><label for=${select.id}>${messages.election}</label>${select}</div>${counted}</div>`;
}

/** Chooses the contest of a lab: the rules that the reader set stay, the others follow the law of its day. */
export const labContestPicker = (lab: Lab): HTMLElement =>
  contestPicker(lab, {
    state: lab.state,
    contest: ({question}) => question.contest,
    open: (contest) => lab.ask(questionFor(contest, lab.state.value.question, lab.catalogue)),
    id: lab.id,
  });
