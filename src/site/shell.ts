import {isLanguage, type Language, languageNames, languages} from "../catalogue/language.js";
import {firstParts} from "./firstAnswer/firstParts.js";
import {fontLinks} from "./fontLinks.js";
import {navigation} from "./navigation.js";
import {type Page, pagePath, pages} from "./pages.js";
import {shellTexts} from "./shellTexts.js";
import {themeBeforePaint} from "./theme.js";

/** What Framework says of the page whose shell it asks for. `path` is `/kk/index`, `/kk/compare` and the like. */
export interface ShellRequest {
  readonly path: string;
  readonly title: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What stands in every page's `<head>`: the theme before the first paint, the icon, the fonts, the shell's script. */
export function head({path}: ShellRequest): string {
  const language = languageOf(path);
  const script = language ? "/site/shellClient.js" : path === "/index" ? "/site/rootRedirect.js" : null;
  return [
    `<script>${themeBeforePaint}</script>`,
    `<link rel="icon" type="image/svg+xml" href="/site/icon.svg">`,
    fontLinks(language, toRoot(path)),
    ...(script ? [`<script type="module" src="${script}"></script>`] : []),
  ].join("\n");
}

/** The bar on top, one line at any width: name, navigation, languages, theme. The root, of no language, has none. */
export function header({path}: ShellRequest): string | null {
  const language = languageOf(path);
  const page = pageOf(path);
  if (!language || !page) return null;
  const texts = shellTexts[language];
  // At home it leads nowhere else, and the navigation has the page too: the keyboard need not stop there.
  const atHome = page.name === "" ? ' tabindex="-1"' : "";
  // Framework's link check knows the pages' own ids, not that of the <main> it writes itself: hence "external".
  return `<a class="skip-link" rel="external" href="#observablehq-main">${texts.skipToContent}</a>
<a class="wordmark" href="/${language}/" aria-label="${texts.home}"${atHome}>Mandat</a>
${navigation(language, page)}
${languageSwitch(language, page)}
<button class="theme-button" type="button" aria-pressed="false" aria-label="${texts.darkTheme}" title="${texts.darkTheme}" hidden>${themeIcon}</button>
<noscript><p class="notice">${withoutScripts(page, language)}</p></noscript>`;
}

/** What a reader without scripts sees below, and what is needed for more. */
function withoutScripts({name, group}: Page, language: Language): string {
  const texts = shellTexts[language];
  if (!(name in firstParts)) return texts.withoutJavaScript;
  return group === "explore" ? texts.firstAnswerAlone : texts.beginningAlone;
}

/** The lines below: what this is, that nothing leaves the browser, the licence, and a place for use without a network. */
export function footer({path}: ShellRequest): string | null {
  const language = languageOf(path);
  if (!language) return null;
  const texts = shellTexts[language];
  return `<p>${texts.about} ${texts.privacy} ${texts.licence}</p>
<div class="offline" hidden></div>`;
}

/** The language of a page by its address; null for the root. */
export function languageOf(path: string): Language | null {
  const first = path.split("/")[1];
  return isLanguage(first) ? first : null;
}

/** The page at an address; null where the address is not one of the navigation's. */
export function pageOf(path: string): Page | null {
  const name = path
    .split("/")
    .slice(2)
    .join("/")
    .replace(/^index$/, "");
  return languageOf(path) ? (pages.find((page) => page.name === name) ?? null) : null;
}

/** How an address leads back to the root, so that the site works in a folder of its host. */
export const toRoot = (path: string): string => "../".repeat(path.split("/").length - 2) || "./";

function languageSwitch(current: Language, page: Page): string {
  const links = languages.map((language) => {
    // On a phone only the first letters are seen; the whole name is read out all the same.
    const name = `<span>${languageNames[language].slice(0, 3)}</span><span class="rest">${languageNames[language].slice(3)}</span>`;
    return language === current
      ? `<li><span lang="${language}" aria-current="true">${name}</span></li>`
      : `<li><a href="${pagePath(language, page)}" lang="${language}" hreflang="${language}">${name}</a></li>`;
  });
  return `<nav class="languages" aria-label="${shellTexts[current].languages}"><ul>${links.join("")}</ul></nav>`;
}

/** A disc half dark: it means the same in both themes. */
const themeIcon = `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5"></circle><path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" fill="currentColor"></path></svg>`;
