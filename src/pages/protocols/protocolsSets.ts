import type {Law} from "../../catalogue/catalogue.js";
import {lawMisfit} from "../../catalogue/lawFits.js";
import type {LoadedSet} from "../../catalogue/loadedSet.js";
import type {StoredFiles} from "../../storage/browserStorage.js";
import {badge} from "../../views/badge.js";
import {askInDialog} from "../../views/dialog.js";
import {download, fileName} from "../../views/download.js";
import {fragment, html} from "../../views/html.js";
import {view} from "../../views/view.js";
import type {Protocols} from "./protocols.js";
import {lawAndSeats, seatsTyped} from "./protocolsSettings.js";

/** Every set this browser keeps, newest first: what it is, and what can be done with it. */
export function protocolsSets(page: Protocols): Node {
  const {words} = page;
  return fragment`<h2 tabindex="-1" id="sets-heading">${words.sets.heading}</h2><p>${words.sets.lead}</p>${view(
    page.state,
    ({isBlocked}) => isBlocked,
    (isBlocked) => (isBlocked ? html`<p class="notice">${words.storage.look}</p>` : null),
    {urgent: true},
  )}${view(
    page.state,
    ({sets, damaged}) => (sets.length + damaged.length === 0 ? null : JSON.stringify([sets, damaged])),
    (found) => {
      if (found === null) return html`<p class="quiet" id="no-sets">${words.sets.none}</p>`;
      const {sets, damaged} = page.state.value;
      return html`<ul class="loaded-sets">${sets.map((set) => setItem(page, set))}${damaged.map(({id}) => damagedItem(page, id))}</ul>`;
    },
    {urgent: true},
  )}`;
}

function setItem(page: Protocols, set: LoadedSet): HTMLElement {
  const {words, store} = page;
  const {sets} = words;
  const setting = page.setting();
  const {id, name, seats, stations, counts, files, loadedAt, rows} = set;
  const law = setting.catalogue.laws.find((one) => one.id === set.law);
  const address = `?contest=${encodeURIComponent(id)}`;
  const target = store.isHeld(id) ? "_blank" : null;
  return html`<li id=${`source-${id}`} data-set=${id} tabindex="-1"><h3>${name}</h3>
    <p>${badge(setting, set.basis, id)} <span>${setting.messages.loaded.unchecked}</span></p>
    <p>${sets.summary(stations, counts.votes.length, seats)}${law ? ` · ${sets.law(law.date)}` : ""}</p>
    <p class="quiet">${sets.from(files, loadedAt.slice(0, 10))} ${sets.rows(rows)}</p>
    ${store.isHeld(id) ? html`<p class="notice">${words.storage.held}</p>` : null}
    <p class="set-actions"><a class="quiet-button" href=${`./${address}`} target=${target} aria-label=${sets.actionOn(sets.open, name)}>${sets.open}</a>
      <a class="quiet-button" href=${`./compare${address}`} target=${target} aria-label=${sets.actionOn(sets.compare, name)}>${sets.compare}</a>
      <a class="quiet-button" href=${`./evidence${address}`} target=${target} aria-label=${sets.actionOn(sets.check, name)}>${sets.check}</a>
      ${downloads(page, set)}
      <button type="button" class="quiet-button" id=${`edit-${id}`} aria-label=${sets.actionOn(sets.edit, name)} @click=${() => edit(page, set)}>${sets.edit}</button>
      <button type="button" class="quiet-button" id=${`remove-${id}`} aria-label=${sets.actionOn(sets.remove, name)} @click=${() => remove(page, id, name)}>${sets.remove}</button></p></li>`;
}

/** What could not be read: it can only be removed. */
const damagedItem = (page: Protocols, id: string): HTMLElement => {
  const {sets} = page.words;
  return html`<li data-set=${id}><h3>${sets.unreadable}</h3><p>${sets.unreadableText}</p>
    <p class="set-actions"><button type="button" class="quiet-button" aria-label=${sets.actionOn(sets.remove, sets.unreadable)} @click=${() => remove(page, id, sets.unreadable)}>${sets.remove}</button></p></li>`;
};

/** The files a set can be taken away in. */
const forms = ["protocols", "votes", "csv"] as const;

function downloads(page: Protocols, {id, name}: LoadedSet): HTMLElement {
  const {sets} = page.words;
  const give = async (form: (typeof forms)[number]): Promise<void> => {
    try {
      const files = await page.store.files(id);
      const ending = form === "csv" ? "csv" : `${form}.parquet`;
      download(await fileOf(page, files, form), `${fileName(name)}.${ending}`);
    } catch {
      page.say(sets.downloadFailed);
    }
  };
  return html`<details class="set-downloads"><summary class="quiet-button" aria-label=${sets.actionOn(sets.download, name)}>${sets.download}</summary>
    <div>${forms.map((form) => html`<button type="button" class="quiet-button" @click=${() => give(form)}>${sets.files[form]}</button>`)}</div></details>`;
}

const fileOf = async (
  {importer}: Protocols,
  files: StoredFiles,
  form: (typeof forms)[number],
): Promise<Blob> =>
  form === "csv"
    ? importer.run("csv", {files})
    : new Blob([files[form]], {type: "application/vnd.apache.parquet"});

async function remove(page: Protocols, id: string, name: string): Promise<void> {
  const {sets} = page.words;
  const isSure = await askInDialog({
    heading: sets.confirm(name),
    content: html`<p>${sets.confirmText}</p>`,
    confirm: sets.remove,
    cancel: sets.cancel,
  });
  if (!isSure) return;
  await page.remove(id);
  document.getElementById("sets-heading")?.focus();
}

async function edit(page: Protocols, set: LoadedSet): Promise<void> {
  const {words} = page;
  const setting = page.setting();
  let {law} = set;
  let seats = String(set.seats);
  const misfitOf = (chosen: Law, house: number): string | null => {
    const misfit = lawMisfit(chosen, {...set, seats: house});
    return misfit && words.settings.misfit[misfit];
  };
  const input: HTMLInputElement = html`<input id="edit-name" type="text" maxlength="120" required autocomplete="off" value=${set.name}>`;
  const isConfirmed = await askInDialog({
    heading: words.sets.editHeading,
    content: fragment`<div class="load-settings"><div class="field"><label for="edit-name">${words.settings.name}</label>${input}</div>
      ${lawAndSeats(page, {
        id: "edit",
        law,
        seats,
        change: (chosen, typed) => {
          law = chosen;
          seats = typed;
        },
        hint: words.settings.lawHint,
        misfit: misfitOf,
        catalogue: setting.catalogue,
      })}</div>`,
    confirm: words.sets.save,
    cancel: words.sets.cancel,
    isReady: () => {
      const house = seatsTyped(seats);
      const chosen = setting.catalogue.laws.find(({id}) => id === law);
      return (
        input.value.trim() !== "" &&
        house !== null &&
        chosen !== undefined &&
        misfitOf(chosen, house) === null
      );
    },
  });
  if (!isConfirmed) return;
  const refusal = await page.describe({...set, name: input.value.trim(), seats: Number(seats), law});
  if (refusal) page.say(words.storage.keep[refusal]);
  document.getElementById(`edit-${set.id}`)?.focus();
}
