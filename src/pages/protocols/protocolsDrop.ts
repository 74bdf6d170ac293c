import {dropAnywhere} from "../../views/dropAnywhere.js";
import {fragment, html} from "../../views/html.js";
import {follow, view} from "../../views/view.js";
import {faultList} from "./faults.js";
import type {Protocols} from "./protocols.js";

/** Where files are chosen: a labelled field, and the whole page to drop them on. */
export function protocolsDrop(page: Protocols, example: string): Node {
  const {words} = page;
  const input: HTMLInputElement = html`<input id="choose-files" class="visually-hidden" type="file" multiple accept=".csv,.tsv,.txt,.xlsx,.parquet" aria-describedby="choose-hint choose-formats">`;
  input.addEventListener("change", () => {
    const files = [...(input.files ?? [])];
    // The same file chosen again is a choice too.
    input.value = "";
    void page.pick(files);
  });
  dropAnywhere({
    over: words.drop.over,
    drop: (files) => void page.pick(files),
    hover: () => page.importer.warm(),
  });
  const place = html`<div class="drop-place"></div>`;
  for (const turned of ["pointerenter", "focusin"])
    place.addEventListener(turned, () => page.importer.warm(), {once: true});
  const busy = view(
    page.state,
    ({step, inspecting}) => (step === "inspect" ? words.drop.inspecting(inspecting) : null),
    (sentence) => (sentence ? lookingAt(page, sentence) : null),
    {urgent: true},
  );
  place.append(fragment`${input}<label class="primary-button" for="choose-files">${words.drop.label}</label> <span id="choose-hint">${words.drop.hint}</span>
    <p class="quiet" id="choose-formats">${words.drop.formats}</p>
    <p class="quiet"><a href=${example} download="mandat-example.csv">${words.drop.example}</a> – ${words.drop.exampleHint}</p>${busy}`);
  return fragment`${place}${faultList(page, "choose")}`;
}

/** What is looked at, how far that has come, and how it is stopped: a file may take long to open. */
function lookingAt(page: Protocols, sentence: string): HTMLElement {
  const bar: HTMLProgressElement = html`<progress id="looking-progress" max="100"></progress>`;
  follow(() => {
    const {progress} = page.state.value;
    if (progress === null) bar.removeAttribute("value");
    else bar.value = (100 * progress.bytes) / Math.max(progress.totalBytes, 1);
  });
  const stop = () => {
    page.cancel();
    document.getElementById("choose-files")?.focus();
  };
  return html`<div class="reading"><label for="looking-progress">${sentence}</label>${bar}
    <button type="button" class="quiet-button" id="stop-looking" @click=${stop}>${page.words.reading.cancel}</button></div>`;
}
