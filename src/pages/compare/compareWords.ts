import {isOfParliament} from "../../catalogue/laws.js";
import {asPercent} from "../../core/share.js";
import {
  type ColumnFigures,
  fundingRateOf,
  partIn,
  type SeparateEffects,
  separateEffects,
} from "../../scenario/comparisonFigures.js";
import {badge, fundingBadges, stationsBadge} from "../../views/badge.js";
import {fragment, html} from "../../views/html.js";
import {leaderOf} from "../../views/leader.js";
import {partyName} from "../../views/partyNames.js";
import {direction} from "../../words/direction.js";
import type {Compare} from "./compare.js";
import {millions} from "./compareTable.js";
import type {CompareState, ShownColumn} from "./state.js";
import type {CompareMessages} from "./words.js";

/** What each scenario changes, what it leaves as it is, and where it works against its own aim: in sentences. */
export function compareWords(compare: Compare, state: CompareState): Node | null {
  const {words} = compare;
  const {baseline} = state;
  const answered = state.shown.filter(({figures}) => figures);
  if (!baseline.figures || answered.length === 0) return null;
  return fragment`<h2>${words.words.heading}</h2><p>${words.words.lead(baseline.name)}</p>
    <dl class="compare-words">${answered.map((column) => html`<div><dt>${column.name}</dt><dd>${sentences(compare, state, column)}</dd></div>`)}</dl>`;
}

function sentences(compare: Compare, state: CompareState, column: ShownColumn): Node {
  const {words} = compare.words;
  const {figures} = column;
  const law = state.baseline.figures;
  if (!figures || !law) return fragment``;
  const {outcome} = figures;
  const parties = [...new Set([...law.outcome.parties, ...outcome.parties].map(({party}) => party))];
  const changes = parties.map((party) => ({
    party,
    now: partIn(outcome, party)?.seats ?? 0,
    before: partIn(law.outcome, party)?.seats ?? 0,
  }));
  const leader = leaderOf(law.outcome)?.party;
  const others = changes.filter(({party}) => party !== leader);
  const named = (chosen: typeof changes) =>
    chosen.map(({party, now, before}) =>
      words.one(partyName(compare, party), compare.formats.signed(now - before)),
    );
  const more = others.filter(({now, before}) => now > before);
  const fewer = others.filter(({now, before}) => now < before);
  const same = others
    .filter(({now, before}) => now === before && now > 0)
    .map(({party}) => partyName(compare, party));
  const unchanged = [...same, ...unchangedFacts(compare, figures, law)];
  const isSame = changes.every(({now, before}) => now === before) && outcome.house === law.outcome.house;
  const said = [
    ...(isSame ? [words.nothingChanges] : []),
    leaderSentence(compare, figures, law),
    ...(more.length > 0 ? [words.gains(named(more))] : []),
    ...(fewer.length > 0 ? [words.loses(named(fewer))] : []),
    ...(unchanged.length > 0 ? [words.unchanged(unchanged)] : []),
  ];
  const effects = effectSentences(compare, state, column);
  return fragment`<p>${said.join(" ")}</p>${effects.length > 0 ? html`<p class="compare-effects">${effects.join(" ")} ${effectsBadge(compare, state)}</p>` : null}`;
}

function leaderSentence(compare: Compare, {outcome}: ColumnFigures, law: ColumnFigures): string {
  const {words} = compare.words;
  const leader = leaderOf(law.outcome);
  if (!leader) return "";
  const now = partIn(outcome, leader.party)?.seats ?? 0;
  const name = partyName(compare, leader.party);
  if (outcome.house === law.outcome.house)
    return words.leader[direction(now - leader.seats)](
      name,
      now,
      outcome.house,
      Math.abs(now - leader.seats),
    );
  const share = (seats: number, house: number) =>
    compare.formats.rounded(asPercent({parts: seats, of: house}));
  return words.leaderShare(
    name,
    now,
    outcome.house,
    share(now, outcome.house),
    share(leader.seats, law.outcome.house),
  );
}

/** The lists admitted and who holds which line, where they are as under the law. */
function unchangedFacts(compare: Compare, figures: ColumnFigures, law: ColumnFigures): readonly string[] {
  const {words} = compare.words;
  const sameLists = figures.admitted.join() === law.admitted.join();
  const {holder} = figures;
  const sameHolder = holder?.party === law.holder?.party && holder?.line === law.holder?.line;
  const line = holder?.line ?? "nobody";
  return [
    ...(sameLists && figures.outcome.status !== "void" ? [words.unchangedAdmitted] : []),
    ...(sameHolder && !compare.state.value.entry.isPartOfHouse
      ? [words.unchangedHolder[line](holder ? partyName(compare, holder.party) : "")]
      : []),
  ];
}

/** A threshold and districts taken one by one, for a column that changes both. */
function effectsOf(compare: Compare, {baseline, stations}: CompareState, {answer}: ShownColumn) {
  if (answer.state !== "answered" || baseline.answer.state !== "answered") return null;
  const known = stations === "failed" ? null : stations;
  const effects = separateEffects(answer, baseline.answer, compare.catalogue, known);
  if (!effects) return null;
  return {
    ...effects,
    name: partyName(compare, effects.party),
    percent: compare.formats.percent(answer.question.scenario.threshold.percent),
    seats: answer.answer.house.district,
  };
}

/** How many seats more or fewer, in the words for it. */
const told = (by: CompareMessages["words"]["changed"], change: number): string =>
  by[direction(change)](Math.abs(change));

/** The two rules one by one; said plainly where they pull in opposite directions. */
function effectSentences(compare: Compare, state: CompareState, column: ShownColumn): readonly string[] {
  const {words} = compare.words;
  const effects = effectsOf(compare, state, column);
  if (!effects) return [];
  const {name, percent, seats, threshold, districts, together, isAgainstAim} = effects;
  return [
    words.effects(name, percent, told(words.changed, threshold), seats, told(words.changed, districts)),
    ...whyOf(compare, effects),
    ...(isAgainstAim ? [words.against(name, told(words.changed, together))] : []),
  ];
}

/**
 * On top, where a reform works against its own aim: the observers' package first, else the first column that does.
 * Advocates should read it here before an opponent tells them.
 */
export function compareFinding(compare: Compare, state: CompareState): Node | null {
  const {words} = compare.words;
  const found = state.shown
    .map((column) => ({column, effects: effectsOf(compare, state, column)}))
    .filter(({effects}) => effects?.isAgainstAim);
  const first = found.find(({column}) => column.column?.kind === "package") ?? found[0];
  if (!first?.effects) return null;
  const {name, percent, threshold, seats, districts, together} = first.effects;
  const sentence = words.finding({
    name: first.column.name,
    party: name,
    threshold: percent,
    byThreshold: told(words.held, threshold),
    districts: seats,
    byDistricts: told(words.held, districts),
    together: told(words.held, together),
  });
  return html`<p class="compare-finding" id="finding">${sentence} <span class="compare-why">${whyOf(compare, first.effects).join(" ")} ${effectsBadge(compare, state)}</span></p>`;
}

/** Why districts matter: they help the largest party, and where the threshold hurts it the two pull apart. */
const whyOf = ({words: {words}}: Compare, {threshold, districts}: SeparateEffects): readonly string[] => [
  ...(threshold * districts < 0 ? [words.opposite] : []),
  ...(districts > 0 ? [words.partyLine] : []),
];

const effectsBadge = (compare: Compare, {entry}: CompareState): HTMLElement =>
  entry.stations > 0 ? stationsBadge(compare, entry) : badge(compare, "official", entry.sources[0]);

/** What the state paid for votes in the year of the election, under the law of the day; why not, where it is not told. */
export function stateFunding(compare: Compare, {entry, baseline}: CompareState): Node | null {
  const {words, formats} = compare;
  const heading = html`<h2>${words.funding.heading}</h2>`;
  if (entry.loaded) return fragment`${heading}<p>${words.funding.loaded}</p>`;
  if (!isOfParliament(compare.catalogue, entry))
    return fragment`${heading}<p>${words.funding.notMaslikhats}</p>`;
  if (entry.basis !== "official") return fragment`${heading}<p>${words.funding.sample}</p>`;
  const rate = fundingRateOf(entry);
  if (!rate) return fragment`${heading}<p>${words.funding.noRate}</p>`;
  if (!baseline.figures?.funding) return null;
  const {total} = baseline.figures.funding;
  const sentence = words.funding.sentence({
    rate: formats.decimal(rate.tenths / 10, 1),
    year: rate.year,
    paid: millions(compare, total),
  });
  return fragment`${heading}<p id="state-funding" data-paid=${String(total)}>${sentence} ${badge(compare, "official", entry.sources[0])}${fundingBadges(compare)}</p>`;
}
