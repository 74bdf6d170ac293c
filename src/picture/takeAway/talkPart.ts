import {writeAddress} from "../../rules/address.js";
import type {Question} from "../../scenario/question.js";
import {addToTalk} from "../../storage/addToTalk.js";
import {talkStore} from "../../storage/talkStore.js";
import {html} from "../../views/html.js";
import type {Setting} from "../../views/lab.js";
import type {Slide, Taken} from "./taken.js";
import type {TakeAwayWords} from "./words.js";

/** The part of the menu that puts a scenario into the reader's talk; none where no answer to a scenario is seen. */
export function talkPart(setting: Setting, words: TakeAwayWords, taken: Taken): readonly HTMLElement[] {
  const slides = slidesOf(taken);
  if (slides.length === 0) return [];
  const said = html`<span role="status"></span>`;
  const add = (question: Question): void => {
    const added = addToTalk(talkStore(), writeAddress(question, setting.catalogue));
    said.textContent =
      added.state === "added" ? words.talk.added(added.number, added.title) : words.talk.refused[added.state];
  };
  const line = ({name, question}: Slide) =>
    html`<li>${name === null ? null : html`<span>${name}</span>`} <button type="button" class="quiet-button" data-talk @click=${() => add(question)}>${words.talk.add}${name === null ? null : html`<span class="visually-hidden">: ${name}</span>`}</button></li>`;
  return [
    html`<div class="take-away-part"><b>${words.talk.heading}</b><ul>${slides.map(line)}</ul><p class="hint">${said} <a href="./present">${words.talk.open}</a></p></div>`,
  ];
}

/** The scenarios that can be put into the talk: those that are named, else the one whose answer is drawn. */
function slidesOf({slides, answer, question}: Taken): readonly Slide[] {
  if (slides) return slides();
  return answer?.() ? [{name: null, question: question()}] : [];
}
