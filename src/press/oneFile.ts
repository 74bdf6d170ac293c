import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {fileURLToPath} from "node:url";
import {build} from "esbuild";
import {cutFont} from "./cutFont.js";
import {letters, typeface} from "./typeface.js";

/** What a page in one file is made of. */
export interface OneFileOptions {
  /** The element in which its script draws. */
  readonly body: string;
  readonly script: string;
  readonly style: string;
  /** What the script reads as JSON from the element `#contents`. */
  readonly contents: unknown;
  /** What the script may fetch: nothing unless told, or files of the host that the page lies on. */
  readonly connect?: "none" | "self";
}

/**
 * A page of HTML that has its script, its style, its fonts and its figures inside. Its policy lets it run no other
 * script, and fetch nothing but what it is told it may.
 */
export function oneFile({body, script, style, contents, connect = "none"}: OneFileOptions): string {
  const code = script.replaceAll("</script", "<\\/script");
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${createHash("sha256").update(code).digest("base64")}'`,
    "style-src 'unsafe-inline'",
    ...(connect === "self" ? ["connect-src 'self'"] : []),
    "font-src data:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  // On a host a browser would ask for an icon, which the policy forbids.
  const noIcon = connect === "self" ? '<link rel="icon" href="data:,">\n' : "";
  return `<!DOCTYPE html>
<html lang="kk">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mandat</title>
${noIcon}<style>${style}</style>
</head>
<body>
${body}
<script type="application/json" id="contents">${JSON.stringify(contents).replaceAll("<", "\\u003c")}</script>
<script>${code}</script>
</body>
</html>
`;
}

/** A script or a style sheet with all that it imports, in one text; `file` is named from this folder. */
export async function bundled(file: string): Promise<string> {
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
export async function fontFaces(): Promise<string> {
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
      const cut = await cutFont(file, {letters, format: "woff2", axes: {wght: 600}});
      return fontFace("Source Serif 4 Variable", "400 900", Buffer.from(cut).toString("base64"), range);
    }),
  );
}
