import type {ColumnRole} from "../../../import/mapping.js";
import {countColumns} from "../../../stations/countColumns.js";
import {html} from "../../../views/html.js";
import {follow, view} from "../../../views/view.js";
import type {Protocols} from "../protocols.js";
import type {ColumnChoice} from "./columnChoice.js";
import {groupNow} from "./groupNow.js";
import {unlikeParties} from "./unlikeParties.js";

/** The box that ticks a column, with the column's name; Shift held ticks all from the one ticked before. */
export function columnBox(
  {words: {mapping: words}}: Protocols,
  {chosen, choose}: ColumnChoice,
  {key, column, name}: {readonly key: number; readonly column: number; readonly name: string},
): HTMLElement {
  const box: HTMLInputElement = html`<input type="checkbox" id=${boxId(key, column)} aria-label=${words.several.tick(name)}>`;
  follow(() => {
    box.checked = chosen.value.has(column);
  });
  box.addEventListener("click", ({shiftKey}) => choose(column, box.checked, shiftKey));
  return html`<label class="check" for=${box.id}>${box}<span>${name}</span></label>`;
}

const boxId = (key: number, column: number): string => `tick-${key}-${column}`;

/** How several columns are corrected at once, and the button that ticks those which may be no party's. */
export function severalLine(page: Protocols, key: number, {chooseOnly}: ColumnChoice): HTMLElement {
  const words = page.words.mapping.several;
  const line = view(
    page.state,
    () => doubtfulIn(page, key).join(" "),
    (places) => {
      const doubtful = places === "" ? [] : places.split(" ").map(Number);
      const tick = (): void => {
        chooseOnly(doubtful);
        document.getElementById(selectId(key))?.focus();
      };
      return doubtful.length === 0
        ? null
        : html`<button type="button" class="quiet-button" id=${`tick-marked-${key}`} @click=${tick}>${words.tickMarked(doubtful.length)}</button>`;
    },
    {tag: "span", urgent: true},
  );
  return html`<p class="hint">${words.hint} ${line}</p>`;
}

function doubtfulIn(page: Protocols, key: number): readonly number[] {
  const group = groupNow(page, key);
  return group ? [...unlikeParties(group.files[0].inspection.columns, group.mapping.columns).keys()] : [];
}

const selectId = (key: number): string => `ticked-role-${key}`;

/** What the ticked columns can all be: each the votes of the list in its heading, a count, or not read. */
const commonRoles = ["ignore", ...countColumns] as const;

/** Says of all ticked columns what they are; there as long as one is ticked, and in sight beside a long table. */
export function chosenColumns(page: Protocols, key: number, choice: ColumnChoice): HTMLElement {
  const {mapping: words} = page.words;
  const {chosen, chooseOnly} = choice;
  const bar = view(
    chosen,
    ({size}) => size > 0,
    (isAny) => {
      if (!isAny) return null;
      const label = html`<label for=${selectId(key)}></label>`;
      follow(() => {
        label.textContent = words.several.are(chosen.value.size);
      });
      const select: HTMLSelectElement = html`<select id=${selectId(key)}>
        <option value="ignore">${words.roles.ignore}</option><option value="votes">${words.several.ownVotes}</option>
        <optgroup label=${words.groups.counts}>${countColumns.map((role) => html`<option value=${role}>${words.roles[role]}</option>`)}</optgroup></select>`;
      const say = (): void => {
        const ticked = [...chosen.value].sort((a, b) => a - b);
        tellAll(page, key, ticked, select.value as (typeof commonRoles)[number] | "votes");
        chooseOnly([]);
        // The bar is gone: who goes on by keyboard goes on where the columns stand.
        document.getElementById(boxId(key, ticked[0]))?.focus();
      };
      return html`<div class="chosen-columns">${label}${select}<button type="button" class="primary-button" id=${`tell-ticked-${key}`} @click=${say}>${words.several.say}</button>
        <button type="button" class="quiet-button" @click=${() => {
          const [first] = chosen.value;
          chooseOnly([]);
          document.getElementById(boxId(key, first))?.focus();
        }}>${words.several.none}</button></div>`;
    },
    {urgent: true},
  );
  bar.classList.add("chosen-columns-place");
  return bar;
}

function tellAll(
  page: Protocols,
  key: number,
  places: readonly number[],
  role: (typeof commonRoles)[number] | "votes",
): void {
  const group = groupNow(page, key);
  if (!group) return;
  const {columns} = group.files[0].inspection;
  const roles = places.map((place): readonly [number, ColumnRole] => [
    place,
    role === "votes"
      ? {role, party: columns[place]?.heading || page.words.mapping.unnamed(place + 1)}
      : {role},
  ]);
  void page.tellColumns(key, new Map(roles));
}
