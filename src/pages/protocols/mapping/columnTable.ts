import type {ColumnRole} from "../../../import/mapping.js";
import {countColumns} from "../../../stations/countColumns.js";
import {fragment, html} from "../../../views/html.js";
import type {FileGroup} from "../fileGroups.js";
import type {Protocols} from "../protocols.js";
import type {ProtocolsMessages, RoleName} from "../words.js";
import {groupNow} from "./groupNow.js";
import {knownLists, roleOf, votesOptions, wordOf} from "./roleOptions.js";

/** A row a column: its heading, the first values, and what it is. */
export function columnTable(page: Protocols, group: FileGroup): HTMLElement {
  const {mapping: words} = page.words;
  const {whole} = page.setting().formats;
  const [{inspection}] = group.files;
  return html`<table class="figures mapping-columns">
    <thead><tr><th scope="col">${words.column}</th><th scope="col">${words.examples}</th><th scope="col" class="number">${words.sum}</th><th scope="col">${words.role}</th></tr></thead>
    <tbody>${inspection.columns.map(({heading, examples, sum}, column) => {
      const name = heading || words.unnamed(column + 1);
      return html`<tr><th scope="row">${name}</th><td class="quiet">${examples.slice(0, 3).join(" · ")}</td><td class="number">${sum === undefined ? null : whole(sum)}</td>
        <td>${roleSelect(page, group, column, name)}</td></tr>`;
    })}</tbody></table>`;
}

/** Over which rows the sums beside the headings go. */
export function sumsLine(
  {words: {mapping: words}}: Protocols,
  {files: [{inspection}]}: FileGroup,
): HTMLElement {
  const {rows, isAll} = inspection.looked;
  return html`<p class="hint">${isAll ? words.sumsOfAll(rows) : words.sumsOfFirst(rows)}</p>`;
}

const roleGroups: readonly (readonly [keyof ProtocolsMessages["mapping"]["groups"], readonly RoleName[]])[] =
  [
    ["places", ["station", "region", "area", "district"]],
    ["counts", countColumns],
    ["long", ["party", "party_votes", "candidate"]],
    ["other", ["ignore", "contest", "basis"]],
  ];

/**
 * What a column is: the votes of its own list, of a list known here, a count, a place, or nothing. A column of numbers
 * that is read as nothing says why.
 */
function roleSelect(
  page: Protocols,
  {key, mapping, files: [{inspection}]}: FileGroup,
  column: number,
  name: string,
): Node {
  const {mapping: words} = page.words;
  const {unread} = inspection.columns[column];
  const why =
    unread === undefined
      ? null
      : html`<small class="hint unread" id=${`unread-${key}-${column}`}>${words.unread[unread]}</small>`;
  const select: HTMLSelectElement = html`<select id=${`role-${key}-${column}`} aria-label=${words.roleOf(name)}>
    ${votesOptions(page, mapping.columns[column], name)}
    ${roleGroups.map(([group, roles]) => html`<optgroup label=${words.groups[group]}>${roles.map((role) => html`<option value=${role}>${words.roles[role]}</option>`)}</optgroup>`)}
    ${knownLists(page)}</select>`;
  select.value = wordOf(mapping.columns[column]);
  const sayWhy = (): void => {
    if (!why) return;
    why.hidden = select.value !== "ignore";
    if (why.hidden) select.removeAttribute("aria-describedby");
    else select.setAttribute("aria-describedby", why.id);
  };
  sayWhy();
  select.addEventListener("change", () => {
    sayWhy();
    const group = groupNow(page, key);
    if (!group) return;
    const columns = group.mapping.columns.map((role, place) =>
      place === column ? (roleOf(select.value) as ColumnRole) : role,
    );
    page.happen({type: "mapped", key, change: {columns}});
  });
  return fragment`${select}${why}`;
}
