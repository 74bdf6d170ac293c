import type {CatalogueContest, Law} from "../../catalogue/catalogue.js";
import type {ElectionDifference, PartyDifference} from "../../certainty/lawDifference/lawDifference.js";
import type {PartySpan} from "../../certainty/lawDifference/seatsUnderLaw.js";
import {asPercent} from "../../core/share.js";
import {badge} from "../../views/badge.js";
import {fragment, html} from "../../views/html.js";
import {partyName} from "../../views/partyNames.js";
import {reformName} from "./columnNames.js";
import type {Compare} from "./compare.js";
import type {LawMessages} from "./lawWords.js";

/** An election that both laws can be asked of. */
type Answered = Extract<ElectionDifference, {readonly from: unknown}>;

/** The seats of every election under two laws: what surely changes, what hangs on districts, and what cannot be asked. */
export function lawTable(
  compare: Compare,
  words: LawMessages,
  [from, to]: readonly [Law, Law],
  differences: readonly ElectionDifference[],
): Node {
  const {seats} = words;
  const answered = differences.filter((one): one is Answered => !("unasked" in one));
  const times = (change: Answered["change"]) => answered.filter((one) => one.change === change).length;
  const summary = seats.summary(
    times("some"),
    times("districts"),
    times("none"),
    differences.length - answered.length,
  );
  const shares = answered.some((one) => one.from.house !== one.to.house) ? ` ${seats.shares}` : "";
  return fragment`<p id="law-summary">${summary}${shares}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${seats.heading}><table class="plain law-table" id="law-seats">
    <thead><tr><th scope="col">${seats.party}</th><th scope="col" class="number">${reformName(compare, from)}</th><th scope="col" class="number">${reformName(compare, to)}</th><th scope="col" class="number">${seats.change}</th></tr></thead>
    ${differences.map((one) => electionRows(compare, words, one))}
  </table></div>`;
}

function electionRows(compare: Compare, words: LawMessages, one: ElectionDifference): HTMLElement {
  const {entry} = one;
  const {seats} = words;
  const head = (said: string) =>
    html`<tr class="law-election"><th scope="rowgroup" colspan="4">${entry.name[compare.language]} ${badge(compare, entry.basis, entry.sources[0], true)} <small>${said}</small></th></tr>`;
  if ("unasked" in one)
    return html`<tbody data-election=${entry.id}>${head("")}<tr><td colspan="4" class="quiet">${words.unasked[one.unasked](reformName(compare, one.law))}</td></tr></tbody>`;
  const notes = [
    seats.houses(one.from.house, one.to.house),
    ...(one.from.isPart || one.to.isPart ? [seats.part] : []),
  ];
  const open = Math.max(one.from.unknownDistricts, one.to.unknownDistricts);
  return html`<tbody data-election=${entry.id}>${head(notes.join("; "))}
    ${one.change === "none" ? html`<tr><td colspan="4" class="quiet">${seats.none[one.from.house === one.to.house ? "seats" : "shares"]}</td></tr>` : null}
    ${one.parties.map((party) => partyRow(compare, words, one, party))}
    ${open > 0 ? html`<tr><td colspan="4" class="quiet">${seats.districts(open)}</td></tr>` : null}</tbody>`;
}

function partyRow(
  compare: Compare,
  {seats}: LawMessages,
  {from, to}: Answered,
  party: PartyDifference,
): HTMLElement {
  const cell = (span: PartySpan, house: number): Node => {
    const said =
      span.least === span.most ? compare.formats.whole(span.most) : seats.span(span.least, span.most);
    if (from.house === to.house) return fragment`${said}`;
    const share = (part: number) => compare.formats.rounded(asPercent({parts: part, of: house}));
    const shares = span.least === span.most ? share(span.most) : `${share(span.least)}–${share(span.most)}`;
    return fragment`${said} <small>${shares}</small>`;
  };
  return html`<tr data-party=${party.party} data-changes=${String(party.changes)}><th scope="row">${partyName(compare, party.party)}</th><td class="number">${cell(party.from, from.house)}</td><td class="number">${cell(party.to, to.house)}</td><td class="number">${changeOf(compare, seats, from.house, to.house, party)}</td></tr>`;
}

/** The change in seats, or in the share of the house where houses differ; where districts decide, only that they do. */
function changeOf(
  {formats}: Compare,
  seats: LawMessages["seats"],
  house: number,
  otherHouse: number,
  {from, to}: PartyDifference,
): string {
  if (from.least !== from.most || to.least !== to.most) return seats.hangs;
  if (house === otherHouse) return formats.signed(to.most - from.most);
  const points = 100 * (to.most / otherHouse - from.most / house);
  return seats.points(formats.signed(Math.round(10 * points) / 10));
}

/** The same as rows of a file: a party a row, an election that cannot be asked in one. */
export function lawRows(
  compare: Compare,
  {unasked}: LawMessages,
  differences: readonly ElectionDifference[],
): (string | number | null)[][] {
  return differences.flatMap((one) => {
    const {entry} = one;
    const which = [entry.name[compare.language], entry.date, counterOf(compare, entry)];
    if ("unasked" in one)
      return [[...which, ...Array(7).fill(null), unasked[one.unasked](reformName(compare, one.law))]];
    return one.parties.map(({party, from, to}) => [
      ...which,
      partyName(compare, party),
      from.least,
      from.most,
      one.from.house,
      to.least,
      to.most,
      one.to.house,
      null,
    ]);
  });
}

const counterOf = ({messages}: Compare, {basis}: CatalogueContest): string =>
  basis === "observers" || basis === "official" ? messages.counters[basis] : "";
