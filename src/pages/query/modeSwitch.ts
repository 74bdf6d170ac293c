import {html} from "../../views/html.js";
import {follow} from "../../views/view.js";
import type {QueryMode} from "./asked.js";
import type {QueryPage} from "./queryPage.js";

/** Rows or SQL: one stop for the keyboard, as every choice of a few words is on this site. */
export const modeSwitch = (page: QueryPage): HTMLElement =>
  radios({
    name: "mode",
    label: page.words.modes.label,
    options: (["rows", "sql"] as const).map((value) => ({value, label: page.words.modes[value]})),
    value: () => page.state.value.mode,
    choose: (mode: QueryMode) => page.turn(mode),
  });

/** What a row of radio buttons chooses between. */
export interface RadiosOptions<Word extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly {readonly value: Word; readonly label: string}[];
  readonly value: () => Word;
  readonly choose: (value: Word) => void;
}

/** A choice of a few words in a row, which follows what is chosen elsewhere. */
export function radios<Word extends string>(options: RadiosOptions<Word>): HTMLElement {
  const {name, label, value, choose} = options;
  const boxes = options.options.map((option) => {
    const box: HTMLInputElement = html`<input type="radio" name=${name} id=${`${name}-${option.value}`}>`;
    box.addEventListener("change", () => choose(option.value));
    return {...option, box};
  });
  follow(() => {
    const now = value();
    for (const {value: word, box} of boxes) box.checked = word === now;
  });
  return html`<div class="count-switch" role="group" aria-label=${label}><span class="switch">${boxes.map(({box, label: said}) => html`<label>${box}<span>${said}</span></label>`)}</span></div>`;
}
