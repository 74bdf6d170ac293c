import {type ReadonlySignal, signal} from "@preact/signals-core";
import {afterFirstAnswer} from "../waiting/afterFirstAnswer.js";
import {latePart} from "../waiting/inAttempts.js";
import {html} from "./html.js";
import type {Setting} from "./lab.js";
import {whenIdle} from "./whenIdle.js";

/** A part of the page that the first answer does without: null until it has come. */
export interface FetchedLater<Part> {
  readonly part: Part | null;
  /** True where it did not come, which stays so until the page is loaded again. */
  readonly isMissing: boolean;
}

/** A part that is there from the start. */
export const atHand = <Part>(part: Part): ReadonlySignal<FetchedLater<Part>> =>
  signal({part, isMissing: false});

/** Fetches a part before what shows it is drawn, where everything below would move when it came. */
export const fetchedFirst = async <Part>(
  load: () => Promise<Part>,
): Promise<ReadonlySignal<FetchedLater<Part>>> => signal(await arrivalOf(load));

/** Fetches a part of the page, code or words, once the first answer is the page's own and the browser is idle. */
export function fetchedWhenIdle<Part>(load: () => Promise<Part>): ReadonlySignal<FetchedLater<Part>> {
  const fetched = signal<FetchedLater<Part>>({part: null, isMissing: false});
  afterFirstAnswer(() =>
    whenIdle(async () => {
      fetched.value = await arrivalOf(load);
    }),
  );
  return fetched;
}

async function arrivalOf<Part>(load: () => Promise<Part>): Promise<FetchedLater<Part>> {
  try {
    return {part: await latePart(load()), isMissing: false};
  } catch {
    return {part: null, isMissing: true};
  }
}

/** What stands in the place of a part of the page whose code did not come, with the way to try again. */
export const missingPart = ({messages}: Setting): HTMLElement =>
  html`<p class="notice missing-part" role="status">${messages.partMissing} <button type="button" class="quiet-button" @click=${() => location.reload()}>${messages.status.retry}</button></p>`;
