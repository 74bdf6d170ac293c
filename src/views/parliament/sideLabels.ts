import type {Shapes} from "../chart/shape.js";
import {cut, type Label, spaceDown, words} from "../chart/words.js";

/** A group's name and number of seats, beside the arc. */
export interface SideLabel extends Label {
  readonly seats: number;
  /** The number as it is written. */
  readonly number: string;
}

/** The arc that labels stand beside, in pixels. */
export interface Arc {
  readonly middle: number;
  readonly floor: number;
  readonly reach: number;
  /** The lowest that a label may stand. */
  readonly end: number;
  /** One rem. */
  readonly unit: number;
}

/** A letter of a label, in parts of its size. */
const letter = 0.58;

/**
 * Number and name beside the arc, on the side they belong to, none over another and none over a seat. A long name is
 * written smaller before it is cut.
 */
export function sideLabels(labels: readonly SideLabel[], arc: Arc): Shapes {
  const {unit} = arc;
  const distance = 1.15 * unit;
  const sides = [
    {anchor: "end", side: -1, labels: labels.filter(({x}) => x < arc.middle)},
    {anchor: "start", side: 1, labels: labels.filter(({x}) => x >= arc.middle)},
  ] as const;
  return sides.flatMap(({anchor, side, labels: own}) =>
    spaceDown(largest(own, arc.end / distance), distance, arc.end).map(({text, number, y}) => {
      const said = `${number} ${text}`.trim();
      const room = roomBeside(arc, y, side);
      const size = Math.min(0.8125 * unit, Math.max(room / (letter * said.length), 0.6875 * unit));
      return words([{x: besideArc(arc, y, side), y, text: cut(said, room / (letter * size))}], {
        size,
        weight: 600,
        anchor,
      });
    }),
  );
}

/** As many labels as there is room for, those of the most seats: the bars below name every list. */
const largest = (labels: readonly SideLabel[], room: number): readonly SideLabel[] =>
  [...labels].sort((a, b) => b.seats - a.seats).slice(0, Math.floor(room));

/** Pixels from the arc to the edge of the drawing, at a height. */
const roomBeside = (arc: Arc, y: number, side: -1 | 1): number =>
  arc.middle - Math.abs(besideArc(arc, y, side) - arc.middle);

/** Where the arc is at a height: a label that was moved down goes outward with it. */
function besideArc({middle, floor, reach}: Arc, y: number, side: -1 | 1): number {
  const up = Math.max(floor - y, 0);
  return middle + side * Math.sqrt(Math.max(reach ** 2 - up ** 2, 0));
}
