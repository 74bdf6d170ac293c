import * as Plot from "@observablehq/plot";
import {chartDocument} from "./page.js";
import {drawShapes, type Shapes} from "./shape.js";

/** Positions in a drawing are pixels from its top left corner, so that marks, labels and lines share one geometry. */
const inPixels = {type: "identity", axis: null} as const;

/**
 * A drawing as one image with a text for those who do not see it. Everything inside is hidden from assistive
 * technology: the text says what the picture says.
 */
export function figure(width: number, height: number, marks: Plot.Markish[], text: string): SVGElement {
  const svg = Plot.plot({
    document: chartDocument(),
    width,
    height,
    margin: 0,
    x: inPixels,
    y: inPixels,
    r: {type: "identity"},
    marks,
    style: {background: "none", fontFamily: "inherit", fontSize: "0.8125rem", overflow: "visible"},
  }) as SVGElement;
  return asImage(svg, width, height, text);
}

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
  const svg = before ? (standing as SVGElement) : figure(width, height, [], text);
  if (before) {
    const attributes = {width, height, viewBox: `0 0 ${width} ${height}`, "aria-label": text};
    for (const [name, value] of Object.entries(attributes))
      if (svg.getAttribute(name) !== String(value)) svg.setAttribute(name, String(value));
  }
  drawShapes(svg, shapes, before ?? []);
  shapesIn.set(svg, shapes);
  return svg;
}

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
