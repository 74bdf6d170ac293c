import "./fonts.js";
import {afterFirstAnswer} from "../waiting/afterFirstAnswer.js";
import {remember} from "./browserStore.js";
import {openMenus} from "./menus.js";
import {languageKey} from "./readerLanguage.js";
import {themeKey} from "./theme.js";

for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a")) keepAddressState(link);
for (const button of document.querySelectorAll<HTMLButtonElement>(".theme-button")) wireThemeButton(button);
openMenus(document);
// After everything that the page itself asks for until it works.
addEventListener("load", () =>
  afterFirstAnswer(async () => (await import("./offlineClient.js")).offerOffline()),
);

/** Makes a language link carry the query string and hash the page has at that moment, and remembers the choice. */
function keepAddressState(link: HTMLAnchorElement): void {
  const home = link.href;
  const refresh = (): void => {
    link.href = home + location.search + location.hash;
  };
  // Before a click, a new tab or a copied address: whichever way the reader takes the link.
  for (const event of ["pointerenter", "pointerdown", "focus", "click"])
    link.addEventListener(event, refresh);
  link.addEventListener("click", () => remember(languageKey, link.lang));
}

/** Gives the theme button its state, and the reader the choice. */
function wireThemeButton(button: HTMLButtonElement): void {
  const root = document.documentElement;
  const show = (): void => button.setAttribute("aria-pressed", String(root.dataset.theme === "dark"));
  button.addEventListener("click", () => {
    const theme = root.dataset.theme === "dark" ? "light" : "dark";
    root.dataset.theme = theme;
    remember(themeKey, theme);
  });
  new MutationObserver(show).observe(root, {attributeFilter: ["data-theme"]});
  show();
  button.hidden = false;
}
