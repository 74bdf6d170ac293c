import {knownDistricts} from "../../catalogue/knownDistricts.js";
import {isOfParliament} from "../../catalogue/laws.js";
import {partyOf} from "../../catalogue/lookUp.js";
import {asPercent} from "../../core/share.js";
import {
  type ColumnFigures,
  fundingRateOf,
  partIn,
  seatSpan,
  separateEffects,
} from "../../scenario/comparisonFigures.js";
import {badge, fundingBadges} from "../../views/badge.js";
import {fragment, html, type Part} from "../../views/html.js";
import {leaderOf} from "../../views/leader.js";
import {partyName} from "../../views/partyNames.js";
import {direction} from "../../words/direction.js";
import {placesFor} from "./answerColumn.js";
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
  const said = figures.spans
    ? [leaderSentence(compare, figures, law), ...othersAtLeast(compare, figures, law)]
    : seatsSentences(compare, figures, law);
  const unchanged = unchangedFacts(compare, figures, law);
  if (figures.spans && unchanged.length > 0) said.push(words.unchanged(unchanged));
  const effects = effectSentences(compare, state, column);
  return fragment`<p>${said.join(" ")}</p>${effects.length > 0 ? html`<p class="compare-effects">${effects.join(" ")} ${effectsBadge(compare, state)}</p>` : null}`;
}

const neededIn = (
  words: CompareMessages["words"],
  {reach, members, majority, twoThirds}: ColumnFigures,
  party: string,
): readonly string[] => (reach ? words.needed({...reach, party, members, lines: [majority, twoThirds]}) : []);

/** What the other parties have whoever wins the districts. */
function othersAtLeast(compare: Compare, figures: ColumnFigures, law: ColumnFigures): readonly string[] {
  const leader = leaderOf(law.outcome)?.party;
  const others = figures.outcome.parties
    .map(({party}) => ({party, ...seatSpan(figures, party)}))
    .filter(({party, least}) => party !== leader && least > 0);
  const {words} = compare.words;
  return others.length === 0
    ? []
    : [words.othersAtLeast(others.map(({party, least}) => words.has(partyName(compare, party), least)))];
}

/** Seats that are known, party by party, against those under the law. */
function seatsSentences(compare: Compare, figures: ColumnFigures, law: ColumnFigures): string[] {
  const {words} = compare.words;
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
  return [
    ...(isSame ? [words.nothingChanges] : []),
    leaderSentence(compare, figures, law),
    ...(more.length > 0 ? [words.gains(named(more))] : []),
    ...(fewer.length > 0 ? [words.loses(named(fewer))] : []),
    ...(unchanged.length > 0 ? [words.unchanged(unchanged)] : []),
  ];
}

function leaderSentence(compare: Compare, figures: ColumnFigures, law: ColumnFigures): string {
  const {words} = compare.words;
  const {outcome, spans} = figures;
  const leader = leaderOf(law.outcome);
  if (!leader) return "";
  const name = partyName(compare, leader.party);
  const share = (seats: number, house: number) =>
    compare.formats.rounded(asPercent({parts: seats, of: house}));
  const isSize = outcome.house !== law.outcome.house;
  const lawShare = share(leader.seats, law.outcome.house);
  const {least, most} = seatSpan(figures, leader.party);
  if (spans)
    return [
      words.leaderSpan(name, {least, most}, outcome.house, spans),
      ...(isSize ? [words.shareSpan(share(least, outcome.house), share(most, outcome.house), lawShare)] : []),
      ...neededIn(words, figures, name),
    ].join(" ");
  if (isSize) return words.leaderShare(name, least, outcome.house, share(least, outcome.house), lawShare);
  const by = Math.abs(least - leader.seats);
  return words.leader[direction(least - leader.seats)](name, least, outcome.house, by);
}

/** The lists admitted and who holds which line, where they are as under the law. */
function unchangedFacts(compare: Compare, figures: ColumnFigures, law: ColumnFigures): readonly string[] {
  const {words} = compare.words;
  const sameLists = figures.admitted.join() === law.admitted.join();
  const {holder} = figures;
  const sameHolder =
    (!figures.spans || holder !== null) &&
    holder?.party === law.holder?.party &&
    holder?.line === law.holder?.line;
  const line = holder?.line ?? "nobody";
  return [
    ...(sameLists && figures.outcome.status !== "void" ? [words.unchangedAdmitted] : []),
    ...(sameHolder && !compare.state.value.entry.isPartOfHouse
      ? [words.unchangedHolder[line](holder ? partyName(compare, holder.party) : "")]
      : []),
  ];
}

/** A threshold and districts taken one by one, for a column that changes both. */
function effectsOf(compare: Compare, {baseline, stations}: CompareState, {answer, figures}: ShownColumn) {
  if (answer.state !== "answered" || baseline.answer.state !== "answered" || !figures) return null;
  const places = placesFor(answer.question, compare, stations);
  const effects = separateEffects(answer, baseline.answer, compare.catalogue, places);
  if (!effects) return null;
  const {percent} = compare.formats;
  return {
    ...effects,
    party: partyName(compare, effects.party),
    percent: percent(answer.question.scenario.threshold.percent),
    lawPercent: percent(baseline.answer.question.scenario.threshold.percent),
    house: figures.outcome.house,
    districtSeats: answer.answer.house.district,
    takesAll: figures.spans?.takesAll ?? false,
  };
}

/** The two rules one by one. */
function effectSentences(compare: Compare, state: CompareState, column: ShownColumn): readonly string[] {
  const effects = effectsOf(compare, state, column);
  return effects ? [compare.words.words.effects(effects)] : [];
}

/**
 * On top, whose count it is, and what two rules of a reform do apart and together: of the observers' package first, else
 * of the first column that changes both. Where districts are a model's it is an interval, with the case that is known.
 */
export function compareFinding(compare: Compare, state: CompareState): Node | null {
  const {words} = compare.words;
  const found = state.shown.map((column) => ({column, effects: effectsOf(compare, state, column)}));
  const withEffects = found.filter(({effects}) => effects);
  const first = withEffects.find(({column}) => column.column?.kind === "package") ?? withEffects[0];
  const count = countOf(compare, state);
  if (!first?.effects || !first.column.figures) return plainFinding(compare, state, count);
  const {figures} = first.column;
  const {effects} = first;
  const sentence = words.finding({...effects, count, name: first.column.name});
  const why = [
    words.districtsAlone(effects),
    ...neededIn(words, figures, effects.party),
    ...(figures.spans ? [words.notFromLists] : []),
  ];
  return html`<p class="compare-finding" id="finding">${sentence} ${figures.spans ? knownCase(compare) : null} <span class="compare-why">${why.join(" ")} ${effectsBadge(compare, state)}</span></p>`;
}

/** Where no column takes threshold and districts apart: what the law gives the largest party, and by whose count. */
function plainFinding(compare: Compare, {baseline}: CompareState, count: string): Node | null {
  const leader = baseline.figures && leaderOf(baseline.figures.outcome);
  if (!leader || !baseline.figures) return null;
  const {least, most} = seatSpan(baseline.figures, leader.party);
  const {house} = baseline.figures.outcome;
  return html`<p class="compare-finding" id="finding">${compare.words.words.lawful({count, party: partyName(compare, leader.party), law: {least, most}, house})}</p>`;
}

/** How districts went where it is known. */
function knownCase({catalogue, language, words, formats}: Compare): string {
  const known = knownDistricts(catalogue);
  if (!known) return "";
  const party = partyOf(catalogue, known.party)?.short[language] ?? known.party;
  const year = known.entry.date.slice(0, 4);
  const {won, of} = known;
  return words.words.known({year, party, share: formats.rounded(known.percent), won, districts: of});
}

/** Whose count it is, as the beginning of a sentence. */
export function countOf({words}: Compare, {entry}: Pick<CompareState, "entry">): string {
  if (entry.loaded) return words.count.loaded;
  if (entry.basis === "hypothetical") return words.count.hypothetical;
  if (entry.basis === "observers") return words.count.observers(entry.stations);
  return entry.basis === "official" ? words.count.official : words.count.other;
}

const effectsBadge = (compare: Compare, {entry}: CompareState): Part =>
  badge(compare, entry.basis, entry.sources[0]);

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
