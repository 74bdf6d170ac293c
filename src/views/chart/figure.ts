import * as Plot from "@observablehq/plot";
import {asImage} from "./drawing.js";
import {chartDocument} from "./page.js";

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
