import {entryOf} from "../../catalogue/contests.js";
import {lawfulQuestion} from "../../scenario/question.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {follow} from "../../views/view.js";

/** One click back to the law of the contest's day; idle while the rules are the law's. */
export function lawButton(lab: Lab): HTMLElement {
  const {catalogue, messages} = lab;
  const button: HTMLButtonElement = html`<button type="button" class="law-button" id=${lab.id("back-to-law")}></button>`;
  button.addEventListener("click", () => {
    const {contest, countAppointed, varyRounding} = lab.state.value.question;
    lab.ask({...lawfulQuestion(catalogue, contest), countAppointed, ...(varyRounding && {varyRounding})});
  });
  const show = (): void => {
    const {question, answer} = lab.state.value;
    button.textContent = messages.backToLaw(entryOf(catalogue, question.contest).date);
    button.disabled = answer?.isLaw ?? false;
  };
  follow(show);
  return button;
}

/** Whether the members nobody elected count for majority and two thirds; only where there were any. */
export function appointedSwitch(lab: Lab, members: number): HTMLElement | null {
  if (members === 0) return null;
  const box: HTMLInputElement = html`<input type="checkbox" id=${lab.id("count-appointed")}>`;
  box.addEventListener("change", () => lab.ask({...lab.state.value.question, countAppointed: box.checked}));
  follow(() => {
    box.checked = lab.state.value.question.countAppointed;
  });
  return html`<label class="check">${box}<span>${lab.messages.countAppointed(members)}</span></label>`;
}
