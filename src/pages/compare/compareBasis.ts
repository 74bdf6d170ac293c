import {html} from "../../views/html.js";
import type {Compare} from "./compare.js";
import type {CompareState} from "./state.js";

/** What a reader of the observers' count must know before comparing: a sample, in whole percentages. */
export function sampleNote({messages, words, formats}: Compare, {entry}: CompareState): HTMLElement | null {
  if (entry.basis !== "observers" || entry.loaded) return null;
  const rounding = entry.shareHalfWidth === null ? "" : words.rounding(formats.decimal(entry.shareHalfWidth));
  return html`<p class="hint">${messages.sampleCaveat(entry.stations)} ${rounding}</p>`;
}
