import type {Place} from "../picture/frame.js";
import {type Face, type Typeface, textWidth, wrapped} from "../picture/typeface.js";
import {asImage} from "../views/chart/drawing.js";
import {drawn} from "../views/chart/drawn.js";
import type {Palette} from "../views/chart/palette.js";
import {withColours} from "../views/chart/withColours.js";

/** The size that chats and networks show in full. */
export const previewSize = [1200, 630] as const;

/** What is written on the preview of a link, large enough to be read in a chat on a phone. */
export interface PreviewText {
  /** What it is of, in a line above the title; left out where the title says it. */
  readonly name?: string;
  readonly title: string;
  readonly under: string;
  /** What its figures rest on; a line each. */
  readonly foot: readonly string[];
}

/** How a preview is drawn. */
export interface PreviewOptions {
  readonly typeface: Typeface;
  readonly palette: Palette;
  readonly text: PreviewText;
  /** Draws the charts into the place that is left; left out where it has none. */
  readonly body?: (place: Place) => readonly SVGElement[];
}

const margin = 56;
const lineHeight = 1.22;

/** The picture that a chat shows beside a link: the name of the site, what the page is, and its charts where it has any. */
export function previewFrame({typeface, palette, text, body}: PreviewOptions): SVGElement {
  const [width, height] = previewSize;
  const {regular, bold} = typeface;
  const inner = width - 2 * margin;
  const hasBody = body !== undefined;
  const title = fitted(
    bold,
    text.title,
    inner,
    hasBody ? [40, 36, 32, 28] : [76, 66, 58, 50],
    hasBody ? 4 : 3,
  );
  const head = [
    ...(text.name ? [{...fitted(bold, text.name, inner, [27, 24], 1), face: bold, tone: "quiet"}] : []),
    {...title, face: bold, tone: "ink"},
    ...(text.under
      ? [
          {
            ...fitted(regular, text.under, inner, hasBody ? [24] : [36, 32, 28], 4),
            face: regular,
            tone: "quiet",
          },
        ]
      : []),
  ];
  const wordmark = "Mandat";
  const wordmarkWidth = textWidth(bold, wordmark, 30);
  const foot = text.foot.flatMap((said) => wrapped(regular, said, 20, inner - wordmarkWidth - 40));
  const footHeight = Math.max(foot.length * 20 * lineHeight, 30);
  const footTop = height - 40 - footHeight;
  const headTop = hasBody ? 36 : Math.max(48, (footTop - heightOf(head)) / 2 - 12);
  const bodyTop = headTop + heightOf(head) + 8;
  const parts = [
    ...written(head, headTop),
    ...(body?.({left: margin, top: bodyTop, width: inner, height: footTop - 28 - bodyTop}) ?? []),
    drawn("line", {
      x1: margin,
      x2: width - margin,
      y1: footTop - 14,
      y2: footTop - 14,
      stroke: "var(--line)",
    }),
    ...written([{face: regular, size: 20, lines: foot, tone: "quiet"}], footTop),
    line(wordmark, {face: bold, size: 30, tone: "ink"}, width - margin - wordmarkWidth, height - 44),
  ];
  const said = [text.name ?? "", text.title, text.under, ...text.foot].join(" ");
  const picture = withColours(asImage(drawn("svg", {width, height}, ...parts), width, height, said), palette);
  for (const bolder of picture.querySelectorAll("[font-weight]"))
    bolder.setAttribute(
      "font-weight",
      String(Number(bolder.getAttribute("font-weight")) > 500 ? bold.weight : regular.weight),
    );
  picture.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  picture.style.fontFamily = typeface.family;
  return picture;
}

interface Type {
  readonly face: Face;
  readonly size: number;
  readonly tone: string;
}

interface Paragraph extends Type {
  readonly lines: readonly string[];
}

const heightOf = (paragraphs: readonly Paragraph[]): number =>
  paragraphs.reduce((sum, {size, lines}) => sum + lines.length * size * lineHeight + size * 0.4, 0);

function written(paragraphs: readonly Paragraph[], top: number): SVGElement[] {
  let y = top;
  return paragraphs.flatMap((paragraph) => {
    const {size, lines} = paragraph;
    const made = lines.map((text) => {
      y += size * lineHeight;
      return line(text, paragraph, margin, y - size * (lineHeight - 1));
    });
    y += size * 0.4;
    return made;
  });
}

function line(said: string, {face, size, tone}: Type, x: number, y: number): SVGElement {
  const text = drawn("text", {x, y, fill: `var(--${tone})`, "font-size": size, "font-weight": face.weight});
  text.textContent = said;
  return text;
}

/** A text in the largest size in which it takes no more than so many lines; in the smallest one it is cut there. */
function fitted(face: Face, text: string, width: number, sizes: readonly number[], most: number) {
  const set = sizes.map((size) => ({size, lines: wrapped(face, text, size, width)}));
  const fit = set.find(({lines}) => lines.length <= most) ?? set[set.length - 1];
  if (fit.lines.length <= most) return fit;
  const lines = fit.lines.slice(0, most);
  return {...fit, lines: lines.with(-1, `${lines[most - 1].replace(/[\s,;:.]+$/, "")} …`)};
}
