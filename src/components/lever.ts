import {percentShare} from "../core/share.js";
import {badge} from "./badge.js";
import {html} from "./html.js";
import type {Lab, LabState} from "./lab.js";
import type {Mark} from "./marks.js";

/** What one lever moves, and how it is shown. */
export interface LeverOptions {
  /** Prefix of the ids in the document; also the name other parts find the lever by. */
  readonly id: string;
  readonly label: string;
  /** The slider's range ends here unless the value lies beyond; the number box takes any percentage. */
  readonly sliderEnd: number;
  readonly step: number;
  readonly marks: readonly Mark[];
  /** The percentage the question has now. */
  readonly value: (state: LabState) => number;
  readonly move: (percent: number) => void;
  /** What stands beside the percentage, such as the seats it amounts to. */
  readonly said?: (state: LabState) => string;
  /** Why the lever cannot be moved; null when it can. */
  readonly locked: (state: LabState) => string | null;
}

/** A lever: a slider, a number box for any exact percentage, and the known values marked and within reach. */
export function lever(lab: Lab, options: LeverOptions, extras: readonly Node[] = []): HTMLElement {
  const {id, label, sliderEnd, step, marks, value, move, said = () => "", locked} = options;
  const {messages, formats} = lab;
  const slider: HTMLInputElement = html`<input type="range" id=${`${id}-slider`} min="0" step=${step} aria-describedby=${`${id}-error`}>`;
  const box: HTMLInputElement = html`<input type="number" id=${`${id}-box`} min="0" max="100" step="any" inputmode="decimal" autocomplete="off" aria-label=${messages.inPercent(label)} aria-describedby=${`${id}-error`}>`;
  const error = html`<p class="field-error" id=${`${id}-error`} role="alert"></p>`;
  const aside = html`<span class="lever-said"></span>`;
  const reason = html`<p class="hint"></p>`;
  const ticks = marks.map((mark) => ({mark, tick: html`<i></i>` as HTMLElement}));
  const buttons = marks.map((mark) => ({mark, button: markButton(lab, mark, move)}));

  const show = (state: LabState): void => {
    const percent = value(state);
    const end = Math.max(sliderEnd, Math.ceil(percent));
    slider.max = String(end);
    slider.value = String(percent);
    slider.style.setProperty("--filled", `${(100 * percent) / end}%`);
    const beside = said(state);
    slider.setAttribute(
      "aria-valuetext",
      beside ? `${formats.percent(percent)}, ${beside}` : formats.percent(percent),
    );
    if (document.activeElement !== box || Number(box.value) !== percent) box.value = String(percent);
    error.textContent = "";
    box.removeAttribute("aria-invalid");
    aside.textContent = beside;
    const why = locked(state);
    reason.textContent = why ?? "";
    reason.hidden = why === null;
    slider.disabled = box.disabled = why !== null;
    for (const {mark, tick} of ticks) {
      tick.hidden = mark.percent > end;
      tick.style.setProperty("--at", String(mark.percent / end));
    }
    for (const {mark, button} of buttons) {
      button.disabled = why !== null;
      button.setAttribute("aria-pressed", String(mark.percent === percent));
    }
  };

  slider.addEventListener("input", () => move(Number(slider.value)));
  box.addEventListener("input", () => {
    const typed = box.valueAsNumber;
    if (percentShare(typed)) return move(typed);
    error.textContent = messages.notAPercentage(100);
    box.setAttribute("aria-invalid", "true");
  });
  box.addEventListener("change", () => show(lab.state()));

  show(lab.state());
  lab.subscribe(() => show(lab.state()));
  return html`<div class="lever">
    <div class="lever-head"><label for=${slider.id}>${label}</label>${aside}<span class="lever-box">${box}<span aria-hidden="true">%</span></span></div>
    <div class="lever-track">${slider}<div class="ticks" aria-hidden="true">${ticks.map(({tick}) => tick)}</div></div>
    ${error}
    <ul class="marks">${buttons.map(({mark, button}) => html`<li>${button}${badge(lab, mark.basis, mark.source, true)}</li>`)}</ul>
    ${reason}${extras}
  </div>`;
}

function markButton(
  {messages, formats}: Lab,
  {percent, name}: Mark,
  move: (percent: number) => void,
): HTMLButtonElement {
  const said = messages.setTo(percent, name);
  return html`<button type="button" class="mark" title=${said} onclick=${() => move(percent)}><b>${formats.percent(percent)}</b> ${name}</button>`;
}
