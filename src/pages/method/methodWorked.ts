import {entryOf} from "../../catalogue/contests.js";
import {formulas} from "../../core/scenario.js";
import {percentShare} from "../../core/share.js";
import {badge} from "../../views/badge.js";
import {choice} from "../../views/choice.js";
import {fragment, html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {numberField} from "../../views/numberField.js";
import {setScenario} from "../../views/setScenario.js";
import {view} from "../../views/view.js";
import type {MethodMessages} from "./words.js";

/** The threshold as a number, the formula as a choice: what the reader can change of the worked allocation. */
export function workedRules(lab: Lab, {formulas: words}: MethodMessages): HTMLElement {
  const formula = choice(lab, {
    id: "method-formula",
    label: words.formula,
    options: formulas.map((value) => ({value, label: lab.messages.formulas[value]})),
    value: ({question}) => question.scenario.formula,
    choose: (formula) => setScenario(lab, (scenario) => ({...scenario, formula})),
  });
  return html`<div class="worked-rules">${thresholdBox(lab)}${formula}</div>`;
}

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

/** The threshold in force, and any other percentage the reader types. */
const thresholdBox = (lab: Lab): HTMLElement =>
  numberField(lab, {
    id: "method-threshold",
    label: lab.messages.threshold,
    unit: "%",
    most: 100,
    value: ({question}) => question.scenario.threshold.percent,
    set: (percent) => {
      if (percent === null || !percentShare(percent)) return false;
      setScenario(lab, (scenario) => ({...scenario, threshold: {...scenario.threshold, percent}}));
      return true;
    },
    wanted: lab.messages.notAPercentage(100),
  });
