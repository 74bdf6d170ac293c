import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Language} from "../catalogue/language.js";

/** The style sheets of the two typefaces, and the files every page of a language needs at once. */
export function fontLinks(language: Language | null, toRoot: string): string {
  const sheets = ["inter", "source-serif-4"].map((family) => sheetLink(toRoot + shippedFolder(family)));
  const preloads = subsetsAtOnce(language).map((subset) =>
    preloadLink(`${toRoot}${shippedFolder("inter")}files/inter-${subset}-wght-normal.woff2`),
  );
  return [...preloads, ...sheets].join("\n");
}

// "external" tells Framework to leave the address as it is: it would look for the file among its own sources.
const sheetLink = (folder: string): string => `<link rel="external stylesheet" href="${folder}index.css">`;

const preloadLink = (href: string): string =>
  `<link rel="external preload" as="font" type="font/woff2" crossorigin href="${href}">`;

/** Where Framework puts the files of a package: see fonts.ts. */
function shippedFolder(family: string): string {
  const manifest = createRequire(import.meta.url).resolve(`@fontsource-variable/${family}/package.json`);
  const {version} = JSON.parse(readFileSync(manifest, "utf8")) as {version: string};
  return `_node/@fontsource-variable/${family}@${version}/`;
}

/** The letters of the first screen: Kazakh has nine beyond the Russian alphabet, in a file of their own. */
function subsetsAtOnce(language: Language | null): readonly string[] {
  if (language === "kk") return ["latin", "cyrillic", "cyrillic-ext"];
  return language === "en" ? ["latin"] : ["latin", "cyrillic"];
}
