import {type Behind, behindLink, type LinkedQuery} from "../../views/behindLink.js";
import {html} from "../../views/html.js";
import type {Lab, Setting} from "../../views/lab.js";
import {latePart} from "../../waiting/inAttempts.js";
import type {Taken} from "./taken.js";

/**
 * The menu of what can be taken away from a part of a page: pictures, tables, the scenario. What it needs – code, words,
 * letters – is fetched when it is opened or when something is chosen. It opens and closes by keyboard, and with Escape.
 */
export function takeAway(setting: Setting, taken: Taken): HTMLElement {
  const {messages} = setting;
  const menu = html`<div class="take-away-menu" popover="auto" role="group" aria-label=${`${messages.takeAway.open}: ${taken.label}`}></div>`;
  const button: HTMLButtonElement = html`<button type="button" class="take-away-open">${messages.takeAway.open}<span class="visually-hidden">: ${taken.label}</span></button>`;
  button.popoverTargetElement = menu;
  const control = html`<span class="take-away" data-of=${taken.table ?? null}>${button}${menu}</span>`;
  menu.addEventListener("toggle", async (event) => {
    if ((event as ToggleEvent).newState !== "open") return;
    place(menu, button);
    try {
      const {fillMenu} = await latePart(import("./menu.js"));
      await fillMenu(menu, control, setting, taken);
    } catch {
      menu.replaceChildren(html`<p>${messages.takeAway.notLoaded}</p>`);
    }
    place(menu, button);
  });
  return control;
}

/** What is taken away of a lab's answer, as it is now; nothing while the question has none. */
export const ofLab = (
  lab: Lab,
  label: string,
): Pick<Taken, "label" | "question" | "answer" | "stations"> => ({
  label,
  question: () => lab.state.value.question,
  answer: () => {
    const {answer, fault, waits} = lab.state.value;
    return fault || waits ? null : answer;
  },
  stations: lab.stations,
});

/** The way to the query behind a chart or table, and beside it the menu of what can be taken away. */
export const chartLine = (setting: Setting, query: LinkedQuery, what: Behind & Taken): HTMLElement =>
  html`<div class="behind">${behindLink(setting, query, what)} ${takeAway(setting, what)}</div>`;

/** Pixels between the button and its menu, and between the menu and the edge of the window. */
const distance = 6;

/** Puts the menu under its button, or above it where there is no room below; it moves with the page. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const {left, top, bottom} = button.getBoundingClientRect();
  const {offsetWidth: width, offsetHeight: height} = menu;
  const {clientWidth, clientHeight} = document.documentElement;
  const isBelow = bottom + distance + height <= clientHeight || top < height + distance;
  menu.style.left = `${Math.max(Math.min(left, clientWidth - width - distance), distance) + scrollX}px`;
  menu.style.top = `${(isBelow ? bottom + distance : top - distance - height) + scrollY}px`;
}
