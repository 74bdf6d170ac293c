import type {Catalogue} from "../../catalogue/catalogue.js";
import {independents} from "../../catalogue/independents.js";
import {knownDistricts} from "../../catalogue/knownDistricts.js";
import type {KnownElection} from "./calibration.js";

/** The known case of districts in the form that the model is calibrated on; null where the catalogue has none. */
export function knownElection(catalogue: Catalogue): KnownElection | null {
  const known = knownDistricts(catalogue);
  if (!known) return null;
  const {votes, districtWinners = []} = known.entry.contest;
  return {
    lists: votes,
    winners: [
      ...votes.map(({party}) => ({
        party,
        districts: districtWinners.find((winner) => winner.party === party)?.seats ?? 0,
      })),
      {party: independents, districts: known.others},
    ],
  };
}
