import {mkdir, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {type Language, languageNames} from "../catalogue/language.js";
import {withPolicy} from "./policy.js";
import {spellingScript} from "./spelling.js";
import {themeBeforePaint} from "./theme.js";

/** An address that leads on to a page. */
export interface Door {
  /** Its own address, as Framework writes that of a page: `/kk/compare/index`. */
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  /** Where it leads, from its own address. */
  readonly to: string;
  /** True where what follows the asked address is meant for the page behind it. */
  readonly carries: boolean;
  /** What stands in its head for those who tell of links: markup. */
  readonly told?: string;
}

/**
 * A page that only leads on: at once by script, else by its link. It asks for no file, so that none can be missing
 * wherever it is met.
 */
export const doorPage = ({path, language, title, to, carries, told = ""}: Door): string =>
  withPolicy(`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
${spellingScript(path.endsWith("/index") ? "door" : "page")}
<script>${themeBeforePaint}</script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${asText(title)}</title>
${told}
<style>${plainStyle}</style>
</head>
<body>
<main><p><a href="${asText(to)}"${carries ? " data-carries" : ""}>${asText(title)}</a></p></main>
<script>${leadOn}</script>
</body>
</html>
`);

/** Writes a door into a built site. */
export async function writeDoor(folder: string, door: Door): Promise<void> {
  const file = join(folder, `${door.path}.html`);
  await mkdir(dirname(file), {recursive: true});
  await writeFile(file, doorPage(door));
}

/** `replace` keeps the door out of the history, so that "back" does not run into it again. */
const leadOn = `{
  const link = document.querySelector("main a");
  location.replace(link.href + ("carries" in link.dataset ? location.search : "") + location.hash);
}`;

/** How a page looks that may ask for no file: the fonts of the reader's own device. */
export const plainStyle = `:root{color-scheme:light dark}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
body{margin:0 auto;max-width:40rem;padding:3rem 1.25rem;font:1.125rem/1.5 Inter,system-ui,sans-serif;background:Canvas;color:CanvasText}
h1{font-size:1.5rem;letter-spacing:-.01em;margin:0 0 1.5rem}
ul{list-style:none;margin:0;padding:0}
li{margin:0 0 1rem}
a{color:LinkText}`;

/** Text as it stands in markup, between tags and in an attribute. */
export const asText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** What the root is called, which is of no language: the names of all. */
export const rootTitle = `Mandat – ${Object.values(languageNames).join(", ")}`;
