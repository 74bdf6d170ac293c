import {html} from "../../views/html.js";
import {plainText} from "./cellText.js";
import {copiedCells} from "./copiedCells.js";
import type {DrawnGrid} from "./drawnGrid.js";
import {cellAfter, cellsBetween, type GridCell} from "./gridKeys.js";
import type {ResultTableOptions} from "./resultTableOptions.js";

/** What the reader has chosen in a grid. */
export interface CellChoice {
  /** The whole of the chosen cell, of which its column may show the beginning alone. */
  readonly line: HTMLElement;
  /** Marks the chosen cells that are in sight. */
  readonly mark: () => void;
}

/** Letters of the chosen cell that are shown below the table. */
const longestChosen = 20_000;

let choices = 0;

/**
 * The choice of cells by keyboard and pointer: arrows move it, Shift widens it, Enter acts on it, copying takes it
 * away. The focus stays on the window, which names the chosen cell to assistive technology: cells come and go.
 */
export function cellChoice(
  {table, words, formats, onSort, onMenu}: ResultTableOptions,
  grid: DrawnGrid,
): CellChoice {
  const {window} = grid;
  const id = `result-cell-${++choices}`;
  const line = html`<p class="result-chosen" hidden></p>`;
  const size = () => ({rows: table.rowCount, columns: table.columns.length, page: grid.page()});
  let active: GridCell | null = null;
  let anchor: GridCell | null = null;

  const mark = (): void => {
    for (const cell of window.querySelectorAll(".is-active, [aria-selected]")) {
      cell.classList.remove("is-active");
      cell.removeAttribute("aria-selected");
      cell.removeAttribute("id");
    }
    const current = active && grid.cellAt(active);
    current?.classList.add("is-active");
    current?.setAttribute("id", id);
    if (current) window.setAttribute("aria-activedescendant", id);
    else window.removeAttribute("aria-activedescendant");
    if (!active) return;
    const {top, bottom, left, right} = cellsBetween(anchor ?? active, active);
    const {first, last} = grid.rows();
    for (let row = Math.max(top, first); row <= Math.min(bottom, last); row++)
      for (let column = left; column <= right; column++)
        grid.cellAt({row, column})?.setAttribute("aria-selected", "true");
  };

  const tell = ({row, column}: GridCell): void => {
    const value = row < 0 ? "" : plainText(table.cell(row, column));
    line.hidden = value === "";
    line.replaceChildren(
      html`<span class="quiet">${words.chosen(table.columns[column].name, formats.whole(row + 1))}</span>`,
      ` ${value.slice(0, longestChosen)}`,
    );
  };

  const choose = (cell: GridCell, isWider: boolean): void => {
    anchor = isWider ? (anchor ?? active ?? cell) : cell;
    active = cell;
    // Drawing marks the choice, too.
    grid.show(cell);
    tell(cell);
  };

  const act = (cell: GridCell): void => {
    const element = grid.cellAt(cell);
    if (cell.row < 0) onSort?.(cell.column);
    else if (element) onMenu?.(cell.row, cell.column, element);
  };

  window.addEventListener("keydown", (event) => {
    if (event.altKey) return;
    if (active && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      act(active);
      return;
    }
    const next = cellAfter(active ?? {row: -1, column: 0}, event, size());
    if (!next) return;
    event.preventDefault();
    choose(next, event.shiftKey && next.row >= 0);
  });

  window.addEventListener("click", (event) => {
    const cell = grid.placeOf(event.target);
    if (!cell) return;
    choose(cell, event.shiftKey && cell.row >= 0);
    if (cell.row < 0) act(cell);
  });

  window.addEventListener("contextmenu", (event) => {
    const cell = grid.placeOf(event.target) ?? active;
    if (!onMenu || !cell || cell.row < 0) return;
    event.preventDefault();
    choose(cell, false);
    act(cell);
  });

  window.addEventListener("copy", (event) => {
    // Letters that the reader has marked are copied as ever.
    if (!active || document.getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    event.clipboardData?.setData("text/plain", copiedCells(table, anchor ?? active, active));
  });

  return {line, mark};
}
