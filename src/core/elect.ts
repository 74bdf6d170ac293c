import {applyAgainstAll} from "./againstAll.js";
import {type Compensated, compensate} from "./compensation.js";
import {type Contest, partyVotes, unaccounted} from "./contest.js";
import type {Counts} from "./counts.js";
import {type DistrictSeatsWon, winDistrictSeats} from "./districtSeats.js";
import {divideHouse, type House} from "./house.js";
import {type ListRules, type ListSeats, listGrowth, shareAmong, shareListSeats} from "./listSeats.js";
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
import {type SupposedContest, suppose} from "./transfers.js";
import {applyTurnoutFloor} from "./turnoutFloor.js";

/**
 * Who sits in the house, and why: the order of the law. Voters act as supposed, the house is divided, the turnout
 * floor and the “against all” rule are applied, districts are won, lists are admitted and seated, and both are joined.
 * @throws InputError where a rule needs a figure that the contest does not have.
 */
export const elect = (contest: Contest, scenario: Scenario): Outcome =>
  electSupposed(suppose(contest, scenario), scenario);

/**
 * The same for a contest whose voters already act as the scenario supposes: that work can be done once for many. Who
 * must know on which sharings of seats the outcome rests hears of each.
 */
export function electSupposed(supposed: SupposedContest, scenario: ListRules): Outcome {
  const {contest} = supposed;
  const house = divideHouse(contest.seats, scenario.districtSeats);
  const floor = applyTurnoutFloor(supposed, scenario.turnoutFloor, house);
  const districts = winDistrictSeats(contest, house.district, scenario.ties, floor);
  const admission = admit(contest, floor.counts, scenario.threshold);
  const protest = applyAgainstAll(floor.counts, scenario.againstAll, house.list);
  const before: readonly Step[] = [
    ...(supposed.step ? [supposed.step] : []),
    countStep(contest.counts),
    ...(floor.step ? [floor.step] : []),
    ...(protest ? [protest] : []),
  ];
  const assumptions = rulesBeyondTheLaw(scenario);
  if (floor.void || (protest?.exceeded && protest.consequence === "void"))
    return nobodyElected(contest, floor.void ? contest.counts : floor.counts, before, assumptions);
  const emptied = Math.min(house.list, floor.vacantListSeats + (protest?.vacantListSeats ?? 0));
  const seated = seatLists(contest, floor.counts, admission.admitted, house, emptied, districts, scenario);
  return join(contest, floor.counts, house.seats + seated.grown, seated.lists, districts, {
    steps: [...before, houseStep(house, emptied), admission.step, ...districts.steps, ...seated.lists.steps],
    assumptions: [...new Set([...assumptions, ...seated.lists.assumptions, ...districts.assumptions])],
  });
}

/** Shares the list seats: those left of their tier (parallel), or the whole house less the districts (compensatory). */
function seatLists(
  {parties}: Contest,
  {votes}: Counts,
  admitted: readonly boolean[],
  house: House,
  emptied: number,
  districts: DistrictSeatsWon,
  scenario: ListRules,
): Compensated {
  const share = (seats: number) => shareListSeats(parties, votes, admitted, seats, scenario);
  if (scenario.linkage === "parallel" || !admitted.includes(true))
    return {lists: share(house.list - emptied), grown: 0};
  const growth = listGrowth(parties, votes, admitted, scenario);
  const own = parties.map((party) => districts.seats.get(party) ?? 0);
  const wonByAdmitted = growth.lists.reduce((sum, list) => sum + own[list], 0);
  return compensate({
    parties,
    districts: own,
    proportional: house.list - emptied + wonByAdmitted,
    house: house.seats,
    overhang: scenario.overhang,
    share,
    growth,
    shareAmong: (lists, seats) => shareAmong(parties, votes, lists, seats, scenario),
  });
}

/** Adds list and district seats: parties in the order of registration, then winners without a list. */
function join(
  {parties, counts}: Contest,
  {votes}: Counts,
  house: number,
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
    house,
    filled,
    vacant: house - filled,
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
  {votes}: Counts,
  steps: readonly Step[],
  assumptions: readonly Assumption[],
): Outcome {
  return {
    status: "void",
    house: seats,
    filled: 0,
    vacant: seats,
    unaccounted: unaccounted(counts),
    parties: parties.map((party, list) => partyOutcome(party, votes[list], false, 0, 0)),
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

const houseStep = ({list, district}: House, emptied: number): Step => ({
  step: "house",
  list,
  district,
  listToShare: list - emptied,
});

function rulesBeyondTheLaw({
  turnoutFloor,
  threshold,
  againstAll,
  transfers,
}: Scenario): readonly Assumption[] {
  return [
    ...(transfers.length > 0 ? (["transfers"] as const) : []),
    ...(againstAll ? (["against-all"] as const) : []),
    ...(turnoutFloor.share.parts > 0 ? (["turnout-floor"] as const) : []),
    ...(threshold.of !== "valid" ? (["threshold-base"] as const) : []),
    ...(threshold.exempt.length > 0 ? (["threshold-exempt"] as const) : []),
  ];
}
