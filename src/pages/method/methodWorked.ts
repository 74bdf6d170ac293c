import {entryOf} from "../../catalogue/contests.js";
import {formula} from "../../rules/formula.js";
import {threshold} from "../../rules/threshold.js";
import {badge} from "../../views/badge.js";
import {fragment, html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {ruleControl} from "../../views/ruleControl.js";
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
