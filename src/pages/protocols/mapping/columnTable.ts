import type {ColumnRole} from "../../../import/mapping.js";
import {countColumns} from "../../../stations/countColumns.js";
import {html} from "../../../views/html.js";
import type {FileGroup} from "../fileGroups.js";
import type {Protocols} from "../protocols.js";
import type {ProtocolsMessages, RoleName} from "../words.js";
import {groupNow} from "./groupNow.js";
import {knownLists, roleOf, votesOptions, wordOf} from "./roleOptions.js";

/** A row a column: its heading, the first values, and what it is. */
export function columnTable(page: Protocols, group: FileGroup): HTMLElement {
  const {mapping: words} = page.words;
  const [{inspection}] = group.files;
  return html`<table class="figures mapping-columns">
    <thead><tr><th scope="col">${words.column}</th><th scope="col">${words.examples}</th><th scope="col">${words.role}</th></tr></thead>
    <tbody>${inspection.columns.map(({heading, examples}, column) => {
      const name = heading || words.unnamed(column + 1);
      return html`<tr><th scope="row">${name}</th><td class="quiet">${examples.slice(0, 3).join(" · ")}</td>
        <td>${roleSelect(page, group, column, name)}</td></tr>`;
    })}</tbody></table>`;
}

const roleGroups: readonly (readonly [keyof ProtocolsMessages["mapping"]["groups"], readonly RoleName[]])[] =
  [
    ["places", ["station", "region", "area", "district"]],
    ["counts", countColumns],
    ["long", ["party", "party_votes", "candidate"]],
    ["other", ["ignore", "contest", "basis"]],
  ];

/** What a column is: the votes of its own list, of a list known here, a count, a place, or nothing. */
function roleSelect(page: Protocols, {key, mapping}: FileGroup, column: number, name: string): HTMLElement {
  const {mapping: words} = page.words;
  const select: HTMLSelectElement = html`<select id=${`role-${key}-${column}`} aria-label=${words.roleOf(name)}>
    ${votesOptions(page, mapping.columns[column], name)}
    ${roleGroups.map(([group, roles]) => html`<optgroup label=${words.groups[group]}>${roles.map((role) => html`<option value=${role}>${words.roles[role]}</option>`)}</optgroup>`)}
    ${knownLists(page)}</select>`;
  select.value = wordOf(mapping.columns[column]);
  select.addEventListener("change", () => {
    const group = groupNow(page, key);
    if (!group) return;
    const columns = group.mapping.columns.map((role, place) =>
      place === column ? (roleOf(select.value) as ColumnRole) : role,
    );
    page.happen({type: "mapped", key, change: {columns}});
  });
  return select;
}
