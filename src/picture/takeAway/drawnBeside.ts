import {drawInto} from "../../views/html.js";
import {type Drawn, drawnAt} from "../../views/view.js";
import type {DrawChart} from "../chartBody.js";
import type {KeyItem} from "../frame.js";
import {keyBox} from "../key.js";

/** What stands in the part of a page that a menu belongs to. */
export interface Beside {
  /** Each chart, as it is drawn anew for another width. */
  readonly charts: readonly DrawChart[];
  readonly tables: readonly HTMLTableElement[];
  readonly key: readonly KeyItem[];
}

const chartsIn = "svg[role=img]";

/** What is a chart within a link, a button or a table is a part of that. */
const partsOf = "a, button, table, .take-away";

/**
 * The charts and tables that a menu belongs to: those in the innermost part of the page that has any. Where several
 * menus stand in one part, each belongs to what stands before it, up to the menu before; the last one also to what
 * stands behind it.
 */
export function drawnBeside(control: Element): Beside {
  const part = partOf(control);
  if (!part) return {charts: [], tables: [], key: []};
  const controls = [...part.querySelectorAll(".take-away")];
  const own = (element: Element): boolean => {
    const next = controls.find((one) => isBefore(element, one)) ?? controls.at(-1);
    return next === control;
  };
  const found = drawnIn(part).filter(own);
  return {
    charts: found.filter((one) => one.localName === "svg").map((svg) => chartAgain(svg as SVGElement)),
    tables: found.filter((one): one is HTMLTableElement => one.localName === "table"),
    key: [...part.querySelectorAll(".key")].filter(own).flatMap(keyOf),
  };
}

function partOf(control: Element): Element | null {
  for (let part = control.parentElement; part && part.localName !== "main"; part = part.parentElement)
    if (drawnIn(part).length > 0) return part;
  return null;
}

const drawnIn = (part: Element): readonly Element[] =>
  [...part.querySelectorAll(`${chartsIn}, table`)].filter((one) => !one.parentElement?.closest(partsOf));

/** What a document says of two elements of which the second follows (DOM, `DOCUMENT_POSITION_FOLLOWING`). */
const following = 4;

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & following) !== 0;

/** A chart drawn anew by what drew it on the page; one that is drawn in one width is copied. */
function chartAgain(svg: SVGElement): DrawChart {
  const place = svg.closest(".chart");
  const index = place ? [...place.querySelectorAll(chartsIn)].indexOf(svg) : -1;
  return (width) => {
    const made = place && drawnAt(place, width);
    return (made ? chartsOf(made)[index] : null) ?? (svg.cloneNode(true) as SVGElement);
  };
}

function chartsOf(made: Drawn): readonly SVGElement[] {
  const around = document.createElement("div");
  drawInto(around, made);
  return [...around.querySelectorAll<SVGElement>(chartsIn)];
}

/** The items of a key as they stand on the page: its words, each with the shape in front of it. */
function keyOf(key: Element): readonly KeyItem[] {
  const lead = [...key.childNodes].find(({nodeType, textContent}) => nodeType === 3 && textContent?.trim());
  const items = [...key.querySelectorAll(":scope > span")].map((item): KeyItem => {
    const [box, svg] = [item.querySelector("i"), item.querySelector("svg")];
    const text = (item.textContent ?? "").replace(/\s+/g, " ").trim();
    const shape = svg
      ? svg.firstElementChild?.cloneNode(true)
      : box && (keyBox(box.className) ?? filled(box));
    return {shape: (shape as SVGElement | null | undefined) ?? null, text};
  });
  return [...(lead ? [{shape: null, text: lead.textContent?.trim() ?? ""}] : []), ...items];
}

/** A box whose colour stands in its own style. */
function filled(box: HTMLElement): SVGElement | null {
  const colour = /background:\s*([^;]+)/.exec(box.getAttribute("style") ?? "")?.[1];
  const full = keyBox("key-full");
  if (!colour || !full) return null;
  full.setAttribute("fill", colour.trim());
  full.setAttribute("stroke", "none");
  return full;
}
