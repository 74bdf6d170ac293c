import {type ReadonlySignal, signal} from "@preact/signals-core";
import {latePart} from "../waiting/inAttempts.js";
import {html} from "./html.js";
import type {Setting} from "./lab.js";
import {whenIdle} from "./whenIdle.js";

/** A part of the page's code that the first answer does without: null until it has come. */
export interface FetchedLater<Part> {
  readonly part: Part | null;
  /** True where it did not come, which stays so until the page is loaded again. */
  readonly isMissing: boolean;
}

/** Fetches a part of the page's code once the browser is idle. */
export function fetchedWhenIdle<Part>(load: () => Promise<Part>): ReadonlySignal<FetchedLater<Part>> {
  const fetched = signal<FetchedLater<Part>>({part: null, isMissing: false});
  whenIdle(async () => {
    try {
      fetched.value = {part: await latePart(load()), isMissing: false};
    } catch {
      fetched.value = {part: null, isMissing: true};
    }
  });
  return fetched;
}

/** What stands in the place of a chart whose code did not come, with the way to try again. */
export const missingChart = ({messages}: Setting): HTMLElement =>
  html`<p class="notice missing-chart" role="status">${messages.chartMissing} <button type="button" class="quiet-button" @click=${() => location.reload()}>${messages.status.retry}</button></p>`;
