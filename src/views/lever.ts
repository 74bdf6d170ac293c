import type {Basis} from "../catalogue/catalogue.js";
import {badge} from "./badge.js";
import {html} from "./html.js";
import type {Lab} from "./lab.js";
import type {LabState} from "./labState.js";
import {percentBox} from "./percentBox.js";
import {putAttribute, putHidden, putSlider, putStyle, putText} from "./put.js";
import {rejection} from "./rejection.js";
import {follow} from "./view.js";

/** A known value on a lever: what the law sets or set, what was proposed, what was measured. */
export interface Mark {
  readonly percent: number;
  readonly name: string;
  readonly basis: Basis;
  readonly source: string;
}

/** What one lever moves, and how it is shown. */
export interface LeverOptions {
  /** Prefix of the ids in the document; also the name other parts find the lever by. */
  readonly id: string;
  readonly label: string;
  /** The slider's range ends here unless the value lies beyond; the number box takes any percentage. */
  readonly sliderEnd: number;
  readonly step: number;
  /** The known values of the contest in question. */
  readonly marks: (state: LabState) => readonly Mark[];
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
  const {label, sliderEnd, step, marks, value, move, said, locked} = options;
  const {messages, formats} = lab;
  const id = lab.id(options.id);
  const slider: HTMLInputElement = html`<input type="range" id=${`${id}-slider`} min="0" step=${step} aria-describedby=${`${id}-error`}>`;
  const box = percentBox(lab, {
    id: `${id}-box`,
    label: messages.inPercent(label),
    errorId: `${id}-error`,
    step,
    take: (percent) => {
      rejected.clear();
      if (typeof percent === "number") return move(percent);
      rejected.say(messages.notAPercentage(100), value(lab.state.value));
    },
  });
  const error = html`<p class="field-error" id=${`${id}-error`} role="alert"></p>`;
  const rejected = rejection(box.element, error, () => box.show(value(lab.state.value)));
  const aside = said ? html`<span class="lever-said"></span>` : null;
  const reason = html`<p class="hint"></p>`;
  const tickRow = html`<div class="ticks" aria-hidden="true"></div>`;
  const markRow = html`<ul class="marks"></ul>`;
  let marked: readonly {
    readonly mark: Mark;
    readonly tick: HTMLElement;
    readonly button: HTMLButtonElement;
  }[] = [];
  let markedContest = "";

  const drawMarks = (state: LabState): void => {
    if (state.question.contest === markedContest) return;
    markedContest = state.question.contest;
    marked = marks(state).map((mark) => ({mark, tick: html`<i></i>`, button: markButton(lab, mark, move)}));
    tickRow.replaceChildren(...marked.map(({tick}) => tick));
    markRow.replaceChildren(
      ...marked.map(({mark, button}) => html`<li>${button}${badge(lab, mark.basis, mark.source, true)}</li>`),
    );
  };

  const show = (state: LabState): void => {
    drawMarks(state);
    const percent = value(state);
    const end = Math.max(sliderEnd, Math.ceil(percent));
    putSlider(slider, percent, end);
    const beside = said?.(state) ?? "";
    const spoken = formats.percent(percent);
    putAttribute(slider, "aria-valuetext", beside ? `${spoken}, ${beside}` : spoken);
    if (!rejected.stands(percent)) {
      rejected.clear();
      box.show(percent);
    }
    if (aside) putText(aside, beside);
    const why = locked(state);
    putText(reason, why ?? "");
    putHidden(reason, why === null);
    slider.disabled = box.element.disabled = why !== null;
    for (const {mark, tick, button} of marked) {
      putHidden(tick, mark.percent > end);
      putStyle(tick, "--at", String(mark.percent / end));
      button.disabled = why !== null;
      putAttribute(button, "aria-pressed", String(mark.percent === percent));
    }
  };

  slider.addEventListener("input", () => move(Number(slider.value)));
  box.element.addEventListener("change", () => show(lab.state.value));

  follow(() => show(lab.state.value));
  return html`<div class="lever">
    <div class="lever-head"><label for=${slider.id}>${label}</label>${aside}<span class="lever-box">${box.element}<span aria-hidden="true">%</span></span></div>
    <div class="lever-track">${slider}${tickRow}</div>
    ${error}
    ${markRow}
    ${reason}${extras}
  </div>`;
}

function markButton(
  {messages, formats}: Lab,
  {percent, name}: Mark,
  move: (percent: number) => void,
): HTMLButtonElement {
  const said = messages.setTo(percent, name);
  return html`<button type="button" class="mark" title=${said} @click=${() => move(percent)}><b>${formats.percent(percent)}</b> ${name}</button>`;
}
