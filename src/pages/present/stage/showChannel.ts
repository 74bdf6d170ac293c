import {type ReadonlySignal, signal} from "@preact/signals-core";
import {nameInCopy} from "../../../storage/siteFolder.js";
import {openingShow, readShowState, type ShowEvent, type ShowState, showAfter} from "./showState.js";

/** The state of a show, the same in every window of it. */
export interface ShowChannel {
  readonly state: ReadonlySignal<ShowState>;
  readonly happen: (event: ShowEvent) => void;
}

/** Which show it is, how many steps it has, and where a window begins that finds no other. */
export interface ShowChannelOptions {
  readonly id: string;
  readonly steps: number;
  readonly step: number;
}

/**
 * Opens the state of a show. A window that is loaded again has it from its own storage, and asks the others: the state
 * with the greater version is the later one. Messages reach windows that are hidden, too.
 */
export function openShowChannel({id, steps, step}: ShowChannelOptions): ShowChannel {
  const key = nameInCopy(`mandat-show-${id}`);
  const state = signal(stored(key, steps) ?? openingShow(Math.min(step, Math.max(steps - 1, 0)), Date.now()));
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(key);
  const take = (next: ShowState): void => {
    state.value = next;
    keep(key, next);
  };
  channel?.addEventListener("message", ({data}: MessageEvent<unknown>) => {
    if (data === "ask") return channel.postMessage(state.value);
    const told = readShowState(data, steps);
    if (told && told.version > state.value.version) take(told);
    // A window that knows less is told, as one that was frozen while the others went on.
    else if (told && told.version < state.value.version) channel.postMessage(state.value);
  });
  channel?.postMessage("ask");
  // A page that the browser had put aside has heard nothing meanwhile.
  addEventListener("pageshow", ({persisted}) => {
    if (persisted) channel?.postMessage("ask");
  });
  return {
    state,
    happen(event) {
      const next = showAfter(state.value, steps, event);
      if (next === state.value) return;
      take(next);
      channel?.postMessage(next);
    },
  };
}

function stored(key: string, steps: number): ShowState | null {
  try {
    return readShowState(JSON.parse(sessionStorage.getItem(key) ?? "null"), steps);
  } catch {
    return null;
  }
}

function keep(key: string, state: ShowState): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(state));
  } catch {
    // Where nothing is kept, the step still stands in the address.
  }
}
