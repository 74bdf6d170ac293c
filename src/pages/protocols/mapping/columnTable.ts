import {computed, type ReadonlySignal} from "@preact/signals-core";
import {againstAllAmong} from "../../../import/guess/againstAllAmong.js";
import type {ColumnRole} from "../../../import/mapping.js";
import {countColumns} from "../../../stations/countColumns.js";
import {fragment, html} from "../../../views/html.js";
import {follow} from "../../../views/view.js";
import type {FileGroup} from "../fileGroups.js";
import type {Protocols} from "../protocols.js";
import type {ProtocolsMessages, RoleName} from "../words.js";
import {columnBox} from "./chosenColumns.js";
import type {ColumnChoice} from "./columnChoice.js";
import {groupNow} from "./groupNow.js";
import {knownLists, roleOf, votesOptions, wordOf} from "./roleOptions.js";
import {type Doubt, unlikeParties} from "./unlikeParties.js";

/** A row a column: its heading with a box to tick it, the first values, and what it is. */
export function columnTable(page: Protocols, group: FileGroup, choice: ColumnChoice): HTMLElement {
  const {mapping: words} = page.words;
  const {whole} = page.setting().formats;
  const {key} = group;
  const [{inspection}] = group.files;
  const doubts = computed(() => {
    const now = groupNow(page, key);
    return now
      ? unlikeParties(now.files[0].inspection.columns, now.mapping.columns)
      : new Map<number, Doubt>();
  });
  const everywhere = optionsEverywhere(page);
  // On a phone its rows are laid out as blocks: told by their roles, they stay rows for those who hear the page.
  return html`<table class="figures mapping-columns" role="table">
    <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${words.column}</th><th scope="col" role="columnheader">${words.examples}</th><th scope="col" role="columnheader" class="number">${words.sum}</th><th scope="col" role="columnheader">${words.role}</th></tr></thead>
    <tbody role="rowgroup">${inspection.columns.map(({heading, examples, sum}, column) => {
      const name = heading || words.unnamed(column + 1);
      return html`<tr role="row"><th scope="row" role="rowheader">${columnBox(page, choice, {key, column, name})}</th><td role="cell" class="quiet">${examples.slice(0, 3).join(" · ")}</td><td role="cell" class="number">${sum === undefined ? null : whole(sum)}</td>
        <td role="cell">${roleSelect(page, group, {column, name, doubts}, everywhere)}</td></tr>`;
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

/** A column whose role the reader may tell; which of all columns are doubtful. */
interface ToldColumn {
  readonly column: number;
  readonly name: string;
  readonly doubts: ReadonlySignal<ReadonlyMap<number, Doubt>>;
}

/** The options that every column has: drawn once, and copied for each. */
function optionsEverywhere(page: Protocols): DocumentFragment {
  const {mapping: words} = page.words;
  return fragment`${roleGroups.map(([group, roles]) => html`<optgroup label=${words.groups[group]}>${roles.map((role) => html`<option value=${role}>${words.roles[role]}</option>`)}</optgroup>`)}
    ${knownLists(page)}`;
}

/**
 * What a column is: the votes of its own list, of a list known here, a count, a place, or nothing. A column of numbers
 * that is read as nothing says why, and so does one read as a party's votes that is unlike the others.
 */
function roleSelect(
  page: Protocols,
  {key, mapping}: FileGroup,
  {column, name, doubts}: ToldColumn,
  everywhere: DocumentFragment,
): Node {
  const {mapping: words} = page.words;
  const select: HTMLSelectElement = html`<select id=${`role-${key}-${column}`} aria-label=${words.roleOf(name)}>
    ${votesOptions(page, mapping.columns[column], name)}
    ${everywhere.cloneNode(true)}</select>`;
  const why = html`<small class="hint unread" id=${`unread-${key}-${column}`}></small>`;
  follow(() => {
    const role = groupNow(page, key)?.mapping.columns[column];
    if (!role) return;
    choose(select, wordOf(role), name);
    const remark = remarkOn(page, key, {column, doubts});
    why.textContent = remark;
    why.hidden = remark === "";
    why.classList.toggle("is-doubt", role.role !== "ignore" && remark !== "");
    if (remark === "") select.removeAttribute("aria-describedby");
    else select.setAttribute("aria-describedby", why.id);
  });
  select.addEventListener(
    "change",
    () => void page.tellColumns(key, new Map([[column, roleOf(select.value) as ColumnRole]])),
  );
  return fragment`${select}${why}`;
}

/** Chooses an option; a list that none of them is for gets one. */
function choose(select: HTMLSelectElement, value: string, name: string): void {
  // What stands there already is left alone: the reader may be typing a longer word.
  if (select.value === value) return;
  select.value = value;
  if (select.value === value) return;
  select.prepend(html`<option value=${value}>${name}</option>`);
  select.value = value;
}

/** Why the column is read as nothing, or may be no party's; empty where there is nothing to say. */
function remarkOn(
  page: Protocols,
  key: number,
  {column, doubts}: Pick<ToldColumn, "column" | "doubts">,
): string {
  const {mapping: words} = page.words;
  const group = groupNow(page, key);
  if (!group) return "";
  const {columns} = group.files[0].inspection;
  const unread = columns[column]?.unread;
  switch (group.mapping.columns[column].role) {
    case "ignore":
      return unread === undefined ? "" : words.unread[unread];
    case "votes": {
      const doubt = doubts.value.get(column);
      return doubt === undefined ? "" : words.doubts[doubt];
    }
    case "against_all":
      return againstAllAmong(group.mapping.columns) === column ? words.againstAllAmong : "";
    default:
      return "";
  }
}
