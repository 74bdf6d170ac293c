import type {RowFilter} from "../../query/rowsQuery.js";
import {html} from "../../views/html.js";
import {view} from "../../views/view.js";
import {mostValues} from "./askRows.js";
import type {QueryPage} from "./queryPage.js";
import type {FacetValue} from "./state.js";

/** How often each value stands in the columns of codes, to be picked from; nothing where a column holds one value alone. */
export function facetLists(page: QueryPage): HTMLElement {
  const {words, state} = page;
  const open = new Set<string>();
  const lists = view(
    state,
    ({facets}) => facets,
    (facets) => {
      const shown = [...facets].filter(([column, values]) => values.length > 1 || isPicked(page, column));
      return shown.length === 0
        ? null
        : html`<div class="facets">${shown.map(([column, values]) => facet(page, column, values, open))}</div>`;
    },
  );
  return html`<div role="group" aria-label=${words.rows.facets}>${lists}</div>`;
}

const isPicked = ({state}: QueryPage, column: string): boolean =>
  state.value.view.filters.some((filter) => filter.column === column);

/** One column's values. What is open stays open when the counts change. */
function facet(
  page: QueryPage,
  column: string,
  values: readonly FacetValue[],
  open: Set<string>,
): HTMLElement {
  const {words, lab} = page;
  const list: HTMLDetailsElement = html`<details class="facet"><summary><code>${column}</code> <span class="quiet">${lab.formats.whole(Math.min(values.length, mostValues))}${values.length > mostValues ? "+" : ""}</span></summary>
    <ul aria-label=${words.rows.facetsOf(column)}>${values.slice(0, mostValues).map((one) => html`<li>${box(page, column, one)}</li>`)}</ul>
    ${values.length > mostValues ? html`<p class="hint">${words.rows.more}</p>` : null}</details>`;
  list.open = open.has(column);
  list.addEventListener("toggle", () => (list.open ? open.add(column) : open.delete(column)));
  return list;
}

function box(page: QueryPage, column: string, {value, rows}: FacetValue): HTMLElement {
  const {words, lab, state} = page;
  const filter: RowFilter =
    value === null ? {column, is: "empty", value: ""} : {column, is: "equal", value: String(value)};
  const isSame = (one: RowFilter): boolean =>
    one.column === column && one.is === filter.is && one.value === filter.value;
  const tick: HTMLInputElement = html`<input type="checkbox" id=${`facet-${column}-${filter.is}-${filter.value}`}>`;
  tick.checked = state.value.view.filters.some(isSame);
  tick.addEventListener("change", () => {
    const {view: now} = state.value;
    const others = now.filters.filter((one) => !isSame(one));
    page.look({...now, filters: tick.checked ? [...others, filter] : others});
  });
  const shown =
    value === null
      ? html`<i>${words.rows.empty}</i>`
      : typeof value === "boolean"
        ? words.rows[value ? "yes" : "no"]
        : String(value);
  return html`<label class="check">${tick}<span>${shown} <span class="quiet">${lab.formats.whole(rows)}</span></span></label>`;
}
