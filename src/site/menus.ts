/** A button that opens a menu of the navigation. */
const buttons = "#observablehq-header [aria-expanded]";

/**
 * Opens and closes the menus of the navigation: one at a time, by a click or the keyboard. A menu closes on Escape,
 * which gives its button the focus back, on a link chosen in it, and where the reader turns to something else.
 */
export function openMenus(page: Document): void {
  page.addEventListener("click", ({target}) => {
    const clicked = target instanceof Element ? target : null;
    const button = clicked?.closest<HTMLElement>(buttons) ?? null;
    if (button) return isOpen(button) ? close(button) : open(page, button);
    if (!clicked?.closest(".navigation") || clicked.closest(".navigation a")) closeAll(page);
  });
  page.addEventListener("keydown", (event) => {
    const [last] = event.key === "Escape" ? openButtons(page).reverse() : [];
    if (!last) return;
    close(last);
    last.focus();
  });
  page.addEventListener("focusin", ({target}) => {
    for (const button of openButtons(page))
      if (target !== button && !menuOf(page, button)?.contains(target as Node)) close(button);
  });
}

const isOpen = (button: Element): boolean => button.getAttribute("aria-expanded") === "true";

const openButtons = (page: Document): HTMLElement[] =>
  [...page.querySelectorAll<HTMLElement>(buttons)].filter(isOpen);

const menuOf = (page: Document, button: Element): HTMLElement | null =>
  page.getElementById(button.getAttribute("aria-controls") ?? "");

function open(page: Document, button: Element): void {
  closeAll(page);
  button.setAttribute("aria-expanded", "true");
}

const close = (button: Element): void => button.setAttribute("aria-expanded", "false");

const closeAll = (page: Document): void => openButtons(page).forEach(close);
