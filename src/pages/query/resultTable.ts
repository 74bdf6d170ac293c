import {html} from "../../views/html.js";
import {type CellChoice, cellChoice} from "./cellChoice.js";
import {drawnGrid} from "./drawnGrid.js";
import type {ResultTableOptions} from "./resultTableOptions.js";

/**
 * The rows of a result, as many as there may be: only those in sight are in the document. Below stands the chosen
 * cell in full. Style in `resultTable.css`.
 */
export function resultTable(options: ResultTableOptions): HTMLElement {
  let choice: CellChoice | null = null;
  const grid = drawnGrid(options, () => choice?.mark());
  choice = cellChoice(options, grid);
  const none = options.table.rowCount === 0 ? html`<p class="quiet">${options.words.noRows}</p>` : null;
  return html`<div class="result-table">${grid.window}${none}${choice.line}</div>`;
}
