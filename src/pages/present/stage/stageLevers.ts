import {entryOf} from "../../../catalogue/contests.js";
import {askedHouse} from "../../../rules/askedHouse.js";
import {fitQuestion} from "../../../rules/fitQuestion.js";
import {type PlacedRule, rulesAt} from "../../../rules/placed.js";
import {html} from "../../../views/html.js";
import type {Lab} from "../../../views/lab.js";
import {controlWords} from "../../../views/ruleControl.js";
import {follow} from "../../../views/view.js";

/** The levers of a step on its screen, large enough to be followed from afar; those that its election cannot bear are left out. */
export function stageLevers(lab: Lab): HTMLElement | null {
  const levers = rulesAt("levers").flatMap((rule) => stageLever(lab, rule) ?? []);
  return levers.length > 0 ? html`<div class="stage-levers">${levers}</div>` : null;
}

function stageLever(lab: Lab, rule: PlacedRule<"levers">): HTMLElement | null {
  const {control} = rule;
  if (control.kind !== "percent") return null;
  const {catalogue, formats} = lab;
  const {question} = lab.state.peek();
  if (fitQuestion(control.set(question, 10), catalogue, true).ignored.length > 0) return null;
  const id = `stage-${control.id}`;
  const slider: HTMLInputElement = html`<input type="range" id=${id} min="0" step=${control.place.step}>`;
  const value = html`<output for=${id}></output>`;
  slider.addEventListener("input", () =>
    lab.ask(control.set(lab.state.value.question, Number(slider.value))),
  );
  follow(() => {
    const {question: now} = lab.state.value;
    const percent = control.value(now, askedHouse(now, entryOf(catalogue, now.contest))) ?? 0;
    slider.max = String(Math.max(control.place.sliderEnd, Math.ceil(percent)));
    slider.value = String(percent);
    slider.setAttribute("aria-valuetext", formats.percent(percent));
    value.textContent = formats.percent(percent);
  });
  return html`<div class="stage-lever"><label for=${id}>${controlWords(lab, rule).label}</label>${value}${slider}</div>`;
}
