import type {Catalogue, Law} from "../../catalogue/catalogue.js";
import {largestDrawnHouse} from "../../rules/largestDrawnHouse.js";
import {fragment, html} from "../../views/html.js";

import {houseOf, seatsTyped} from "./loadSettings.js";
import type {Protocols} from "./protocols.js";

/** A law and a number of seats that belong together. */
export interface LawAndSeats {
  /** What the ids of the two fields begin with. */
  readonly id: string;
  readonly law: string;
  readonly seats: string;
  readonly change: (law: string, seats: string) => void;
  readonly hint: string;
  /** Why the law cannot be had with so many seats; null where it can. */
  readonly misfit: (law: Law, seats: number) => string | null;
  readonly catalogue: Catalogue;
}

/** The two fields; a house that nobody has touched is the one the law elects. */
export function lawAndSeats(
  {words, setting}: Pick<Protocols, "words" | "setting">,
  {id, law, seats, change, hint, misfit, catalogue}: LawAndSeats,
): Node {
  const {language, messages} = setting();
  const laws = [...catalogue.laws].sort((a, b) => (a.date < b.date ? 1 : -1));
  const select: HTMLSelectElement = html`<select id=${`${id}-law`} aria-describedby=${`${id}-law-hint`}>${laws.map((one) => html`<option value=${one.id}>${one.name[language]}</option>`)}</select>`;
  select.value = law;
  const input: HTMLInputElement = html`<input id=${`${id}-seats`} type="text" inputmode="numeric" autocomplete="off" size="6" aria-describedby=${`${id}-seats-error`} value=${seats}>`;
  const error = html`<span class="field-error" id=${`${id}-seats-error`} role="status"></span>`;
  const chosen = (): Law => laws.find((one) => one.id === select.value) ?? laws[0];
  let isOwn = seats !== String(houseOf(catalogue, chosen()));
  const show = (): void => {
    const house = seatsTyped(input.value);
    error.textContent =
      house === null ? messages.more.notAHouse(largestDrawnHouse) : (misfit(chosen(), house) ?? "");
  };
  const tell = (): void => {
    show();
    change(select.value, input.value);
  };
  select.addEventListener("change", () => {
    if (!isOwn) input.value = String(houseOf(catalogue, chosen()));
    tell();
  });
  input.addEventListener("input", () => {
    isOwn = true;
    tell();
  });
  show();
  return fragment`<div class="field"><label for=${`${id}-law`}>${words.settings.law}</label>${select}<span class="hint" id=${`${id}-law-hint`}>${hint}</span></div>
    <div class="field"><label for=${`${id}-seats`}>${words.settings.seats}</label>${input}${error}</div>`;
}
