import {drawn} from "./drawn.js";
import type {Frame} from "./frame.js";

let patterns = 0;

/**
 * Hatches the ground of a chart of reconstructed stations, behind its marks: a picture cut out of the page still
 * says so.
 */
export function hatchGround(drawing: SVGElement, frames: readonly Frame[]): SVGElement {
  const id = `hatch-${patterns++}`;
  const line = drawn("path", {d: "M0 0V8", stroke: "var(--line)", "stroke-width": 1.5});
  const size = {width: 8, height: 8};
  const turned = {patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)"};
  const pattern = drawn("pattern", {id, ...size, ...turned}, drawn("rect", {...size, fill: "none"}), line);
  drawing.prepend(
    drawn("defs", {}, pattern),
    ...frames.map(({left, top, right, bottom}) =>
      drawn("rect", {
        class: "hatch",
        x: left,
        y: top,
        width: right - left,
        height: bottom - top,
        fill: `url(#${id})`,
      }),
    ),
  );
  return drawing;
}
