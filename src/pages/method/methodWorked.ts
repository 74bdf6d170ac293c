import {entryOf} from "../../catalogue/contests.js";
import {formula} from "../../rules/formula.js";
import {threshold} from "../../rules/threshold.js";
import {badge} from "../../views/badge.js";
import {mainSentence, rulesBelow} from "../../views/headline.js";
import {fragment, html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import type {LabState} from "../../views/labState.js";
import {ruleControl} from "../../views/ruleControl.js";
import {subline} from "../../views/subline.js";
import {view} from "../../views/view.js";
import type {MethodMessages} from "./words.js";

/** The threshold as a number, the formula as a choice: what the reader can change of the worked allocation. */
export const workedRules = (lab: Lab): HTMLElement =>
  html`<div class="worked-rules">${ruleControl(lab, threshold, {id: "method-threshold"})}${ruleControl(lab, formula, {id: "method-formula"})}</div>`;

/** Whose votes are being allocated. */
export const workedVotes = (lab: Lab, {worked}: MethodMessages): HTMLElement =>
  view(
    lab.state,
    ({question}) => question.contest,
    (contest) => {
      const entry = entryOf(lab.catalogue, contest);
      return fragment`${worked.votesOf(entry.name[lab.language])} ${badge(lab, entry.basis, entry.sources[0])}`;
    },
    {tag: "p"},
  );

/** The answer of the worked allocation in one sentence: under the page's own heading, so no heading itself. */
export function workedAnswer(lab: Lab, {answer, fault, waits}: LabState): Node {
  const {status, loadingStations} = lab.messages;
  if (fault) return html`<p class="headline">${status.failed(fault.field, status.faults[fault.fault])}</p>`;
  if (waits || !answer) return html`<p class="headline">${loadingStations}</p>`;
  const below = rulesBelow(lab, answer);
  return fragment`<p class="headline">${mainSentence(lab, answer)}</p>${below ? html`<p class="rules-line">${below}</p>` : null}${subline(lab, answer)}`;
}
