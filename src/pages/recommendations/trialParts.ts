import {entryOf} from "../../catalogue/contests.js";
import {reforms} from "../../catalogue/laws.js";
import {turnoutsOf} from "../../catalogue/turnouts.js";
import {seatsIn} from "../../core/outcome.js";
import {chartLine, ofLab} from "../../picture/takeAway/takeAway.js";
import type {Taken, TakenRows} from "../../picture/takeAway/taken.js";
import {writeAddress} from "../../rules/address.js";
import {compareAddress} from "../../rules/comparisonAddress.js";
import type {Answer} from "../../scenario/answer.js";
import type {Question} from "../../scenario/question.js";
import type {CountName} from "../../statement/trials.js";
import {countNamed, type Trial, trials} from "../../statement/trials.js";
import {badge, lawBadge, stationsBadge} from "../../views/badge.js";
import type {LinkedQuery} from "../../views/behindLink.js";
import {choice} from "../../views/choice.js";
import {fragment, html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {leaderOf} from "../../views/leader.js";
import {lever, type Mark} from "../../views/lever.js";
import {partyName} from "../../views/partyNames.js";
import {barsKey, seatBars} from "../../views/seatBars.js";
import {toBeyond} from "../../views/toBeyond.js";
import {view} from "../../views/view.js";
import {direction} from "../../words/direction.js";
import {askOf, type Recommendations} from "./recommendations.js";
import type {Result} from "./words.js";

/** Lets the reader choose whose count a trial is made on. */
export function countChoice(page: Recommendations, trial: Trial): HTMLElement {
  const {words, labs} = page;
  const options = trials[trial].counts.map((name) => ({
    value: countNamed(name).contest,
    label: words.countNames[name],
  }));
  return choice(labs[trial], {
    id: "count",
    label: words.count,
    options,
    value: ({question}) => question.contest,
    choose: (contest) => askOf(labs[trial], contest),
  });
}

/** A sentence that the friends of a recommendation will not like, with the count that it rests on, if it rests on one. */
export interface Doubt {
  readonly said: string;
  readonly on?: CountName;
}

/** A lever of a trial. */
export interface TrialLever {
  readonly id: string;
  readonly label: string;
  readonly end: number;
  readonly step: number;
  readonly marks: readonly Mark[];
  readonly value: (question: Question) => number;
  readonly set: (question: Question, percent: number) => Question;
}

/** A slider with its box and its marks, on the question of a lab. */
export const trialLever = (lab: Lab, {id, label, end, step, marks, value, set}: TrialLever): HTMLElement =>
  lever(lab, {
    id,
    label,
    sliderEnd: end,
    step,
    marks: () => marks,
    value: ({question}) => value(question),
    move: (percent) => lab.ask(set(lab.state.value.question, percent)),
    locked: () => null,
  });

/** The thresholds that are known: the statement's, and those of the laws, each once with the law that set it first. */
export function thresholdMarks({catalogue, messages}: Recommendations): readonly Mark[] {
  const {threshold, source} = catalogue.observersPackage;
  const proposed: Mark = {percent: threshold, name: messages.proposal, basis: "observers", source};
  const laws = reforms(catalogue).map((law): Mark => {
    const {percent} = law.scenario.threshold as {readonly percent: number};
    return {percent, name: messages.inForce(law.date), basis: "law", source: law.source};
  });
  return [proposed, ...laws]
    .filter(({percent}, index, all) => all.findIndex((mark) => mark.percent === percent) === index)
    .sort((a, b) => a.percent - b.percent);
}

/** The turnouts of January 2021 that are known. */
export const turnoutMarks = ({catalogue, language}: Recommendations): readonly Mark[] =>
  turnoutsOf(catalogue, entryOf(catalogue, countNamed("official").contest))
    .map(({percent, name, basis, source}) => ({percent, name: name[language], basis, source}))
    .sort((a, b) => a.percent - b.percent);

/** What is said of an answer, drawn anew with it, and read out; nothing while there is none. */
export const said = (lab: Lab, tell: (answer: Answer) => readonly (string | null)[]): HTMLElement => {
  const shown = view(
    lab.state,
    ({answer}) => answer,
    (answer) => answer && fragment`${tell(answer).flatMap((line) => (line ? [html`<p>${line}</p>`] : []))}`,
    {urgent: true},
  );
  shown.className = "trial-said";
  shown.setAttribute("aria-live", "polite");
  return shown;
};

/** The seats of an answer as bars, with what they rest on. */
export const seats = (lab: Lab): HTMLElement =>
  html`<div class="trial-seats">${view(
    lab.state,
    ({answer}) => answer,
    (answer, ...place) => answer && seatBars(lab, answer, ...place),
    {toWidth: true},
  )}${view(
    lab.state,
    ({answer}) => answer,
    (answer) => answer && fragment`${barsKey(lab, answer)}${basis(lab, answer)}`,
  )}${queryBehind(lab, "bars", lab.messages.seats, {rows: () => seatRows(lab)})}</div>`;

/** The way to the rows of a trial's chart and what of it can be taken away, under the rules of its levers. */
export const queryBehind = (
  lab: Lab,
  name: LinkedQuery,
  label: string,
  besides: Partial<Taken> = {},
): HTMLElement =>
  chartLine(lab, name, {
    ...ofLab(lab, label),
    // The page's address does not say where its levers stand; the lab's does.
    address: () => new URL(`./${writeAddress(lab.state.value.question, lab.catalogue)}`, location.href).href,
    ...besides,
  });

/** The seats of an answer as rows, beside those under the law. */
function seatRows(lab: Lab): TakenRows | null {
  const {answer} = lab.state.value;
  if (!answer) return null;
  const {table} = lab.messages;
  return {
    columns: [table.party, table.seats, table.law],
    rows: answer.outcome.parties.map(({party, seats: own}) => [
      partyName(lab, party),
      own,
      seatsIn(answer.baseline, party),
    ]),
  };
}

/** Where the votes of an answer come from, and whose its rules are. */
export const basis = (
  lab: Lab,
  {entry, law, isLaw}: Pick<Answer, "entry" | "law" | "isLaw">,
): HTMLElement => {
  const {messages} = lab;
  const whole = entry.votesReconstructed
    ? fragment`<span>${messages.wholeVotesFrom} ${badge(lab, "reconstructed", "reconstruction")}</span>`
    : null;
  const rules = isLaw ? lawBadge(lab, law) : badge(lab, "hypothetical", "reader");
  return html`<p class="trial-basis"><span>${messages.votesFrom} ${badge(lab, entry.basis, entry.sources[0])}</span>${whole}<span>${messages.rulesFrom} ${rules}</span></p>`;
};

/** What is reconstructed, with its badge. */
export const reconstructed = (lab: Lab, {entry}: Answer, text: string): HTMLElement =>
  html`<p class="hint">${text} ${stationsBadge(lab, entry, true)}</p>`;

/** The largest list of an answer beside its seats under the law; null where nobody has a seat. */
export function resultOf(lab: Lab, {outcome, baseline}: Answer): Result | null {
  const leader = leaderOf(outcome);
  if (!leader) return null;
  const change = leader.seats - seatsIn(baseline, leader.party);
  return {
    party: partyName(lab, leader.party),
    seats: leader.seats,
    house: outcome.house,
    by: Math.abs(change),
    direction: direction(change),
  };
}

/** The way to the very question of a trial in the lab, and to the whole package beside the laws. */
export function trialLinks({words, labs, catalogue}: Recommendations, trial: Trial): HTMLElement {
  const lab = labs[trial];
  return view(
    lab.state,
    ({question}) => question,
    (question) => {
      const beyond = toBeyond(lab, entryOf(catalogue, question.contest), question.scenario.threshold);
      return fragment`<p class="trial-links"><a class="quiet-button compare-link" id=${lab.id("to-lab")} href=${`./${writeAddress(question, catalogue)}`}>${words.toLab}</a> <a class="quiet-button compare-link" id=${lab.id("to-compare")} href=${`./compare${compareAddress(question, catalogue)}`}>${words.toCompare}</a></p>${beyond ? html`<p class="hint">${beyond}</p>` : null}`;
    },
    {urgent: true},
  );
}
