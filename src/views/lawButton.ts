import {entryOf} from "../catalogue/contests.js";
import {rulesAt} from "../rules/placed.js";
import {underTheLaw} from "../scenario/question.js";
import {fragment, html} from "./html.js";
import type {Lab} from "./lab.js";
import {putText} from "./put.js";
import {ruleControl} from "./ruleControl.js";
import {follow} from "./view.js";

/** One click back to the law of the contest's day; idle while the rules are the law's. */
export function lawButton(lab: Lab): HTMLElement {
  const {catalogue, messages} = lab;
  const button: HTMLButtonElement = html`<button type="button" class="law-button" id=${lab.id("back-to-law")}></button>`;
  button.addEventListener("click", () => {
    lab.ask(underTheLaw(lab.state.value.question, catalogue));
  });
  const show = (): void => {
    const {question, answer} = lab.state.value;
    putText(button, messages.backToLaw(entryOf(catalogue, question.contest).date));
    button.disabled = answer?.isLaw ?? false;
  };
  follow(show);
  return button;
}

/** The switches of how majority lines are drawn – whether the members nobody elected count –; null without such members. */
export const appointedSwitch = (lab: Lab, members: number): Node | null =>
  members === 0 ? null : fragment`${rulesAt("lines").map((rule) => ruleControl(lab, rule))}`;
