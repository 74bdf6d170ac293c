import type {LeverMap} from "../../certainty/sensitivity/leverMap.js";
import {across, type Frame, upward} from "../../views/chart/frame.js";
import {rem} from "../../views/chart/page.js";
import {clamp} from "../../views/chart/scale.js";
import {thresholdEnd} from "./leverLines.js";

/** A point of the map. */
export interface MapPoint {
  /** District seats. */
  readonly districts: number;
  /** Percent. */
  readonly threshold: number;
}

/** Where the map lies in its drawing. */
export interface MapPlace {
  readonly frame: Frame;
  readonly house: number;
  /** The highest threshold shown, in percent. */
  readonly end: number;
  readonly x: (districts: number) => number;
  readonly y: (threshold: number) => number;
}

/** The height of the whole drawing, in px: ticks and the name of the axis stand below its frame. */
export const mapHeight = ({frame}: MapPlace): number => frame.bottom + 2.9 * rem();

/** Lays the map out for a width in px, without drawing it. */
export function mapPlace(map: LeverMap, now: MapPoint, width: number): MapPlace {
  const unit = rem();
  const house = map.columns.length - 1;
  const end = Math.max(thresholdEnd, Math.ceil(now.threshold));
  const top = 1.6 * unit;
  const tall = clamp(width * 0.5, 15 * unit, 26 * unit);
  const frame: Frame = {left: 3 * unit, right: width - 0.8 * unit, top, bottom: top + tall};
  return {frame, house, end, x: across(frame, Math.max(house, 1)), y: upward(frame, end)};
}
