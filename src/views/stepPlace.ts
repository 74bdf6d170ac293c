import {across, type Frame, upward} from "./chart/frame.js";
import {rem} from "./chart/page.js";
import {clamp, type Scale} from "./chart/scale.js";

/** A stretch of the axis on which a value stays. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** One party's seats over the axis; stretches without a seat are left out. */
export interface StepLine {
  readonly name: string;
  readonly colour: string;
  readonly stretches: readonly Stretch[];
}

/** What step lines take room for: their names, the axis up to its end, and the most seats there are. */
export interface SteppedLines {
  readonly lines: readonly StepLine[];
  readonly end: number;
  readonly house: number;
}

/** The room that letters take, in px. */
export const roomOf = (text: string, unit: number): number => text.length * 0.5 * unit;

/** Where step lines lie in a drawing. */
export interface StepPlace {
  readonly frame: Frame;
  readonly x: Scale;
  readonly y: Scale;
  readonly unit: number;
  /** Pixels of the whole drawing. */
  readonly width: number;
}

/** The height of a drawing of step lines alone, in px: the ticks stand below its frame. */
export const stepHeight = ({frame, unit}: StepPlace): number => frame.bottom + 1.9 * unit;

/** Lays step lines out: room for the names at the left, for where the reader and the law stand at the top. */
export function stepPlace({lines, end, house}: SteppedLines, width: number): StepPlace {
  const unit = rem();
  const names = lines.filter(({stretches}) => stretches.length > 0).map(({name}) => roomOf(name, unit));
  const left = Math.min(Math.max(0, ...names) + 1.2 * unit, width * 0.32);
  const tall = clamp(width * 0.45, 13 * unit, 20 * unit);
  const frame: Frame = {left, right: width - 0.6 * unit, top: 2.6 * unit, bottom: 2.6 * unit + tall};
  return {frame, x: across(frame, end), y: upward(frame, house), unit, width};
}
