import {lawfulQuestion} from "../../scenario/question.js";
import {html} from "../../views/html.js";
import {toBeyond} from "../../views/toBeyond.js";
import type {Compare} from "./compare.js";
import type {CompareState} from "./state.js";

/** What a reader of the observers' count must know before comparing: a sample, in whole percentages. */
export function sampleNote(compare: Compare, {entry}: CompareState): HTMLElement | null {
  const {messages, words, formats} = compare;
  if (entry.basis !== "observers" || entry.loaded) return null;
  const rounding = entry.shareHalfWidth === null ? "" : words.rounding(formats.decimal(entry.shareHalfWidth));
  return html`<p class="hint">${messages.sampleCaveat(entry.stations)} ${rounding} ${toBeyond(compare, entry, lawfulQuestion(compare.catalogue, entry.id).scenario.threshold)}</p>`;
}
