import {entryOf} from "../../catalogue/contests.js";
import {
  againstAllConsequences,
  formulas,
  linkages,
  overhangs,
  soleParties,
  tieRules,
} from "../../core/scenario.js";
import {houseSeats, type Question} from "../../scenario/question.js";
import {type ChoiceOptions, choice} from "../../views/choice.js";
import {html} from "../../views/html.js";
import type {Lab} from "../../views/lab.js";
import {largestDrawnHouse} from "../../views/largestDrawnHouse.js";
import {numberField, percentField} from "../../views/numberField.js";
import {setScenario} from "../../views/setScenario.js";
import {transferEditor} from "./transferEditor.js";

/** The further rules of the contract, one click away; each says what it does and whether the law knows it. */
export function moreRules(lab: Lab): HTMLElement {
  const {more} = lab.messages;
  return html`<details class="more" id=${lab.id("more-rules")}><summary>${more.open}</summary>
    ${rule(
      lab,
      "formula",
      formulas,
      lab.messages.formulas,
      ({formula}) => formula,
      (formula) => ({formula}),
    )}
    ${rule(
      lab,
      "linkage",
      linkages,
      more.linkages,
      ({mixed}) => mixed.linkage,
      (linkage, {mixed}) => ({mixed: {...mixed, linkage}}),
    )}
    ${rule(
      lab,
      "overhang",
      overhangs,
      more.overhangs,
      ({mixed}) => mixed.overhang,
      (overhang, {mixed}) => ({mixed: {...mixed, overhang}}),
    )}
    ${rule(
      lab,
      "soleParty",
      soleParties,
      more.soleParties,
      ({soleParty}) => soleParty,
      (soleParty) => ({soleParty}),
    )}
    ${rule(
      lab,
      "ties",
      tieRules,
      more.tieRules,
      ({ties}) => ties,
      (ties) => ({ties}),
    )}
    ${againstAllRule(lab)}
    ${houseRule(lab)}
    ${transferEditor(lab)}
  </details>`;
}

type Scenario = Question["scenario"];

/** A drop-down for one word of the scenario, with its sentence. */
function rule<Word extends string>(
  lab: Lab,
  name: "formula" | "linkage" | "overhang" | "soleParty" | "ties",
  words: readonly Word[],
  labels: Readonly<Record<Word, string>>,
  read: (scenario: Scenario) => Word,
  write: (word: Word, scenario: Scenario) => Partial<Scenario>,
): HTMLElement {
  const {more} = lab.messages;
  const options: ChoiceOptions<Word> = {
    id: `rule-${name}`,
    label: more.labels[name],
    options: words.map((value) => ({value, label: labels[value]})),
    value: ({question}) => read(question.scenario),
    choose: (word) => setScenario(lab, (scenario) => ({...scenario, ...write(word, scenario)})),
  };
  return html`<div class="rule">${choice(lab, options)}<p class="hint">${more.hints[name]}</p></div>`;
}

function againstAllRule(lab: Lab): HTMLElement {
  const {more} = lab.messages;
  const limit = percentField(lab, {
    id: "rule-against-all",
    label: more.labels.againstAll,
    value: ({question}) => question.scenario.againstAll.percent,
    set: (percent) =>
      setScenario(lab, (scenario) => ({...scenario, againstAll: {...scenario.againstAll, percent}})),
  });
  const consequence = choice(lab, {
    id: "rule-protest",
    label: more.labels.protest,
    options: againstAllConsequences.map((value) => ({value, label: more.protests[value]})),
    value: ({question}) => question.scenario.againstAll.consequence,
    choose: (word) =>
      setScenario(lab, (scenario) => ({
        ...scenario,
        againstAll: {...scenario.againstAll, consequence: word},
      })),
  });
  return html`<div class="rule">${limit}${consequence}<p class="hint">${more.hints.againstAll}</p></div>`;
}

function houseRule(lab: Lab): HTMLElement {
  const {more} = lab.messages;
  const field = numberField(lab, {
    id: "rule-seats",
    label: more.labels.seats,
    unit: "",
    most: largestDrawnHouse,
    value: ({question}) => houseSeats(question, entryOf(lab.catalogue, question.contest)),
    set: (seats) => {
      if (seats !== null && !(Number.isInteger(seats) && seats >= 1 && seats <= largestDrawnHouse))
        return false;
      const {question} = lab.state.value;
      const own = entryOf(lab.catalogue, question.contest).contest.seats;
      lab.ask({...question, seats: seats === own ? null : seats});
      return true;
    },
    wanted: more.notAHouse(largestDrawnHouse),
  });
  return html`<div class="rule">${field}<p class="hint">${more.hints.seats}</p></div>`;
}
