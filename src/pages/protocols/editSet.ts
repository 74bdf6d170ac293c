import type {Law} from "../../catalogue/catalogue.js";
import {lawMisfit} from "../../catalogue/lawFits.js";
import type {LoadedSet} from "../../catalogue/loadedSet.js";
import {askInDialog} from "../../views/dialog.js";
import {fragment, html} from "../../views/html.js";
import {lawAndSeats} from "./lawAndSeats.js";
import {seatsTyped} from "./loadSettings.js";
import type {Protocols} from "./protocols.js";

/** Asks for another name, law and number of seats of a set, as far as they belong together. */
export async function editSet(page: Protocols, set: LoadedSet): Promise<void> {
  const {words} = page;
  const {catalogue} = page.setting();
  let {law} = set;
  let seats = String(set.seats);
  const misfit = (chosen: Law, house: number): string | null => {
    const found = lawMisfit(chosen, {...set, seats: house});
    return found && words.settings.misfit[found];
  };
  const name: HTMLInputElement = html`<input id="edit-name" type="text" maxlength="120" required autocomplete="off" value=${set.name}>`;
  const change = (chosen: string, typed: string): void => {
    law = chosen;
    seats = typed;
  };
  const isReady = (): boolean => {
    const house = seatsTyped(seats);
    const chosen = catalogue.laws.find(({id}) => id === law);
    return (
      name.value.trim() !== "" && house !== null && chosen !== undefined && misfit(chosen, house) === null
    );
  };
  const {lawHint: hint} = words.settings;
  const isConfirmed = await askInDialog({
    heading: words.sets.editHeading,
    content: fragment`<div class="load-settings"><div class="field"><label for="edit-name">${words.settings.name}</label>${name}</div>
      ${lawAndSeats(page, {id: "edit", law, seats, change, hint, misfit, catalogue})}</div>`,
    confirm: words.sets.save,
    cancel: words.sets.cancel,
    isReady,
  });
  if (!isConfirmed) return;
  await page.describe({...set, name: name.value.trim(), seats: Number(seats), law});
  document.getElementById(`edit-${set.id}`)?.focus();
}
