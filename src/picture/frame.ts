import {asImage} from "../views/chart/drawing.js";
import {drawn} from "../views/chart/drawn.js";
import type {Palette} from "../views/chart/palette.js";
import {withColours} from "../views/chart/withColours.js";
import {qrCode} from "./qrCode.js";
import {type Face, fontStyle, type Typeface, textWidth, wrapped} from "./typeface.js";

/** The sizes that newspapers and networks ask for, in pixels. */
export const pictureSizes = {wide: [1200, 675], square: [1080, 1080]} as const;
export type PictureSize = keyof typeof pictureSizes;

/** What is written on a picture, besides its charts. */
export interface PictureText {
  /** The sentence on top, fit to be read aloud. */
  readonly title: string;
  /** What stands below it, a paragraph each: rules, whose count. */
  readonly under: readonly string[];
  /** What the figures rest on, a line each: basis, range, source, date. */
  readonly foot: readonly string[];
  /** What the shapes in the charts mean, in a row above them. */
  readonly key?: readonly KeyItem[];
  /** Where the same can be seen and changed: written out, and as a QR code where it is whole. */
  readonly address: string;
  /** True where the address opens it on this device alone: nobody else is sent there by a code. */
  readonly isOnlyHere?: boolean;
}

/** A shape of a chart, in a box of 16 by 16, and what it means. */
export interface KeyItem {
  /** None for a word that introduces the others. */
  readonly shape: SVGElement | null;
  readonly text: string;
}

/** A rectangle, in pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What draws the charts of a picture into the place that is left for them. */
export type DrawBody = (place: Place) => readonly SVGElement[];

/** How a picture is made. */
export interface PictureOptions {
  readonly size: PictureSize;
  readonly typeface: Typeface;
  readonly palette: Palette;
  readonly text: PictureText;
  readonly body: DrawBody;
}

const margin = 44;

/** A wide picture has little height to give away: what stands around its charts is smaller. */
const sizes = {
  wide: {under: 17, foot: 14, code: 104},
  square: {under: 19, foot: 15, code: 116},
} as const;
const gap = 24;

/**
 * A picture that stands by itself: title, rules, charts, and below them what they rest on, with the address as text and
 * as a QR code. Colours are values and letters are inside the file, so that it looks alike wherever it is opened.
 */
export function picture({size, typeface, palette, text, body}: PictureOptions): SVGElement {
  const [width, height] = pictureSizes[size];
  const {regular, bold} = typeface;
  const inner = width - 2 * margin;
  const {under: underSize, foot: footSize, code: codeSize} = sizes[size];
  const title = fitted(bold, text.title, inner, titleSizes[size]);
  const under = text.under.map((said) => ({
    face: regular,
    size: underSize,
    lines: wrapped(regular, said, underSize, inner),
    tone: "quiet",
  }));
  const footWidth = inner - codeSize - gap;
  const foot = [
    ...text.foot.map((said) => ({
      face: regular,
      size: footSize,
      lines: wrapped(regular, said, footSize, footWidth),
      tone: "quiet",
    })),
    {face: bold, size: footSize, lines: broken(bold, text.address, footSize, footWidth), tone: "ink"},
  ];
  const footHeight = Math.max(heightOf(foot), codeSize);
  const footTop = height - margin / 1.4 - footHeight;
  const head = [{face: bold, size: title.size, lines: title.lines, tone: "ink"}, ...under];
  const keyTop = margin + heightOf(head) + gap / 3;
  const key = keyRows(regular, text.key ?? [], margin, keyTop, inner);
  const bodyTop = keyTop + key.height + gap / 4;
  const parts = [
    ...written(head, margin, margin),
    ...key.drawn,
    ...body({left: margin, top: bodyTop, width: inner, height: footTop - gap - bodyTop}),
    drawn("line", {
      x1: margin,
      x2: width - margin,
      y1: footTop - gap / 2,
      y2: footTop - gap / 2,
      stroke: "var(--line)",
    }),
    ...written(foot, margin, footTop),
    // A code of half an address would lead nowhere.
    ...(/^https?:\/\//.test(text.address) && !text.isOnlyHere
      ? [
          qrCode(text.address, {
            x: width - margin - codeSize,
            y: height - margin / 1.4 - codeSize,
            size: codeSize,
          }),
        ]
      : []),
  ];
  const svg = drawn("svg", {width, height}, ...parts);
  const said = [text.title, ...text.under, ...text.foot, text.address].join(" ");
  const alone = withColours(asImage(svg, width, height, said), palette);
  for (const bolder of alone.querySelectorAll("[font-weight]"))
    bolder.setAttribute(
      "font-weight",
      String(Number(bolder.getAttribute("font-weight")) > 500 ? bold.weight : regular.weight),
    );
  alone.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  alone.style.fontFamily = `${typeface.family}, system-ui, sans-serif`;
  const style = drawn("style", {});
  style.textContent = fontStyle(typeface);
  alone.prepend(style);
  return alone;
}

/** Lines in one size and tone. */
interface Paragraph {
  readonly face: Face;
  readonly size: number;
  readonly lines: readonly string[];
  readonly tone: string;
}

const lineHeight = 1.28;

const heightOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, {size, lines}) => sum + lines.length * size * lineHeight + size * 0.25, 0);

/** The lines of paragraphs, each at its place. */
function written(paragraphs: readonly Paragraph[], left: number, top: number): SVGElement[] {
  let y = top;
  return paragraphs.flatMap(({face, size, lines, tone}) => {
    const made = lines.map((line) => {
      y += size * lineHeight;
      const text = drawn("text", {
        x: left,
        y: y - size * (lineHeight - 1),
        fill: `var(--${tone})`,
        "font-size": size,
        "font-weight": face.weight,
      });
      text.textContent = line;
      return text;
    });
    y += size * 0.25;
    return made;
  });
}

const keySize = 15;

/** The key, one item after the other, in as many rows as it needs. */
function keyRows(face: Face, items: readonly KeyItem[], left: number, top: number, width: number) {
  const row = keySize * 1.5;
  let [x, y] = [left, top];
  const drawnItems = items.flatMap(({shape, text}) => {
    const shapeWidth = shape ? 22 : 0;
    const own = shapeWidth + textWidth(face, text, keySize);
    if (x > left && x + own > left + width) {
      x = left;
      y += row;
    }
    const said = drawn("text", {
      x: x + shapeWidth,
      y: y + keySize * 0.95,
      fill: "var(--quiet)",
      "font-size": keySize,
      "font-weight": face.weight,
    });
    said.textContent = text;
    const placed = shape
      ? [drawn("svg", {x, y: y + 1, width: 16, height: 16, viewBox: "0 0 16 16", color: "var(--ink)"}, shape)]
      : [];
    x += own + 20;
    return [...placed, said];
  });
  return {drawn: drawnItems, height: items.length > 0 ? y + row - top : 0};
}

/** How large a title is set, and in how many lines at most: a wide picture has little height to give away. */
const titleSizes = {
  wide: [
    [34, 2],
    [30, 2],
    [27, 3],
    [23, 3],
  ],
  square: [
    [38, 3],
    [34, 3],
    [30, 3],
    [26, 3],
    [23, 3],
  ],
} as const;

/** A text in the largest of the sizes in which it takes no more than so many lines; in the smallest, as many as it needs. */
function fitted(
  face: Face,
  text: string,
  width: number,
  sizes: readonly (readonly [size: number, most: number])[],
) {
  const set = sizes.map(([size, most]) => ({size, most, lines: wrapped(face, text, size, width)}));
  return set.find(({lines, most}) => lines.length <= most) ?? set[set.length - 1];
}

/** An address has no spaces: it is broken where the line ends. */
function broken(face: Face, address: string, size: number, width: number): string[] {
  const lines = [""];
  for (const letter of address) {
    const longer = `${lines.at(-1)}${letter}`;
    if (textWidth(face, longer, size) > width) lines.push(letter);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
