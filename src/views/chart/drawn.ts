import {chartDocument} from "./page.js";

/** An element of a drawing with its attributes and what it holds. */
export function drawn(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...inside: readonly Element[]
): SVGElement {
  const element = chartDocument().createElementNS("http://www.w3.org/2000/svg", name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  element.append(...inside);
  return element as SVGElement;
}
