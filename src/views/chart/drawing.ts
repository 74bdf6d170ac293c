import {putAttribute} from "../put.js";
import {drawn} from "./drawn.js";
import {drawShapes, type Shapes} from "./shape.js";

/** The shapes of each drawing that is made of shapes. */
const shapesIn = new WeakMap<Element, Shapes>();

/**
 * A drawing of shapes as one image with a text. Where a drawing of shapes stands already in its place, that one is
 * changed and given back: to draw a half circle of seats anew, and to lay it out, takes longer than a frame.
 */
export function drawing(
  width: number,
  height: number,
  shapes: Shapes,
  text: string,
  standing: Element | null,
): SVGElement {
  const before = standing && shapesIn.get(standing);
  const svg = before ? (standing as SVGElement) : emptyDrawing();
  const attributes = {width, height, viewBox: `0 0 ${width} ${height}`, "aria-label": text};
  for (const [name, value] of Object.entries(attributes)) putAttribute(svg, name, String(value));
  drawShapes(svg, shapes, before ?? []);
  shapesIn.set(svg, shapes);
  return svg;
}

/** An image with nothing in it, written in the type of the page as those of Plot are. */
const emptyDrawing = (): SVGElement =>
  drawn("svg", {
    class: "drawing",
    fill: "currentColor",
    "text-anchor": "middle",
    role: "img",
    style:
      "background: none; font-family: inherit; font-size: 0.8125rem; overflow: visible; white-space: pre;",
  });

/**
 * Makes one image of a drawing: what its parts are called is taken away, its text says it all. So is the style sheet
 * that Plot puts into each of its drawings: whenever one comes or goes, a browser asks for every element of the page
 * anew what it looks like. `views/style.css` has its rules once; spaces are kept by a style of the drawing's own.
 */
export function asImage(svg: SVGElement, width: number, height: number, text: string): SVGElement {
  for (const sheet of svg.querySelectorAll("style")) sheet.remove();
  svg.style.whiteSpace = "pre";
  for (const part of svg.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", text);
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  return svg;
}
