import {type Language, languages} from "../catalogue/language.js";
import {plainStyle} from "./door.js";
import {withPolicy} from "./policy.js";
import {themeBeforePaint} from "./theme.js";

/** What is said at an address that is not there, and the link that leads on. */
const said: Readonly<Record<Language, {readonly sentence: string; readonly link: string}>> = {
  kk: {sentence: "Мұндай бет жоқ.", link: "Зертханаға өту"},
  ru: {sentence: "Такой страницы нет.", link: "Перейти в лабораторию"},
  en: {sentence: "There is no such page.", link: "Go to the lab"},
};

/**
 * The page for an address that is not there. A host shows it at any depth, so it asks for no file; its script finds the
 * root of the site by the language in the address, and leads on where a page is there after all, spelled as the host
 * does not know it (`/kk/compare`, `/EN/Compare/`). `base` is the folder of the site on its host, `/` or `/folder/`;
 * `pages` are the addresses of its pages from there, without `.html`: `kk/index`, `kk/compare`.
 */
export const notFoundPage = (base: string, pages: readonly string[]): string =>
  withPolicy(`<!DOCTYPE html>
<html lang="kk">
<head>
<meta charset="utf-8">
<script>${themeBeforePaint}</script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${languages.map((language) => said[language].sentence.replace(/\.$/, "")).join(" · ")} – Mandat</title>
<style>${plainStyle}</style>
</head>
<body>
<main>
<h1>Mandat</h1>
<ul>
${languages
  .map(
    (language) =>
      `<li lang="${language}">${said[language].sentence} <a href="${base}${language}/" hreflang="${language}">${said[language].link}</a></li>`,
  )
  .join("\n")}
</ul>
</main>
<script>{
const base = ${JSON.stringify(base)};
const pages = ${JSON.stringify(pages)};
${leadBack}
}</script>
</body>
</html>
`);

/** The language that the reader was in comes first, and the links lead from the root of the site. */
const leadBack = `const path = location.pathname;
const from = path.startsWith(base) ? base.length - 1 : 0;
const found = path.slice(from).search(/\\/(${languages.join("|")})(\\/|$)/i);
const root = found < 0 ? base : path.slice(0, from + found + 1);
const asked = found < 0 ? "" : path.slice(root.length).toLowerCase().replace(/\\/+/g, "/").replace(/\\.html$|\\/$/, "");
const page = [asked, asked + "/index"].find((name) => pages.includes(name));
if (page && path !== root + page + ".html") location.replace(root + page + ".html" + location.search + location.hash);
const links = [...document.querySelectorAll("main a")];
for (const link of links) link.href = root + link.hreflang + "/";
const own = links.find((link) => link.hreflang === asked.split("/")[0]);
if (own) {
  own.closest("ul").prepend(own.closest("li"));
  document.documentElement.lang = own.hreflang;
}`;
