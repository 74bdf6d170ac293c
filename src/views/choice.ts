import {html} from "./html.js";
import type {Lab} from "./lab.js";
import type {LabState} from "./labState.js";
import {follow} from "./view.js";

/** What a drop-down chooses between. */
export interface ChoiceOptions<Word extends string> {
  readonly id: string;
  readonly label: string;
  readonly options: readonly {readonly value: Word; readonly label: string}[];
  readonly value: (state: LabState) => Word;
  readonly choose: (value: Word) => void;
  /** Whether an option can be had for the contest in question. */
  readonly offered?: (value: Word, state: LabState) => boolean;
}

/** A labelled drop-down that follows the question. */
export function choice<Word extends string>(lab: Lab, options: ChoiceOptions<Word>): HTMLElement {
  const {label, value, choose, offered = () => true} = options;
  const id = lab.id(options.id);
  const entries = options.options.map((option) => ({
    ...option,
    element: html`<option value=${option.value}>${option.label}</option>` as HTMLOptionElement,
  }));
  const select: HTMLSelectElement = html`<select id=${id}>${entries.map(({element}) => element)}</select>`;
  const show = (): void => {
    const state = lab.state.value;
    for (const entry of entries) entry.element.disabled = !offered(entry.value, state);
    select.value = value(state);
  };
  select.addEventListener("change", () => choose(select.value as Word));
  follow(show);
  return html`<div class="choice"><label for=${id}>${label}</label>${select}</div>`;
}
