import {electSupposed} from "../../core/elect.js";
import type {Outcome} from "../../core/outcome.js";
import type {Scenario} from "../../core/scenario.js";
import {type ThresholdClass, thresholdClasses, withThreshold} from "../../core/thresholdIntervals.js";
import type {LongWork} from "../longWork.js";
import {orUnknown} from "./floorClasses.js";
import {type LeverFigures, leverFigures} from "./leverFigures.js";
import {
  type DistrictCase,
  everyDistrict,
  type LeaderWins,
  type LeverQuestion,
  noDistrict,
  openGround,
  ownDistricts,
  withoutList,
} from "./leverGround.js";

/** The figures of one field of the map by who wins the districts; null where no house, or nobody, can say. */
export type MapField = Readonly<Record<DistrictCase, LeverFigures | null>>;

/** Every outcome over the threshold and the district seats at once, exact: nothing lies between two fields. */
export interface LeverMap {
  readonly leader: string;
  /** The stretches of thresholds, from the bottom up. */
  readonly thresholds: readonly Omit<ThresholdClass, "at">[];
  /** For each number of district seats, from 0, a field for each stretch of thresholds. */
  readonly columns: readonly (readonly MapField[])[];
  /** District seats whose winners are known; null where there are none. */
  readonly known: number | null;
}

/** The map of threshold × district seats, all else as asked: a step for every number of district seats. */
export function* leverMap(question: LeverQuestion): LongWork<LeverMap> {
  const ground = openGround(question);
  const {leader, known, scenario} = ground;
  const classes = thresholdClasses(ground.supposed, {...scenario, districtSeats: {seats: 0}});
  const columns: MapField[][] = [];
  const map = (): LeverMap => ({
    leader,
    known,
    thresholds: classes.map(({above, upTo}) => ({above, upTo})),
    columns: columns.slice(),
  });
  const most = question.contest.seats;
  for (let districts = 0; districts <= most; districts++) {
    const rules: Scenario = {...scenario, districtSeats: {seats: districts}};
    const outcomes = (wins: LeaderWins): readonly (Outcome | null)[] => {
      const contest = ground.withDistricts(districts, wins);
      return classes.map(
        ({at}) => contest && orUnknown(() => electSupposed(contest, withThreshold(rules, at))),
      );
    };
    const figures = (outcome: Outcome | null) => outcome && leverFigures(outcome, leader, question.appointed);
    const nobody = outcomes(noDistrict);
    const none = nobody.map(figures);
    const column = (wins: LeaderWins) =>
      (ground.addsUp
        ? nobody.map((outcome) => outcome && wonByLeader(outcome, leader, ownDistricts(districts, wins)))
        : outcomes(wins)
      ).map(figures);
    const isKnown = districts === 0 || districts === known;
    const {"as-known": knownCase} = ground.wins;
    const asKnown = isKnown ? none : knownCase && column(knownCase);
    const every = isKnown ? none : column(everyDistrict);
    columns.push(
      none.map((field, at) => ({none: field, "as-known": asKnown?.[at] ?? null, every: every[at]})),
    );
    yield {done: districts + 1, of: most + 1, soFar: map};
  }
  return map();
}

/** The same outcome with so many of the districts won by the leader instead of by candidates without a list. */
const wonByLeader = (outcome: Outcome, leader: string, own: number): Outcome =>
  outcome.status === "void"
    ? outcome
    : {
        ...outcome,
        parties: outcome.parties.map((one) => {
          const more = one.party === leader ? own : one.party === withoutList ? -own : 0;
          return more === 0 ? one : {...one, district: one.district + more, seats: one.seats + more};
        }),
      };
