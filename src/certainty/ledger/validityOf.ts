import {applyAgainstAll} from "../../core/againstAll.js";
import {divideHouse} from "../../core/house.js";
import type {ThresholdStep} from "../../core/outcome.js";
import type {Scenario} from "../../core/scenario.js";
import {admit} from "../../core/threshold.js";
import type {SupposedContest} from "../../core/transfers.js";
import {applyTurnoutFloor} from "../../core/turnoutFloor.js";
import {admissionLasts} from "./admissionLasts.js";
import {type Drift, shorter, type Voters} from "./lasts.js";
import {againstAllLasts, floorLasts} from "./validityLasts.js";
import type {Slopes} from "./ways.js";

/** Whether a contest is valid and who reaches the threshold, and for how many voters more both stay so. */
export interface ValidityAt {
  readonly isVoid: boolean;
  readonly threshold: ThresholdStep;
  readonly lasts: Voters;
}

/** The first steps of the law alone: what is asked of them need not wait for seats to be shared. */
export function validityOf(
  supposed: SupposedContest,
  scenario: Scenario,
  slopes: Slopes,
  drift: Drift | null,
): ValidityAt {
  const {contest} = supposed;
  const house = divideHouse(contest.seats, scenario.districtSeats);
  const floor = applyTurnoutFloor(supposed, scenario.turnoutFloor, house);
  const protest = applyAgainstAll(floor.counts, scenario.againstAll, house.list);
  const {step: threshold} = admit(contest, floor.counts, scenario.threshold);
  return {
    isVoid: floor.void || (protest?.exceeded === true && protest.consequence === "void"),
    threshold,
    lasts: [
      admissionLasts(threshold, slopes, drift),
      floor.step
        ? floorLasts(floor.step, contest.counts, house.list, slopes, drift)
        : Number.POSITIVE_INFINITY,
      protest ? againstAllLasts(protest, house.list, slopes, drift) : Number.POSITIVE_INFINITY,
    ].reduce(shorter),
  };
}
