import {computed} from "@preact/signals-core";
import {html} from "../../../views/html.js";
import {follow, view} from "../../../views/view.js";
import type {Show} from "./show.js";
import {actOn, listenToKeys, listenToSwipes} from "./showActions.js";
import {showButtons} from "./showButtons.js";
import {showPanels} from "./showPanels.js";
import {stageScreen} from "./stageScreen.js";

/** The speaker's window: this step and the next, the notes, the time, and buttons that lead every window of the show. */
export function speakerWindow(show: Show): HTMLElement {
  const {words, state, talk} = show;
  const {panels, elements} = showPanels(show);
  const act = actOn(show, panels);
  const step = computed(() => state.value.step);
  const next = computed(() => state.value.step + 1);
  const notes = view(
    state,
    (now) => talk.steps[now.step]?.notes ?? "",
    (text) =>
      text ? html`<p class="speaker-notes">${text}</p>` : html`<p class="quiet">${words.noNotes}</p>`,
    {urgent: true},
  );
  const progress = view(
    state,
    (now) => now.step,
    (now) => words.progress(now + 1, talk.steps.length),
    {tag: "span", urgent: true},
  );
  const black = view(
    state,
    (now) => now.isBlack,
    (isBlack) => (isBlack ? html`<p class="notice" role="status">${words.isBlack}</p>` : null),
    {urgent: true},
  );
  listenToKeys(show, act);
  const window = html`<main class="speaker" id="show">
    <section class="speaker-now" aria-label=${words.current}><h2>${words.current} <span class="quiet">${progress}</span></h2>${stageScreen(show, step)}</section>
    <section class="speaker-next" aria-label=${words.following}><h2>${words.following}</h2>${stageScreen(show, next, {isStill: true})}
    ${times(show)}</section>
    <section class="speaker-talk" aria-label=${words.notes}>${black}<h2>${words.notes}</h2>${notes}</section>
    <div class="speaker-bar">${showButtons(show, act, ["previous", "next", "overview", "black", "help"])}<button type="button" class="quiet-button" id="open-audience" @click=${() => act("speaker")}>${words.audience}</button></div>
    ${elements}
  </main>`;
  listenToSwipes(window, act);
  return window;
}

/** The time of the day, and since the talk began, with the button that begins it anew. */
function times({words, state, happen, language}: Show): HTMLElement {
  const clock = html`<dd class="speaker-clock"></dd>`;
  const elapsed = html`<dd class="speaker-elapsed"></dd>`;
  const tell = (): void => {
    const now = new Date();
    clock.textContent = now.toLocaleTimeString(language === "kk" ? "ru" : language, {
      hour: "2-digit",
      minute: "2-digit",
      hour12: false,
    });
    elapsed.textContent = durationText(now.getTime() - state.value.startedAt);
  };
  follow(tell);
  setInterval(tell, 1000);
  return html`<div class="speaker-times"><dl><div><dt>${words.elapsed}</dt>${elapsed}</div><div><dt>${words.clock}</dt>${clock}</div></dl>
    <button type="button" class="quiet-button" id="restart" @click=${() => happen({type: "restarted", at: Date.now()})}>${words.restart}</button></div>`;
}

/** A length of time as minutes and seconds, from an hour on with hours: 7:05, 1:02:03. */
export function durationText(milliseconds: number): string {
  const seconds = Math.max(Math.floor(milliseconds / 1000), 0);
  const two = (part: number): string => String(part).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
