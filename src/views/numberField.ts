import {html} from "./html.js";
import type {Lab} from "./lab.js";
import type {LabState} from "./labState.js";
import {percentBox} from "./percentBox.js";
import {rejection} from "./rejection.js";
import {follow} from "./view.js";

/** A number the reader may type, or leave empty for “no rule”. */
export interface NumberFieldOptions {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly most: number;
  /** Null shows an empty box. */
  readonly value: (state: LabState) => number | null;
  /** Takes the number, or null when the box is emptied; false when it cannot be used. */
  readonly set: (value: number | null) => boolean;
  /** What is wrong when `set` refuses. */
  readonly wanted: string;
}

/** A labelled number box that follows the question, and says what it wants when it cannot use what is typed. */
export function numberField(
  lab: Lab,
  {id: part, label, unit, most, value, set, wanted}: NumberFieldOptions,
): HTMLElement {
  const id = lab.id(part);
  const box: HTMLInputElement = html`<input type="number" id=${id} min="0" max=${most} step="any" inputmode="decimal" autocomplete="off" aria-describedby=${`${id}-error`}>`;
  const error = html`<p class="field-error" id=${`${id}-error`} role="alert"></p>`;
  const show = (): void => {
    const now = value(lab.state.value);
    if (rejected.stands(now)) return;
    const text = now === null ? "" : String(now);
    if (document.activeElement !== box || (box.value !== "" && Number(box.value) !== now)) box.value = text;
    rejected.clear();
  };
  const rejected = rejection(box, error, () => {
    box.value = String(value(lab.state.value) ?? "");
  });
  box.addEventListener("input", () => {
    const isEmpty = box.value === "" && !box.validity.badInput;
    rejected.clear();
    if (!set(isEmpty ? null : box.valueAsNumber)) rejected.say(wanted, value(lab.state.value));
  });
  box.addEventListener("change", show);
  follow(show);
  return html`<div class="number-field"><div class="choice"><label for=${id}>${label}</label><span class="lever-box">${box}<span aria-hidden="true">${unit}</span></span></div>${error}</div>`;
}

/** A percentage the reader may type, or leave empty for “no rule” where there may be none. */
export interface PercentFieldOptions {
  readonly id: string;
  readonly label: string;
  /** False where it must not be empty. */
  readonly isOptional: boolean;
  readonly value: (state: LabState) => number | null;
  readonly set: (percent: number | null) => void;
}

/** A labelled percent box that follows the question. */
export function percentField(
  lab: Lab,
  {id: part, label, isOptional, value, set}: PercentFieldOptions,
): HTMLElement {
  const id = lab.id(part);
  const error = html`<p class="field-error" id=${`${id}-error`} role="alert"></p>`;
  const box = percentBox(lab, {
    id,
    label: null,
    errorId: error.id,
    step: 1,
    take: (percent) => {
      rejected.clear();
      if (typeof percent === "number" || (percent === null && isOptional)) return set(percent);
      rejected.say(lab.messages.notAPercentage(100), value(lab.state.value));
    },
  });
  const show = (): void => {
    const now = value(lab.state.value);
    if (rejected.stands(now)) return;
    rejected.clear();
    box.show(now);
  };
  const rejected = rejection(box.element, error, show);
  box.element.addEventListener("change", show);
  follow(show);
  return html`<div class="number-field"><div class="choice"><label for=${id}>${label}</label><span class="lever-box">${box.element}<span aria-hidden="true">%</span></span></div>${error}</div>`;
}
