import {percentOf} from "../scenario/percentText.js";
import {html} from "./html.js";
import type {Setting} from "./lab.js";
import {putAttribute} from "./put.js";

/** A box for a percentage: typed with a point or a comma, moved by the arrow keys, shown as the language writes it. */
export interface PercentBox {
  readonly element: HTMLInputElement;
  /** Shows a percentage, or none, unless the reader has just typed that very number. */
  readonly show: (percent: number | null) => void;
}

/** What a percent box needs of its surroundings. */
export interface PercentBoxOptions {
  readonly id: string;
  /** Its name where no label in the document names it. */
  readonly label: string | null;
  /** The element that says what is wrong; empty where there is none. */
  readonly errorId: string;
  readonly step: number;
  /** Takes what was typed: a percentage, null for an emptied box, or undefined where it is neither. */
  readonly take: (percent: number | null | undefined) => void;
}

/** Makes a percent box. A browser’s own number box drops a comma in silence, so that 3,5 would become 35. */
export function percentBox({formats}: Setting, options: PercentBoxOptions): PercentBox {
  const {id, label, errorId, step, take} = options;
  const element: HTMLInputElement = html`<input type="text" role="spinbutton" id=${id} inputmode="decimal" autocomplete="off" aria-valuemin="0" aria-valuemax="100" aria-label=${label} aria-describedby=${errorId || null}>`;
  const read = () => (element.value.trim() === "" ? null : (percentOf(element.value) ?? undefined));
  element.addEventListener("input", () => take(read()));
  element.addEventListener("keydown", (event) => {
    const direction = {ArrowUp: 1, ArrowDown: -1}[event.key];
    const now = read();
    if (!direction || now === undefined) return;
    event.preventDefault();
    const moved = Math.round(1e6 * ((now ?? 0) + direction * step)) / 1e6;
    take(Math.min(Math.max(moved, 0), 100));
  });
  return {
    element,
    show(percent) {
      const typed = document.activeElement === element ? read() : undefined;
      const text = percent === null ? "" : formats.number(percent);
      if ((typed === undefined || typed !== percent) && element.value !== text) element.value = text;
      putAttribute(element, "aria-valuenow", percent === null ? null : String(percent));
    },
  };
}
