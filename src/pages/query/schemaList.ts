import {sqlName} from "../../query/rowsQuery.js";
import type {QueryTable, QueryTableKind} from "../../query/siteTables.js";
import {type Column, unitNames} from "../../stations/tables.js";
import {missingPart} from "../../views/fetchedWhenIdle.js";
import {fragment, html} from "../../views/html.js";
import {view} from "../../views/view.js";
import {basisText} from "./basisText.js";
import type {QueryPage} from "./queryPage.js";
import {basisOf} from "./resultDrawn.js";

/** Every table with its columns, what they mean and in which unit; a name can be put into the query. */
export function schemaList(page: QueryPage, insert: (name: string) => void, draws: HTMLElement): HTMLElement {
  const {words, state} = page;
  const own = view(
    state,
    (now) => now.own,
    (tables) => (tables.length === 0 ? null : group(page, "own", tables, insert)),
  );
  const missing = view(
    state,
    (now) => now.missing,
    (names) => (names.length === 0 ? null : html`<p class="hint">${words.tables.missing(names)}</p>`),
  );
  const kinds: readonly QueryTableKind[] = ["site", "scenario", "worked", "draws"];
  const groups = view(
    state,
    ({tables}) => tables,
    (tables) =>
      fragment`${kinds.map((kind) =>
        group(
          page,
          kind,
          tables.filter((table) => table.kind === kind),
          insert,
        ),
      )}`,
    {urgent: true},
  );
  // Draws stand below the tables, which would push them down.
  const drawn = view(
    state,
    ({tables}) => tables.some(({kind}) => kind === "draws"),
    (areDescribed) => (areDescribed ? draws : null),
    {urgent: true},
  );
  const lacking = view(
    state,
    ({lacksTables}) => lacksTables,
    (lacksTables) => (lacksTables ? missingPart(page.lab) : null),
  );
  return html`<section class="schema" aria-labelledby="schema-heading"><h2 id="schema-heading">${words.tables.heading}</h2>${missing}${own}${groups}${lacking}${drawn}</section>`;
}

const group = (
  page: QueryPage,
  kind: QueryTableKind,
  tables: readonly QueryTable[],
  insert: (name: string) => void,
): HTMLElement | null =>
  tables.length === 0
    ? null
    : html`<div class="schema-group"><h3>${page.words.tables[kind]}</h3>${tables.map((table) => tableItem(page, table, insert))}</div>`;

function tableItem(page: QueryPage, {name, table}: QueryTable, insert: (name: string) => void): HTMLElement {
  const {words, lab} = page;
  const columns = Object.entries(table.columns);
  const basis = basisText(words.table, basisOf(page, sqlName(name)));
  return html`<details class="schema-table"><summary><code>${name}</code> <span class="quiet">${words.tables.columns(columns.length)}</span></summary>
    <p class="hint">${table.meaning[lab.language]}${table.key.length > 0 ? `. ${words.tables.key(table.key.join(", "))}` : ""}</p>
    ${basis === "" ? null : html`<p class="hint">${basis}</p>`}
    ${nameButton(page, name, insert)}
    <dl>${columns.map(([column, described]) => html`<div><dt>${nameButton(page, column, insert)}</dt><dd>${columnSaid(page, described)}</dd></div>`)}</dl></details>`;
}

const nameButton = ({words}: QueryPage, name: string, insert: (name: string) => void): HTMLElement =>
  html`<button type="button" class="schema-name" aria-label=${words.tables.insert(name)} @click=${() => insert(name)}><code>${name}</code></button>`;

function columnSaid({lab, words}: QueryPage, {meaning, unit, nullable}: Column): Node {
  const {language} = lab;
  const about = [
    ...(unit ? [unitNames[unit][language]] : []),
    ...(nullable ? [words.tables.mayBeEmpty] : []),
  ];
  return fragment`${meaning[language]}${about.length > 0 ? fragment` <span class="quiet">(${about.join(", ")})</span>` : null}`;
}
