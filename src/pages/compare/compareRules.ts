import type {CatalogueContest} from "../../catalogue/catalogue.js";
import {floorName, type ScenarioJson} from "../../core/scenario.js";
import {clausesBelow} from "../../rules/clauses.js";
import {isSaidShortly, shortNames} from "../../rules/shortly.js";
import {isAgainstAllAnswered, isFloorAnswered} from "../../scenario/comparison.js";
import {lawfulQuestion, type Question} from "../../scenario/question.js";
import {fragment, html} from "../../views/html.js";
import type {Setting} from "../../views/lab.js";
import {tellingOf} from "../../views/tellingOf.js";
import type {Compare} from "./compare.js";
import type {ShownColumn} from "./state.js";

/** The rules of a column in one line: threshold and seats. */
export function rulesInShort(compare: Compare, {answer}: ShownColumn): string {
  const {rules} = compare.words;
  const {scenario} = answer.question;
  const {house, districtSeats} = tellingOf(compare, answer.question, compare.state.value.entry);
  const seats = districtSeats === 0 ? rules.lists(house) : rules.mixed(house - districtSeats, districtSeats);
  return `${rules.threshold(compare.formats.percent(scenario.threshold.percent))}; ${seats}`;
}

/**
 * The rules of a column in a few lines: threshold and seats first, then whatever else is in use, then every other rule
 * that differs from the law of the contest's day.
 */
export function rulesCell(compare: Compare, {column, answer}: ShownColumn): Node {
  const {words, messages, formats} = compare;
  const {scenario} = answer.question;
  const {rules} = words;
  const {entry} = compare.state.value;
  const telling = tellingOf(compare, answer.question, entry);
  const {house, districtSeats: district} = telling;
  const {turnoutFloor, againstAll} = scenario;
  const floor = isFloorAnswered(scenario)
    ? [rules.floor(formats.percent(turnoutFloor.percent), messages.floorRules[floorName(turnoutFloor)])]
    : [];
  const protest =
    isAgainstAllAnswered(scenario) && againstAll.percent !== null
      ? [
          rules.againstAll(
            formats.percent(againstAll.percent),
            messages.ruleControls["againstAll.consequence"].options[againstAll.consequence],
          ),
        ]
      : [];
  const others = shortNames(answer.question, telling, ownLines(scenario));
  const isPackage = column?.kind === "package";
  const answered = [...floor, ...protest];
  return fragment`<p>${rules.threshold(formats.percent(scenario.threshold.percent))}</p>
    <p>${district === 0 ? rules.lists(house) : rules.mixed(house - district, district)}</p>
    ${[...others, ...rulesUnsaid(compare, answer.question, entry)].map((rule) => html`<p>${rule}</p>`)}
    ${isPackage && answered.length > 0 ? html`<p class="compare-yours">${rules.yours}</p>` : null}
    ${answered.map((rule) => html`<p>${rule}</p>`)}
    ${isPackage && answered.length < 2 ? html`<p class="compare-open">${openRules(compare, floor.length > 0, protest.length > 0)} <a href="#package">${words.open.answerHere}</a></p>` : null}`;
}

/** The clauses of the rules that differ from the law and that the lines of the cell do not name by themselves. */
export function rulesUnsaid(
  setting: Setting,
  question: Question,
  entry: CatalogueContest,
): readonly string[] {
  const telling = tellingOf(setting, question, entry);
  const own = ownLines(question.scenario);
  return clausesBelow(
    question,
    lawfulQuestion(setting.catalogue, entry.id),
    telling,
    (rule) => own.includes(rule.field) || isSaidShortly(rule, question, telling),
  );
}

/** The fields of the rules that have lines of their own in a cell: threshold and seats always, open rules once answered. */
const ownLines = (scenario: ScenarioJson): readonly string[] => [
  "threshold.percent",
  "seats",
  "mixed.districtPercent",
  ...(isFloorAnswered(scenario) ? ["turnoutFloor.percent", "turnoutFloor.consequence"] : []),
  ...(isAgainstAllAnswered(scenario) ? ["againstAll.percent", "againstAll.consequence"] : []),
];

function openRules({words}: Compare, floor: boolean, againstAll: boolean): string {
  if (!floor && !againstAll) return words.rules.open;
  return `${floor ? words.open.againstAll : words.open.floor} – ${words.open.unanswered.toLowerCase()}`;
}
