import {largestTalkFile, readTalk} from "../../talk/talkFile.js";
import {html} from "../../views/html.js";
import {follow, view} from "../../views/view.js";
import type {Present} from "./model.js";
import {isGuest, ownShown, type PresentState, type Removed, talkShown} from "./state.js";

/** Which talk is seen, and how others come about: begun, copied, or opened from a file. */
export function talkChoice(page: Present): HTMLElement {
  const {words, state, happen, begin} = page;
  const select: HTMLSelectElement = html`<select id="talk"></select>`;
  select.addEventListener("change", () => happen({type: "opened", shown: select.value}));
  follow(() => {
    const now = state.value;
    const options = [
      ...now.own.map(({id, talk}) => ({id, name: talk.title || words.unnamed})),
      ...(now.link ? [{id: "link", name: words.linkedTalk}] : []),
      {id: "ready", name: words.readyTalk},
    ];
    select.replaceChildren(...options.map(({id, name}) => html`<option value=${id}>${name}</option>`));
    select.value = now.shown;
  });
  return html`<div class="talk-choice">
    <div class="choice"><label for="talk">${words.talk}</label>${select}</div>
    <button type="button" class="quiet-button" id="new-talk" @click=${() => begin({title: "", steps: []})}>${words.begin}</button>
    ${openFile(page)}
    ${view(
      state,
      ({shown}) => isGuest(shown),
      (guest) =>
        guest
          ? null
          : html`<button type="button" class="quiet-button" id="remove-talk" @click=${() => happen({type: "talk-removed"})}>${words.remove}</button>`,
      {tag: "span", urgent: true},
    )}
  </div>`;
}

/** Opens a talk from a file. One that is too large is not read. */
function openFile({words, happen, begin}: Present): HTMLElement {
  const input: HTMLInputElement = html`<input type="file" id="open-talk" class="visually-hidden" accept=".json,application/json">`;
  input.addEventListener("change", async () => {
    const [file] = input.files ?? [];
    if (!file) return;
    const read =
      file.size > largestTalkFile
        ? ({talk: null, fault: "too-large"} as const)
        : readTalk(await file.text().catch(() => ""));
    // The same file chosen again is a choice too.
    input.value = "";
    if (read.talk) begin(read.talk);
    else happen({type: "refused", refusal: read.fault});
  });
  return html`<span class="open-file">${input}<label class="quiet-button" for="open-talk">${words.open}</label></span>`;
}

/** What was refused and what was removed, each until the next thing happens; and whether the browser keeps the talk. */
export function talkNotices(page: Present): HTMLElement {
  const {words, state, happen} = page;
  return html`<div class="talk-notices">${view(
    state,
    ({refusal}) => refusal,
    (refusal) => refusal && html`<p class="notice" role="alert" id="refused">${words.refusals[refusal]}</p>`,
    {urgent: true},
  )}${view(
    state,
    ({removed}) => removed,
    (removed) =>
      removed &&
      html`<p class="notice" role="status" id="removed"><span>${removedText(page, removed)}</span><button type="button" class="quiet-button" id="undo" @click=${() => happen({type: "undone"})}>${words.undo}</button></p>`,
    {urgent: true},
  )}${view(
    state,
    (now) => (ownShown(now) ? now.isKept : true),
    (isKept) => (isKept ? null : html`<p class="notice" role="alert" id="not-kept">${words.notKept}</p>`),
    {urgent: true},
  )}</div>`;
}

function removedText({words}: Present, removed: Removed): string {
  if (removed.kind === "talk") return words.talkRemoved(removed.talk.title || words.unnamed);
  return words.stepRemoved(removed.step.title || words.step(removed.at + 1));
}

/** The name of the talk: a field in an own one, a heading in a guest, with the way to make it one's own. */
export function talkHead(page: Present): HTMLElement {
  const {words, state, happen, begin} = page;
  return view(
    state,
    ({shown, revision}: PresentState) => `${shown} ${revision}`,
    () => {
      const now = state.peek();
      const talk = talkShown(now);
      if (!isGuest(now.shown)) {
        const input: HTMLInputElement = html`<input type="text" id="talk-name" maxlength="300" autocomplete="off">`;
        input.value = talk.title;
        input.addEventListener("input", () =>
          happen({type: "edited", edit: {type: "named", title: input.value}}),
        );
        return html`<p class="talk-name"><label for="talk-name">${words.name}</label>${input}</p>`;
      }
      return html`<div class="guest-talk"><h2>${talk.title || words.unnamed}</h2><p>${now.shown === "link" ? words.linkedNote : words.readyNote}</p>
      <p class="actions"><button type="button" class="primary-button" id="copy-talk" @click=${() => begin(copied(talk))}>${words.copy}</button></p></div>`;
    },
    {urgent: true},
  );
}

/** A talk as one's own: names that addresses have for the steps of the ready one stay behind. */
const copied = ({title, steps}: ReturnType<typeof talkShown>) => ({
  title,
  steps: steps.map(({title, notes, scenario, hasLevers}) => ({title, notes, scenario, hasLevers})),
});
