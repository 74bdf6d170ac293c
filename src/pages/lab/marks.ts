import type {Basis, CatalogueContest} from "../../catalogue/catalogue.js";
import type {ScenarioJson} from "../../core/scenario.js";
import {completeScenario, entryOf, lawOf} from "../../scenario/question.js";
import type {Lab, LabState} from "../../views/lab.js";

/** A known value on a lever: what the law sets or set, what was proposed, what was measured. */
export interface Mark {
  readonly percent: number;
  readonly name: string;
  readonly basis: Basis;
  readonly source: string;
}

/** Laws of the Mazhilis that changed the values on the levers, for the elections of 2021. */
const lawsSince2021 = ["law-2021-01-10", "law-2021-05-24", "law-2022-11-05"];

/** Recommendations 3 and 4 of the observers' statement: a 3 % threshold, half of the seats in districts. */
const proposed = {threshold: 3, districts: 50, source: "statement-2021"};

/** Thresholds: the observers' proposal and the laws, each value once with the law that first set it. */
export const thresholdMarks = (lab: Lab, state: LabState): readonly Mark[] => [
  proposal(lab, proposed.threshold),
  ...lawMarks(lab, state, ({threshold}) => threshold.percent).sort(byPercent),
];

/** Shares of district seats: those of the laws in their house, and the observers' proposal. */
export const districtMarks = (lab: Lab, state: LabState): readonly Mark[] =>
  [
    ...lawMarks(lab, state, ({mixed}, house) => Math.round((1000 * (mixed.districtSeats ?? 0)) / house) / 10),
    proposal(lab, proposed.districts),
  ].sort(byPercent);

/** Turnouts that are known of the elections of 2021, from the catalogue; none for others. */
export const turnoutMarks = ({catalogue, language}: Lab, {question}: LabState): readonly Mark[] =>
  isOf2021(entryOf(catalogue, question.contest)) && !entryOf(catalogue, question.contest).loaded
    ? catalogue.turnouts
        .map(({percent, name, basis, source}) => ({percent, name: name[language], basis, source}))
        .sort(byPercent)
    : [];

const isOf2021 = ({date}: CatalogueContest): boolean => date.startsWith("2021");

const byPercent = (a: Mark, b: Mark): number => a.percent - b.percent;

const proposal = ({messages}: Lab, percent: number): Mark => ({
  percent,
  name: messages.proposal,
  basis: "observers",
  source: proposed.source,
});

/** The contest's own law, and for 2021 those that came after it; a value once, with the law that first set it. */
function lawMarks(
  {catalogue, messages}: Lab,
  {question}: LabState,
  value: (scenario: ScenarioJson, house: number) => number,
): Mark[] {
  const entry = entryOf(catalogue, question.contest);
  const own = lawOf(catalogue, entry);
  const later = isOf2021(entry) ? catalogue.laws.filter(({id}) => lawsSince2021.includes(id)) : [];
  const laws = [{...own, date: entry.date}, ...later.filter(({date}) => date > entry.date)];
  const marks = laws.map(({date, source, scenario}) => ({
    percent: value(completeScenario(scenario), entry.contest.seats),
    name: messages.inForce(date),
    basis: catalogue.sources.find(({id}) => id === source)?.basis ?? ("law" as const),
    source,
  }));
  return marks.filter(({percent}, index) => marks.findIndex((mark) => mark.percent === percent) === index);
}
