import {entryOf} from "../../catalogue/contests.js";
import {type CountStep, seatsIn} from "../../core/outcome.js";
import {asPercent} from "../../core/share.js";
import type {TransferStep} from "../../core/transfers.js";
import type {Answer} from "../../scenario/answer.js";
import type {Question} from "../../scenario/question.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {partyName} from "../../views/partyNames.js";
import {follow} from "../../views/view.js";
import {countOf, type Recommendations, whereOf} from "./recommendations.js";
import {countChoice, resultOf, said, seats, trialLever, trialLinks} from "./trialParts.js";
import {listsChanged} from "./trialThreshold.js";

/** Those who did not vote come, a share of them, and vote for one group. */
const moved = (question: Question, to: string, percent: number): Question => ({
  ...question,
  scenario: {...question.scenario, transfers: [{from: "nonvoters", to, percent}]},
});

const moveOf = ({scenario}: Question) =>
  scenario.transfers[0] ?? {from: "nonvoters", to: "parties", percent: 0};

/** Recommendation 6 tried in part: how many come, and how they vote, the reader supposes. */
export function trialTurnout(page: Recommendations): HTMLElement {
  const {words, labs} = page;
  const lab = labs.turnout;
  return html`<div class="trial">
    <p class="hint">${words.onlyAStart}</p>
    <div class="trial-levers">${countChoice(page, "turnout")}${trialLever(lab, {
      id: "come",
      label: words.turnout.share,
      end: 100,
      step: 1,
      marks: [],
      value: (question) => moveOf(question).percent,
      set: (question, percent) => moved(question, moveOf(question).to, percent),
    })}${voteChoice(page, lab)}</div>
    ${said(lab, (now) => turnoutLines(page, now))}
    ${seats(lab)}
    ${trialLinks(page, "turnout")}
  </div>`;
}

/** For whom those who come vote: as the others did, or all for one list. */
function voteChoice(page: Recommendations, lab: Lab): HTMLElement {
  const {words, catalogue} = page;
  const id = lab.id("votes-for");
  const select: HTMLSelectElement = html`<select id=${id}></select>`;
  let drawnFor = "";
  follow(() => {
    const {question} = lab.state.value;
    if (drawnFor !== question.contest) {
      drawnFor = question.contest;
      const lists = entryOf(catalogue, question.contest).contest.votes.map(({party}) => party);
      select.replaceChildren(
        ...["parties", ...lists].map(
          (to) =>
            html`<option value=${to}>${to === "parties" ? words.turnout.asOthers : words.turnout.all(partyName(page, to))}</option>`,
        ),
      );
    }
    select.value = moveOf(question).to;
  });
  select.addEventListener("change", () => {
    const {question} = lab.state.value;
    lab.ask(moved(question, select.value, moveOf(question).percent));
  });
  return html`<div class="choice"><label for=${id}>${words.turnout.votesFor}</label>${select}</div>`;
}

function turnoutLines(page: Recommendations, now: Answer): readonly (string | null)[] {
  const {words, formats, messages} = page;
  const lab = page.labs.turnout;
  const {steps} = now.outcome;
  const step = steps.find((one): one is TransferStep => one.step === "transfers");
  const count = steps.find((one): one is CountStep => one.step === "count");
  const result = resultOf(lab, now);
  if (!count?.registered || !result) return [];
  const {to, percent} = moveOf(now.question);
  const turnout = formats.rounded(asPercent({parts: count.cast, of: count.registered}), 2);
  const isSame = now.outcome.parties.every((one) => one.seats === seatsIn(now.baseline, one.party));
  return [
    words.turnout.came(
      whereOf(page, countOf(lab)),
      formats.percent(percent),
      formats.whole(step?.moves[0]?.moved ?? 0),
      turnout,
    ),
    to === "parties" && isSame
      ? words.turnout.same(result.party, result.seats, result.house)
      : words.turnout.otherwise(result),
    ...(isSame ? [] : listsChanged(page, now)),
    now.entry.basis === "observers" ? messages.sampleCaveat(now.entry.stations) : null,
  ];
}
