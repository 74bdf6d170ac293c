import {type Comparison, comparisonsOf, isComparable, type RowFilter} from "../../query/rowsQuery.js";
import type {Column} from "../../stations/tables.js";
import {html} from "../../views/html.js";
import {view} from "../../views/view.js";
import type {QueryPage} from "./queryPage.js";

/** The conditions on the rows: each can be taken away, and another added. */
export function conditions(page: QueryPage): HTMLElement {
  const {words, state} = page;
  const chips = view(
    state,
    ({view: {filters}}) => filters,
    (filters) =>
      filters.length === 0
        ? null
        : html`<ul class="query-chips">${filters.map((filter) => html`<li>${chip(page, filter)}</li>`)}<li>${clearAll(page)}</li></ul>`,
  );
  const form = view(
    state,
    ({view: {table}}) => page.tableNamed(table),
    (known) => known && addForm(page, known.table.columns),
  );
  return html`<div class="query-conditions" role="group" aria-label=${words.rows.filters}>${chips}<details id="add-condition"><summary>${words.rows.addFilter}</summary>${form}</details></div>`;
}

function chip(page: QueryPage, filter: RowFilter): HTMLElement {
  const said = saidOf(page, filter);
  const remove = (): void => {
    const {view: now} = page.state.value;
    page.look({...now, filters: now.filters.filter((one) => one !== filter)});
    document.querySelector<HTMLElement>(".query-chips button, #add-condition summary")?.focus();
  };
  return html`<button type="button" class="quiet-button" aria-label=${page.words.rows.remove(said)} @click=${remove}><span>${said}</span> <span aria-hidden="true">×</span></button>`;
}

function clearAll(page: QueryPage): HTMLElement {
  const clear = (): void => {
    page.look({...page.state.value.view, filters: []});
    document.querySelector<HTMLElement>("#add-condition summary")?.focus();
  };
  return html`<button type="button" class="quiet-button" @click=${clear}>${page.words.rows.clear}</button>`;
}

/** A condition as a reader would say it: column, comparison, value. */
function saidOf({words, tableNamed, state}: QueryPage, {column, is, value}: RowFilter): string {
  const type = tableNamed(state.value.view.table)?.table.columns[column]?.type;
  const shown = type === "flag" ? (value === "true" ? words.rows.yes : words.rows.no) : value;
  return [column, words.rows.comparisons[is], ...(is === "empty" || is === "filled" ? [] : [shown])].join(
    " ",
  );
}

function addForm(page: QueryPage, columns: Readonly<Record<string, Column>>): HTMLElement {
  const {words} = page;
  const names = Object.keys(columns);
  const column: HTMLSelectElement = html`<select id="condition-column">${names.map((name) => html`<option value=${name}>${name}</option>`)}</select>`;
  const comparison: HTMLSelectElement = html`<select id="condition-comparison"></select>`;
  const value: HTMLInputElement = html`<input id="condition-value" autocomplete="off">`;
  const flag: HTMLSelectElement = html`<select id="condition-flag"><option value="true">${words.rows.yes}</option><option value="false">${words.rows.no}</option></select>`;
  const error = html`<p class="field-error" role="alert"></p>`;
  const valueField = html`<div class="choice"><label for="condition-value">${words.rows.value}</label>${value}</div>`;
  const flagField = html`<div class="choice"><label for="condition-flag">${words.rows.value}</label>${flag}</div>`;
  const refit = (): void => {
    const described = columns[column.value];
    const isFlag = described.type === "flag";
    const isNumber = described.type === "whole" || described.type === "decimal";
    const kept = comparison.value as Comparison;
    const offered = comparisonsOf(described);
    comparison.replaceChildren(
      ...offered.map((one) => html`<option value=${one}>${words.rows.comparisons[one]}</option>`),
    );
    if (offered.includes(kept)) comparison.value = kept;
    const needsNone = comparison.value === "empty" || comparison.value === "filled";
    valueField.hidden = needsNone || isFlag;
    flagField.hidden = needsNone || !isFlag;
    value.inputMode = isNumber ? "decimal" : "text";
    error.textContent = "";
  };
  column.addEventListener("change", refit);
  comparison.addEventListener("change", refit);
  const add = (event: Event): void => {
    event.preventDefault();
    const described = columns[column.value];
    const isNumber = described.type === "whole" || described.type === "decimal";
    const typed =
      described.type === "flag" ? flag.value : isNumber ? value.value.trim().replace(",", ".") : value.value;
    const filter: RowFilter = {column: column.value, is: comparison.value as Comparison, value: typed};
    if (!isComparable(described, filter)) {
      error.textContent = isNumber ? words.rows.notComparable : words.rows.noValue;
      value.focus();
      return;
    }
    const {view: now} = page.state.value;
    page.look({...now, filters: [...now.filters, filter]});
    value.value = "";
  };
  refit();
  return html`<form class="query-form" @submit=${add} novalidate>
    <div class="choice"><label for="condition-column">${words.rows.column}</label>${column}</div>
    <div class="choice"><label for="condition-comparison">${words.rows.comparison}</label>${comparison}</div>
    ${valueField}${flagField}<button type="submit" class="quiet-button">${words.rows.add}</button>${error}</form>`;
}
