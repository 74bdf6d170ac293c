import type {Law, ObserversPackage} from "../catalogue/catalogue.js";
import {entryOf} from "../catalogue/contests.js";
import {completeScenario} from "../catalogue/lawScenario.js";
import {lawOf, lawsAfter} from "../catalogue/laws.js";
import {sourceOf} from "../catalogue/lookUp.js";
import {turnoutsOf} from "../catalogue/turnouts.js";
import {askedHouse} from "../rules/askedHouse.js";
import type {Control} from "../rules/control.js";
import {districts} from "../rules/mixed.js";
import {threshold} from "../rules/threshold.js";
import {lawfulQuestion} from "../scenario/question.js";
import type {Lab} from "./lab.js";
import type {LabState} from "./labState.js";
import type {Mark} from "./lever.js";

/** Thresholds: the observers' proposal and the laws, each value once with the law that first set it. */
export const thresholdMarks = (lab: Lab, state: LabState): readonly Mark[] => [
  proposal(lab, (proposed) => proposed.threshold),
  ...lawMarks(lab, state, threshold).sort(byPercent),
];

/** Shares of district seats: those of the laws in their house, and the observers' proposal. */
export const districtMarks = (lab: Lab, state: LabState): readonly Mark[] =>
  [...lawMarks(lab, state, districts), proposal(lab, (proposed) => proposed.districts)].sort(byPercent);

/** Turnouts that are known of the elections of a contest's day, from the catalogue. */
export const turnoutMarks = ({catalogue, language}: Lab, {question}: LabState): readonly Mark[] =>
  turnoutsOf(catalogue, entryOf(catalogue, question.contest))
    .map(({percent, name, basis, source}) => ({percent, name: name[language], basis, source}))
    .sort(byPercent);

const byPercent = (a: Mark, b: Mark): number => a.percent - b.percent;

/** What the observers propose, as a mark. */
const proposal = ({catalogue, messages}: Lab, value: (proposed: ObserversPackage) => number): Mark => ({
  percent: value(catalogue.observersPackage),
  name: messages.proposal,
  basis: "observers",
  source: catalogue.observersPackage.source,
});

/** What the contest's own law, and those that came after it, say of a rule; a value once, with the law that first set it. */
export function lawMarks(
  {catalogue, messages}: Lab,
  {question}: LabState,
  {control}: {readonly control: Control},
): Mark[] {
  if (control.kind !== "percent") return [];
  const entry = entryOf(catalogue, question.contest);
  const laws = [{...lawOf(catalogue, entry), date: entry.date}, ...lawsAfter(catalogue, entry)];
  const lawful = lawfulQuestion(catalogue, entry.id);
  const valueIn = (law: Law["scenario"]): number => {
    const asked = {...lawful, scenario: completeScenario(law)};
    return control.value(asked, askedHouse(asked, entry)) ?? 0;
  };
  const marks = laws.map(({date, source, scenario}) => ({
    percent: valueIn(scenario),
    name: messages.inForce(date),
    basis: sourceOf(catalogue, source)?.basis ?? ("law" as const),
    source,
  }));
  // In a small house a law may have more district seats than the house has seats: no lever can stand there.
  const possible = marks.filter(({percent}) => percent <= 100);
  return possible.filter(
    ({percent}, index) => possible.findIndex((mark) => mark.percent === percent) === index,
  );
}
