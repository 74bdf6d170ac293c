import type {Show} from "./show.js";
import {type ShowKind, writeShowAddress} from "./showAddress.js";
import {commandOf, focusOf, type ShowCommand} from "./showKeys.js";

/** What a window does beside going from step to step. */
export interface ShowPanels {
  readonly toggleOverview: () => void;
  readonly toggleHelp: () => void;
  /** True while all steps or the keys lie over the window: then the keys that move are theirs. */
  readonly isOpen: () => boolean;
  /** Closes what is open. False where nothing was. */
  readonly close: () => boolean;
  /** Says that the browser has not let a window open. */
  readonly sayBlocked: () => void;
}

/** What keys still do while something lies over the window. */
const panelCommands: readonly ShowCommand[] = ["overview", "help", "close", "full-screen"];

/** Does what a key or button asks. */
export function actOn(show: Show, panels: ShowPanels): (command: ShowCommand) => void {
  const {state, happen, talk} = show;
  const go = (to: number): void => happen({type: "went", to});
  return (command) => {
    const {step, isBlack} = state.value;
    if (panels.isOpen() && !panelCommands.includes(command)) return;
    switch (command) {
      case "next":
        return go(isBlack ? step : step + 1);
      case "previous":
        return go(isBlack ? step : step - 1);
      case "first":
        return go(0);
      case "last":
        return go(talk.steps.length - 1);
      case "full-screen":
        return toggleFullScreen();
      case "black":
        return happen({type: "blackened", isBlack: !isBlack});
      case "overview":
        return panels.toggleOverview();
      case "speaker":
        return openWindow(show, show.kind === "speaker" ? "audience" : "speaker", panels.sayBlocked);
      case "help":
        return panels.toggleHelp();
      case "close":
        if (isBlack) return happen({type: "blackened", isBlack: false});
        if (!panels.close()) panels.toggleOverview();
        return;
    }
  };
}

/** Opens another window of the show; one that is open already comes to the front. */
function openWindow({id, state}: Show, kind: ShowKind, sayBlocked: () => void): void {
  const address = `${location.pathname}${writeShowAddress({kind, id, step: state.value.step})}${location.hash}`;
  const opened = open(address, `mandat-${kind}-${id}`, "popup,width=1120,height=720");
  if (opened) opened.focus();
  else sayBlocked();
}

/** A browser may refuse; then the page stays as it is, and the browser's own key for it is left. */
function toggleFullScreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  void change?.catch(() => {});
}

/** Listens to keys and clickers, as long as the window lives. */
export function listenToKeys(show: Show, act: (command: ShowCommand) => void): void {
  addEventListener("keydown", (event) => {
    const {key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing} = event;
    if (isComposing || event.defaultPrevented) return;
    const command = commandOf(
      {
        key,
        code,
        isShifted: shiftKey,
        isHeld: ctrlKey || altKey || metaKey,
        focus: focusOf(document.activeElement),
      },
      show.hasLetters.value,
    );
    if (!command) return;
    event.preventDefault();
    act(command);
  });
}

/** A finger that is drawn across goes on, or back; not one that moves a lever. */
export function listenToSwipes(element: HTMLElement, act: (command: ShowCommand) => void): void {
  let from: {readonly x: number; readonly y: number} | null = null;
  element.addEventListener("pointerdown", ({pointerType, clientX, clientY, target}) => {
    const isOnControl = target instanceof Element && target.closest("input, button, a") !== null;
    from = pointerType === "touch" && !isOnControl ? {x: clientX, y: clientY} : null;
  });
  element.addEventListener("pointerup", ({clientX, clientY}) => {
    if (!from) return;
    const [x, y] = [clientX - from.x, clientY - from.y];
    from = null;
    if (Math.abs(x) > 40 && Math.abs(x) > 1.5 * Math.abs(y)) act(x < 0 ? "next" : "previous");
  });
  element.addEventListener("pointercancel", () => {
    from = null;
  });
}
