import {drawn} from "./drawn.js";
import {asHex, mixed} from "./mixed.js";
import type {Palette} from "./palette.js";

/**
 * A copy of a chart that can be taken out of its page: every colour that the page's style sheet would give is a value
 * of the palette, its ground is painted, and its letters are those of the machine it is opened on.
 * @throws when a chart names a colour that the palette does not have.
 */
export function withColours(chart: SVGElement, palette: Palette): SVGElement {
  const copy = chart.cloneNode(true) as SVGElement;
  for (const element of [copy, ...copy.querySelectorAll("*")])
    for (const {name, value} of [...element.attributes])
      if (/var\(|color-mix\(|currentColor/.test(value)) element.setAttribute(name, resolved(value, palette));
  copy.style.fontFamily = "Inter, system-ui, sans-serif";
  copy.prepend(drawn("rect", {width: "100%", height: "100%", fill: colourOf("ground", palette)}));
  return copy;
}

/** A text with the values of the colours it names. */
const resolved = (text: string, palette: Palette): string =>
  text
    .replaceAll("currentColor", colourOf("ink", palette))
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => colourOf(name, palette))
    .replace(
      /color-mix\(in oklab, (#\w+) ([\d.]+)%, (#\w+)\)/g,
      (_, first: string, percent: string, second: string) => mixed(first, Number(percent), second),
    );

function colourOf(name: string, palette: Palette): string {
  const value = palette[name];
  if (value === undefined) throw new Error(`palette: no colour ${name}`);
  return asHex(value);
}
