/** How the charts of this page are laid out, in px, without drawing them: their room is kept free until they come. */
import type {Frame} from "../../views/chart/frame.js";
import {rem} from "../../views/chart/page.js";

/** Where the steps of the largest list lie in a drawing of a width, and how tall that is: ticks stand below the frame. */
export function leaderPlace(width: number): {readonly frame: Frame; readonly height: number} {
  const unit = rem();
  const bottom = 9.5 * unit;
  return {
    frame: {left: 0.9 * unit, right: width - 1.1 * unit, top: 1.6 * unit, bottom},
    height: bottom + 1.8 * unit,
  };
}

/** Where so many rows of ranges lie: below the names of the lines across, each a step high. */
export function rangePlace(rows: number): {
  readonly top: number;
  readonly step: number;
  readonly height: number;
} {
  const unit = rem();
  const [top, step] = [2.2 * unit, 1.9 * unit];
  return {top, step, height: top + rows * step};
}
