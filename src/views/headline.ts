import type {AgainstAllStep} from "../core/againstAll.js";
import {majority, twoThirds} from "../core/house.js";
import type {CountStep, Outcome, PartyOutcome, TieStep} from "../core/outcome.js";
import {asPercent} from "../core/share.js";
import type {FloorStep} from "../core/turnoutFloor.js";
import {unrepresentedVotes} from "../core/unrepresented.js";
import {askedHouse} from "../rules/askedHouse.js";
import {clausesBelow, isLawful} from "../rules/clauses.js";
import type {Rule} from "../rules/rule.js";
import {headlineRules, isSaidShortly} from "../rules/shortly.js";
import type {Answer} from "../scenario/answer.js";
import {lawfulQuestion} from "../scenario/question.js";
import {direction} from "../words/direction.js";
import {fragment, html} from "./html.js";
import type {Lab, Setting} from "./lab.js";
import type {LabState} from "./labState.js";
import {partyName} from "./partyNames.js";
import {tellingOf} from "./tellingOf.js";

/** The sentence on top, fit to be read aloud: rules, leader, change, who gets in, votes that elected nobody. */
export function headline(lab: Lab, {answer, fault, waits}: LabState): Node {
  const {messages} = lab;
  if (fault)
    return fragment`<p class="headline">${messages.status.failed(fault.field, messages.status.faults[fault.fault])}</p>`;
  if (waits || !answer) return fragment`<p class="headline">${messages.loadingStations}</p>`;
  const below = rulesBelow(lab, answer);
  return fragment`<p class="headline">${mainSentence(lab, answer)}</p>${below ? html`<p class="rules-line">${below}</p>` : null}${subline(lab, answer)}`;
}

/** Every rule that differs from the law and that the headline does not name, in one sentence; empty where it names all. */
export function rulesBelow(setting: Setting, answer: Answer): string {
  const {question, entry} = answer;
  const telling = tellingOf(setting, question, entry);
  const named = namedBy(answer);
  const isSaid = (rule: Rule): boolean =>
    named === "rules"
      ? rule.isInHeadline(question, telling) && isSaidShortly(rule, question, telling)
      : named.includes(rule.field);
  const clauses = clausesBelow(question, lawfulQuestion(setting.catalogue, entry.id), telling, isSaid);
  return clauses.length === 0 ? "" : telling.words.line(clauses);
}

/**
 * What the sentence on top names: it begins with the rules – or, where it has to say why nobody is elected, speaks of
 * nothing but limits, by the fields of their rules.
 */
function namedBy(answer: Answer): "rules" | readonly string[] {
  const {outcome} = answer;
  if (outcome.status === "void")
    return voidingProtest(outcome)
      ? ["againstAll.percent", "againstAll.consequence"]
      : ["turnoutFloor.percent"];
  if (outcome.status !== "none-admitted" || leaderOf(outcome)) return "rules";
  return emptyingFloor(outcome) ? ["turnoutFloor.percent"] : ["threshold.percent"];
}

/** Who gets in, who holds a majority, what stays empty, which ties were settled: a sentence each, as far as it applies. */
export const subline = (lab: Lab, answer: Answer): HTMLElement =>
  html`<p class="subline">${sentences(lab, answer)}</p>`;

/** The sentence that is read aloud first. */
export function mainSentence(lab: Setting, answer: Answer): string {
  const {messages} = lab;
  const {outcome} = answer;
  if (outcome.status === "void") return voidSentence(lab, outcome);
  const leader = leaderOf(outcome);
  if (!leader)
    return outcome.status === "none-admitted" ? noneAdmitted(lab, answer) : emptyHouse(lab, answer);
  const change = leader.seats - seatsIn(answer.baseline, leader.party);
  return messages.headline[asksTheLaw(lab, answer) ? "law" : direction(change)](rulesOf(lab, answer), {
    party: partyName(lab, leader.party),
    seats: leader.seats,
    house: outcome.house,
    by: Math.abs(change),
    lawDate: answer.entry.date,
  });
}

/** True where the rules are those of the law, and those of the majority lines too. */
export const asksTheLaw = ({catalogue}: Setting, {question, entry, isLaw}: Answer): boolean =>
  isLaw && isLawful(question, lawfulQuestion(catalogue, entry.id), askedHouse(question, entry));

/** The rules in force, as the beginning of a sentence. */
const rulesOf = (setting: Setting, {question, entry}: Answer): string =>
  headlineRules(question, tellingOf(setting, question, entry));

/** Lists are admitted, and yet every seat stays empty: there are no list seats, and no district has a winner. */
const emptyHouse = (lab: Setting, answer: Answer): string =>
  `${rulesOf(lab, answer)}: ${lab.messages.vacantSeats(answer.outcome.vacant, answer.outcome.house)}.`;

/** What stands under the headline, as far as it applies; each a whole sentence. */
function sentences(lab: Lab, answer: Answer): string {
  const {messages} = lab;
  const {outcome} = answer;
  if (outcome.status === "void") return "";
  const admitted = outcome.parties.filter((party) => party.admitted).length;
  const said = [
    ...(outcome.status === "none-admitted"
      ? leaderOf(outcome)
        ? [noneAdmitted(lab, answer)]
        : []
      : answer.house.list === 0
        ? []
        : [`${admittedSentence(lab, admitted, answer)}; ${unrepresented(lab, answer)}.`]),
    ...(answer.entry.isPartOfHouse ? [messages.partOfHouse] : [`${majoritySentence(lab, answer)}.`]),
    ...(outcome.vacant > 0 && outcome.status !== "none-admitted"
      ? [`${messages.vacantSeats(outcome.vacant, outcome.house)}.`]
      : []),
    ...(outcome.tie ? [messages.openTie(names(lab, outcome.tie.parties), outcome.tie.seats)] : []),
    ...brokenTies(outcome).map((tie) => messages.brokenTie(names(lab, tie.parties), names(lab, tie.to))),
  ];
  return said.join(" ");
}

const admittedSentence = ({messages}: Lab, admitted: number, {contest: {parties}}: Answer): string =>
  admitted === parties.length
    ? messages.allAdmitted(admitted)
    : messages.admittedSentence(admitted, parties.length);

const names = (lab: Lab, parties: readonly string[]): readonly string[] =>
  parties.map((party) => partyName(lab, party));

/** The party with the most seats; null when nobody has one. */
export function leaderOf({parties}: Outcome): PartyOutcome | null {
  const leader = parties.reduce((best, party) => (party.seats > best.seats ? party : best));
  return leader.seats > 0 ? leader : null;
}

/** A party's seats in an outcome; 0 where it has no part. */
export const seatsIn = ({parties}: Outcome, id: string): number =>
  parties.find(({party}) => party === id)?.seats ?? 0;

/** Why nobody is elected: votes against all, or the turnout, beside their limit. */
export function voidSentence({messages, formats}: Setting, outcome: Outcome): string {
  const {steps} = outcome;
  const protest = voidingProtest(outcome);
  if (protest) {
    const share = formats.rounded(asPercent({parts: protest.againstAll, of: protest.valid}), 2);
    return messages.voidAgainstAll(share, formats.percent(asPercent(protest.limit)));
  }
  const step = steps.find((one): one is FloorStep => one.step === "turnout-floor");
  if (!step) return "";
  const floor = formats.percent(asPercent(step.floor));
  if (step.rule.level === "protocol") return messages.voidProtocols(floor);
  const count = steps.find((one): one is CountStep => one.step === "count");
  if (!count || count.registered === null) return "";
  const turnout = formats.rounded(asPercent({parts: count.cast, of: count.registered}), 2);
  return messages.voidContest(turnout, floor);
}

/**
 * The step by which votes against all make an election void; undefined where they do not. Above a limit that only
 * leaves seats vacant, an election is void for its turnout.
 */
const voidingProtest = ({steps}: Outcome): AgainstAllStep | undefined =>
  steps.find(
    (one): one is AgainstAllStep => one.step === "against-all" && one.exceeded && one.consequence === "void",
  );

/** No list reached the threshold, or nothing was left to count below a floor. */
function noneAdmitted({messages, formats}: Setting, {outcome, question}: Answer): string {
  const floor = emptyingFloor(outcome);
  if (floor) return messages.nothingCounted(formats.percent(asPercent(floor.floor)), outcome.vacant);
  return messages.noneAdmitted(formats.percent(question.scenario.threshold.percent), outcome.vacant);
}

/** The floor below which every vote was left out; undefined where some were counted. */
function emptyingFloor({steps}: Outcome): FloorStep | undefined {
  const count = steps.find((one): one is CountStep => one.step === "count");
  return steps.find(
    (one): one is FloorStep => one.step === "turnout-floor" && one.votesNotCounted === count?.partyVotes,
  );
}

function unrepresented({messages, formats}: Lab, {outcome}: Answer): string {
  const votes = unrepresentedVotes(outcome);
  if (!votes || votes.lost === 0) return messages.everyVoteCounts;
  return messages.unrepresented(formats.rounded(asPercent({parts: votes.lost, of: votes.all})));
}

function majoritySentence(lab: Lab, {outcome, entry, question}: Answer): string {
  const {messages} = lab;
  const members = outcome.house + (question.countAppointed ? entry.appointedSeats : 0);
  const leader = leaderOf(outcome);
  const [half, two] = [majority(members), twoThirds(members)];
  if (!leader || leader.seats < half) return messages.noMajority(half, members);
  const party = partyName(lab, leader.party);
  return leader.seats >= two
    ? messages.holdsTwoThirds(party, two, members)
    : messages.holdsMajority(party, half, members);
}

/** Ties over list seats that the order of registration settled. */
const brokenTies = ({steps}: Outcome): readonly TieStep[] =>
  steps.filter((step): step is TieStep => step.step === "tie" && step.tier === "list" && step.to.length > 0);
