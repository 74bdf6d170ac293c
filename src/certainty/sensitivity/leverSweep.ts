import {electSupposed} from "../../core/elect.js";
import {divideHouse} from "../../core/house.js";
import {seatsIn} from "../../core/outcome.js";
import type {Scenario} from "../../core/scenario.js";
import type {Share} from "../../core/share.js";
import {type ThresholdClass, thresholdClasses, withThreshold} from "../../core/thresholdIntervals.js";
import type {LongWork} from "../longWork.js";
import {floorClasses, orUnknown} from "./floorClasses.js";
import {type LeverFigures, leverFigures} from "./leverFigures.js";
import {
  type DistrictCase,
  type LeverGround,
  type LeverQuestion,
  noDistrict,
  openGround,
} from "./leverGround.js";

/** The figures of a step, with every list's seats in the order of registration. */
export interface StepFigures extends LeverFigures {
  readonly house: number;
  readonly seats: readonly number[];
}

/** A stretch of a lever's values under which nothing changes, by who wins the districts. */
export interface LeverStep {
  /** More than this share; null at the bottom, which is in. */
  readonly above: Share | null;
  /** Up to and with this share; null where there is no end. */
  readonly upTo: Share | null;
  /** District seats; the same on every step of another lever. */
  readonly districts: number;
  readonly cases: Readonly<Record<DistrictCase, StepFigures | null>>;
}

/** Every step of the three levers, each moved by itself from where the question stands. */
export interface LeverSweep {
  readonly parties: readonly string[];
  readonly leader: string;
  /** District seats as asked, and those of which the winners are known. */
  readonly districtSeats: number;
  readonly known: number | null;
  readonly threshold: readonly LeverStep[];
  /** A step for every number of district seats from 0; empty where the share of district seats cannot be moved. */
  readonly districts: readonly LeverStep[];
  /** Empty where the turnouts that the floor looks at are not known. */
  readonly floor: readonly LeverStep[];
}

/** Moves each lever over all its steps. */
export function* leverSweep(question: LeverQuestion): LongWork<LeverSweep> {
  const ground = openGround(question);
  const {scenario, leader, known} = ground;
  const {seats} = question.contest;
  const {district: asked} = divideHouse(seats, scenario.districtSeats);
  const sweep: {-readonly [Part in keyof LeverSweep]: LeverSweep[Part]} = {
    parties: ground.supposed.contest.parties,
    leader,
    districtSeats: asked,
    known,
    threshold: [],
    districts: [],
    floor: [],
  };
  const soFar = () => ({...sweep});
  const here = ground.withDistricts(asked, noDistrict);
  const floors = here ? (orUnknown(() => floorClasses(ground, here, seats - asked)) ?? []) : [];
  const of = 1 + (question.districtsMove ? seats + 1 : 0) + floors.length;
  let done = 0;

  const at = (share: ThresholdClass, districts: number, rules: Scenario): LeverStep => ({
    above: share.above,
    upTo: share.upTo,
    districts,
    cases: casesOf(ground, question, districts, rules),
  });
  sweep.threshold = thresholdClasses(ground.supposed, {...scenario, districtSeats: {seats: 0}}).map((one) =>
    at(one, asked, withThreshold(scenario, one.at)),
  );
  yield {done: ++done, of, soFar};
  if (question.districtsMove)
    for (let districts = 0; districts <= seats; districts++) {
      const share = {parts: districts, of: seats};
      sweep.districts = [
        ...sweep.districts,
        at({above: null, upTo: share, at: share}, districts, {
          ...scenario,
          districtSeats: {seats: districts},
        }),
      ];
      yield {done: ++done, of, soFar};
    }
  const steps: LeverStep[] = [];
  for (const one of floors) {
    steps.push(at(one, asked, {...scenario, turnoutFloor: {...scenario.turnoutFloor, share: one.at}}));
    sweep.floor = steps;
    yield {done: ++done, of, soFar};
  }
  return sweep;
}

/** The figures under rules with so many district seats, by who wins them; once where the winners are known. */
export function casesOf(
  ground: LeverGround,
  {appointed}: Pick<LeverQuestion, "appointed">,
  districts: number,
  rules: Scenario,
): LeverStep["cases"] {
  const figures = (one: DistrictCase): StepFigures | null => {
    const wins = ground.wins[one];
    const contest = wins && ground.withDistricts(districts, wins);
    const outcome = contest && orUnknown(() => electSupposed(contest, rules));
    return (
      outcome && {
        ...leverFigures(outcome, ground.leader, appointed),
        house: outcome.house,
        seats: contest.contest.parties.map((party) => seatsIn(outcome, party)),
      }
    );
  };
  const none = figures("none");
  if (districts === 0 || districts === ground.known) return {none, "as-known": none, every: none};
  return {none, "as-known": figures("as-known"), every: figures("every")};
}
