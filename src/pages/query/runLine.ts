import {html} from "../../views/html.js";
import {whenTakenDown} from "../../views/owner.js";
import {follow, view} from "../../views/view.js";
import {makingLine} from "./makingLine.js";
import type {QueryPage} from "./queryPage.js";

/** Runs, stops, and starts afresh; while a query runs the seconds are counted. */
export function runLine(page: QueryPage): HTMLElement {
  const {words, state} = page;
  const run: HTMLButtonElement = html`<button type="button" class="primary-button" id="run" @click=${page.run}>${words.editor.run}</button>`;
  const cancel: HTMLButtonElement = html`<button type="button" class="quiet-button" id="cancel" @click=${page.cancel}>${words.editor.cancel}</button>`;
  follow(() => {
    cancel.hidden = state.value.sql.running === null;
  });
  const line = view(
    state,
    ({sql: {running}, engine, making}) =>
      making ? null : running && (engine === "ready" ? running : "starting"),
    (running) => (running === "starting" ? words.editor.starting : running && seconds(page, running.since)),
    {tag: "span", urgent: true},
  );
  const afresh: HTMLButtonElement = html`<button type="button" class="quiet-button" id="afresh" aria-describedby="afresh-hint">${words.editor.afresh}</button>`;
  const said = html`<span class="hint" role="status"></span>`;
  afresh.addEventListener("click", () => {
    page.startAfresh();
    said.textContent = words.editor.afreshDone;
  });
  return html`<div class="query-run">${run}${cancel}<span class="query-running" role="status">${line}</span>${makingLine(page, "sql")}${afresh}<span class="visually-hidden" id="afresh-hint">${words.editor.afreshHint}</span>${said}</div>`;
}

/** Counts on without the state: a clock is no event of the page. */
function seconds({words, lab}: QueryPage, since: number): HTMLElement {
  const shown = html`<span aria-live="off"></span>`;
  const tell = (): void => {
    shown.textContent = words.editor.running(lab.formats.decimal((performance.now() - since) / 1000, 0));
  };
  tell();
  const clock = setInterval(tell, 1000);
  whenTakenDown(() => clearInterval(clock));
  return shown;
}
