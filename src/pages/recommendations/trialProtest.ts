import {entryOf} from "../../catalogue/contests.js";
import type {AgainstAllStep} from "../../core/againstAll.js";
import {type CountStep, seatsIn} from "../../core/outcome.js";
import {asPercent} from "../../core/share.js";
import {aboveAgainstAll, againstAll} from "../../rules/againstAll.js";
import type {Answer} from "../../scenario/answer.js";
import type {Question} from "../../scenario/question.js";
import {countNamed} from "../../statement/trials.js";
import {html} from "../../views/html.js";
import {partyName} from "../../views/partyNames.js";
import {ruleControl} from "../../views/ruleControl.js";
import {countOf, type Recommendations, whereOf} from "./recommendations.js";
import {countChoice, type Doubt, said, seats, trialLever, trialLinks} from "./trialParts.js";

const movedPercent = ({scenario}: Question): number => scenario.transfers[0]?.percent ?? 0;

const withMoved = (question: Question, percent: number): Question => ({
  ...question,
  scenario: {
    ...question.scenario,
    transfers: percent === 0 ? [] : [{from: "parties", to: "againstAll", percent}],
  },
});

/** Recommendation 10 tried: limit and consequence are the reader's, for the statement names neither. */
export function trialProtest(page: Recommendations): HTMLElement {
  const {words, labs} = page;
  const lab = labs.protest;
  return html`<div class="trial">
    <p class="hint">${words.onlyAStart}</p>
    <div class="trial-levers">${countChoice(page, "protest")}${ruleControl(lab, againstAll)}${ruleControl(lab, aboveAgainstAll)}${trialLever(
      lab,
      {
        id: "turned",
        label: words.protest.moved,
        end: 30,
        step: 1,
        marks: [],
        value: movedPercent,
        set: withMoved,
      },
    )}</div>
    ${said(lab, (now) => protestLines(page, now))}
    ${seats(lab)}
    ${trialLinks(page, "protest")}
  </div>`;
}

function protestLines(page: Recommendations, now: Answer): readonly string[] {
  const {words, formats} = page;
  const {outcome, question} = now;
  const count = outcome.steps.find((one): one is CountStep => one.step === "count");
  if (!count) return [];
  const votes = Number(count.againstAll);
  const share = formats.rounded(asPercent({parts: votes, of: votes + Number(count.partyVotes)}), 2);
  const moved = movedPercent(question);
  return [
    words.protest.votes(whereOf(page, countOf(page.labs.protest)), formats.whole(votes), share),
    ...(moved > 0 ? [words.protest.supposed(formats.percent(moved))] : []),
    ...followed(page, now),
  ];
}

/** What follows of the limit. */
function followed(page: Recommendations, {outcome, baseline}: Answer): readonly string[] {
  const {words, formats} = page;
  const step = outcome.steps.find((one): one is AgainstAllStep => one.step === "against-all");
  if (!step) return [words.protest.noLimit];
  const limit = formats.percent(asPercent(step.limit));
  if (!step.exceeded) return [words.protest.below(limit)];
  if (step.consequence === "void") return [words.protest.voids(limit)];
  const losses = outcome.parties.flatMap(({party, seats: now}) => {
    const lost = seatsIn(baseline, party) - now;
    return lost > 0 ? [words.protest.loss(partyName(page, party), lost)] : [];
  });
  return [
    words.protest.empties(limit, step.vacantListSeats),
    ...(losses.length > 0 ? [words.protest.loses(losses)] : []),
  ];
}

/** The threshold at which the votes against all of 2023 would have kept a list out. */
const oldThreshold = 7;

/** What those who favour the line will not like. */
export function protestDoubts(page: Recommendations): readonly Doubt[] {
  const {catalogue, words, formats} = page;
  const {votes, againstAll: protest = 0} = entryOf(catalogue, countNamed("later").contest).contest;
  const lists = votes.reduce((sum, one) => sum + one.votes, 0);
  const kept = votes.find(
    (one) => 100 * one.votes >= oldThreshold * lists && 100 * one.votes < oldThreshold * (lists + protest),
  );
  const share = (of: number) => formats.rounded(asPercent({parts: kept?.votes ?? 0, of}), 2);
  return [
    ...(kept
      ? [
          {
            said: words.protest.raisesBar(
              partyName(page, kept.party),
              share(lists + protest),
              share(lists),
              formats.percent(oldThreshold),
            ),
            on: "later" as const,
          },
        ]
      : []),
    {said: words.protest.nobodyGains},
  ];
}
