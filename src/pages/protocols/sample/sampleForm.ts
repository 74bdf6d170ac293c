import {leastDrawn, type SampleStrata, type Stratum} from "../../../catalogue/drawnSample.js";
import type {LoadedSet} from "../../../catalogue/loadedSet.js";
import {fragment, html} from "../../../views/html.js";
import {drawnLater} from "../../../views/lateChart.js";
import {follow, view} from "../../../views/view.js";
import type {Protocols} from "../protocols.js";
import {openSample, type SampleModel} from "./sampleModel.js";
import {faultOf, hasRegions, sampleNow, strataNow} from "./sampleState.js";

/**
 * Whether a set's stations were drawn by lot, how many there are in all, and only then the intervals. Reconstructed
 * protocols are nobody's draw: of them it is not asked.
 */
export function sampleForm(page: Protocols, {id, basis, name}: LoadedSet): HTMLElement | null {
  if (basis === "reconstructed") return null;
  const {sample: words, sets} = page.words;
  const model = openSample(page, id);
  const box: HTMLInputElement = html`<input type="checkbox" id=${`drawn-${id}`} aria-label=${sets.actionOn(words.tick, name)} aria-describedby=${`drawn-hint-${id}`}>`;
  box.addEventListener("change", () => void model.tick(box.checked));
  follow(() => {
    box.checked = model.state.value.isTicked;
  });
  return html`<div class="sample"><p><label for=${box.id}>${box} ${words.tick}</label> <span class="hint" id=${`drawn-hint-${id}`}>${words.hint}</span></p>
    ${view(
      model.state,
      ({isTicked, stations}) =>
        !isTicked ? "none" : stations === null || stations === "unread" ? stations : "read",
      (part) => (part === "none" ? null : formWhere(page, model, id, part)),
      {urgent: true},
    )}</div>`;
}

function formWhere(page: Protocols, model: SampleModel, id: string, read: "read" | "unread" | null): Node {
  const {sample: words} = page.words;
  if (read !== "read") return html`<p role="status">${read === null ? words.reading : words.unread}</p>`;
  const set = page.state.peek().sets.find((one) => one.id === id);
  if (!set || set.stations < leastDrawn)
    return html`<p class="notice" role="status">${words.few(leastDrawn)}</p>`;
  return fragment`${hasRegions(model.state.peek()) ? drawnFrom(page, model, id) : null}
    ${view(
      model.state,
      ({by}) => by,
      () =>
        html`<div class="sample-sizes">${strataNow(model.state.peek()).map((stratum, place) => sizeField(page, model, `size-${id}-${place}`, stratum))}</div>`,
      {urgent: true},
    )}
    ${buttons(page, model, id)}
    ${drawnLater(
      page.setting(),
      () => import("./sampleResult.js"),
      ({sampleResult}) => sampleResult(page, model, id),
    )}`;
}

/** From all stations at once, or in each region. */
function drawnFrom({words: {sample: words}}: Protocols, model: SampleModel, id: string): HTMLElement {
  const radio = (by: SampleStrata) => {
    const input: HTMLInputElement = html`<input type="radio" name=${`strata-${id}`} id=${`strata-${by}-${id}`} value=${by}>`;
    input.addEventListener("change", () => model.choose(by));
    follow(() => {
      input.checked = model.state.value.by === by;
    });
    return html`<label for=${input.id}>${input} ${words.by[by]}</label>`;
  };
  return html`<fieldset class="sample-strata"><legend>${words.from}</legend>${radio("whole")}${radio("region")}</fieldset>`;
}

/** How many stations there are, of which some were drawn; what is wrong is said once something was typed. */
function sizeField({words: {sample: words}}: Protocols, model: SampleModel, id: string, stratum: Stratum) {
  const {typed} = model.state.peek();
  const input: HTMLInputElement = html`<input id=${id} type="text" inputmode="numeric" autocomplete="off" size="8" aria-describedby=${`${id}-error`} value=${typed[stratum.name] ?? ""}>`;
  const error = html`<span class="field-error" id=${`${id}-error`} role="status"></span>`;
  const show = (): void => {
    const fault = faultOf(model.state.value, stratum);
    const isSaid = fault !== null && (input.value !== "" || fault === "alone");
    error.textContent = isSaid ? words.faults[fault](stratum.drawn) : "";
    if (isSaid) input.setAttribute("aria-invalid", "true");
    else input.removeAttribute("aria-invalid");
  };
  input.addEventListener("input", () => model.type(stratum.name, input.value));
  follow(show);
  return html`<div class="field"><label for=${id}>${words.size(stratum.name || null, stratum.drawn)}</label>${input}${error}</div>`;
}

function buttons({words: {sample: words}}: Protocols, model: SampleModel, id: string): HTMLElement {
  const show: HTMLButtonElement = html`<button type="button" class="primary-button" id=${`show-sample-${id}`}>${words.show}</button>`;
  show.addEventListener("click", () => void model.show());
  const stop: HTMLButtonElement = html`<button type="button" class="quiet-button" id=${`stop-sample-${id}`} @click=${() => {
    model.stop();
    show.focus();
  }}>${words.stop}</button>`;
  const bar: HTMLProgressElement = html`<progress max="100" aria-label=${words.heading}></progress>`;
  const going = html`<span class="sample-going">${bar} <span class="quiet"></span> ${stop}</span>`;
  const failed = html`<span role="status"></span>`;
  follow(() => {
    const state = model.state.value;
    const done = state.answer?.replicates ?? 0;
    show.disabled = sampleNow(state) === null;
    going.hidden = state.phase !== "working";
    bar.value = (100 * done) / Math.max(state.of, 1);
    bar.nextElementSibling?.replaceChildren(words.working(done, state.of));
    failed.textContent = state.phase === "failed" ? words.failed : "";
  });
  return html`<p class="sample-actions">${show} ${going} ${failed}</p>`;
}
