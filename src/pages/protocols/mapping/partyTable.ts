import type {PartyRole} from "../../../import/mapping.js";
import {countColumns} from "../../../stations/countColumns.js";
import {html} from "../../../views/html.js";
import {type FileGroup, hasRole} from "../fileGroups.js";
import type {Protocols} from "../protocols.js";
import {groupNow} from "./groupNow.js";
import {knownLists, roleOf, votesOptions, wordOf} from "./roleOptions.js";

/** What the texts of a long file's party column are; null for a file that has none. */
export function partyTable(page: Protocols, group: FileGroup): HTMLElement | null {
  const {mapping: words} = page.words;
  const {mapping, files} = group;
  if (files[0].inspection.partyTexts.length === 0 || !hasRole(mapping, "party")) return null;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${words.partyText}><table class="figures mapping-columns">
    <thead><tr><th scope="col">${words.partyText}</th><th scope="col">${words.role}</th></tr></thead>
    <tbody>${mapping.parties.map(
      ({text}, place) =>
        html`<tr><th scope="row">${text}</th><td>${textSelect(page, group, place)}</td></tr>`,
    )}</tbody></table></div>`;
}

function textSelect(page: Protocols, {key, mapping}: FileGroup, place: number): HTMLElement {
  const {mapping: words} = page.words;
  const {text, as} = mapping.parties[place];
  const select: HTMLSelectElement = html`<select id=${`party-${key}-${place}`} aria-label=${words.roleOf(text)}>
    ${votesOptions(page, as, text)}
    <optgroup label=${words.groups.counts}>${countColumns.map((role) => html`<option value=${role}>${words.roles[role]}</option>`)}</optgroup>
    <optgroup label=${words.groups.other}><option value="ignore">${words.roles.ignore}</option></optgroup>
    ${knownLists(page)}</select>`;
  select.value = wordOf(as);
  select.addEventListener("change", () => {
    const group = groupNow(page, key);
    if (!group) return;
    const parties = group.mapping.parties.map((one) =>
      one.text === text ? {text, as: roleOf(select.value) as PartyRole} : one,
    );
    page.happen({type: "mapped", key, change: {parties}});
  });
  return select;
}
