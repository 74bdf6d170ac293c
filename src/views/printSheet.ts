import type {CatalogueContest} from "../catalogue/catalogue.js";
import {shownBasis, sourceOf} from "../catalogue/lookUp.js";
import {askedHouse} from "../rules/askedHouse.js";
import {leversAsTold} from "../rules/placed.js";
import {rules} from "../rules/rules.js";
import type {Question} from "../scenario/question.js";
import {html} from "./html.js";
import type {Setting} from "./lab.js";
import {controlWords} from "./ruleControl.js";
import {tellingOf} from "./tellingOf.js";
import {today} from "./today.js";
import {follow} from "./view.js";

/** What is printed of a page: one election, and the sources that its figures come from. */
export interface Printed {
  readonly entry: CatalogueContest;
  /** Ids of sources, the most important first. */
  readonly sources: readonly string[];
}

/**
 * What paper needs and the screen shows by its controls: which election, by whose count, from which sources; the
 * address of the page (another one where `address` says so) and the day of printing. On screen it is hidden.
 */
export function printSheet(
  setting: Setting,
  printed: () => Printed | null,
  address = () => location.href,
): HTMLElement {
  const {messages, formats} = setting;
  const sheet = html`<aside class="print-sheet"></aside>`;
  const draw = ({entry, sources}: Printed): void =>
    sheet.replaceChildren(
      html`<p><b>${messages.election}:</b> ${entry.electionName[setting.language]}. <b>${messages.countedBy}:</b> ${counterOf(setting, entry)}. ${messages.basisMeaning[shownBasis(setting.catalogue, entry.basis, entry.sources[0])]}.</p>`,
      html`<p><b>${messages.sheet.sources}:</b> ${sources.map((id, place) => sourceLine(setting, id, place === 0)).join("; ")}.</p>`,
      html`<p class="print-address">${messages.sheet.printed(formats.date(today()))} <span>${address()}</span></p>`,
    );
  let drawn = "";
  follow(() => {
    const now = printed();
    const says = now ? [now.entry.id, ...now.sources].join(" ") : "";
    if (now && says !== drawn) draw(now);
    drawn = says;
  });
  // The address follows the levers with a little rest, and the day may change while the page is open.
  addEventListener("beforeprint", () => {
    const now = printed();
    if (now) draw(now);
  });
  return sheet;
}

/** Who counted, in a word. */
const counterOf = ({messages, language}: Setting, {basis, loaded, name}: CatalogueContest): string =>
  !loaded && (basis === "official" || basis === "observers") ? messages.counters[basis] : name[language];

/** A source by its title; the first one with its address, the others lead to theirs on the page. */
function sourceLine({catalogue, language}: Setting, id: string, withAddress: boolean): string {
  const source = sourceOf(catalogue, id);
  if (!source) return id;
  return source.url && withAddress ? `${source.title[language]} (${source.url})` : source.title[language];
}

/** The rules of a question as text, in place of the controls: every lever with its value, then every other rule. */
export function printedRules(setting: Setting, question: Question, entry: CatalogueContest): HTMLElement {
  const {messages, formats} = setting;
  const telling = tellingOf(setting, question, entry);
  const house = askedHouse(question, entry);
  const levers = leversAsTold();
  const values = levers.map((rule) => {
    const {control} = rule;
    const value = control.kind === "percent" ? (control.value(question, house) ?? 0) : null;
    const seats =
      rule.field === "mixed.districtPercent"
        ? ` (${messages.districtSeatsOf(house.districtSeats, house.house)})`
        : "";
    return html`<li><b>${controlWords({messages}, rule).label}:</b> ${value === null ? "" : formats.percent(value)}${seats}</li>`;
  });
  const others = rules
    .filter((rule) => !levers.some(({field}) => field === rule.field) && rule.matters(question, house))
    .flatMap((rule) => rule.told(question, telling));
  return html`<ul class="print-rules">${values}${others.length > 0 ? html`<li>${others.join("; ")}</li>` : null}</ul>`;
}
