import type {CatalogueContest} from "../catalogue/catalogue.js";
import type {DistrictRange} from "../core/districtRange.js";
import {majority, twoThirds} from "../core/house.js";
import {type PartyOutcome, seatsIn} from "../core/outcome.js";
import {asPercent} from "../core/share.js";
import type {Spread} from "../reconstruction/ensemble/spread.js";
import {askedHouse, membersOf} from "../rules/askedHouse.js";
import {clausesBelow, isLawful} from "../rules/clauses.js";
import type {Rule} from "../rules/rule.js";
import {headlineRules, isSaidShortly} from "../rules/shortly.js";
import {type Answer, hangsOnDraws} from "../scenario/answer.js";
import {lawfulQuestion} from "../scenario/question.js";
import {direction} from "../words/direction.js";
import {type Part, part} from "./html.js";
import type {Lab, Setting} from "./lab.js";
import type {LabState} from "./labState.js";
import {leaderOf} from "./leader.js";
import {marginOf} from "./margin.js";
import {emptyingFloor, noneAdmitted, voidingProtest, voidSentence} from "./nobodyElected.js";
import {partyName} from "./partyNames.js";
import {subline} from "./subline.js";
import {tellingOf} from "./tellingOf.js";

/** What is known of the draws behind an answer: null while they are made, or where they could not be. */
export type Drawn = Spread | null;

/** What a headline may be told besides. */
export interface HeadlineOptions {
  readonly drawn?: Drawn;
  /** True on the page that is about nothing but the answer: the sentence is its heading. */
  readonly isHeading?: boolean;
}

/**
 * The answer in one sentence, fit to be read aloud: whose count, which rules, what the leader gets, how far that is
 * from a majority or two thirds, and what it was under the law. Under it, what the sentence leaves out.
 */
export function headline(
  lab: Lab,
  {answer, fault, waits}: LabState,
  {drawn = null, isHeading = false}: HeadlineOptions = {},
): Part {
  const {messages} = lab;
  const top = (said: string): Part =>
    isHeading ? part`<h1 class="headline">${said}</h1>` : part`<p class="headline">${said}</p>`;
  const withTop = (said: string, below: string, last: Part | null): Part =>
    part`${top(said)}${below ? part`<p class="rules-line">${below}</p>` : null}${last}`;
  if (fault)
    return withTop(messages.status.failed(fault.field, messages.status.faults[fault.fault]), "", null);
  if (waits || !answer) return withTop(messages.loadingStations, "", null);
  return withTop(mainSentence(lab, answer, drawn), rulesBelow(lab, answer), subline(lab, answer));
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

/** The sentence that is read aloud first. */
export function mainSentence(lab: Setting, answer: Answer, drawn: Drawn = null): string {
  const {messages} = lab;
  const {outcome} = answer;
  if (outcome.status === "void") return `${voidSentence(lab, outcome)} ${whoseCount(lab, answer.entry)}`;
  const leader = leaderOf(outcome);
  if (!leader)
    return outcome.status === "none-admitted"
      ? `${noneAdmitted(lab, answer)} ${whoseCount(lab, answer.entry)}`
      : emptyHouse(lab, answer);
  const range = answer.ranges?.find(({party}) => party === leader.party);
  if (range) return rangeSentence(lab, answer, range);
  if (hangsOnDraws(answer)) return drawnSentence(lab, answer, leader, drawn);
  const {headline: words} = messages;
  const far = marginOf(answer);
  const margin = far ? words.margin[far.has](far.seats) : "";
  return `${words.took(rulesOf(lab, answer), partyName(lab, leader.party), leader.seats, outcome.house)}${margin ? `: ${margin}` : ""}. ${besideTheLaw(lab, answer, leader)}`;
}

/** From no district to every district, and how many of them decide. */
function rangeSentence(lab: Setting, answer: Answer, range: DistrictRange): string {
  const {headline: words} = lab.messages;
  const {outcome, question} = answer;
  const party = partyName(lab, range.party);
  const isFixed = question.scenario.mixed.linkage === "parallel";
  const said = words.range(rulesOf(lab, answer), {...range, party, house: isFixed ? outcome.house : null});
  return [said, ...(isFixed && !answer.entry.isPartOfHouse ? [needSentence(lab, answer, range)] : [])].join(
    " ",
  );
}

/** How many districts bring two thirds – or, where they are out of reach, a majority. */
function needSentence({messages}: Setting, answer: Answer, {none, every, districts}: DistrictRange): string {
  const {needs} = messages.headline;
  const members = membersOf(answer.question, answer.entry, answer.outcome.house);
  const [half, two] = [majority(members), twoThirds(members)];
  if (none >= two) return needs.twoThirds.anyway;
  if (every >= two) return needs.twoThirds.with(two - none, districts);
  if (none >= half) return needs.majority.anyway;
  return every >= half ? needs.majority.with(half - none, districts) : needs.majority.never;
}

/** What the leader gets over possible sets of station figures; no number as long as they are not drawn. */
function drawnSentence(lab: Setting, answer: Answer, leader: PartyOutcome, drawn: Drawn): string {
  const {headline: words} = lab.messages;
  const party = partyName(lab, leader.party);
  const own = drawn?.parties.find((one) => one.party === leader.party);
  if (!drawn || !own) return words.notDrawn(rulesOf(lab, answer), party);
  const {least, greatest} = own;
  const {house} = answer.outcome;
  return words.drawn(rulesOf(lab, answer), {party, least, greatest, house, draws: drawn.draws});
}

/** The same votes under the law of their day: seats where the houses are of one size, shares besides where they are not. */
function besideTheLaw(lab: Setting, answer: Answer, leader: PartyOutcome): string {
  const {headline: words} = lab.messages;
  const {outcome, baseline, entry} = answer;
  if (asksTheLaw(lab, answer)) return words.law(entry.date);
  const before = seatsIn(baseline, leader.party);
  if (outcome.house !== baseline.house) {
    const share = (seats: number, house: number) => lab.formats.rounded(asPercent({parts: seats, of: house}));
    return words.otherHouse(share(leader.seats, outcome.house), {
      lawDate: entry.date,
      seats: before,
      house: baseline.house,
      share: share(before, baseline.house),
    });
  }
  const change = leader.seats - before;
  return words[direction(change)](entry.date, Math.abs(change));
}

/** True where the rules are those of the law, and those of the majority lines too. */
export const asksTheLaw = ({catalogue}: Setting, {question, entry, isLaw}: Answer): boolean =>
  isLaw && isLawful(question, lawfulQuestion(catalogue, entry.id), askedHouse(question, entry));

/** Whose count it is and the rules in force, as the beginning of a sentence. */
const rulesOf = (setting: Setting, {question, entry}: Answer): string =>
  headlineRules(countName(setting, entry, "by"), question, tellingOf(setting, question, entry));

/** Whose count it is, as a sentence. */
export const whoseCount = (setting: Setting, entry: CatalogueContest): string =>
  countName(setting, entry, "whose");

/** The same as the beginning of a sentence. */
export const byCount = (setting: Setting, entry: CatalogueContest): string => countName(setting, entry, "by");

function countName({messages}: Setting, entry: CatalogueContest, form: "by" | "whose"): string {
  const names = messages.headline[form];
  if (entry.loaded || entry.own) return names.protocols(entry.stations);
  const year = entry.date.slice(0, 4);
  if (entry.basis === "hypothetical") return names.possible(year);
  return entry.basis === "observers" ? names.observers(year, entry.stations) : names.official(year);
}

/** Lists are admitted, and yet every seat stays empty: there are no list seats, and no district has a winner. */
const emptyHouse = (lab: Setting, answer: Answer): string =>
  lab.messages.headline.emptyHouse(rulesOf(lab, answer), answer.outcome.vacant, answer.outcome.house);
