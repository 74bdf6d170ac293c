import type {LoadedSet} from "../../catalogue/loadedSet.js";
import {behind} from "../../query/behind.js";
import {sqlQuery} from "../../query/queryAddress.js";
import {badge} from "../../views/badge.js";
import {fragment, html} from "../../views/html.js";
import {view} from "../../views/view.js";
import {askToRemove} from "./askToRemove.js";
import {editSet} from "./editSet.js";
import {fingerprintPart} from "./fingerprintPart.js";
import type {Protocols} from "./protocols.js";
import {sampleForm} from "./sample/sampleForm.js";
import {downloads} from "./setDownloads.js";

/** Every set this browser keeps, newest first: what it is, and what can be done with it. */
export function protocolsSets(page: Protocols): Node {
  const {words} = page;
  return fragment`<h2 tabindex="-1" id="sets-heading">${words.sets.heading}</h2><p>${words.sets.lead}</p>${view(
    page.state,
    ({lookedUp}) => lookedUp === "blocked",
    (isBlocked) => (isBlocked ? html`<p class="notice">${words.storage.look}</p>` : null),
    {urgent: true},
  )}${view(
    page.state,
    // How stations were drawn is shown by a form of its own: what is typed into it stays.
    ({sets, damaged, lookedUp}) =>
      sets.length + damaged.length === 0
        ? lookedUp
        : JSON.stringify([sets.map(({drawn: _, ...set}) => [set, page.store.isHeld(set.id)]), damaged]),
    (found) => {
      // Only who has looked knows that there are none.
      if (found === "not-yet" || found === "blocked") return null;
      if (found === "done") return html`<p class="quiet" id="no-sets">${words.sets.none}</p>`;
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
      <a class="quiet-button" href=${sqlQuery(address, behind("loadedSet"))} target=${target} aria-label=${sets.actionOn(setting.messages.behind.rows, name)}>${setting.messages.behind.rows}</a>
      ${downloads(page, set)}
      <button type="button" class="quiet-button" id=${`edit-${id}`} aria-label=${sets.actionOn(sets.edit, name)} @click=${() => editSet(page, page.state.peek().sets.find((one) => one.id === id) ?? set)}>${sets.edit}</button>
      <button type="button" class="quiet-button" id=${`remove-${id}`} aria-label=${sets.actionOn(sets.remove, name)} @click=${() => askToRemove(page, id, name)}>${sets.remove}</button></p>
    ${fingerprintPart(page, set)}
    ${sampleForm(page, set)}</li>`;
}

/** What could not be read: it can only be removed. */
const damagedItem = (page: Protocols, id: string): HTMLElement => {
  const {sets} = page.words;
  return html`<li data-set=${id}><h3>${sets.unreadable}</h3><p>${sets.unreadableText}</p>
    <p class="set-actions"><button type="button" class="quiet-button" aria-label=${sets.actionOn(sets.remove, sets.unreadable)} @click=${() => askToRemove(page, id, sets.unreadable)}>${sets.remove}</button></p></li>`;
};
