import type {ContestBasis} from "../../catalogue/catalogue.js";
import {completeScenario, lawDistrictSeats} from "../../catalogue/lawScenario.js";
import {html} from "../../views/html.js";
import {percentBox} from "../../views/percentBox.js";
import {follow, view} from "../../views/view.js";
import {basisInFiles, hasRole} from "./fileGroups.js";
import {lawAndSeats} from "./lawAndSeats.js";
import {listOrder} from "./listOrder.js";
import {thresholdTyped} from "./loadSettings.js";
import type {Protocols} from "./protocols.js";

/** Name, seats, law, origin and order of the lists: what the files themselves do not say. */
export function protocolsSettings(page: Protocols): HTMLElement {
  return view(
    page.state,
    ({step, groups}) => (step === "map" || step === "read") && groups.length > 0,
    (isOpen) =>
      isOpen
        ? html`<fieldset class="load-settings" id="settings"><legend>${page.words.settings.heading}</legend>
            <div class="load-fields">${nameField(page)}${lawFields(page)}${thresholdField(page)}${basisField(page)}</div>${listOrder(page)}</fieldset>`
        : null,
    {urgent: true},
  );
}

function nameField(page: Protocols): HTMLElement {
  const {words} = page;
  const input: HTMLInputElement = html`<input id="set-name" type="text" maxlength="120" autocomplete="off" aria-describedby="set-name-error" value=${page.state.value.settings.name}>`;
  input.addEventListener("input", () => page.happen({type: "set", change: {name: input.value}}));
  const said = view(
    page.state,
    ({settings}) => settings.name.trim() === "",
    (isEmpty) => (isEmpty ? html`<span class="field-error">${words.settings.nameMissing}</span>` : null),
    {tag: "span", urgent: true},
  );
  said.id = "set-name-error";
  const several = view(
    page.state,
    ({groups}) => groups.some(({mapping}) => hasRole(mapping, "contest")),
    (are) => (are ? html`<span class="hint">${words.settings.several}</span>` : null),
    {tag: "span", urgent: true},
  );
  return html`<div class="field"><label for="set-name">${words.settings.name}</label>${input}${said}${several}</div>`;
}

/** The law and the house: the house follows the law as long as the reader has not set it. */
function lawFields(page: Protocols): Node {
  const {words} = page;
  const {catalogue} = page.setting();
  return lawAndSeats(page, {
    id: "set",
    law: page.state.value.settings.law,
    seats: page.state.value.settings.seats,
    change: (law, seats) => page.happen({type: "set", change: {law, seats}}),
    hint: words.settings.lawHint,
    misfit: (law, seats) =>
      lawDistrictSeats(law, seats) > seats ? words.settings.misfit["too-few-seats"] : null,
    catalogue,
  });
}

/** The threshold of the first result: the law’s stands in the box, greyed, until another is typed. */
function thresholdField(page: Protocols): HTMLElement {
  const {words, state, happen} = page;
  const {messages, formats} = page.setting();
  const error = html`<span class="field-error" id="set-threshold-error" role="status"></span>`;
  const box = percentBox(page.setting(), {
    id: "set-threshold",
    label: null,
    errorId: `${error.id} set-threshold-hint`,
    step: 0.5,
    take: (percent) => {
      error.textContent = percent === undefined ? messages.notAPercentage(100) : "";
      if (percent !== undefined) box.show(percent);
      happen({
        type: "set",
        change: {threshold: percent === undefined ? box.element.value : String(percent ?? "")},
      });
    },
  });
  box.show(thresholdTyped(state.value.settings.threshold) ?? null);
  box.element.size = 6;
  follow(() => {
    const law = page.setting().catalogue.laws.find(({id}) => id === state.value.settings.law);
    box.element.placeholder = law ? formats.number(completeScenario(law.scenario).threshold.percent) : "";
  });
  return html`<div class="field"><label for="set-threshold">${words.settings.threshold}</label>${box.element}${error}<span class="hint" id="set-threshold-hint">${words.settings.thresholdHint}</span></div>`;
}

const bases = ["official", "observers", "hypothetical"] as const;

function basisField(page: Protocols): HTMLElement {
  const {words} = page;
  return view(
    page.state,
    ({groups}) => basisInFiles(groups),
    (said) => {
      if (said === "reconstructed") return fixedBasis(page, words.settings.reconstructedFixed);
      if (said !== null)
        return fixedBasis(page, words.settings.basisFixed(page.setting().messages.basis[said]));
      const select: HTMLSelectElement = html`<select id="set-basis">${bases.map((basis) => html`<option value=${basis}>${words.settings.bases[basis]}</option>`)}</select>`;
      select.value = page.state.value.settings.basis;
      select.addEventListener("change", () =>
        page.happen({type: "set", change: {basis: select.value as ContestBasis}}),
      );
      return html`<div class="field"><label for="set-basis">${words.settings.basis}</label>${select}</div>`;
    },
    {urgent: true},
  );
}

const fixedBasis = ({words}: Protocols, sentence: string): HTMLElement =>
  html`<div class="field"><span class="label">${words.settings.basis}</span><span id="set-basis-fixed">${sentence}</span></div>`;
