import {type Contest, type Counts, partyVotes, unaccounted} from "./contest.js";
import {type DistrictSeatsWon, winDistrictSeats} from "./districtSeats.js";
import {divideHouse, type House} from "./house.js";
import {InputError} from "./inputError.js";
import {type ListSeats, shareListSeats} from "./listSeats.js";
import {
  type Assumption,
  type Outcome,
  type PartyOutcome,
  type Status,
  type Step,
  tiedNames,
} from "./outcome.js";
import type {Scenario} from "./scenario.js";
import {admit} from "./threshold.js";
import {applyTurnoutFloor, type FloorEffect} from "./turnoutFloor.js";

/**
 * Who sits in the house, and why: the order of the law. The house is divided, the floor is applied, lists are
 * admitted and seated, districts are won, and both are added (parallel system, law of 5 November 2022).
 * @throws InputError where a rule needs a figure that the contest does not have.
 */
export function elect(contest: Contest, scenario: Scenario): Outcome {
  const house = divideHouse(contest.seats, scenario.districtSeats);
  if (house.list < 0)
    throw new InputError(
      "does-not-fit",
      "scenario.mixed.districtSeats",
      house.district,
      `into ${house.seats} seats`,
    );
  const floor = applyTurnoutFloor(contest, scenario.turnoutFloor, house);
  const districts = winDistrictSeats(contest, house.district, scenario.ties, floor);
  const admission = admit(contest, floor.counts, scenario.threshold);
  const before = [countStep(contest.counts), ...(floor.step ? [floor.step] : [])];
  const assumptions = rulesBeyondTheLaw(scenario);
  if (floor.void) return nobodyElected(contest, before, assumptions);
  const listToShare = house.list - floor.vacantListSeats;
  const {parties} = contest;
  const lists = shareListSeats(parties, floor.counts.votes, admission.admitted, listToShare, scenario);
  return join(contest, floor.counts, house, lists, districts, {
    steps: [...before, houseStep(house, floor), admission.step, ...lists.steps, ...districts.steps],
    assumptions: [...new Set([...assumptions, ...lists.assumptions, ...districts.assumptions])],
  });
}

/** Adds list and district seats: parties in the order of registration, then winners without a list. */
function join(
  {parties, counts, seats: members}: Contest,
  {votes}: Counts,
  house: House,
  lists: ListSeats,
  districts: DistrictSeatsWon,
  working: Pick<Outcome, "steps" | "assumptions">,
): Outcome {
  const listed = parties.map((party, list) =>
    partyOutcome(
      party,
      votes[list],
      lists.admitted[list],
      lists.seats[list],
      districts.seats.get(party) ?? 0,
    ),
  );
  const known = new Set(parties);
  const others = [...districts.seats]
    .filter(([party]) => !known.has(party))
    .map(([party, won]) => partyOutcome(party, 0, false, 0, won));
  const all = [...listed, ...others];
  const filled = all.reduce((sum, {seats}) => sum + seats, 0);
  const tie = openTie(lists, districts, parties);
  return {
    status: statusOf(lists, tie),
    house: house.seats,
    filled,
    vacant: members - filled,
    unaccounted: unaccounted(counts),
    parties: all,
    tie,
    ...working,
  };
}

const partyOutcome = (
  party: string,
  votes: PartyOutcome["votes"],
  admitted: boolean,
  list: number,
  district: number,
): PartyOutcome => ({party, votes, admitted, list, district, seats: list + district});

function statusOf(lists: ListSeats, tie: Outcome["tie"]): Status {
  if (!lists.admitted.includes(true)) return "none-admitted";
  return tie ? "open-tie" : "elected";
}

/** The seats that ties left open, over both tiers. */
function openTie({open}: ListSeats, districts: DistrictSeatsWon, parties: readonly string[]): Outcome["tie"] {
  if (!open) return districts.open;
  const names = tiedNames(open, parties);
  if (!districts.open) return {parties: names, seats: open.seats};
  return {
    parties: [...new Set([...names, ...districts.open.parties])],
    seats: open.seats + districts.open.seats,
  };
}

function nobodyElected(
  {parties, counts, seats}: Contest,
  steps: readonly Step[],
  assumptions: readonly Assumption[],
): Outcome {
  return {
    status: "void",
    house: seats,
    filled: 0,
    vacant: seats,
    unaccounted: unaccounted(counts),
    parties: parties.map((party, list) => partyOutcome(party, counts.votes[list], false, 0, 0)),
    tie: null,
    steps,
    assumptions,
  };
}

const countStep = (counts: Counts): Step => ({
  step: "count",
  registered: counts.registered,
  cast: counts.cast,
  invalid: counts.invalid,
  againstAll: counts.againstAll,
  partyVotes: partyVotes(counts),
  unaccounted: unaccounted(counts),
});

const houseStep = ({list, district}: House, {vacantListSeats}: FloorEffect): Step => ({
  step: "house",
  list,
  district,
  listToShare: list - vacantListSeats,
});

function rulesBeyondTheLaw({turnoutFloor, threshold}: Scenario): readonly Assumption[] {
  return [
    ...(turnoutFloor.share.parts > 0 ? (["turnout-floor"] as const) : []),
    ...(threshold.of !== "valid" ? (["threshold-base"] as const) : []),
  ];
}
