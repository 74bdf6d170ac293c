import {readdir, readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {cutFont, type FontCut} from "../press/cutFont.js";
import {alphabets} from "../press/typeface.js";
import {fileDigest} from "./fileDigest.js";

/** What is written besides the three alphabets: signs of prose and numbers, the accents in names of methods, one Greek letter. */
const signs = "\u00a0«»§©°±·½×÷ÄÖÜßäëéöü–—‘’‚“”„‹›†•…‰′″⁄₸€№™←↑→↓−√∑≈≠≤≥⌊⌋σ\u2009\u200b\u202f\u2060";

/** The letters of the site's own texts: those of Kazakh, Russian and English, with their signs. */
export const siteLetters: string = [...new Set(alphabets + signs)].join("");

/** The parts of a typeface that hold the letters of the three languages and their signs. */
const cutSubsets = ["latin", "cyrillic", "cyrillic-ext", "greek"];

/** The weight that a typeface is set in, or between which it is: a single one makes a file of half the size. */
type Weight = FontCut["axes"][string];

/** Text is in Inter. Source Serif is for headings alone, all of one weight. */
const weights: Readonly<Record<string, Weight>> = {inter: {min: 400, max: 650}, "source-serif-4": 600};

/** Pairs of letters stand closer, accents on their letters, and figures in columns under each other; nothing else is asked for. */
const features = ["ccmp", "kern", "mark", "tnum"];

/**
 * Cuts the typefaces of a built site to the letters of the three languages, and has its pages take these: 144 kB became
 * less than half. The whole files stay, for a name in a loaded file or a query may have any letter: a browser fetches
 * them where it meets one that the cut files lack.
 * @throws Error where a page no longer takes the style sheets that are replaced here.
 */
export async function cutFonts(folder: string, pages: readonly string[]): Promise<void> {
  const replaced = new Map<string, string>();
  for (const [family, weight] of Object.entries(weights)) {
    const home = await shippedFolder(folder, family);
    const sheet = await cutSheet(join(folder, home), weight);
    await rm(join(folder, home, "index.css"));
    replaced.set(`${home}/index.css`, `${home}/${sheet.name}`);
    for (const [whole, cut] of sheet.files) replaced.set(`${home}/${whole}`, `${home}/${cut}`);
  }
  for (const page of pages) {
    const html = await readFile(page, "utf8");
    const cut = [...replaced].reduce((text, [from, to]) => text.replaceAll(from, to), html);
    if (cut === html) throw new Error(`${page} takes no style sheet of a typeface`);
    await writeFile(page, cut);
  }
}

/** Where the files of a typeface lie in a built site, without a slash at its end. */
async function shippedFolder(folder: string, family: string): Promise<string> {
  const home = "_node/@fontsource-variable";
  const own = (await readdir(join(folder, home))).filter((name) => name.startsWith(`${family}@`));
  if (own.length !== 1) throw new Error(`${home}: expected one version of ${family}, found ${own.length}`);
  return `${home}/${own[0]}`;
}

/**
 * Writes the cut files beside the whole ones, and a style sheet that names both. `files` tells by the name of a whole
 * file which one a page is to fetch early in its place.
 */
async function cutSheet(
  home: string,
  weight: Weight,
): Promise<{readonly name: string; readonly files: ReadonlyMap<string, string>}> {
  const faces = (await readFile(join(home, "index.css"), "utf8")).match(/@font-face \{[^}]*\}/g) ?? [];
  const files = new Map<string, string>();
  // Of two faces that have a letter, browsers take the later one.
  const written = [...faces];
  for (const subset of cutSubsets) {
    const face = faces.find((one) => one.includes(`-${subset}-wght-normal.woff2`));
    const [whole] = face?.match(/files\/[^)]+\.woff2/) ?? [];
    if (!face || !whole) throw new Error(`${home} has no letters ${subset}`);
    const letters = [...siteLetters].filter((letter) => isWithin(rangeOf(face), letter));
    const bytes = await cutFont(await readFile(join(home, whole)), {
      letters: letters.join(""),
      format: "woff2",
      axes: {wght: weight},
      features,
    });
    const name = `files/${subset}.${fileDigest(bytes)}.woff2`;
    await writeFile(join(home, name), bytes);
    files.set(whole, name);
    written.push(
      faceWith(face, {src: `url(./${name}) format('woff2')`, "unicode-range": letters.map(codeOf).join(",")}),
    );
  }
  const text = `${written.join("\n")}\n`;
  const name = `letters.${fileDigest(text)}.css`;
  await writeFile(join(home, name), text);
  return {name, files};
}

/** A rule `@font-face` with other values for some of its properties. */
const faceWith = (face: string, values: Readonly<Record<string, string>>): string =>
  Object.entries(values).reduce((text, [property, value]) => {
    const line = new RegExp(`(\\n\\s*${property}: )[^;]*;`);
    if (!line.test(text)) throw new Error(`a face without ${property}: ${face}`);
    return text.replace(line, `$1${value};`);
  }, face);

/** The first and last code point of each stretch that a face is for. */
const rangeOf = (face: string): readonly (readonly [number, number])[] =>
  [...(/unicode-range: ([^;]*);/.exec(face)?.[1] ?? "").matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
    ([, first, last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)],
  );

function isWithin(range: readonly (readonly [number, number])[], letter: string): boolean {
  const code = letter.codePointAt(0) as number;
  return range.some(([first, last]) => first <= code && code <= last);
}

const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) as number).toString(16).toUpperCase()}`;
