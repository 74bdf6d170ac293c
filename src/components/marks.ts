import type {Basis} from "../scenario/catalogue.js";
import type {Lab} from "./lab.js";

/** A known value on a lever: what the law sets or set, what was proposed, what was measured. */
export interface Mark {
  readonly percent: number;
  readonly name: string;
  readonly basis: Basis;
  readonly source: string;
}

/** The laws whose values the levers show: those of the Mazhilis from the day of the election on. */
const markedLaws = ["law-2021-01-10", "law-2021-05-24", "law-2022-11-05"];

/** Recommendations 3 and 4 of the observers' statement: a 3 % threshold, half of the seats in districts. */
const proposed = {threshold: 3, districts: 50, source: "statement-2021"};

/** Thresholds: the observers' proposal and the laws, each value once with the law that first set it. */
export function thresholdMarks(lab: Lab): readonly Mark[] {
  const laws = lawMarks(lab, ({threshold}) => (threshold as {percent: number}).percent);
  return [proposal(lab, proposed.threshold), ...laws].sort(byPercent);
}

/** Shares of district seats: those of the laws for a house of 98, and the observers' proposal. */
export function districtMarks(lab: Lab): readonly Mark[] {
  const laws = lawMarks(lab, ({mixed}) => {
    const {districtSeats = 0} = (mixed ?? {}) as {districtSeats?: number};
    return Math.round((1000 * districtSeats) / 98) / 10;
  });
  return [...laws, proposal(lab, proposed.districts)].sort(byPercent);
}

/** Turnouts that are known, from the catalogue. */
export const turnoutMarks = ({catalogue, language}: Lab): readonly Mark[] =>
  catalogue.turnouts
    .map(({percent, name, basis, source}) => ({percent, name: name[language], basis, source}))
    .sort(byPercent);

const byPercent = (a: Mark, b: Mark): number => a.percent - b.percent;

const proposal = ({messages}: Lab, percent: number): Mark => ({
  percent,
  name: messages.proposal,
  basis: "observers",
  source: proposed.source,
});

function lawMarks(
  {catalogue, messages}: Lab,
  value: (scenario: Readonly<Record<string, unknown>>) => number,
): readonly Mark[] {
  const laws = markedLaws.flatMap((id) => catalogue.laws.filter((law) => law.id === id));
  const marks = laws.map(({date, source, scenario}) => ({
    percent: value(scenario),
    name: messages.inForce(date),
    basis: "law" as const,
    source,
  }));
  return marks.filter(({percent}, index) => marks.findIndex((mark) => mark.percent === percent) === index);
}
