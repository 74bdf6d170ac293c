import type {Answer} from "../scenario/answer.js";
import {drawn} from "../views/chart/drawn.js";
import type {Setting} from "../views/lab.js";
import type {KeyItem} from "./frame.js";

const box = {x: 0.75, y: 3.75, width: 14.5, height: 9.5};

/** The small boxes that keys on the pages draw by style sheet, by their class. */
const boxes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "key-outline": {fill: "none", stroke: "var(--quiet)", "stroke-dasharray": "3 2"},
  "key-light": {fill: "var(--party-0)", "fill-opacity": "0.45", stroke: "var(--party-0)"},
  "key-full": {fill: "var(--quiet)", stroke: "var(--quiet)"},
  "key-range": {fill: "none", stroke: "var(--quiet)", "stroke-dasharray": "3 2"},
};

/** A box of a key, by its class; null for one that is not known. */
export function keyBox(name: string): SVGElement | null {
  const look = boxes[name];
  return look ? drawn("rect", {...box, ...look}) : null;
}

/** What outlines and light seats mean in the charts of an answer. */
export function answerKey({messages}: Setting, {isLaw, entry, house, ranges}: Answer): readonly KeyItem[] {
  return [
    ...(isLaw ? [] : [{shape: keyBox("key-outline"), text: messages.underLaw(entry.date)}]),
    ...(house.district > 0
      ? [{shape: keyBox("key-light"), text: ranges ? messages.wonByModel : messages.wonInDistricts}]
      : []),
  ];
}
