import {knownParties, partyId} from "../../../import/knownParties.js";
import type {Mapping, PartyRole} from "../../../import/mapping.js";
import {countColumns} from "../../../stations/countColumns.js";
import {html} from "../../../views/html.js";
import {partyName} from "../../../views/partyNames.js";
import {follow, view} from "../../../views/view.js";
import {type FileGroup, hasRole} from "../fileGroups.js";
import type {Protocols} from "../protocols.js";
import {groupNow} from "./groupNow.js";
import {knownLists, roleOf, votesOptions, wordOf} from "./roleOptions.js";

/** What the texts of a long file's party column are, also of one that the reader chose; empty for a file that has none. */
export const partyTable = (page: Protocols, {key}: FileGroup): HTMLElement =>
  view(
    page.state,
    () => {
      const mapping = groupNow(page, key)?.mapping;
      return mapping && hasRole(mapping, "party")
        ? JSON.stringify(mapping.parties.map(({text}) => text))
        : "[]";
    },
    (texts) => {
      const group = groupNow(page, key);
      return texts === "[]" || !group ? null : tableOf(page, group);
    },
    {urgent: true},
  );

function tableOf(page: Protocols, group: FileGroup): HTMLElement {
  const {mapping: words} = page.words;
  const {mapping} = group;
  return html`<div><div class="scroll" tabindex="0" role="region" aria-label=${words.partyText}><table class="figures mapping-columns">
    <thead><tr><th scope="col">${words.partyText}</th><th scope="col">${words.role}</th></tr></thead>
    <tbody>${mapping.parties.map(
      ({text}, place) =>
        html`<tr><th scope="row">${text}</th><td>${textSelect(page, group, place)}${nameField(page, group, place)}</td></tr>`,
    )}</tbody></table></div><p class="hint">${words.countedAsHint}</p></div>`;
}

function textSelect(page: Protocols, {key, mapping}: FileGroup, place: number): HTMLElement {
  const {mapping: words} = page.words;
  const {text, as} = mapping.parties[place];
  const others = otherParties(mapping, place);
  const own: HTMLOptionElement = html`<option></option>`;
  const select: HTMLSelectElement = html`<select id=${`party-${key}-${place}`} aria-label=${words.roleOf(text)}>
    ${votesOptions(page, as, text)}
    ${others.length > 0 ? html`<optgroup label=${words.togetherWith}>${others.map((party) => html`<option value=${wordOf({role: "votes", party})}>${partyName(page.setting(), party)}</option>`)}</optgroup>` : null}
    <optgroup label=${words.groups.counts}>${countColumns.map((role) => html`<option value=${role}>${words.roles[role]}</option>`)}</optgroup>
    <optgroup label=${words.groups.other}><option value="ignore">${words.roles.ignore}</option></optgroup>
    ${knownLists(page)}</select>`;
  follow(() => {
    const now = roleNow(page, key, text);
    if (!now) return;
    const word = wordOf(now);
    // A name that the reader typed is none of the options; it stays one.
    if (now.role === "votes" && ![...select.options].some(({value}) => value === word)) {
      own.value = word;
      own.textContent = words.votesOf(partyName(page.setting(), now.party));
      select.querySelector("optgroup")?.append(own);
    }
    select.value = word;
  });
  select.addEventListener("change", () => tellText(page, key, text, roleOf(select.value) as PartyRole));
  return select;
}

/** The name that the votes of a text count under: the reader may type another one. */
function nameField(page: Protocols, {key, mapping}: FileGroup, place: number): HTMLElement {
  const {mapping: words} = page.words;
  const {text} = mapping.parties[place];
  const input: HTMLInputElement = html`<input id=${`party-name-${key}-${place}`} type="text" autocomplete="off" maxlength="200" aria-label=${words.countedAsOf(text)}>`;
  const label = html`<label class="counted-as">${words.countedAs} ${input}</label>`;
  follow(() => {
    const now = roleNow(page, key, text);
    label.hidden = now?.role !== "votes";
    if (now?.role === "votes") input.value = partyName(page.setting(), now.party);
  });
  input.addEventListener("change", () => {
    const now = roleNow(page, key, text);
    if (now?.role !== "votes") return;
    const typed = input.value.trim();
    const before = partyName(page.setting(), now.party);
    if (typed === "" || typed === before) input.value = before;
    else {
      const party = partyId(typed, knownParties(page.setting().catalogue.parties));
      tellText(page, key, text, {role: "votes", party});
    }
  });
  return label;
}

const roleNow = (page: Protocols, key: number, text: string): PartyRole | undefined =>
  groupNow(page, key)?.mapping.parties.find((one) => one.text === text)?.as;

/** Takes the reader's word for a text. Two texts of one party are two rows of it at a station: they can only be added up. */
function tellText(page: Protocols, key: number, text: string, as: PartyRole): void {
  const group = groupNow(page, key);
  if (!group) return;
  const parties = group.mapping.parties.map((one) => (one.text === text ? {text, as} : one));
  const isMerged =
    as.role === "votes" &&
    parties.some((one) => one.text !== text && one.as.role === "votes" && one.as.party === as.party);
  page.happen({type: "mapped", key, change: isMerged ? {parties, combine: "add"} : {parties}});
}

/** With more texts than that a list of all others beside each would be too long to choose from. */
const mostOthers = 60;

/** The parties of the other texts: those that a text may be counted together with. */
function otherParties({parties}: Mapping, place: number): readonly string[] {
  if (parties.length > mostOthers) return [];
  const own = parties[place];
  const named = parties.flatMap(({as, text}) => (as.role === "votes" && text !== own.text ? [as.party] : []));
  return [...new Set(named)].filter(
    (party) => party !== own.text && !(own.as.role === "votes" && own.as.party === party),
  );
}
