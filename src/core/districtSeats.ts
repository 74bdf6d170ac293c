import type {Contest, District} from "./contest.js";
import {type DistrictResult, districtWinner} from "./districtWinners.js";
import {InputError} from "./inputError.js";
import type {Assumption, DistrictStep, Step} from "./outcome.js";
import type {TieRule} from "./scenario.js";
import type {FloorEffect} from "./turnoutFloor.js";

/** The district seats won, by party, with the working. */
export interface DistrictSeatsWon {
  readonly seats: ReadonlyMap<string, number>;
  /** Those with an equal claim to seats left open, and how many seats. */
  readonly open: {readonly parties: readonly string[]; readonly seats: number} | null;
  readonly steps: readonly Step[];
  readonly assumptions: readonly Assumption[];
}

const none: DistrictSeatsWon = {seats: new Map(), open: null, steps: [], assumptions: []};

/**
 * Seats the districts: by the winners given outright, else by most votes in each district.
 * @throws InputError where there are district seats and nothing to fill them from, or too many or too few.
 */
export function winDistrictSeats(
  contest: Contest,
  seats: number,
  ties: TieRule,
  floor: FloorEffect,
): DistrictSeatsWon {
  if (seats === 0) return none;
  if (contest.districtWinners) return givenWinners(contest.districtWinners, seats, floor);
  if (!contest.districts)
    throw new InputError(
      "rule-needs",
      "contest.districts",
      undefined,
      "scenario.mixed (or contest.districtWinners)",
    );
  if (contest.districts.length !== seats)
    throw new InputError(
      "does-not-fit",
      "contest.districts",
      contest.districts.length,
      `${seats} district seats of scenario.mixed`,
    );
  refuseUnknownRegions(contest, contest.districts, floor);
  return mostVotes(contest, contest.districts, ties, floor);
}

/** A floor that empties the districts of regions must know the region of each. */
function refuseUnknownRegions({regions}: Contest, districts: readonly District[], {step}: FloorEffect): void {
  if (step?.rule.level !== "region" || step.rule.consequence !== "vacant") return;
  const known = new Set(regions?.map(({id}) => id));
  districts.forEach(({region}, index) => {
    const field = `contest.districts[${index}].region`;
    if (region === null) throw new InputError("rule-needs", field, undefined, "scenario.turnoutFloor");
    if (!known.has(region)) throw new InputError("not-one-of", field, region, "the regions of the contest");
  });
}

function givenWinners(
  winners: NonNullable<Contest["districtWinners"]>,
  seats: number,
  {step: floorStep}: FloorEffect,
): DistrictSeatsWon {
  // Winners given outright do not say which district each won, so nobody knows whose seat would stay empty.
  if (floorStep && floorStep.missed > 0 && floorStep.rule.consequence === "vacant")
    throw new InputError(
      "does-not-fit",
      "contest.districtWinners",
      undefined,
      "scenario.turnoutFloor: their districts are not known",
    );
  const won = winners.reduce((sum, winner) => sum + winner.seats, 0);
  if (won !== seats)
    throw new InputError(
      "does-not-fit",
      "contest.districtWinners",
      won,
      `${seats} district seats of scenario.mixed`,
    );
  const step: DistrictStep = {step: "districts", given: true, results: [], vacant: 0};
  return {
    ...none,
    seats: new Map(winners.map((winner) => [winner.party, winner.seats])),
    steps: [step],
  };
}

function mostVotes(
  {parties}: Contest,
  districts: NonNullable<Contest["districts"]>,
  ties: TieRule,
  floor: FloorEffect,
): DistrictSeatsWon {
  const rank = new Map(parties.map((party, index) => [party, index]));
  const results = districts.map((district): DistrictResult => {
    const result = districtWinner(district, ties, rank);
    return floor.emptiesDistrict(district) ? {...result, winner: null, vacant: "turnout-floor"} : result;
  });
  const seats = new Map<string, number>();
  for (const {winner} of results) if (winner !== null) seats.set(winner, (seats.get(winner) ?? 0) + 1);
  const broken = results.filter(({winner, tied}) => winner !== null && tied.length > 0);
  const open = results.filter(({vacant}) => vacant === "tie");
  const vacant = results.filter(({winner}) => winner === null).length;
  return {
    seats,
    open:
      open.length > 0 ? {parties: [...new Set(open.flatMap(({tied}) => tied))], seats: open.length} : null,
    steps: [
      {step: "districts", given: false, results, vacant},
      ...[...broken, ...open].map(
        ({tied, winner}): Step => ({
          step: "tie",
          tier: "district",
          parties: tied,
          seats: 1,
          to: winner === null ? [] : [winner],
        }),
      ),
    ],
    assumptions: [
      ...(broken.length > 0 ? (["district-tie-registration"] as const) : []),
      ...(open.length > 0 ? (["ties-open"] as const) : []),
    ],
  };
}
