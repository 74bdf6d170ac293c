/**
 * How far a table of a million rows is scrolled. Browsers lay nothing out beyond some height (Chromium 16,777,214 px,
 * Firefox 17.9 million), so a longer table scrolls in a space that is pressed together: the bar moves by one pixel,
 * the rows by `scale`. With rows of one height all else is division. That is why no library stands here: those that
 * are well kept (@tanstack/virtual-core among them) put rows where the bar stands, and end at the browser's height.
 */

/** Pixels that the space may be tall: below what every browser of today lays out. */
export const tallest = 15_000_000;

/** A table and the window it is seen through; heights in pixels. */
export interface Scrolled {
  readonly rowCount: number;
  readonly rowHeight: number;
  /** What of the window is left for rows, below the head. */
  readonly height: number;
}

/** Pixels that the rows take in the space. */
export const spaceOf = ({rowCount, rowHeight}: Pick<Scrolled, "rowCount" | "rowHeight">): number =>
  Math.min(rowCount * rowHeight, tallest);

/** The furthest that rows can be moved up, in pixels of rows. */
export const furthest = ({rowCount, rowHeight, height}: Scrolled): number =>
  Math.max(rowCount * rowHeight - height, 0);

/** Pixels of rows to one pixel of the bar: 1 where the space is as tall as the rows, and both ends always meet. */
export function scale(scrolled: Scrolled): number {
  const bar = spaceOf(scrolled) - scrolled.height;
  return bar > 0 ? furthest(scrolled) / bar : 1;
}

/** The rows that are seen when they are moved up by so many pixels: from the first to before the second. */
export function rowsInSight(
  {rowCount, rowHeight, height}: Scrolled,
  top: number,
): readonly [from: number, before: number] {
  const from = Math.min(Math.floor(top / rowHeight), Math.max(rowCount - 1, 0));
  return [from, Math.min(Math.ceil((top + height) / rowHeight), rowCount)];
}

/** How far the rows are to be moved up so that one of them is seen whole, with the least movement. */
export function topToSee({rowHeight, height}: Scrolled, top: number, row: number): number {
  const [head, foot] = [row * rowHeight, (row + 1) * rowHeight];
  if (head < top) return head;
  return foot > top + height ? foot - height : top;
}
