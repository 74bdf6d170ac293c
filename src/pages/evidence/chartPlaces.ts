/** How the charts of stations and regions are laid out, in px, without drawing them: their room is kept free until they come. */
import type {Frame} from "../../views/chart/frame.js";
import {rem} from "../../views/chart/page.js";

/** Where turnout and share of stations lie in a drawing of a width, and how tall that is. */
export function scatterPlace(width: number): {readonly frame: Frame; readonly height: number} {
  const unit = rem();
  const top = 2.6 * unit;
  const bottom = top + Math.min(24 * unit, width * 0.72);
  return {
    frame: {left: 3.1 * unit, top, right: width - 1.2 * unit, bottom},
    height: bottom + 2.9 * unit,
  };
}

/** Where the bars by stations and below them those by voters lie, and how tall the drawing is. */
export function histogramPlace(width: number): {readonly frames: readonly Frame[]; readonly height: number} {
  const unit = rem();
  const tall = 8.5 * unit;
  const gap = 2.6 * unit;
  const frames = [0, 1].map((place): Frame => {
    const top = 3.2 * unit + place * (tall + gap);
    return {left: 0.8 * unit, right: width - 1.4 * unit, top, bottom: top + tall};
  });
  return {frames, height: frames[1].bottom + 1.6 * unit};
}

/** Where so many regions lie, a row each; on a narrow screen their names stand above their rows. */
export function regionPlace(
  regions: number,
  width: number,
): {
  readonly isNarrow: boolean;
  readonly top: number;
  readonly rowHeight: number;
  readonly bottom: number;
  readonly height: number;
} {
  const unit = rem();
  const isNarrow = width < 34 * unit;
  const rowHeight = (isNarrow ? 2.3 : 1.45) * unit;
  // Where panels are narrow their titles take three lines.
  const top = (isNarrow ? 4.6 : 3.6) * unit;
  const bottom = top + regions * rowHeight;
  return {isNarrow, top, rowHeight, bottom, height: bottom + 1.5 * unit};
}
