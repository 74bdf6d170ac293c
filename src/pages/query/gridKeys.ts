/** A cell by its place; row −1 is the head of its column. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** How large the grid is, and how many rows are seen at once. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly page: number;
}

/** A key as the browser tells it. */
export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * The cell that a key leads to, as the ARIA practices lay it down for grids: arrows by one, a page up and down, Home
 * and End within the row, with Ctrl or Command to the ends of the table. Null for a key that leads nowhere.
 */
export function cellAfter(
  {row, column}: GridCell,
  {key, ctrlKey, metaKey}: GridKey,
  size: GridSize,
): GridCell | null {
  const isFar = ctrlKey || metaKey;
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const to = (toRow: number, toColumn: number): GridCell => ({
    row: Math.min(Math.max(toRow, -1), lastRow),
    column: Math.min(Math.max(toColumn, 0), lastColumn),
  });
  switch (key) {
    case "ArrowUp":
      return to(isFar ? Math.min(row, 0) : row - 1, column);
    case "ArrowDown":
      return to(isFar ? lastRow : row + 1, column);
    case "ArrowLeft":
      return to(row, isFar ? 0 : column - 1);
    case "ArrowRight":
      return to(row, isFar ? lastColumn : column + 1);
    case "PageUp":
      return to(Math.max(row - size.page, Math.min(row, 0)), column);
    case "PageDown":
      return to(row + size.page, column);
    case "Home":
      return isFar ? to(Math.min(0, lastRow), 0) : to(row, 0);
    case "End":
      return isFar ? to(lastRow, lastColumn) : to(row, lastColumn);
    default:
      return null;
  }
}

/** The rectangle of cells between two cells, both in it; the heads are never part of it. */
export const cellsBetween = (one: GridCell, other: GridCell) => ({
  top: Math.max(Math.min(one.row, other.row), 0),
  bottom: Math.max(one.row, other.row),
  left: Math.min(one.column, other.column),
  right: Math.max(one.column, other.column),
});
