import {entryOf} from "../catalogue/contests.js";
import {html} from "./html.js";
import type {Lab} from "./lab.js";
import type {LabState} from "./labState.js";
import {partyName} from "./partyNames.js";
import {follow, view} from "./view.js";

/** What the ticks say and set. */
export interface ListTicksOptions {
  readonly id: string;
  readonly label: string;
  readonly value: (state: LabState) => readonly string[];
  readonly set: (lists: readonly string[]) => void;
}

/** The lists of the contest in question, each to be ticked. */
export function listTicks(lab: Lab, {id: part, label, value, set}: ListTicksOptions): HTMLElement {
  const id = lab.id(part);
  const tick = (list: string): HTMLElement => {
    const box: HTMLInputElement = html`<input type="checkbox" id=${`${id}-${list}`}>`;
    box.addEventListener("change", () => {
      const others = value(lab.state.value).filter((one) => one !== list);
      set(box.checked ? [...others, list] : others);
    });
    follow(() => {
      box.checked = value(lab.state.value).includes(list);
    });
    return html`<label class="check">${box}<span>${partyName(lab, list)}</span></label>`;
  };
  const ticks = view(
    lab.state,
    ({question}) => question.contest,
    (contest) =>
      html`<div class="list-ticks">${entryOf(lab.catalogue, contest).contest.votes.map(({party}) => tick(party))}</div>`,
  );
  return html`<fieldset class="ticks-of-lists" id=${id}><legend>${label}</legend>${ticks}</fieldset>`;
}
