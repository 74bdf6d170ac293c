import {knownDistricts} from "../catalogue/knownDistricts.js";
import {majority, twoThirds} from "../core/house.js";
import {type Outcome, seatsIn, type TieStep} from "../core/outcome.js";
import {asPercent} from "../core/share.js";
import {unrepresentedVotes} from "../core/unrepresented.js";
import {membersOf} from "../rules/askedHouse.js";
import {type Answer, hangsOnDraws} from "../scenario/answer.js";
import {badge} from "./badge.js";
import {type Part, part} from "./html.js";
import type {Setting} from "./lab.js";
import {leaderOf} from "./leader.js";
import {noneAdmitted} from "./nobodyElected.js";
import {partyName} from "./partyNames.js";

/**
 * Who gets in, what a majority and two thirds are, what stays empty, which ties were settled, and the known case beside
 * a model of districts: a sentence each, as far as it applies.
 */
export const subline = (lab: Setting, answer: Answer): Part =>
  part`<p class="subline">${sentences(lab, answer).join(" ")}${answer.ranges ? knownCase(lab) : null}</p>`;

/** The same as sentences alone, without the badge of the known case. */
export function sentences(lab: Setting, answer: Answer): readonly string[] {
  const {messages} = lab;
  const {outcome, entry} = answer;
  if (outcome.status === "void") return [];
  if (hangsOnDraws(answer))
    return [messages.onePossibleSet, ...(entry.isPartOfHouse ? [] : [linesSentence(lab, answer)])];
  const admitted = outcome.parties.filter((party) => party.admitted).length;
  const leader = leaderOf(outcome);
  return [
    ...(answer.ranges && leader ? [underTheLaw(lab, answer, leader.party)] : []),
    ...(outcome.status === "none-admitted"
      ? leader
        ? [noneAdmitted(lab, answer)]
        : []
      : answer.house.list === 0
        ? []
        : [`${admittedSentence(lab, admitted, answer)}; ${unrepresented(lab, answer)}.`]),
    entry.isPartOfHouse ? messages.partOfHouse : linesSentence(lab, answer),
    ...(entry.seatsBasis === "hypothetical" && !entry.loaded ? [messages.seatsAssumed] : []),
    ...endings(lab, answer),
  ];
}

/** How an answer ends where it leaves something open: empty seats, and ties that are open or were settled. */
export const endings = (lab: Setting, {outcome}: Answer): readonly string[] =>
  outcome.status === "void"
    ? []
    : [
        ...(outcome.vacant > 0 && outcome.status !== "none-admitted"
          ? [`${lab.messages.vacantSeats(outcome.vacant, outcome.house)}.`]
          : []),
        ...(outcome.tie ? [lab.messages.openTie(names(lab, outcome.tie.parties), outcome.tie.seats)] : []),
        ...brokenTies(outcome).map((tie) =>
          lab.messages.brokenTie(names(lab, tie.parties), names(lab, tie.to)),
        ),
      ];

const underTheLaw = (lab: Setting, {entry, baseline}: Answer, party: string): string =>
  lab.messages.headline.under(entry.date, partyName(lab, party), seatsIn(baseline, party), baseline.house);

const admittedSentence = ({messages}: Setting, admitted: number, {contest: {parties}}: Answer): string =>
  admitted === parties.length
    ? messages.allAdmitted(admitted)
    : messages.admittedSentence(admitted, parties.length);

const names = (lab: Setting, parties: readonly string[]): readonly string[] =>
  parties.map((party) => partyName(lab, party));

function unrepresented({messages, formats}: Setting, {outcome}: Answer): string {
  const votes = unrepresentedVotes(outcome);
  if (!votes || votes.lost === 0) return messages.everyVoteCounts;
  return messages.unrepresented(formats.rounded(asPercent({parts: votes.lost, of: votes.all})));
}

/** How many members a majority and two thirds are, and whether those whom nobody elected are among them. */
function linesSentence({messages}: Setting, {outcome, entry, question}: Answer): string {
  const members = membersOf(question, entry, outcome.house);
  return messages.lines(majority(members), twoThirds(members), members, members - outcome.house);
}

/** How districts went where they were really held. */
export function knownCase(lab: Setting): Part | null {
  const known = knownDistricts(lab.catalogue);
  if (!known) return null;
  const {entry, party, percent, won, of, others} = known;
  const said = lab.messages.knownDistricts({
    year: entry.date.slice(0, 4),
    party: partyName(lab, party),
    share: lab.formats.rounded(percent),
    won,
    of,
    others,
  });
  return part` ${said} ${badge(lab, entry.basis, entry.sources[0], true)}`;
}

/** Ties over list seats that the order of registration settled. */
const brokenTies = ({steps}: Outcome): readonly TieStep[] =>
  steps.filter((step): step is TieStep => step.step === "tie" && step.tier === "list" && step.to.length > 0);
