import type {Frame} from "../../views/chart/frame.js";
import {rem} from "../../views/chart/page.js";

/** One figure on a line: a point, with what it may have been before it was rounded. */
export interface DotMark {
  readonly kind: "official" | "observed" | "said";
  /** Percent. */
  readonly value: number;
  readonly range?: {readonly low: number; readonly high: number};
  /** As it is written beside the line. */
  readonly text: string;
}

/** A line of a dot plot. */
export interface DotRow {
  readonly name: string;
  readonly marks: readonly DotMark[];
}

/** Lines of points on one scale from 0. */
export interface DotPlot {
  readonly rows: readonly DotRow[];
  /** The end of the scale, percent. */
  readonly end: number;
  readonly ticks: readonly number[];
  readonly tick: (percent: number) => string;
  /** What the picture says, for those who do not see it. */
  readonly text: string;
  /** Headings of the values, where every line has two of them. */
  readonly columns?: readonly [string, string];
}

/** Where the lines lie in a drawing of a width, and how tall that is, in px; nothing is drawn. */
export function dotPlace(
  {rows, columns}: Pick<DotPlot, "rows" | "columns">,
  width: number,
): {readonly frame: Frame; readonly rowHeight: number; readonly height: number} {
  const unit = rem();
  const rowHeight = 2.9 * unit;
  const top = columns ? 1.3 * unit : 0;
  const bottom = top + rows.length * rowHeight + 0.25 * unit;
  return {
    frame: {left: 0.9 * unit, top, right: width - 1.4 * unit, bottom},
    rowHeight,
    height: bottom + 1.6 * unit,
  };
}
