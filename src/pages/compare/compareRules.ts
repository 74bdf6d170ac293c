import {districtSeatsOf} from "../../catalogue/lawScenario.js";
import {floorName} from "../../core/scenario.js";
import {isAgainstAllAnswered, isFloorAnswered} from "../../scenario/comparison.js";
import {houseSeats} from "../../scenario/question.js";
import {fragment, html} from "../../views/html.js";
import type {Compare, ShownColumn} from "./compare.js";

/** The rules of a column in a few lines: threshold and seats first, then whatever else is in use. */
export function rulesCell(compare: Compare, {column, answer}: ShownColumn): Node {
  const {words, messages, formats} = compare;
  const {scenario} = answer.question;
  const {rules} = words;
  const {entry} = compare.state();
  const house = houseSeats(answer.question, entry);
  const district = Math.min(districtSeatsOf(scenario, house), house);
  const {turnoutFloor, againstAll, formula, mixed, transfers} = scenario;
  const floor = isFloorAnswered(scenario)
    ? [rules.floor(formats.percent(turnoutFloor.percent), messages.floorRules[floorName(turnoutFloor)])]
    : [];
  const protest =
    isAgainstAllAnswered(scenario) && againstAll.percent !== null
      ? [
          rules.againstAll(
            formats.percent(againstAll.percent),
            messages.more.protests[againstAll.consequence],
          ),
        ]
      : [];
  const others = [
    ...(scenario.threshold.of === "valid" ? [] : [messages.thresholdBases[scenario.threshold.of]]),
    ...(formula === "hare" ? [] : [messages.formulas[formula]]),
    ...(mixed.linkage === "compensatory" && district > 0 ? [messages.otherRules.compensation] : []),
    ...(transfers.length === 0 ? [] : [messages.otherRules.transfers(transfers.length)]),
  ];
  const isPackage = column?.kind === "package";
  const answered = [...floor, ...protest];
  return fragment`<p>${rules.threshold(formats.percent(scenario.threshold.percent))}</p>
    <p>${district === 0 ? rules.lists(house) : rules.mixed(house - district, district)}</p>
    ${others.map((rule) => html`<p>${rule}</p>`)}
    ${isPackage && answered.length > 0 ? html`<p class="compare-yours">${rules.yours}</p>` : null}
    ${answered.map((rule) => html`<p>${rule}</p>`)}
    ${isPackage && answered.length < 2 ? html`<p class="compare-open">${openRules(compare, floor.length > 0, protest.length > 0)} <a href="#package">${words.open.answerHere}</a></p>` : null}`;
}

function openRules({words}: Compare, floor: boolean, againstAll: boolean): string {
  if (!floor && !againstAll) return words.rules.open;
  return `${floor ? words.open.againstAll : words.open.floor} – ${words.open.unanswered.toLowerCase()}`;
}
