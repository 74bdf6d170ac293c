import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {Font, Blob as FontBlob, Face as FontFace} from "harfbuzzjs";
import type {Face, Typeface} from "../picture/typeface.js";
import {cutFont} from "./cutFont.js";

/** A weight of the typeface as a font file that programs outside a browser take (TrueType). */
export interface FontFile {
  readonly weight: number;
  readonly bytes: Uint8Array;
}

const regularWeight = 400;
/** Programs outside a browser know hundreds of weights only: what pages set in 650 is called 700 here, and drawn as 650. */
const boldWeight = 700;
const drawnWeight = (weight: number): number => (weight === boldWeight ? 650 : weight);

/** Inter, whole: the files that the pages load are split by script, and a picture needs one that has all letters. */
const inter = (): Uint8Array =>
  readFileSync(createRequire(import.meta.url).resolve("inter-ui/variable/InterVariable.woff2"));

/** From the first to the last letter of a block of Unicode. */
const block = (first: number, last: number): string =>
  Array.from({length: last - first + 1}, (_, place) => String.fromCodePoint(first + place)).join("");

/** The alphabets of English, Russian and Kazakh, with ASCII's figures and signs. */
export const alphabets = [block(0x20, 0x7e), block(0x410, 0x44f), "ЁёІіҒғҚқҢңҮүҰұҺһӘәӨө"].join("");

/** What is written in Kazakh, Russian and English, with the signs of numbers and of prose, and the letters of neighbours. */
export const letters = [
  alphabets,
  block(0xa0, 0xac),
  block(0xae, 0xff),
  [...block(0x400, 0x45f)].filter((letter) => !alphabets.includes(letter)).join(""),
  "–—‘’‚“”„†•…‰′″‹›₸€№™←↑→↓−√≈≠≤≥\u2009\u202f■●○◆",
].join("");

/** The typeface of pictures, cut to the letters of the three languages. */
export async function typeface(): Promise<Typeface> {
  const [regular, bold] = await Promise.all([face(regularWeight), face(boldWeight)]);
  return {family: "Inter", regular, bold};
}

/** The same for programs outside a browser. */
export const fontFiles = (): Promise<readonly FontFile[]> =>
  Promise.all(
    [regularWeight, boldWeight].map(async (weight) => ({weight, bytes: await cut(weight, "sfnt")})),
  );

/** Type above this many points is set in the design for text; the axis goes to 32 for display. */
const opticalSize = 18;

const cut = (weight: number, format: "sfnt" | "woff2"): Promise<Uint8Array> =>
  cutFont(inter(), {letters, format, axes: {wght: drawnWeight(weight), opsz: opticalSize}});

async function face(weight: number): Promise<Face> {
  const [woff2, sfnt] = await Promise.all([cut(weight, "woff2"), cut(weight, "sfnt")]);
  return {weight, woff2: Buffer.from(woff2).toString("base64"), advances: advancesOf(sfnt)};
}

/** How far each letter moves the next one on, in thousandths of the size. */
function advancesOf(sfnt: Uint8Array): Record<string, number> {
  const font = new Font(new FontFace(new FontBlob(sfnt)));
  font.setScale(1000, 1000);
  return Object.fromEntries(
    [...letters].flatMap((letter) => {
      const glyph = font.nominalGlyph(letter.codePointAt(0) as number);
      return glyph === undefined ? [] : [[letter, font.glyphHAdvance(glyph)]];
    }),
  );
}
