import type {ReadonlySignal} from "@preact/signals-core";
import type {CatalogueContest} from "../catalogue/catalogue.js";
import {entryOf} from "../catalogue/contests.js";
import {askedEntry} from "../scenario/hypotheticalCount.js";
import {questionFor} from "../scenario/question.js";
import {countSwitch, countsOf, electionOptions} from "./countSwitch.js";
import {html} from "./html.js";
import type {Lab, Setting} from "./lab.js";
import type {LabState} from "./labState.js";
import {follow, view} from "./view.js";

/** The contest that a page, or a part of it, is about, and the way to another. */
export interface ContestChoice<State> {
  readonly state: ReadonlySignal<State>;
  /** The contest in question, a hypothetical count in the place of its votes where one is asked about. */
  readonly entry: (state: State) => CatalogueContest;
  /** Opens the published count of a contest, by its id. */
  readonly open: (contest: string) => void;
  /** The id in the document of a part of the choice. */
  readonly id?: (part: string) => string;
}

/** Chooses the election, and whose count of it. */
export function contestPicker<State>(
  setting: Setting,
  {state, entry: entryIn, open, id = (part) => part}: ContestChoice<State>,
): HTMLElement {
  const {catalogue, messages} = setting;
  const select: HTMLSelectElement = html`<select id=${id("election")}>${electionOptions(setting)}</select>`;
  const entry = () => entryIn(state.value);
  select.addEventListener("change", () => {
    const counts = countsOf(setting, select.value);
    const published = entryOf(catalogue, entry().id);
    open((counts.find(({basis}) => basis === published.basis) ?? counts[0]).id);
  });
  follow(() => {
    select.value = entry().election;
  });
  const counted = view(state, entryIn, (current) => countSwitch(setting, current, open, id), {urgent: true});
  return html`<div class="contest-picker"><div class="choice"><label for=${select.id}>${messages.election}</label>${select}</div>${counted}</div>`;
}

/** Chooses the contest of a lab: the rules that the reader set stay, the others follow the law of its day. */
export const labContestPicker = (lab: Lab): HTMLElement => contestPicker(lab, labContest(lab));

/** The contest that a lab asks about. */
export const labContest = (lab: Lab): ContestChoice<LabState> => ({
  state: lab.state,
  entry: ({question}) => askedEntry(lab.catalogue, question),
  open: (contest) => lab.ask(questionFor(contest, lab.state.value.question, lab.catalogue)),
  id: lab.id,
});
