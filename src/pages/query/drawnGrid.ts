import type {ResultColumn} from "../../db/resultTable.js";
import {rem} from "../../views/chart/page.js";
import {html} from "../../views/html.js";
import {whenTakenDown} from "../../views/owner.js";
import {cellText, isNumber} from "./cellText.js";
import {columnLefts, columnsInSight} from "./columnWidths.js";
import type {GridCell} from "./gridKeys.js";
import type {ResultTableOptions} from "./resultTableOptions.js";
import {furthest, rowsInSight, scale, spaceOf, topToSee} from "./rowScroll.js";

/** A table in a window that scrolls, of which the cells in sight alone are in the document. */
export interface DrawnGrid {
  readonly window: HTMLElement;
  /** The element of a cell, if it is in sight. */
  readonly cellAt: (cell: GridCell) => HTMLElement | null;
  /** The cell that an element stands for, or lies in. */
  readonly placeOf: (target: EventTarget | null) => GridCell | null;
  /** Scrolls, no further than needed, until the cell is seen whole. */
  readonly show: (cell: GridCell) => void;
  /** Rows that the keys for a page move by. */
  readonly page: () => number;
  /** Elements of the cells that are drawn: the only ones that can bear a mark. */
  readonly rows: () => {readonly first: number; readonly last: number};
}

/**
 * Draws a table of any length: some dozens of elements, which are filled anew as the window moves over the rows. They
 * stand on a glass that stays in the window, so the browser never shows a place that is not drawn yet. `onDrawn` is
 * called whenever the cells in sight have changed.
 */
export function drawnGrid(
  {table, id, label, words, formats, sorted = null, onSort}: ResultTableOptions,
  onDrawn: () => void,
): DrawnGrid {
  const {columns, rowCount} = table;
  const head = html`<div role="row" class="result-row" aria-rowindex="1"></div>`;
  const body = html`<div role="rowgroup"></div>`;
  const glass = html`<div role="presentation" class="result-glass"><div role="rowgroup" class="result-head">${head}</div>${body}</div>`;
  const space = html`<div role="presentation">${glass}</div>`;
  const window = html`<div class="result-window" id=${id} role="grid" tabindex="0" aria-label=${label} aria-multiselectable="true" aria-rowcount=${String(rowCount + 1)} aria-colcount=${String(columns.length)}>${space}</div>`;

  let [rowHeight, headHeight] = [0, 0];
  let lefts: readonly number[] = [0];
  /** What of the window is left for rows, and how far these are moved up and to the left. */
  let [height, width, top, left] = [0, 0, 0, 0];
  /** Where the bar was put: what it rounds is not read back, so that a row that was asked for is seen whole. */
  let putAt = 0;
  let drawn: HTMLElement[] = [];
  let [firstRow, firstColumn, beforeColumn] = [0, 0, 0];

  const scrolled = () => ({rowCount, rowHeight, height});

  const measure = (): void => {
    const unit = rem();
    if (rowHeight === Math.round(1.75 * unit)) return;
    rowHeight = Math.round(1.75 * unit);
    headHeight = Math.round(2.75 * unit);
    lefts = columnLefts(table, formats, words.none, {letter: 0.5 * unit, padding: 1.25 * unit});
    beforeColumn = 0;
    space.style.width = `${lefts[columns.length]}px`;
    space.style.height = `${headHeight + spaceOf(scrolled())}px`;
    glass.style.setProperty("--result-row", `${rowHeight}px`);
    glass.style.setProperty("--result-head", `${headHeight}px`);
  };

  /** Empty cells for the columns in sight. They keep their places while rows change. */
  const cellsOf = (role: "columnheader" | "gridcell"): HTMLElement[] =>
    columns.slice(firstColumn, beforeColumn).map(({kind}, place) => {
      const column = firstColumn + place;
      const cell = html`<div role=${role} aria-colindex=${String(column + 1)} class=${isNumber(kind) ? "result-cell result-number" : "result-cell"}></div>`;
      cell.style.width = `${lefts[column + 1] - lefts[column]}px`;
      return cell;
    });

  const fillHead = (): void => {
    const cells = cellsOf("columnheader");
    cells.forEach((cell, place) => {
      const column = firstColumn + place;
      const order = sorted?.column !== column ? "none" : sorted.isDescending ? "descending" : "ascending";
      if (onSort) {
        cell.setAttribute("aria-sort", order);
        cell.title = words.sortBy;
        cell.classList.add("result-sorts");
      }
      cell.append(...headOf(columns[column], order));
    });
    head.style.paddingLeft = `${lefts[firstColumn]}px`;
    head.replaceChildren(...cells);
  };

  const fillRow = (row: HTMLElement, index: number): void => {
    row.setAttribute("aria-rowindex", String(index + 2));
    row.dataset.row = String(index);
    for (let place = 0; place < row.children.length; place++) {
      const cell = row.children[place];
      const column = firstColumn + place;
      const value = table.cell(index, column);
      cell.textContent = cellText(value, columns[column], formats, words.none);
      cell.classList.toggle("result-none", value === null);
      // The name holds what is seen, so that it can be spoken to.
      if (value === null) cell.setAttribute("aria-label", `${words.none}, ${words.noneName}`);
      else cell.removeAttribute("aria-label");
    }
  };

  const newRow = (): HTMLElement => {
    const row = html`<div role="row" class="result-row">${cellsOf("gridcell")}</div>`;
    row.style.paddingLeft = `${lefts[firstColumn]}px`;
    return row;
  };

  const draw = (): void => {
    if (width <= 0) return;
    const [fromColumn, toColumn] = columnsInSight(lefts, left, width);
    const isAnew = fromColumn !== firstColumn || toColumn !== beforeColumn;
    [firstColumn, beforeColumn] = [fromColumn, toColumn];
    if (isAnew) {
      fillHead();
      for (const row of drawn) row.remove();
      drawn = [];
    }
    const [from, before] = rowsInSight(scrolled(), top);
    // A row that stays in sight stays as it is; one that leaves at one end comes back at the other.
    const kept = new Map(drawn.map((row, place) => [firstRow + place, row]));
    const free = drawn.filter((_, place) => firstRow + place < from || firstRow + place >= before);
    drawn = Array.from({length: before - from}, (_, place) => {
      const known = kept.get(from + place);
      if (known) return known;
      const row = free.pop() ?? newRow();
      fillRow(row, from + place);
      return row;
    });
    for (const row of free) row.remove();
    firstRow = from;
    inOrder(body, drawn);
    body.style.transform = `translateY(${from * rowHeight - top}px)`;
    onDrawn();
  };

  const moveTo = (wanted: number): void => {
    top = Math.min(Math.max(wanted, 0), furthest(scrolled()));
    putAt = top / scale(scrolled());
    window.scrollTop = putAt;
  };

  window.addEventListener(
    "scroll",
    () => {
      left = window.scrollLeft;
      // Within a pixel of where it was put, the bar still stands there.
      if (Math.abs(window.scrollTop - putAt) >= 1) {
        putAt = window.scrollTop;
        top = Math.min(Math.max(putAt * scale(scrolled()), 0), furthest(scrolled()));
      }
      draw();
    },
    {passive: true},
  );

  measure();
  const sizes = new ResizeObserver(([{contentRect}]) => {
    measure();
    width = contentRect.width;
    height = contentRect.height - headHeight;
    glass.style.height = `${contentRect.height}px`;
    moveTo(top);
    draw();
  });
  sizes.observe(window);
  whenTakenDown(() => sizes.disconnect());

  return {
    window,
    cellAt({row, column}) {
      const cells = row < 0 ? head : drawn[row - firstRow];
      const isDrawn = column >= firstColumn && column < beforeColumn;
      return isDrawn ? ((cells?.children[column - firstColumn] ?? null) as HTMLElement | null) : null;
    },
    placeOf(target) {
      const cell = (target as Element | null)?.closest?.("[aria-colindex]");
      const row = cell?.parentElement?.dataset.row;
      return cell
        ? {row: row === undefined ? -1 : Number(row), column: Number(cell.getAttribute("aria-colindex")) - 1}
        : null;
    },
    show({row, column}) {
      if (row >= 0) moveTo(topToSee(scrolled(), top, row));
      const [start, end] = [lefts[column], lefts[column + 1]];
      if (start < left) left = start;
      else if (end > left + width) left = Math.min(end - width, start);
      window.scrollLeft = left;
      draw();
    },
    page: () => Math.max(Math.floor(height / rowHeight) - 1, 1),
    rows: () => ({first: firstRow, last: firstRow + drawn.length - 1}),
  };
}

/** The head of a column: its name with the mark of its order, and its type. */
const headOf = ({name, sqlType}: ResultColumn, order: "none" | "ascending" | "descending"): HTMLElement[] => [
  html`<span class="result-name">${name}${order === "none" ? null : html`<span aria-hidden="true"> ${order === "ascending" ? "↑" : "↓"}</span>`}</span>`,
  html`<small class="quiet">${sqlType}</small>`,
];

/** Has an element hold these in their order, which is the one they are read in; what stands right is not moved. */
function inOrder(element: Element, children: readonly Element[]): void {
  for (let place = children.length - 1; place >= 0; place--) {
    const next = children[place + 1] ?? null;
    const child = children[place];
    if (child.parentNode !== element || child.nextSibling !== next) element.insertBefore(child, next);
  }
}
