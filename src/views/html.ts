import {svg as drawing, html as markup, nothing, render, type TemplateResult} from "lit-html";

/**
 * One element from a template of lit-html, with `@click=${…}` for what happens. Values reach the document as text or
 * attributes, never as markup; null, undefined and false leave a place, or an attribute, out.
 */
export const html = <Made extends Element = HTMLElement>(
  strings: TemplateStringsArray,
  ...values: unknown[]
): Made => {
  // What stands beside the element, a space as well, would be lost.
  if (!strings[0].startsWith("<") || !strings.at(-1)?.endsWith(">"))
    throw new Error("a template of one element begins or ends beside it: use fragment");
  return firstElement(fragment(strings, ...values));
};

/** Several elements beside each other from a template; values are text here too. */
export function fragment(strings: TemplateStringsArray, ...values: unknown[]): DocumentFragment {
  const made = document.createDocumentFragment();
  render(markup(strings, ...values.map(orNothing)), made);
  return made;
}

/** One drawn element from a template. */
export function svg<Made extends Element = SVGElement>(
  strings: TemplateStringsArray,
  ...values: unknown[]
): Made {
  const made = document.createDocumentFragment();
  render(drawing(strings, ...values.map(orNothing)), made);
  return firstElement(made);
}

/** What stands in a template in the place of a value, and is compared with what stands there when it is drawn again. */
export type Part = TemplateResult;

/**
 * A template that is drawn later, as a part of another or by a view. Drawn again it changes what differs, and leaves
 * every other element as it is: a browser lays out and paints only that.
 */
export const part = (strings: TemplateStringsArray, ...values: unknown[]): Part =>
  markup(strings, ...values.map(orNothing));

/** The same of a drawing. */
export const svgPart = (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<2> =>
  drawing(strings, ...values.map(orNothing));

/** Draws into an element what belongs there: in place of what was drawn there before, or as a change of it. */
export const drawInto = (element: HTMLElement, drawn: Part | Node | string | null): void => {
  render(orNothing(drawn), element);
};

/** lit-html writes null and false as words into attributes; here they take the attribute away. */
const orNothing = (value: unknown): unknown =>
  value === null || value === undefined || value === false ? nothing : value === true ? "" : value;

function firstElement<Made extends Element>(made: DocumentFragment): Made {
  const element = made.firstElementChild;
  if (!element || made.childElementCount > 1)
    throw new Error("a template of one element has none, or several: use fragment");
  return element as Made;
}
