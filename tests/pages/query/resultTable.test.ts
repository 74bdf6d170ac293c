import "../../charts/document.js";

import fc from "fast-check";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import type {ResultTable} from "../../../src/db/resultTable.js";
import {cellText} from "../../../src/pages/query/cellText.js";
import {copiedCells, mostCopied} from "../../../src/pages/query/copiedCells.js";
import {cellAfter} from "../../../src/pages/query/gridKeys.js";
import {resultTable} from "../../../src/pages/query/resultTable.js";
import type {ResultTableOptions} from "../../../src/pages/query/resultTableOptions.js";
import {
  furthest,
  rowsInSight,
  scale,
  spaceOf,
  tallest,
  topToSee,
} from "../../../src/pages/query/rowScroll.js";
import {messagesIn, resultMessagesIn} from "../../words/allMessages.js";
import {madeResult, resultOf} from "./results.js";

/** A window for so many rows: heads are 44 px high, rows 28. */
const windowOf = (rows: number, width = 900) => ({width, height: 44 + 28 * rows});

let resize: (size: {width: number; height: number}) => void = () => {};

beforeEach(() => {
  class Observer {
    constructor(seen: (entries: {contentRect: {width: number; height: number}}[]) => void) {
      resize = (size) => seen([{contentRect: size}]);
    }
    observe(): void {}
    disconnect(): void {}
  }
  vi.stubGlobal("ResizeObserver", Observer);
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

function shown(table: ResultTable, options: Partial<ResultTableOptions> = {}, size = windowOf(20)) {
  const element = resultTable({
    table,
    label: "Stations",
    words: resultMessagesIn("en"),
    formats: messagesIn("en").formats,
    ...options,
  });
  document.body.append(element);
  resize(size);
  const window = element.querySelector<HTMLElement>("[role=grid]") as HTMLElement;
  return {
    element,
    window,
    scrollTo(top: number) {
      window.scrollTop = top;
      window.dispatchEvent(new Event("scroll"));
    },
    press: (key: string, more: KeyboardEventInit = {}) =>
      window.dispatchEvent(new KeyboardEvent("keydown", {key, cancelable: true, ...more})),
    rows: () => [...element.querySelectorAll<HTMLElement>("[role=row]:has([role=gridcell])")],
    heads: () => [...element.querySelectorAll<HTMLElement>("[role=columnheader]")],
    indexes: () =>
      [...element.querySelectorAll("[role=row]:has([role=gridcell])")].map((row) =>
        Number(row.getAttribute("aria-rowindex")),
      ),
    texts: (row: number) =>
      [...element.querySelectorAll(`[aria-rowindex="${row + 2}"] [role=gridcell]`)].map(
        (cell) => cell.textContent,
      ),
    active: () => {
      const id = window.getAttribute("aria-activedescendant");
      return id === null ? null : document.getElementById(id);
    },
  };
}

const stations = madeResult(
  1_000_000,
  [
    ["station", "VARCHAR", "text"],
    ["cast", "BIGINT", "whole"],
    ["turnout", "DOUBLE", "decimal"],
  ],
  (row, column) => (column === 0 ? `R-${row}` : column === 1 ? row * 10 : row % 7 === 3 ? null : row / 3),
);

describe("A table of a million rows", () => {
  test("has some dozens of rows in the document, wherever it is scrolled to", () => {
    const table = shown(stations);
    const most = 21;
    for (const top of [0, 500, 1234, 7_000_000, 14_999_000, 3, 12_345_678]) {
      table.scrollTo(top);
      expect(table.rows().length, `at ${top}`).toBeGreaterThanOrEqual(20);
      expect(table.rows().length, `at ${top}`).toBeLessThanOrEqual(most);
    }
    expect(table.element.querySelectorAll("*").length).toBeLessThan(120);
  });

  test("tells assistive technology how long it is, and which row each one is", () => {
    const table = shown(stations);
    expect(table.window.getAttribute("aria-rowcount")).toBe("1000001");
    expect(table.window.getAttribute("aria-colcount")).toBe("3");
    expect(table.window.getAttribute("aria-label")).toBe("Stations");
    expect(table.indexes()).toEqual(Array.from({length: 20}, (_, place) => place + 2));
    expect(table.heads().map((head) => head.getAttribute("aria-colindex"))).toEqual(["1", "2", "3"]);
  });

  test("comes to its last row at the foot of the bar, though no browser lays out 28 million pixels", () => {
    const table = shown(stations);
    const space = table.window.firstElementChild as HTMLElement;
    const height = Number.parseFloat(space.style.height);
    expect(height).toBe(tallest + 44);
    expect(height).toBeLessThan(16_777_214);
    table.scrollTo(height - windowOf(20).height);
    expect(table.indexes().at(-1)).toBe(1_000_001);
    expect(table.texts(999_999)).toEqual(["R-999999", "9,999,990", "333,333"]);
  });

  test("keeps the rows that stay in sight as they are, in their order", () => {
    const table = shown(stations);
    const before = table.rows();
    table.scrollTo(60);
    const after = table.rows();
    expect(table.indexes()).toEqual([...table.indexes()].sort((one, other) => one - other));
    const [first] = table.indexes();
    expect(first).toBeGreaterThan(2);
    for (let row = first; row <= 21; row++) expect(after[row - first]).toBe(before[row - 2]);
    // Those that left above came back below.
    expect(after.filter((row) => !before.includes(row)).length).toBeLessThanOrEqual(1);
  });
});

describe("A table of many columns", () => {
  const wide = madeResult(
    50,
    Array.from({length: 400}, (_, column) => [`c${column}`, "INTEGER", "whole"] as const),
    (row, column) => row * column,
  );

  test("has the columns in sight alone in the document", () => {
    const table = shown(wide);
    expect(table.heads().length).toBeLessThan(20);
    table.window.scrollLeft = 9_000;
    table.window.dispatchEvent(new Event("scroll"));
    const [first] = table.heads();
    const column = Number(first.getAttribute("aria-colindex")) - 1;
    expect(column).toBeGreaterThan(50);
    expect(first.querySelector(".result-name")?.textContent).toBe(`c${column}`);
    expect(table.texts(3)[0]).toBe(messagesIn("en").formats.whole(3 * column));
    expect(table.heads().length).toBeLessThan(20);
  });
});

describe("A cell", () => {
  const {formats: kk} = messagesIn("kk");
  const {formats: en} = messagesIn("en");
  const whole = {kind: "whole", name: "votes"} as const;
  const decimal = {kind: "decimal", name: "share"} as const;

  test("shows numbers as the reader's language writes them", () => {
    expect(cellText(5_148_074, whole, en, "NULL")).toBe("5,148,074");
    expect(cellText(5_148_074, whole, kk, "NULL").replaceAll(/\s/g, " ")).toBe("5 148 074");
    expect(cellText(71.0912, decimal, kk, "NULL")).toBe("71,0912");
    expect(cellText(2n ** 64n, whole, en, "NULL")).toBe("18,446,744,073,709,551,616");
  });

  test("rounds no small number to nought, and shows what is no number as it is", () => {
    expect(cellText(0.00000123, decimal, en, "NULL")).toBe("0.00000123");
    expect(cellText(Number.NaN, decimal, en, "NULL")).toBe("NaN");
    expect(cellText(Number.POSITIVE_INFINITY, decimal, en, "NULL")).toBe("Infinity");
    expect(cellText(0, decimal, en, "NULL")).toBe("0");
  });

  test("shows a long text's beginning; the whole of it stands below the table once it is chosen", () => {
    const long = "Қостанай ".repeat(100);
    const table = shown(resultOf([["name", "VARCHAR", "text"]], [[long]]));
    expect(table.texts(0)[0]?.length).toBe(301);
    table.press("ArrowDown");
    expect(table.element.querySelector(".result-chosen")?.textContent).toContain(long);
  });

  test("without a value is quiet and has a name, and is told from an empty text", () => {
    const table = shown(resultOf([["region", "VARCHAR", "text"]], [[null], [""], ["NULL"]]));
    const cells = table.rows().map((row) => row.firstElementChild as HTMLElement);
    expect(cells.map(({textContent}) => textContent)).toEqual(["NULL", "", "NULL"]);
    expect(cells.map((cell) => cell.getAttribute("aria-label"))).toEqual(["NULL, no value", null, null]);
    expect(cells.map((cell) => cell.classList.contains("result-none"))).toEqual([true, false, false]);
  });

  test("holds text as text, never as markup", () => {
    const table = shown(resultOf([["<b>x</b>", "VARCHAR", "text"]], [["<img src=x onerror=alert(1)>"]]));
    expect(table.texts(0)).toEqual(["<img src=x onerror=alert(1)>"]);
    expect(table.element.querySelector("img, b")).toBeNull();
  });
});

describe("With the keyboard alone", () => {
  test("every cell is reached, and is scrolled into sight", () => {
    const table = shown(stations);
    table.press("ArrowDown");
    expect(table.active()?.textContent).toBe("R-0");
    table.press("ArrowRight");
    table.press("PageDown");
    expect(table.active()?.closest("[role=row]")?.getAttribute("aria-rowindex")).toBe("21");
    table.press("End", {ctrlKey: true});
    expect(table.active()?.textContent).toBe("333,333");
    expect(table.indexes().at(-1)).toBe(1_000_001);
    table.press("ArrowUp");
    expect(table.active()?.closest("[role=row]")?.getAttribute("aria-rowindex")).toBe("1000000");
    table.press("Home", {ctrlKey: true});
    expect(table.active()?.textContent).toBe("R-0");
    table.press("ArrowUp");
    expect(table.active()?.getAttribute("role")).toBe("columnheader");
  });

  test("Shift widens the choice, and copying takes the values of SQL, not the written ones", () => {
    const table = shown(stations);
    table.press("ArrowDown");
    table.press("ArrowDown");
    table.press("ArrowRight", {shiftKey: true});
    table.press("ArrowDown", {shiftKey: true});
    expect(table.element.querySelectorAll("[aria-selected=true]")).toHaveLength(4);
    const setData = vi.fn();
    table.window.dispatchEvent(
      Object.assign(new Event("copy", {cancelable: true}), {clipboardData: {setData}}),
    );
    expect(setData).toHaveBeenCalledWith("text/plain", "R-1\t10\nR-2\t20");
  });

  test("Enter on a head sorts by its column, and the head says how it is sorted", () => {
    const onSort = vi.fn();
    const table = shown(stations, {onSort, sorted: {column: 1, isDescending: true}});
    expect(table.heads().map((head) => head.getAttribute("aria-sort"))).toEqual([
      "none",
      "descending",
      "none",
    ]);
    table.press("ArrowRight");
    table.press("ArrowUp");
    table.press("Enter");
    expect(onSort).toHaveBeenCalledWith(1);
    table.heads()[2].click();
    expect(onSort).toHaveBeenLastCalledWith(2);
  });

  test("Enter on a cell asks for its menu", () => {
    const onMenu = vi.fn();
    const table = shown(stations, {onMenu});
    table.press("ArrowDown");
    table.press("Enter");
    expect(onMenu).toHaveBeenCalledWith(0, 0, table.active());
  });

  test("keys that mean nothing here are left to the browser", () => {
    const table = shown(stations);
    expect(table.press("Tab")).toBe(true);
    expect(table.press("a")).toBe(true);
    expect(table.press("ArrowDown")).toBe(false);
  });
});

describe("A result without rows", () => {
  test("shows its columns, and says so", () => {
    const table = shown(resultOf([["station", "VARCHAR", "text"]], []), {}, {width: 900, height: 44});
    expect(table.heads().map((head) => head.textContent)).toEqual(["stationVARCHAR"]);
    expect(table.element.textContent).toContain(resultMessagesIn("en").noRows);
    expect(table.press("ArrowDown")).toBe(false);
    expect(table.element.querySelectorAll("[role=gridcell]")).toHaveLength(0);
  });
});

describe("Scrolling", () => {
  const anyTable = fc.record({
    rowCount: fc.integer({min: 0, max: 20_000_000}),
    rowHeight: fc.integer({min: 20, max: 60}),
    height: fc.integer({min: 100, max: 1400}),
  });

  test("reaches both ends of any table, at any height of rows and window", () =>
    fc.assert(
      fc.property(anyTable, (table) => {
        const bar = Math.max(spaceOf(table) - table.height, 0);
        expect(spaceOf(table)).toBeLessThanOrEqual(tallest);
        expect(bar * scale(table)).toBeCloseTo(furthest(table), 3);
        expect(rowsInSight(table, 0)[0]).toBe(0);
        expect(rowsInSight(table, furthest(table))[1]).toBe(table.rowCount);
      }),
    ));

  test("moves no further than it takes to see a row whole", () =>
    fc.assert(
      fc.property(anyTable, fc.nat(), fc.nat(), (table, at, wanted) => {
        fc.pre(table.rowCount > 0);
        const row = wanted % table.rowCount;
        const top = Math.min(at, furthest(table));
        const moved = topToSee(table, top, row);
        const [head, foot] = [row * table.rowHeight, (row + 1) * table.rowHeight];
        expect(moved <= head && moved + table.height >= foot).toBe(true);
        if (top <= head && top + table.height >= foot) expect(moved).toBe(top);
      }),
    ));
});

test("A key never leads out of the table", () =>
  fc.assert(
    fc.property(
      fc.record({
        rows: fc.nat({max: 50}),
        columns: fc.integer({min: 1, max: 9}),
        page: fc.integer({min: 1, max: 20}),
      }),
      fc.constantFrom("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "PageUp", "PageDown", "Home", "End"),
      fc.boolean(),
      fc.nat(),
      fc.nat(),
      (size, key, ctrlKey, row, column) => {
        const from = {row: (row % (size.rows + 1)) - 1, column: column % size.columns};
        const to = cellAfter(from, {key, ctrlKey, metaKey: false}, size);
        expect(to && to.row >= -1 && to.row < Math.max(size.rows, 0)).toBe(true);
        expect(to && to.column >= 0 && to.column < size.columns).toBe(true);
      },
    ),
  ));

describe("Copying", () => {
  test("takes one cell as it is; among others its line breaks would make cells of their own", () => {
    const table = resultOf(
      [
        ["a", "VARCHAR", "text"],
        ["b", "VARCHAR", "text"],
      ],
      [["x\ty\nz", null]],
    );
    const at = (column: number) => ({row: 0, column});
    expect(copiedCells(table, at(0), at(0))).toBe("x\ty\nz");
    expect(copiedCells(table, at(0), at(1))).toBe("x y z\t");
    expect(copiedCells(table, {row: -1, column: 1}, {row: -1, column: 1})).toBe("b");
  });

  test("stops at so many cells: more belongs into a file", () => {
    const copied = copiedCells(stations, {row: 0, column: 0}, {row: 999_999, column: 2});
    expect(copied.split("\n")).toHaveLength(Math.floor(mostCopied / 3));
  });
});
