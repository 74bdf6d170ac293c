import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {fileURLToPath} from "node:url";
import {build} from "esbuild";
import subsetFont from "subset-font";
import type {Catalogue} from "../catalogue/catalogue.js";
import {letters, typeface} from "./typeface.js";

/** The name of the press file at the root of the site; others link to it, so that it stays. */
export const pressFileName = "mandat-press.html";

/** What the press file is made of. */
export interface PressFileOptions {
  /** The catalogue of the built site. */
  readonly catalogue: Catalogue;
  /** The version of the project. */
  readonly version: string;
  /** The address of the whole site, with a slash at its end; null where it is not known. */
  readonly site: string | null;
}

/**
 * The press file: one page of HTML that opens by a double click, with the lab on published totals, its style and its
 * fonts inside. It asks for nothing, and its policy forbids that it could.
 */
export async function pressFile({catalogue, version, site}: PressFileOptions): Promise<string> {
  const [script, style, fonts] = await Promise.all([
    bundled("./file/pressPage.ts"),
    bundled("./file/style.css"),
    fontFaces(),
  ]);
  const contents = JSON.stringify({catalogue: withoutRounding(catalogue), version, site});
  const code = script.replaceAll("</script", "<\\/script");
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${createHash("sha256").update(code).digest("base64")}'`,
    "style-src 'unsafe-inline'",
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!DOCTYPE html>
<html lang="kk">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mandat</title>
<style>${fonts}${style}</style>
</head>
<body>
<div id="observablehq-center"></div>
<script type="application/json" id="contents">${contents.replaceAll("<", "\\u003c")}</script>
<script>${code}</script>
</body>
</html>
`;
}

/** What the rounding of printed percentages leaves open takes a search that the file does not have; it says so. */
const withoutRounding = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  contests: catalogue.contests.map(({printed: _, ...contest}) => contest),
});

/** A script or a style sheet with all that it imports, in one text. */
async function bundled(file: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
  return outputFiles[0].text;
}

/** Inter for text and Source Serif for headings, each with the letters of the three languages alone. */
async function fontFaces(): Promise<string> {
  const {regular, bold} = await typeface();
  const inter = [
    fontFace("Inter Variable", "400 500", regular.woff2),
    fontFace("Inter Variable", "501 900", bold.woff2),
  ];
  return [...inter, ...(await serifFaces())].join("");
}

const fontFace = (family: string, weight: string, woff2: string, range = ""): string =>
  `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};${range}src:url(data:font/woff2;base64,${woff2}) format("woff2")}`;

/** The serif comes in files by script, each with the range of letters that it is asked for. */
async function serifFaces(): Promise<readonly string[]> {
  const resolve = createRequire(import.meta.url).resolve;
  const sheet = await readFile(resolve("@fontsource-variable/source-serif-4/index.css"), "utf8");
  return Promise.all(
    ["latin", "cyrillic", "cyrillic-ext"].map(async (script) => {
      const name = `source-serif-4-${script}-wght-normal.woff2`;
      const range = new RegExp(`${name}[^}]*(unicode-range:[^;}]+;)`).exec(sheet)?.[1];
      if (!range) throw new Error(`${name} has no range: the package has changed`);
      const file = await readFile(resolve(`@fontsource-variable/source-serif-4/files/${name}`));
      const cut = await subsetFont(file, letters, {targetFormat: "woff2", variationAxes: {wght: 600}});
      return fontFace("Source Serif 4 Variable", "400 900", Buffer.from(cut).toString("base64"), range);
    }),
  );
}
