import * as Plot from "@observablehq/plot";
import type {Label, Writing} from "./words.js";

/** Words in a drawing of Plot, each at its place. */
export const write = (
  labels: readonly Label[],
  {size, tone = "ink", weight, anchor, halo}: Writing = {},
): Plot.Markish =>
  Plot.text(labels, {
    x: "x",
    y: "y",
    text: "text",
    fill: `var(--${tone})`,
    ...(size !== undefined && {fontSize: size}),
    ...(weight !== undefined && {fontWeight: weight}),
    ...(anchor && {textAnchor: anchor}),
    ...(halo !== undefined && {stroke: "var(--ground)", strokeWidth: halo}),
  });
