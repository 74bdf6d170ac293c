import {type FirstPart, screens} from "./firstParts.js";

/** Where the site stands for its pages while they are drawn. */
export const origin = "http://mandat.invalid";

/** The page while it is drawn: its document, and how an element in it is told its width in px. */
export interface DrawnPage {
  readonly document: Document;
  readonly lay: (element: Element, width: number) => void;
}

/**
 * The markup of what a page shows first: a chart once for every screen, what a reader has set as attributes, controls
 * switched off until the page itself has come, and the colours of parties, which the page's script lays down.
 */
export function shownFirst(page: DrawnPage, {parts, until, without, charts}: FirstPart): string {
  const {document} = page;
  const shown = parts.map((part) => {
    const found = document.querySelector(`main > ${part}`);
    if (!found) throw new Error(`the page shows no ${part} first`);
    return found.matches(noParagraph) ? madeDivision(found) : found;
  });
  for (const part of shown) leaveOut(part, {until, without});
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
  const markup = shown.map(markupOf).join("\n");
  if (markup.includes(origin)) throw new Error("what a page shows first names the place where it was drawn");
  return `<style>${colours.replaceAll(":root", ":host")}${screenRules}</style>
<div class="drawn">${markup}</div><i class="end" hidden></i>`;
}

/** Takes out of a part what comes with the page itself. */
function leaveOut(part: Element, {until, without}: Pick<FirstPart, "until" | "without">): void {
  for (let end = until && part.querySelector(until); end; ) {
    const next = end.nextElementSibling;
    end.remove();
    end = next;
  }
  if (without) for (const element of part.querySelectorAll(without)) element.remove();
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
  for (const paragraph of part.querySelectorAll(noParagraph)) madeDivision(paragraph);
  // The place where pages are drawn is nowhere: every page lies one folder below the root of the site.
  for (const link of part.querySelectorAll(`[href^="${origin}/"]`))
    link.setAttribute("href", (link.getAttribute("href") ?? "").replace(`${origin}/`, "../"));
  // Its end would be taken for that of the one it is put into.
  if (part.querySelector("template")) throw new Error("what a page shows first holds a template");
}

/** A paragraph that holds what no paragraph may: read from markup, it would end there. */
const noParagraph = "p:has(div, p, ul, dialog)";

/** A division in the place of a paragraph. */
function madeDivision(paragraph: Element): Element {
  const division = paragraph.ownerDocument.createElement("div");
  for (const {name, value} of paragraph.attributes) division.setAttribute(name, value);
  division.append(...paragraph.childNodes);
  paragraph.replaceWith(division);
  return division;
}

/** Markup without the marks that cells and templates leave behind, and without the room between them. */
const markupOf = (part: Element): string =>
  part.outerHTML.replace(/<!--[\s\S]*?-->/g, "").replace(/\s*\n\s*/g, "\n");
