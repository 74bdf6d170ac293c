import {computed, signal} from "@preact/signals-core";
import {lawOf} from "../../catalogue/laws.js";
import type {Outcome} from "../../core/outcome.js";
import {type Answer, type PreparedStations, restsOnStations} from "../../scenario/answer.js";
import {type WithoutStations, withoutStations} from "../../scenario/leaveOut.js";
import {lawfulQuestion, type Question} from "../../scenario/question.js";
import {type CheckedSheet, isMarked, type Severity} from "../../stations/findings.js";
import {badge, lawBadge, stationsBadge} from "../../views/badge.js";
import {fragment, html, type Part} from "../../views/html.js";
import {voidSentence} from "../../views/nobodyElected.js";
import {partyColour, partyName} from "../../views/partyNames.js";
import {follow, view} from "../../views/view.js";
import {inTurns} from "../../waiting/inTurns.js";
import {answerWithout, type NoAnswer} from "./answerWithout.js";
import type {Evidence} from "./evidence.js";
import {queryOfFindings} from "./evidenceFindings.js";
import {checkedOf} from "./evidenceStations.js";
import type {EvidenceState} from "./state.js";
import {isReconstructed} from "./stationMark.js";

/** What the seats become if marked protocols are left out: under the law, and under the rules of the reader's link. */
export function effectView(evidence: Evidence): Node {
  const {effect} = evidence.words;
  /** How often stations that are left came: what is drawn then waits for them no longer. */
  const added = signal(0);
  const kept = signal<readonly Kept[] | null>(null);
  const checked = computed(() => checkedOf(evidence.state.value));
  const keep = async (now: CheckedSheet): Promise<void> => {
    const all = await inTurns(keptOf(evidence, evidence.state.peek(), now, () => added.value++));
    if (checked.peek() === now) kept.value = all;
  };
  follow(() => {
    const now = checked.value;
    if (now) void keep(now);
    else kept.value = null;
  });
  const shown = computed(() => ({kept: kept.value, added: added.value}));
  return fragment`<h3>${effect.heading}</h3>${view(
    shown,
    (now) => now,
    (now) => now.kept && effectOf(evidence, evidence.state.value, now.kept),
  )}`;
}

/** Which protocols stay. */
interface Kept {
  readonly id: "all" | "no-errors" | "no-findings";
  readonly name: string;
  readonly stations: number;
  readonly votes: number;
  readonly answer: (question: Question) => Answer | NoAnswer;
}

function effectOf(evidence: Evidence, state: EvidenceState, kept: readonly Kept[]): Node {
  const {words, catalogue} = evidence;
  if (kept.length === 1) return html`<p id="effect-none">${words.effect.nothing}</p>`;
  const {entry, question} = state;
  const lawful = lawfulQuestion(catalogue, entry.id);
  const isLaw = JSON.stringify(lawful) === JSON.stringify(question);
  const law = lawOf(catalogue, entry);
  return fragment`<p>${words.effect.lead}</p>
    <div class="effects">
    ${effectTable(evidence, state, kept, lawful, words.effect.law(law.date), lawBadge(evidence, law), "law")}
    ${isLaw ? null : effectTable(evidence, state, kept, question, words.effect.reader, badge(evidence, "hypothetical", "reader"), "reader")}
    </div>
    ${isLaw ? null : html`<p class="quiet">${words.effect.readerHint}</p>`}
    ${queryOfFindings(evidence, "effect", words.effect.heading)}`;
}

/** All protocols, those without an error, those without a finding; `added` is called once stations that are left are there. */
function* keptOf(
  evidence: Evidence,
  {entry}: EvidenceState,
  checked: CheckedSheet,
  added: () => void,
): Generator<void, readonly Kept[]> {
  const {words, catalogue} = evidence;
  const {marked, sheet} = checked;
  const without = (id: Kept["id"], name: string, least: Severity | null): Kept => {
    const left = withoutStations(
      entry,
      sheet.table,
      (station) => least !== null && isMarked(checked, station, least),
    );
    const stations = stationsOf(evidence, left, added);
    return {
      id,
      name,
      stations: left.stations,
      votes: left.votes,
      answer: (question) => answerWithout(question, catalogue, left, stations),
    };
  };
  const kept = [without("all", words.effect.all, null)];
  yield;
  if (marked.errors > 0) kept.push(without("no-errors", words.effect.withoutErrors, "error"));
  yield;
  if (marked.warnings > 0) kept.push(without("no-findings", words.effect.withoutAny, "warning"));
  return kept;
}

/** What is left of the stations, had when it is first asked for; `added` is called once it is there. */
function stationsOf(
  {loadStations}: Evidence,
  {entry, left}: WithoutStations,
  added: () => void,
): () => PreparedStations | NoAnswer {
  let known: PreparedStations | NoAnswer | null = null;
  const load = async (): Promise<void> => {
    known = await loadStations(entry.id, left).catch(() => "not-computable" as const);
    added();
  };
  return () => {
    if (known === null) {
      known = "waits";
      loading = loading.then(load);
    }
    return known;
  };
}

/** One after the other: a million stations take a gigabyte while they are decoded. */
let loading: Promise<void> = Promise.resolve();

/** Seats by party for each choice of protocols, under one set of rules; what changes stands beside and below. */
function effectTable(
  evidence: Evidence,
  {entry}: EvidenceState,
  kept: readonly Kept[],
  question: Question,
  name: string,
  basis: Part,
  id: string,
): HTMLElement {
  const {words, formats, messages} = evidence;
  const answers = kept.map(({answer}) => answer(question));
  const [whole] = answers;
  const before = typeof whole === "string" ? null : whole.outcome;
  const parties = [
    ...new Set(
      answers.flatMap((one) => (typeof one === "string" ? [] : one.outcome.parties.map(({party}) => party))),
    ),
  ];
  const seatsOf = (answer: Answer | NoAnswer, party: string): number | null =>
    typeof answer === "string"
      ? null
      : (answer.outcome.parties.find((row) => row.party === party)?.seats ?? 0);
  const seated = parties.filter((party) => answers.some((answer) => (seatsOf(answer, party) ?? 0) > 0));
  const isRebuilt =
    isReconstructed(entry) &&
    answers.some((answer) => typeof answer !== "string" && restsOnStations(answer.question, entry));
  return html`<div class="effect"><div class="scroll" tabindex="0" role="region" aria-label=${name}><table class="figures" id=${`effect-${id}`}><caption>${name} ${basis} ${isRebuilt ? stationsBadge(evidence, entry) : null}</caption>
    <thead><tr><th scope="col">${messages.table.party}</th>${kept.map(({name, id: own}) => html`<th scope="col" class="number" data-kept=${own}>${name}</th>`)}</tr></thead>
    <tbody>${seated.map((party) => {
      const law = before && (before.parties.find((row) => row.party === party)?.seats ?? 0);
      return html`<tr data-party=${party}><th scope="row"><i class="swatch" style=${`--party: ${partyColour(evidence, party)}`}></i>${partyName(evidence, party)}</th>${answers.map(
        (answer, place) => {
          const seats = seatsOf(answer, party);
          const change = seats === null || law === null || place === 0 ? 0 : seats - law;
          return html`<td class="number strong" data-kept=${kept[place].id} data-seats=${seats ?? ""}>${seats === null ? "–" : formats.whole(seats)}${change === 0 ? null : fragment` <small>${messages.change(change)}</small>`}</td>`;
        },
      )}</tr>`;
    })}</tbody></table></div>
    <ul class="effect-words">${kept.slice(1).map((one, place) => html`<li data-kept=${one.id}><b>${one.name}.</b> ${words.effect.leftOut(one.stations, formats.whole(one.votes))}. ${consequence(evidence, before, answers[place + 1])}</li>`)}</ul></div>`;
}

/** What leaving out does to the seats, in a sentence. */
function consequence(evidence: Evidence, before: Outcome | null, answer: Answer | NoAnswer): string {
  const {words, formats} = evidence;
  if (typeof answer === "string") return words.effect.noAnswer[answer];
  const {outcome} = answer;
  if (outcome.status === "void") return voidSentence(evidence, outcome);
  const changes = outcome.parties.flatMap(({party, seats}) => {
    const change = seats - (before?.parties.find((row) => row.party === party)?.seats ?? 0);
    return change === 0 ? [] : [`${partyName(evidence, party)} ${formats.signed(change)}`];
  });
  return changes.length === 0 ? words.effect.same : words.effect.changed(changes);
}
