import {type TalkStep, talkLimits} from "../../talk/talk.js";
import {mainSentence, rulesBelow} from "../../views/headline.js";
import {fragment, html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {lateLink} from "../../views/lateLink.js";
import {shortened} from "../../views/notices.js";
import {view} from "../../views/view.js";
import type {Present} from "./model.js";
import {showHref} from "./startShow.js";
import {isGuest, talkShown} from "./state.js";
import {lacksElection, stepLabs} from "./stepLabs.js";

/** The steps of the talk that is seen: to be edited in an own one, to be read in a guest. */
export function stepList(page: Present): HTMLElement {
  const {words, state, happen} = page;
  const labOf = stepLabs(page);
  const said = html`<p class="visually-hidden" role="status"></p>`;

  const move = (from: number, to: number): void => {
    const {steps} = talkShown(state.value);
    if (!(to in steps)) return;
    happen({type: "edited", edit: {type: "moved", from, to}});
    said.textContent = words.moved(from + 1, to + 1);
    const first = document.getElementById(`step-${to}-${to < from ? "up" : "down"}`);
    const other = document.getElementById(`step-${to}-${to < from ? "down" : "up"}`);
    (first?.matches(":disabled") ? other : first)?.focus();
  };
  const remove = (at: number): void => {
    happen({type: "edited", edit: {type: "removed", at}});
    document.getElementById("undo")?.focus();
  };

  const list = view(
    state,
    ({shown, revision}) => `${shown} ${revision}`,
    () => {
      const {shown} = state.peek();
      const {steps} = talkShown(state.peek());
      if (steps.length === 0) return html`<p class="quiet">${words.noSteps}</p>`;
      const isOwn = !isGuest(shown);
      return html`<ol class="talk-steps">${steps.map((step, at) => (isOwn ? ownStep(page, labOf, step, at, steps.length, move, remove) : guestStep(page, labOf, step, at)))}</ol>`;
    },
    {urgent: true},
  );
  const hint = view(
    state,
    ({shown}) => !isGuest(shown) && talkShown(state.value).steps.length > 1,
    (isMovable) => (isMovable ? html`<p class="hint">${words.keys}</p>` : null),
    {urgent: true},
  );
  return html`<div>${hint}${list}${said}</div>`;
}

type LabOf = (scenario: string) => Lab;

/** A step with the fields and buttons that change it. */
function ownStep(
  page: Present,
  labOf: LabOf,
  step: TalkStep,
  at: number,
  all: number,
  move: (from: number, to: number) => void,
  remove: (at: number) => void,
): HTMLElement {
  const {words, happen} = page;
  const change = (changed: Partial<TalkStep>): void =>
    happen({type: "edited", edit: {type: "changed", at, step: changed}});
  const title: HTMLTextAreaElement = html`<textarea id=${`step-${at}-title`} rows="1" maxlength=${talkLimits.title} placeholder=${step.scenario === null ? null : words.titleHint}></textarea>`;
  title.value = step.title;
  title.addEventListener("input", () => change({title: title.value}));
  const notes: HTMLTextAreaElement = html`<textarea id=${`step-${at}-notes`} rows="2" maxlength=${talkLimits.notes}></textarea>`;
  notes.value = step.notes;
  notes.addEventListener("input", () => change({notes: notes.value}));
  const levers: HTMLInputElement = html`<input type="checkbox" id=${`step-${at}-levers`}>`;
  levers.checked = step.hasLevers;
  levers.addEventListener("change", () => change({hasLevers: levers.checked}));
  const keys = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(at, event.key === "ArrowUp" ? at - 1 : at + 1);
  };
  const number = at + 1;
  return html`<li class="step" id=${`step-${at}`} @keydown=${keys}>
    <h3>${words.step(number)}</h3>
    <div class="step-buttons"><button type="button" class="quiet-button" id=${`step-${at}-up`} aria-label=${words.up(number)} disabled=${at === 0} @click=${() => move(at, at - 1)}>${words.upShort}</button>
    <button type="button" class="quiet-button" id=${`step-${at}-down`} aria-label=${words.down(number)} disabled=${number === all} @click=${() => move(at, at + 1)}>${words.downShort}</button>
    <button type="button" class="quiet-button" id=${`step-${at}-remove`} aria-label=${words.removeStep(number)} @click=${() => remove(at)}>${words.removeShort}</button></div>
    <div class="step-shown">${shownOf(page, labOf, step, at)}</div>
    <p class="step-field"><label for=${title.id}>${words.stepTitle}</label>${title}</p>
    <p class="step-field"><label for=${notes.id}>${words.notes}</label>${notes}</p>
    ${step.scenario === null ? null : html`<label class="check">${levers}<span>${words.levers}</span></label>`}
  </li>`;
}

/** A step as it is read. */
const guestStep = (page: Present, labOf: LabOf, step: TalkStep, at: number): HTMLElement =>
  html`<li class="step">
    <h3>${page.words.step(at + 1)}</h3>
    <div class="step-shown">${step.title ? html`<p class="step-title">${step.title}</p>` : null}${shownOf(page, labOf, step, at)}${step.notes ? html`<p class="quiet step-notes">${step.notes}</p>` : null}</div>
  </li>`;

/** What the screen of a step says of its answer, and the way to it in the lab. */
function shownOf(page: Present, labOf: LabOf, {scenario}: TalkStep, at: number): Node {
  const {words, messages} = page;
  const from = lateLink(html`<a>${words.showFrom}</a>`, () => showHref(page, "stage", at));
  if (scenario === null)
    return html`<p class="step-links"><span class="quiet">${words.words}</span> ${from}</p>`;
  const lab = labOf(scenario);
  return view(
    lab.state,
    (state) => state,
    ({answer, ignored, fault}) => {
      const told = ignored.map(({name, value, reason}) =>
        messages.ignoredReason[reason](shortened(name), shortened(value)),
      );
      const rules = answer ? rulesBelow(lab, answer) : "";
      return fragment`${
        lacksElection(lab) || !answer
          ? null
          : html`<p>${mainSentence(lab, answer)}${rules ? ` ${rules}` : ""}</p>`
      }${fault ? html`<p>${messages.status.failed(fault.field, messages.status.faults[fault.fault])}</p>` : null}${told.map((one) => html`<p class="step-fault">${messages.ignored} ${one}.</p>`)}<p class="step-links">${lacksElection(lab) ? null : html`<a href=${`./${scenario}`}>${words.toLab}</a>`} ${from}</p>`;
    },
    {urgent: true},
  );
}
