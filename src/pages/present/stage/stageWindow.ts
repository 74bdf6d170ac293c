import {computed} from "@preact/signals-core";
import {html} from "../../../views/html.js";
import type {Show} from "./show.js";
import {actOn, listenToKeys, listenToSwipes} from "./showActions.js";
import {showButtons} from "./showButtons.js";
import {showPanels} from "./showPanels.js";
import {stageScreen} from "./stageScreen.js";

/** How long the buttons stay in full screen after the mouse has rested, in milliseconds. */
const restsAfter = 2500;

/** The screen of a show: for the audience with nothing but the slide, else with buttons below it. */
export function stageWindow(show: Show): HTMLElement {
  const {panels, elements} = showPanels(show);
  const act = actOn(show, panels);
  const step = computed(() => show.state.value.step);
  const screen =
    show.talk.steps.length === 0
      ? html`<p class="show-empty">${show.words.empty}</p>`
      : stageScreen(show, step);
  const bar =
    show.kind === "audience"
      ? null
      : html`<div class="show-bar"><a class="quiet-button" href=${`./present${location.hash}`}>${show.words.list}</a>${showButtons(show, act, ["previous", "next", "overview", "black", "full-screen", "speaker", "help"])}</div>`;
  const window = html`<main class="show" id="show">${screen}${bar}${elements}</main>`;
  listenToKeys(show, act);
  listenToSwipes(window, act);
  hideAtRest(window);
  return window;
}

/** In full screen the buttons and the pointer are seen only while the mouse moves. */
function hideAtRest(window: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = (): void => {
    window.dataset.rests = "";
  };
  const wake = (): void => {
    delete window.dataset.rests;
    clearTimeout(timer);
    timer = setTimeout(rest, restsAfter);
  };
  addEventListener("pointermove", wake);
  rest();
}
