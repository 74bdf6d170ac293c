import {type Contest, partyVotes} from "./contest.js";
import {type Count, dividedHalfUp, minus, times, total} from "./count.js";
import type {Counts} from "./counts.js";
import type {House} from "./house.js";
import {InputError} from "./inputError.js";
import {isBelow, sumCounts} from "./protocolsBelow.js";
import type {FloorRule, TurnoutFloor} from "./scenario.js";
import type {Share} from "./share.js";
import type {SupposedContest} from "./transfers.js";

/** What a turnout floor does to a contest. The law has no floor for elections: every consequence is an assumption. */
export interface FloorEffect {
  /** True when nobody is elected and the contest must be repeated. */
  readonly void: boolean;
  /** The counts that lists are judged and seated by. */
  readonly counts: Counts;
  /** List seats that stay empty. */
  readonly vacantListSeats: number;
  /** True for a district whose seat stays empty. */
  readonly emptiesDistrict: (district: {readonly id: string; readonly region: string | null}) => boolean;
  /** What the working says of it; null when the floor is 0 %. */
  readonly step: FloorStep | null;
}

/** The working of a turnout floor. */
export interface FloorStep {
  readonly step: "turnout-floor";
  readonly rule: FloorRule;
  readonly floor: Share;
  /** Regions or districts below the floor, by name; empty at the other levels. */
  readonly below: readonly string[];
  /** How many contests, regions, districts or protocols lie below the floor, and of how many. */
  readonly missed: number;
  readonly of: number;
  /** Votes for lists that are not counted for it. */
  readonly votesNotCounted: Count;
  readonly vacantListSeats: number;
}

/**
 * Applies the turnout floor of a scenario: turnout is ballots cast ÷ registered voters, on the floor is not below.
 * Who is below shows once voters act as supposed; what is below is taken off the counts, and the others act so.
 */
export function applyTurnoutFloor(supposed: SupposedContest, floor: TurnoutFloor, house: House): FloorEffect {
  const {contest} = supposed;
  if (floor.share.parts === 0) return untouched(contest.counts);
  switch (floor.level) {
    case "contest":
      return contestFloor(contest, floor, house);
    case "region":
      return regionFloor(supposed, floor, house);
    case "district":
      return districtFloor(contest, floor);
    case "protocol":
      return protocolFloor(supposed, floor);
  }
}

const noDistrict = () => false;

const untouched = (counts: Counts): FloorEffect => ({
  void: false,
  counts,
  vacantListSeats: 0,
  emptiesDistrict: noDistrict,
  step: null,
});

function contestFloor({counts}: Contest, floor: TurnoutFloor, house: House): FloorEffect {
  const missed = isBelow(counts, floor.share, "contest");
  const filled =
    missed && floor.consequence === "scale" ? scaled(house.list, counts, floor.share) : house.list;
  const vacantListSeats = house.list - filled;
  return {
    ...untouched(counts),
    void: missed && floor.consequence === "void",
    vacantListSeats,
    step: floorStep(floor, {missed: missed ? 1 : 0, of: 1, vacantListSeats}),
  };
}

/** Seats × turnout ÷ floor, a half up. */
const scaled = (seats: number, {cast, registered}: Counts, floor: Share): number =>
  Number(dividedHalfUp(times(times(seats, cast), floor.of), times(registered ?? 0, floor.parts)));

function regionFloor(supposed: SupposedContest, floor: TurnoutFloor, house: House): FloorEffect {
  const {contest, counted} = supposed;
  const regions = needed(contest.regions, "contest.regions");
  const asCounted = needed(counted.regions, "contest.regions");
  const low = asCounted.filter((_, index) =>
    isBelow(regions[index], floor.share, `contest.regions[${index}]`),
  );
  const below = low.map(({id}) => id);
  const lowCounts = sumCounts(low, counted.parties.length);
  // First of all, since it refuses regions that hold more voters than the contest.
  const counts = without(supposed, lowCounts, "contest.regions");
  const vacates = floor.consequence === "vacant";
  const all = contest.counts.registered ?? total(regions.map(({registered}) => registered ?? 0));
  const vacantListSeats =
    vacates && low.length > 0 ? Number(dividedHalfUp(times(house.list, lowCounts.registered ?? 0), all)) : 0;
  const lowRegions = new Set(below);
  return {
    void: false,
    counts,
    vacantListSeats,
    emptiesDistrict: vacates ? ({region}) => region !== null && lowRegions.has(region) : noDistrict,
    step: floorStep(floor, {
      below,
      missed: low.length,
      of: regions.length,
      votesNotCounted: minus(partyVotes(contest.counts), partyVotes(counts)),
      vacantListSeats,
    }),
  };
}

function districtFloor({districts, counts}: Contest, floor: TurnoutFloor): FloorEffect {
  const all = needed(districts, "contest.districts");
  const below = all
    .filter((district, index) => isBelow(district, floor.share, `contest.districts[${index}]`))
    .map(({id}) => id);
  const lowDistricts = new Set(below);
  return {
    ...untouched(counts),
    emptiesDistrict: ({id}) => lowDistricts.has(id),
    step: floorStep(floor, {below, missed: below.length, of: all.length}),
  };
}

function protocolFloor(supposed: SupposedContest, floor: TurnoutFloor): FloorEffect {
  const {contest} = supposed;
  const all = needed(contest.protocols, "contest.protocols");
  const low = all.below(floor.share);
  const counts = without(supposed, low.counts, "contest.protocols");
  return {
    ...untouched(counts),
    void: low.protocols === all.size,
    step: floorStep(floor, {
      missed: low.protocols,
      of: all.size,
      votesNotCounted: minus(partyVotes(contest.counts), partyVotes(counts)),
    }),
  };
}

function needed<T>(part: T | null, field: string): T {
  if (part === null) throw new InputError("rule-needs", field, undefined, "scenario.turnoutFloor");
  return part;
}

/**
 * The counts less those of the places below the floor, with the voters who remain acting as supposed.
 * @throws InputError where the places hold more than the whole.
 */
function without({counted, act}: SupposedContest, low: Counts, field: string): Counts {
  const {counts} = counted;
  const rest = (whole: Count, part: Count, name: string): Count => {
    if (part > whole) throw new InputError("does-not-fit", field, part, `into contest.${name} ${whole}`);
    return minus(whole, part);
  };
  return act({
    registered:
      counts.registered === null ? null : rest(counts.registered, low.registered ?? 0, "registered"),
    cast: rest(counts.cast, low.cast, "cast"),
    invalid: rest(counts.invalid, low.invalid, "invalid"),
    againstAll: rest(counts.againstAll, low.againstAll, "againstAll"),
    votes: counts.votes.map((votes, party) => rest(votes, low.votes[party], `votes[${party}].votes`)),
  });
}

const floorStep = ({share, ...rule}: TurnoutFloor, found: Partial<FloorStep>): FloorStep => ({
  step: "turnout-floor",
  rule: {level: rule.level, consequence: rule.consequence} as FloorRule,
  floor: share,
  below: [],
  missed: 0,
  of: 0,
  votesNotCounted: 0,
  vacantListSeats: 0,
  ...found,
});
