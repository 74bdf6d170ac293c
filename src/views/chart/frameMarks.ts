import * as Plot from "@observablehq/plot";
import type {Frame} from "./frame.js";
import type {Scale} from "./scale.js";
import {write} from "./write.js";

/** Upright lines of the grid, behind everything. */
export const gridAcross = ({top, bottom}: Frame, x: Scale, ticks: readonly number[]): Plot.Markish =>
  Plot.ruleX(ticks.map(x), {y1: top, y2: bottom, stroke: "var(--line)"});

/** Level lines of the grid, behind everything. */
export const gridUpward = ({left, right}: Frame, y: Scale, ticks: readonly number[]): Plot.Markish =>
  Plot.ruleY(ticks.map(y), {x1: left, x2: right, stroke: "var(--line)"});

/** How the line is drawn that says where the whole stands, among its parts. */
const whole = {stroke: "var(--ink)", strokeDasharray: "4 3"} as const;

/** The upright line at which the whole contest stands. */
export const wholeAcross = ({top, bottom}: Frame, at: number): Plot.Markish =>
  Plot.ruleX([at], {y1: top, y2: bottom, ...whole});

/** The level line at which the whole contest stands. */
export const wholeUpward = ({left, right}: Frame, at: number): Plot.Markish =>
  Plot.ruleY([at], {x1: left, x2: right, ...whole});

/** Ticks of a scale, how each is written, and pixels in one rem. */
export interface Ticks {
  readonly ticks: readonly number[];
  readonly text: (value: number) => string;
  readonly unit: number;
}

/** What the upright lines stand for, written below the frame. */
export const ticksBelow = ({bottom}: Frame, x: Scale, {ticks, text, unit}: Ticks): Plot.Markish =>
  write(
    ticks.map((value) => ({x: x(value), y: bottom + 0.9 * unit, text: text(value)})),
    {size: 0.75 * unit, tone: "quiet"},
  );

/** What the level lines stand for, written to the left of the frame. */
export const ticksBeside = ({left}: Frame, y: Scale, {ticks, text, unit}: Ticks): Plot.Markish =>
  write(
    ticks.map((value) => ({x: left - 0.4 * unit, y: y(value), text: text(value)})),
    {size: 0.75 * unit, tone: "quiet", anchor: "end"},
  );
