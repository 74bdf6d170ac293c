import {stepOf, type TalkStep} from "../../talk/talk.js";
import {html} from "../../views/html.js";
import {view} from "../../views/view.js";
import type {Present} from "./model.js";
import {readPasted} from "./pastedLink.js";
import {isGuest, talkShown} from "./state.js";

/** Adds a step to the reader's own talk: the question of a link, or a screen of words. */
export function addStep(page: Present): HTMLElement {
  const {words, state, happen, catalogue} = page;
  const said = html`<span class="quiet" role="status" id="step-added"></span>`;
  const add = (step: TalkStep): void => {
    const before = talkShown(state.value).steps.length;
    happen({type: "edited", edit: {type: "added", step}});
    const {length} = talkShown(state.value).steps;
    said.textContent = length > before ? words.added(length) : "";
  };
  const field: HTMLInputElement = html`<input type="text" inputmode="url" id="paste" autocomplete="off" spellcheck="false" aria-describedby="paste-hint">`;
  const take = (event: Event): void => {
    event.preventDefault();
    const {scenario, refusal} = readPasted(field.value, catalogue);
    said.textContent = "";
    if (refusal) {
      happen({type: "refused", refusal});
      return;
    }
    add(stepOf(scenario));
    if (!state.value.refusal) field.value = "";
  };
  const form = html`<form class="add-step" id="add-step" @submit=${take}>
    <h2>${words.add}</h2>
    <p class="step-field"><label for="paste">${words.paste}</label>${field}<span class="hint" id="paste-hint">${words.pasteHint}</span></p>
    <p class="actions"><button type="submit" class="quiet-button" id="add-link">${words.addLink}</button> <button type="button" class="quiet-button" id="add-words" @click=${() => add(stepOf(null))}>${words.addWords}</button> ${said}</p>
  </form>`;
  return view(
    state,
    ({shown}) => isGuest(shown),
    (guest) => (guest ? null : form),
    {urgent: true},
  );
}
