import type {Basis, Catalogue, ContestBasis, Law} from "../../catalogue/catalogue.js";
import {entryOf} from "../../catalogue/contests.js";
import {lawDistrictSeats} from "../../catalogue/lawScenario.js";
import {lawOf} from "../../catalogue/laws.js";
import {largestDrawnHouse} from "../../rules/largestDrawnHouse.js";
import {fragment, html} from "../../views/html.js";
import {partyName} from "../../views/partyNames.js";
import {view} from "../../views/view.js";
import {hasRole, listsOf} from "./fileGroups.js";
import type {Protocols, ProtocolsState} from "./protocols.js";

/** What the reader says of the protocols: seats as typed. */
export interface LoadSettings {
  readonly name: string;
  readonly seats: string;
  readonly law: string;
  readonly basis: ContestBasis;
  /** Lists in the order of registration, as far as the reader ordered them. */
  readonly lists: readonly string[];
}

/** The law and the house that the lab opens on, and the word that vouches for least. */
export function openSettings(catalogue: Catalogue): LoadSettings {
  const law = lawOf(catalogue, entryOf(catalogue, catalogue.firstContest));
  return {
    name: "",
    seats: String(houseOf(catalogue, law)),
    law: law.id,
    basis: "hypothetical",
    lists: [],
  };
}

/** The house that a law elects: its own seats, or those of the contest it is the law of. */
export const houseOf = ({contests}: Catalogue, {id, reform}: Law): number =>
  reform?.seats ?? contests.find(({law, loaded}) => law === id && !loaded)?.contest.seats ?? 1;

/** The number of seats typed; null where it is none. */
export const seatsTyped = (text: string): number | null => {
  const seats = Number(text);
  return /^\d{1,7}$/.test(text.trim()) && seats >= 1 && seats <= largestDrawnHouse ? seats : null;
};

/** Name, seats, law, origin and order of the lists: what the files themselves do not say. */
export function protocolsSettings(page: Protocols): HTMLElement {
  return view(
    page.state,
    ({step, groups}) => (step === "map" || step === "read") && groups.length > 0,
    (isOpen) =>
      isOpen
        ? html`<fieldset class="load-settings" id="settings"><legend>${page.words.settings.heading}</legend>
            <div class="load-fields">${nameField(page)}${lawFields(page)}${basisField(page)}</div>${listOrder(page)}</fieldset>`
        : null,
    {urgent: true},
  );
}

function nameField(page: Protocols): HTMLElement {
  const {words} = page;
  const input: HTMLInputElement = html`<input id="set-name" type="text" maxlength="120" autocomplete="off" aria-describedby="set-name-error" value=${page.state.value.settings.name}>`;
  input.addEventListener("input", () => page.set({name: input.value}));
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
    change: (law, seats) => page.set({law, seats}),
    hint: words.settings.lawHint,
    misfit: (law, seats) =>
      lawDistrictSeats(law, seats) > seats ? words.settings.misfit["too-few-seats"] : null,
    catalogue,
  });
}

/** A law and a number of seats that belong together. */
export interface LawAndSeats {
  /** What the ids of the two fields begin with. */
  readonly id: string;
  readonly law: string;
  readonly seats: string;
  readonly change: (law: string, seats: string) => void;
  readonly hint: string;
  /** Why the law cannot be had with so many seats; null where it can. */
  readonly misfit: (law: Law, seats: number) => string | null;
  readonly catalogue: Catalogue;
}

/** The two fields; a house that nobody has touched is the one the law elects. */
export function lawAndSeats(
  {words, setting}: Pick<Protocols, "words" | "setting">,
  {id, law, seats, change, hint, misfit, catalogue}: LawAndSeats,
): Node {
  const {language, messages} = setting();
  const laws = [...catalogue.laws].sort((a, b) => (a.date < b.date ? 1 : -1));
  const select: HTMLSelectElement = html`<select id=${`${id}-law`} aria-describedby=${`${id}-law-hint`}>${laws.map((one) => html`<option value=${one.id}>${one.name[language]}</option>`)}</select>`;
  select.value = law;
  const input: HTMLInputElement = html`<input id=${`${id}-seats`} type="text" inputmode="numeric" autocomplete="off" size="6" aria-describedby=${`${id}-seats-error`} value=${seats}>`;
  const error = html`<span class="field-error" id=${`${id}-seats-error`} role="status"></span>`;
  const chosen = (): Law => laws.find((one) => one.id === select.value) ?? laws[0];
  let isOwn = seats !== String(houseOf(catalogue, chosen()));
  const show = (): void => {
    const house = seatsTyped(input.value);
    error.textContent =
      house === null ? messages.more.notAHouse(largestDrawnHouse) : (misfit(chosen(), house) ?? "");
  };
  const tell = (): void => {
    show();
    change(select.value, input.value);
  };
  select.addEventListener("change", () => {
    if (!isOwn) input.value = String(houseOf(catalogue, chosen()));
    tell();
  });
  input.addEventListener("input", () => {
    isOwn = true;
    tell();
  });
  show();
  return fragment`<div class="field"><label for=${`${id}-law`}>${words.settings.law}</label>${select}<span class="hint" id=${`${id}-law-hint`}>${hint}</span></div>
    <div class="field"><label for=${`${id}-seats`}>${words.settings.seats}</label>${input}${error}</div>`;
}

/** What the files say of themselves: reconstructed where one of them does, else the first word; null where none does. */
export function basisInFiles({groups}: Pick<ProtocolsState, "groups">): Basis | null {
  const said = groups.flatMap(({files}) => files.flatMap(({inspection}) => inspection.basis ?? []));
  return said.find((basis) => basis === "reconstructed") ?? said[0] ?? null;
}

const bases = ["official", "observers", "hypothetical"] as const;

function basisField(page: Protocols): HTMLElement {
  const {words} = page;
  return view(
    page.state,
    basisInFiles,
    (said) => {
      if (said === "reconstructed") return fixedBasis(page, words.settings.reconstructedFixed);
      if (said !== null)
        return fixedBasis(page, words.settings.basisFixed(page.setting().messages.basis[said]));
      const select: HTMLSelectElement = html`<select id="set-basis">${bases.map((basis) => html`<option value=${basis}>${words.settings.bases[basis]}</option>`)}</select>`;
      select.value = page.state.value.settings.basis;
      select.addEventListener("change", () => page.set({basis: select.value as ContestBasis}));
      return html`<div class="field"><label for="set-basis">${words.settings.basis}</label>${select}</div>`;
    },
    {urgent: true},
  );
}

const fixedBasis = ({words}: Protocols, sentence: string): HTMLElement =>
  html`<div class="field"><span class="label">${words.settings.basis}</span><span id="set-basis-fixed">${sentence}</span></div>`;

/** The lists in the order of registration, each moved by two buttons: ties go by it. */
function listOrder(page: Protocols): HTMLElement {
  const {words} = page;
  const lists = ({groups, settings}: ProtocolsState) => listsOf(groups, settings.lists);
  const move = (place: number, by: number): void => {
    const moved = [...lists(page.state.value)];
    const [party] = moved.splice(place, 1);
    moved.splice(place + by, 0, party);
    page.set({lists: moved});
    page.say(words.settings.moved(partyName(page.setting(), party), place + by + 1, moved.length));
    focusOn(party, by);
  };
  const focusOn = (party: string, by: number): void => {
    const row = [...document.querySelectorAll<HTMLElement>("#list-order li")].find(
      (item) => item.dataset.party === party,
    );
    const [up, down] = row?.querySelectorAll<HTMLButtonElement>("button") ?? [];
    const wanted = by < 0 ? up : down;
    (wanted?.disabled ? (by < 0 ? down : up) : wanted)?.focus();
  };
  return view(
    page.state,
    (state) => JSON.stringify(lists(state)),
    () => {
      const named = lists(page.state.value);
      if (named.length < 2) return null;
      return html`<div class="field"><span class="label" id="order-label">${words.settings.order}</span><span class="hint">${words.settings.orderLead}</span>
        <ol id="list-order" class="list-order" aria-labelledby="order-label">${named.map((party, place) => {
          const name = partyName(page.setting(), party);
          return html`<li data-party=${party}><span>${name}</span>
            <button type="button" class="quiet-button" aria-label=${words.settings.up(name)} disabled=${place === 0} @click=${() => move(place, -1)}>↑</button>
            <button type="button" class="quiet-button" aria-label=${words.settings.down(name)} disabled=${place === named.length - 1} @click=${() => move(place, 1)}>↓</button></li>`;
        })}</ol></div>`;
    },
    {urgent: true},
  );
}
