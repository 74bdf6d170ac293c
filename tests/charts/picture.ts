import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {expect, vi} from "vitest";

const folder = fileURLToPath(new URL("pictures", import.meta.url));

/** Sets the type of the page to so many pixels: a laptop has 16, a wall 32. */
export function setType(pixels: number): void {
  document.documentElement.style.fontSize = `${pixels}px`;
  const {defaultView} = document;
  if (defaultView) defaultView.dispatchEvent(new defaultView.Event("resize"));
}

/** An observer of sizes that has seen an element of this width as soon as it is asked. */
export function seeWidth(width: number): void {
  class Observer {
    constructor(readonly seen: (entries: {contentRect: {width: number}}[]) => void) {}
    observe(): void {
      this.seen([{contentRect: {width}}]);
    }
  }
  vi.stubGlobal("ResizeObserver", Observer);
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      observe(): void {}
    },
  );
}

/**
 * Holds a drawing against the picture of that name in `pictures/`. A picture that is missing or differs fails;
 * `npm run pictures:update` draws them all anew.
 */
export function expectPicture(drawn: Element, name: string): Promise<void> {
  const file = `${name}.${drawn.localName === "svg" ? "svg" : "html"}`;
  seen.add(file);
  return expect(pictureOf(drawn)).toMatchFileSnapshot(join(folder, file));
}

const seen = new Set<string>();

/** Nothing lies in these folders of `pictures/` but what the tests before this one have drawn. */
export function expectNoneLeft(...folders: readonly string[]): void {
  const filesIn = (name: string) => (existsSync(join(folder, name)) ? readdirSync(join(folder, name)) : []);
  const files = folders.flatMap((name) => filesIn(name).map((file) => `${name}/${file}`));
  expect(files.filter((file) => !seen.has(file))).toEqual([]);
}

/** A drawing as text, an element a line, that is the same on every machine and can be opened by itself. */
export function pictureOf(drawn: Element): string {
  const copy = drawn.cloneNode(true) as Element;
  if (copy.localName === "svg") copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return `${lines(copy, "").join("\n")}\n`;
}

function lines(element: Element, indent: string): string[] {
  const name = element.localName;
  const attributes = [...element.attributes].map((one) => ` ${one.name}="${escaped(value(one))}"`).join("");
  const inside = [...element.childNodes].filter(isSeen);
  const [start, end] = [`${indent}<${name}${attributes}>`, `</${name}>`];
  if (inside.length === 0) return [start + end];
  if (inside.every(({nodeType}) => nodeType === 3))
    return [start + escaped((element.textContent ?? "").replace(/\s+/g, " ").trim()) + end];
  const deeper = `${indent} `;
  return [
    start,
    ...inside.flatMap((node) =>
      node.nodeType === 1
        ? lines(node as Element, deeper)
        : [deeper + escaped((node.textContent ?? "").replace(/\s+/g, " ").trim())],
    ),
    indent + end,
  ];
}

/** Comments and the white space between elements are not seen. */
const isSeen = (node: Node): boolean =>
  node.nodeType === 1 || (node.nodeType === 3 && (node.textContent ?? "").trim() !== "");

/** Attributes that hold words; in all others a number has two decimals at most. */
const inWords = /^(aria-|data-|title$|id$|class$|href$)/;

function value({name, value}: Attr): string {
  if (inWords.test(name)) return steady(value);
  return steady(
    value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(2)) || 0)),
  );
}

/** Patterns are counted as they are made; a picture does not hang on those made before it. */
const steady = (text: string): string => text.replace(/hatch-\d+/g, "hatch");

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
