import type {Catalogue} from "../../catalogue/catalogue.js";

/** The grounds a chart can stand on. */
export type Ground = "light" | "dark";

/** The value of each colour that charts name: `ink` stands for `var(--ink)`. */
export type Palette = Readonly<Record<string, string>>;

/** The colours of the page that charts are drawn in, on a light and on a dark ground, as `views/style.css` lays them down. */
export const pageColours = {
  ground: ["#ffffff", "#14171a"],
  ink: ["#16191c", "#eef1f3"],
  quiet: ["#555d64", "#a6b0b8"],
  line: ["#d5dadd", "#383f45"],
  accent: ["#a3195b", "#ff8fc0"],
  "party-other": ["#5f6670", "#a9b1bc"],
} as const;

/** The colours of the page and of a catalogue's parties, as values, on one ground. */
export function paletteOf({parties}: Pick<Catalogue, "parties">, ground: Ground): Palette {
  const page = Object.entries(pageColours).map(([name, [light, dark]]) => [name, {light, dark}[ground]]);
  const own = parties.map((party, position) => [`party-${position}`, party[ground]]);
  return Object.fromEntries([...page, ...own]);
}
