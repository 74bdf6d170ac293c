import {type FirstPart, screens} from "./firstParts.js";

/** The page while it is drawn: its document, and how an element in it is told its width in px. */
export interface DrawnPage {
  readonly document: Document;
  readonly lay: (element: Element, width: number) => void;
}

/**
 * The markup of what a page shows first: a chart once for every screen, what a reader has set as attributes, controls
 * switched off until the page itself has come, and the colours of parties, which the page's script lays down.
 */
export function shownFirst(page: DrawnPage, {parts, charts}: FirstPart): string {
  const {document} = page;
  const shown = parts.map((part) => {
    const found = document.querySelector(`main > ${part}`);
    if (!found) throw new Error(`the page shows no ${part} first`);
    return found;
  });
  const places = shown.flatMap((part) => [...part.querySelectorAll(".chart")]);
  if (places.length !== charts.length)
    throw new Error(`the page has ${places.length} charts first, and ${charts.length} widths`);
  const drawn = places.map(() => "");
  for (const [turn, {name}] of screens.entries()) {
    for (const [index, place] of places.entries()) {
      page.lay(place, charts[index][turn]);
      for (const drawing of place.children) {
        for (const screen of screens) drawing.classList.toggle(`on-${screen.name}`, screen.name === name);
        drawing.setAttribute("style", growing(drawing.getAttribute("style") ?? "", charts[index][turn]));
      }
      drawn[index] += place.innerHTML.replace(/<(?!svg)[^>]+>/g, inTenths);
    }
  }
  for (const [index, place] of places.entries()) place.innerHTML = drawn[index];
  for (const part of shown) settle(part);
  const colours = [...document.querySelectorAll("head > style")].map((style) => style.textContent).join("");
  return `<style>${colours.replaceAll(":root", ":host")}${screenRules}</style>
<div class="drawn">${shown.map(markupOf).join("\n")}</div><i class="end" hidden></i>`;
}

/** One drawing of a chart is seen, and it keeps its size where the chart will be a little wider. */
const screenRules = [
  ...screens.flatMap(({name, from}, index) => {
    const until = screens[index + 1]?.from;
    const seen =
      until === undefined
        ? `(min-width: ${from}px)`
        : `(min-width: ${from}px) and (max-width: ${until - 0.02}px)`;
    return `@media not all and ${seen} { .chart > .on-${name} { display: none; } }`;
  }),
  // On a phone what comes last stands first: nothing is seen before all of it is there.
  ".drawn:not(:has(~ .end)) { visibility: hidden; }",
  ".chart > svg { display: block; max-width: 100%; margin-inline: auto; }",
  ":disabled { opacity: 1; }",
].join(" ");

/** The size of type, in px, for which charts are drawn at the build. */
const typeSize = 16;

/** The style of a drawing that grows as a whole with the type of the page, from the width in px it was drawn for. */
const growing = (style: string, width: number): string => {
  const inPixels = style.replace(/([\d.]+)rem/g, (_size, rems) => `${Number(rems) * typeSize}px`);
  return `${inPixels.replace(/;?\s*$/, "; ")}width: ${width / typeSize}rem; height: auto`;
};

/** A mark with its places in tenths of a pixel, which nobody sees, and which make a hundred seats lighter. */
const inTenths = (mark: string): string => mark.replace(/(\.\d)\d+/g, "$1");

/** What stands in properties alone, where markup does not show it, and what cannot work without the page's script. */
function settle(part: Element): void {
  for (const input of part.querySelectorAll("input")) {
    if (input.type === "checkbox" || input.type === "radio") input.toggleAttribute("checked", input.checked);
    else input.setAttribute("value", input.value);
  }
  for (const select of part.querySelectorAll("select"))
    for (const option of select.options) option.toggleAttribute("selected", option.value === select.value);
  for (const control of part.querySelectorAll("input, select, button, textarea"))
    control.setAttribute("disabled", "");
  for (const paragraph of part.querySelectorAll("p:has(div, p, ul, dialog)")) makeDivision(paragraph);
  // Its end would be taken for that of the one it is put into.
  if (part.querySelector("template")) throw new Error("what a page shows first holds a template");
}

/** A paragraph that holds what no paragraph may: read from markup, it would end there. */
function makeDivision(paragraph: Element): void {
  const division = paragraph.ownerDocument.createElement("div");
  for (const {name, value} of paragraph.attributes) division.setAttribute(name, value);
  division.append(...paragraph.childNodes);
  paragraph.replaceWith(division);
}

/** Markup without the marks that cells and templates leave behind, and without the room between them. */
const markupOf = (part: Element): string =>
  part.outerHTML.replace(/<!--[\s\S]*?-->/g, "").replace(/\s*\n\s*/g, "\n");
