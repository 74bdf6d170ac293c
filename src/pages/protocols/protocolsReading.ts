import {fragment, html} from "../../views/html.js";
import {follow, view} from "../../views/view.js";
import {faultList} from "./faults.js";
import type {Protocols} from "./protocols.js";
import {isReadable} from "./state.js";

/** The button that reads, the progress with its button to cancel, and what went wrong. */
export function protocolsReading(page: Protocols): Node {
  return fragment`${view(
    page.state,
    ({step, groups}) => (step === "map" ? `map ${groups.length}` : step),
    (step) => (step.startsWith("map") ? readButtons(page) : step === "read" ? progressOf(page) : null),
    {urgent: true},
  )}${faultList(page, "read")}`;
}

function readButtons(page: Protocols): HTMLElement {
  const {words} = page;
  const read: HTMLButtonElement = html`<button type="button" class="primary-button" id="read-files"></button>`;
  read.addEventListener("click", async () => {
    const reading = page.read();
    document.getElementById("cancel-reading")?.focus();
    await reading;
    const {step, result} = page.state.value;
    const next = step === "map" ? "read-files" : result ? "result-heading" : "choose-files";
    document.getElementById(next)?.focus();
  });
  const show = (): void => {
    const {groups} = page.state.value;
    const files = groups.reduce((sum, group) => sum + group.files.length, 0);
    read.textContent = files === 1 ? words.settings.readOne : words.settings.read(files);
    read.disabled = !isReadable(page.state.value, page.setting().catalogue);
  };
  follow(show);
  const startOver = () => {
    page.happen({type: "started-over"});
    document.getElementById("choose-files")?.focus();
  };
  return html`<p class="read-actions">${read} <button type="button" class="quiet-button" id="start-over" @click=${startOver}>${words.settings.drop}</button></p>`;
}

function progressOf(page: Protocols): HTMLElement {
  const {words} = page;
  const {formats} = page.setting();
  const bar: HTMLProgressElement = html`<progress id="reading-progress" aria-label=${words.reading.label} max="100"></progress>`;
  const said = html`<span class="quiet"></span>`;
  const show = (): void => {
    const {progress} = page.state.value;
    if (progress === null) {
      bar.removeAttribute("value");
      said.textContent = words.reading.settling;
      return;
    }
    const percent = (100 * progress.bytes) / Math.max(progress.totalBytes, 1);
    bar.value = percent;
    said.textContent = words.reading.progress(formats.percent(Math.floor(percent)), progress.rows);
  };
  follow(show);
  return html`<div class="reading"><label for="reading-progress">${words.reading.label}</label>${bar}${said}
    <button type="button" class="quiet-button" id="cancel-reading" @click=${() => page.cancel()}>${words.reading.cancel}</button></div>`;
}
