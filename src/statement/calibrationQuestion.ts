import type {Catalogue} from "../catalogue/catalogue.js";
import {entryOf} from "../catalogue/contests.js";
import type {CalibrationQuestion} from "../certainty/districts/calibrationReport.js";
import {knownElection} from "../certainty/districts/knownElection.js";
import {divideHouse} from "../core/house.js";
import {percentShare} from "../core/share.js";
import {officialNow} from "./claims/ground.js";

/**
 * The calibration of the model of local candidates, put to the official votes of 2021 in as many districts as the
 * observers' package has; null where no known election can calibrate it.
 */
export function calibrationQuestion(catalogue: Catalogue): CalibrationQuestion | null {
  const known = knownElection(catalogue);
  if (!known) return null;
  const {contest} = entryOf(catalogue, officialNow);
  const share = percentShare(catalogue.observersPackage.districts);
  const districts = share ? divideHouse(contest.seats, {share}).district : 0;
  return {known, applied: {lists: contest.votes, districts}};
}
