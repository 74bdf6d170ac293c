/**
 * Addresses inside a page are relative to its folder, so that the site works anywhere on a host. Some hosts answer
 * `/kk` with the page of `/kk/`, or `/kk/compare/` with that of `/kk/compare`, and lead nowhere: the browser would look
 * for every file in the wrong folder. These scripts stand first in the head and put the address right before the
 * first file is asked for. Nothing is loaded again, and what follows in the address stays.
 */

/** What an address is, by the file that stands there: a home (`kk/index.html`), a page (`kk/compare.html`), a door to one (`kk/compare/index.html`). */
export type AddressKind = "home" | "page" | "door";

/** The expression that gives the right spelling of `path`. */
const right: Readonly<Record<AddressKind, string>> = {
  // `/kk` and `/kk/index/` become `/kk/`; `/kk/index` and `/kk/index.html` lie in the right folder.
  home: String.raw`path.replace(/\/index\/+$/, "/").replace(/\/(?!index(?:\.html)?$)([^\/]+)$/, "/$1/")`,
  // `/kk/compare/` becomes `/kk/compare`.
  page: String.raw`path.replace(/\/+$/, "")`,
  // `/kk/compare` becomes `/kk/compare/`.
  door: String.raw`path.replace(/\/(?!index\.html$)([^\/]+)$/, "/$1/")`,
};

/** The script that puts the address of a page right. */
export const spellingScript = (kind: AddressKind): string =>
  `<script>{
  const path = location.pathname;
  const right = ${right[kind]};
  if (right !== path) history.replaceState(history.state, "", right + location.search + location.hash);
}</script>`;
