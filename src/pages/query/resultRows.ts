import type {RowOrder} from "../../query/rowsQuery.js";
import {html} from "../../views/html.js";
import type {QueryPage} from "./queryPage.js";
import {resultTable} from "./resultTable.js";
import type {Answered} from "./state.js";

/** How the rows of an answer are shown. */
export interface RowsShown {
  /** Its id in the document: the page has two. */
  readonly id: string;
  readonly order?: RowOrder | null;
  readonly onSort?: (column: string) => void;
}

/** An answer as a table, with how many rows it has and how long it took. */
export function resultRows(page: QueryPage, {answer}: Answered, {id, order, onSort}: RowsShown): HTMLElement {
  const {words, lab} = page;
  const names = answer.columns.map(({name}) => name);
  const sorted = order ? {column: names.indexOf(order.column), isDescending: order.descending} : null;
  return resultTable({
    table: answer,
    id,
    label: words.result.heading,
    words: words.table,
    formats: lab.formats,
    sorted,
    ...(onSort && {onSort: (column: number) => onSort(names[column])}),
  });
}

/** How many rows an answer has, and in what time an engine gave them; and where rows are missing, why. */
export function resultLine({words, lab}: QueryPage, {answer}: Answered): HTMLElement {
  const {milliseconds} = answer;
  const took = milliseconds === null ? null : lab.formats.decimal(milliseconds, milliseconds < 10 ? 1 : 0);
  return html`<div class="result-line"><p role="status">${words.result.rows(answer.rowCount, took)}</p>${answer.cut ? html`<p class="query-note">${words.result.cut[answer.cut](answer.rowCount)}</p>` : null}</div>`;
}
