import {svg as drawing, html as literal} from "htl";

/** One element from a template. Values reach the document as text or attributes, never as markup. */
export const html = literal as <Made extends Element = HTMLElement>(
  strings: TemplateStringsArray,
  ...values: unknown[]
) => Made;

/** Several elements beside each other from a template; values are text here too. */
export const fragment = literal.fragment as (
  strings: TemplateStringsArray,
  ...values: unknown[]
) => DocumentFragment;

/** One drawn element from a template. */
export const svg = drawing as <Made extends Element = SVGElement>(
  strings: TemplateStringsArray,
  ...values: unknown[]
) => Made;
