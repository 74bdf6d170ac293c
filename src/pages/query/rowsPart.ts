import {computed} from "@preact/signals-core";
import {type RowOrder, sqlName} from "../../query/rowsQuery.js";
import type {QueryTable, QueryTableKind} from "../../query/siteTables.js";
import {fragment, html} from "../../views/html.js";
import {follow, view} from "../../views/view.js";
import {basisText} from "./basisText.js";
import {conditions} from "./conditions.js";
import {errorLine} from "./errorLine.js";
import {facetLists} from "./facetLists.js";
import {makingLine} from "./makingLine.js";
import type {QueryPage} from "./queryPage.js";
import {basisOf} from "./resultDrawn.js";
import {resultLine, resultRows} from "./resultRows.js";
import {resultTaken} from "./resultTaken.js";

/** The rows of a table: which table, under which conditions, in which order, and the SQL that all of this comes to. */
export function rowsPart(page: QueryPage): HTMLElement {
  const {words, state} = page;
  const meaning = view(
    state,
    ({view: {table}}) => page.tableNamed(table),
    (known) => known && html`<p class="hint">${aboutTable(page, known)}</p>`,
  );
  const waits = view(
    state,
    ({engine, rows}) => rows.running !== null && engine !== "ready",
    (isWaiting) => (isWaiting ? html`<p class="hint">${words.rows.waits}</p>` : null),
  );
  const result = view(
    state,
    ({rows}) => rows.last,
    (last) =>
      last &&
      fragment`${resultLine(page, last)}${resultRows(page, last, {
        id: "rows-result",
        order: state.value.view.order,
        onSort: (column) => sortBy(page, column),
      })}${resultTaken(page, last, {id: "rows", title: state.value.view.table})}`,
  );
  return html`<section class="query-rows" aria-labelledby="rows-heading">
    <h2 id="rows-heading" class="visually-hidden">${words.rows.heading}</h2>
    <div class="query-bar">${tablePicker(page)} ${asSql(page)}</div>
    ${meaning}<div class="query-narrow">${conditions(page)}${facetLists(page)}</div>${waits}${makingLine(page, "rows")}
    ${errorLine(page, "rows")}
    ${result}
  </section>`;
}

/** What a row is, what tells one from another, and what its figures rest on. */
const aboutTable = (page: QueryPage, {name, table}: QueryTable): string =>
  [
    `${table.meaning[page.lab.language]}.`,
    ...(table.key.length > 0 ? [page.words.tables.key(table.key.join(", "))] : []),
    basisText(page.words.table, basisOf(page, sqlName(name))),
  ].join(" ");

/** Chooses the table: those of the site, those of the scenario, draws where there are some, the reader's own. */
function tablePicker({words, state, look}: QueryPage): HTMLElement {
  const select: HTMLSelectElement = html`<select id="rows-table"></select>`;
  const described = computed(() => state.value.tables);
  const own = computed(() => state.value.own);
  const hasDraws = computed(() => state.value.hasDraws);
  follow(() => {
    const tables = [...described.value.filter(({kind}) => kind !== "draws" || hasDraws.value), ...own.value];
    const groups = kinds.map((kind) => ({kind, tables: tables.filter((table) => table.kind === kind)}));
    select.replaceChildren(
      ...groups
        .filter((group) => group.tables.length > 0)
        .map(
          (group) =>
            html`<optgroup label=${words.tables[group.kind]}>${group.tables.map(({name}) => html`<option value=${name}>${name}</option>`)}</optgroup>`,
        ),
    );
    select.value = state.peek().view.table;
  });
  follow(() => {
    select.value = state.value.view.table;
  });
  select.addEventListener("change", () => look({table: select.value, order: null, filters: []}));
  return html`<div class="choice"><label for="rows-table">${words.tables.pick}</label>${select}</div>`;
}

const kinds: readonly QueryTableKind[] = ["site", "scenario", "worked", "draws", "own"];

/** A click on a heading sorts by it, from the least; another turns the order round, a third takes it back. */
function sortBy({state, look}: QueryPage, column: string): void {
  const {view: now} = state.value;
  const order: RowOrder | null =
    now.order?.column !== column
      ? {column, descending: false}
      : now.order.descending
        ? null
        : {column, descending: true};
  look({...now, order});
}

/** Opens the editor with the statement behind what is seen. */
function asSql({words, state, put}: QueryPage): HTMLElement {
  const open = (): void => {
    const {rows} = state.value;
    const sql = rows.running?.sql ?? rows.last?.sql;
    if (sql) put(sql);
    document.getElementById("sql-text")?.focus();
  };
  return html`<button type="button" class="quiet-button" id="rows-as-sql" @click=${open}>${words.rows.asSql}</button>`;
}
