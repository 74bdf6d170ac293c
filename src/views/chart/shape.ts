import {putText} from "../put.js";
import {drawn} from "./drawn.js";

/** Attributes by their names; one without a value is left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element of a drawing before it is drawn: told as data, so that the next one can be compared with it. */
export interface Shape {
  readonly name: "g" | "circle" | "line" | "path" | "rect" | "text";
  readonly attributes: Attributes;
  readonly inside: Shapes;
  readonly text?: string;
}

/** Shapes in the order in which they are drawn. One that is null keeps the place of what other drawings have there. */
export type Shapes = readonly (Shape | null)[];

/** Shapes that share attributes; null where there are none. */
export const layer = (attributes: Attributes, inside: Shapes): Shape | null =>
  inside.length === 0 ? null : {name: "g", attributes, inside};

/** A shape with nothing in it. */
export const shape = (name: Shape["name"], attributes: Attributes): Shape => ({name, attributes, inside: []});

/** A circle around a place, in pixels. */
export const circle = ({x, y}: {x: number; y: number}, r: number, own: Attributes = {}): Shape =>
  shape("circle", {cx: x, cy: y, r, ...own});

/** A line through places, in pixels; as the outline of an area it ends where it began. */
export const path = (
  places: readonly {x: number; y: number}[],
  isOutline = false,
  own: Attributes = {},
): Shape =>
  shape("path", {
    d: `M${places.map(({x, y}) => `${thousandths(x)},${thousandths(y)}`).join("L")}${isOutline ? "Z" : ""}`,
    ...own,
  });

/** Long paths are written in thousandths of a pixel. */
const thousandths = (pixels: number): number => Math.round(1000 * pixels) / 1000;

/**
 * Draws shapes into an element in place of those that were drawn there before. Elements whose shape is the same stay
 * as they are: a browser lays out and paints what a move of a lever changes, and nothing else.
 */
export function drawShapes(into: Element, shapes: Shapes, before: Shapes): void {
  let there = into.firstElementChild;
  for (let place = 0; place < Math.max(shapes.length, before.length); place++) {
    const next = shapes[place] ?? null;
    const last = before[place] ?? null;
    const element = last && there;
    if (element) there = element.nextElementSibling;
    if (element && next && last?.name === next.name) change(element, next, last);
    else {
      element?.remove();
      if (next) into.insertBefore(made(next), there);
    }
  }
}

function made(shape: Shape): Element {
  const element = drawn(shape.name, {});
  change(element, shape, {name: shape.name, attributes: {}, inside: []});
  return element;
}

function change(element: Element, next: Shape, last: Shape): void {
  if (next === last) return;
  for (const name of Object.keys({...last.attributes, ...next.attributes})) {
    const value = next.attributes[name] ?? null;
    if (value === (last.attributes[name] ?? null)) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
  if (next.text !== last.text) putText(element, next.text ?? "");
  drawShapes(element, next.inside, last.inside);
}
