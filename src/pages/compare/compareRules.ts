import type {CatalogueContest} from "../../catalogue/catalogue.js";
import {floorName} from "../../core/scenario.js";
import {askedHouse} from "../../rules/askedHouse.js";
import {clausesBelow} from "../../rules/clauses.js";
import {isAgainstAllAnswered, isFloorAnswered} from "../../scenario/comparison.js";
import {lawfulQuestion, type Question} from "../../scenario/question.js";
import {groupName} from "../../views/groupName.js";
import {fragment, html} from "../../views/html.js";
import type {Setting} from "../../views/lab.js";
import type {Compare} from "./compare.js";
import type {ShownColumn} from "./state.js";

/**
 * The rules of a column in a few lines: threshold and seats first, then whatever else is in use, then every other rule
 * that differs from the law of the contest's day.
 */
export function rulesCell(compare: Compare, {column, answer}: ShownColumn): Node {
  const {words, messages, formats} = compare;
  const {scenario} = answer.question;
  const {rules} = words;
  const {entry} = compare.state.value;
  const {house, districtSeats: district} = askedHouse(answer.question, entry);
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
  const {scenario} = question;
  const house = askedHouse(question, entry);
  const isCompensated = scenario.mixed.linkage === "compensatory" && house.districtSeats > 0;
  return clausesBelow(question, lawfulQuestion(setting.catalogue, entry.id), {
    words: setting.messages.ruleWords,
    ...house,
    nameOf: (group) => groupName(setting, group),
    headlineNames: [
      "threshold.percent",
      "seats",
      "mixed.districtPercent",
      ...(scenario.threshold.of === "valid" ? [] : ["threshold.of"]),
      ...(scenario.formula === "hare" ? [] : ["formula"]),
      ...(isCompensated ? ["mixed.linkage"] : []),
      ...(isFloorAnswered(scenario) ? ["turnoutFloor.percent", "turnoutFloor.consequence"] : []),
      ...(isAgainstAllAnswered(scenario) ? ["againstAll.percent", "againstAll.consequence"] : []),
    ],
  });
}

function openRules({words}: Compare, floor: boolean, againstAll: boolean): string {
  if (!floor && !againstAll) return words.rules.open;
  return `${floor ? words.open.againstAll : words.open.floor} – ${words.open.unanswered.toLowerCase()}`;
}
