import type {Contest, District} from "./contest.js";
import {type Count, dividedHalfUp, minus, plus, times, total} from "./count.js";
import type {Counts} from "./counts.js";
import {divideHouse} from "./house.js";
import {InputError} from "./inputError.js";
import {inProportion} from "./proportion.js";
import type {Scenario, Transfer} from "./scenario.js";
import type {Share} from "./share.js";

/** Groups of voters that a transfer can name besides a party. */
export const voterGroups = ["nonvoters", "invalid", "againstAll", "parties"] as const;

/** The working of the transfers: how many voters each moved in the contest as a whole. */
export interface TransferStep {
  readonly step: "transfers";
  readonly moves: readonly {
    readonly from: string;
    readonly to: string;
    readonly share: Share;
    readonly moved: Count;
  }[];
}

/** A contest with its voters acting as supposed, and what that took. */
export interface SupposedContest {
  readonly contest: Contest;
  /** The same contest as counted. */
  readonly counted: Contest;
  /** How the voters of some part of the contest, as counted, act. */
  readonly act: (counts: Counts) => Counts;
  /** Null where nothing is supposed. */
  readonly step: TransferStep | null;
}

/** Which parts of the contest the rules in use look at, and so must be supposed with it. */
interface PartsInUse {
  readonly regions: boolean;
  readonly districts: boolean;
  readonly protocols: boolean;
}

/** Nothing is supposed: everybody acts as counted. */
const asCounted = (counts: Counts): Counts => counts;

/**
 * Supposes that voters act otherwise: non-voters who are brought to vote, a protest line, a new party, a merger.
 * Transfers are applied in order, to the contest and, with the same percentages, to each of its parts in use for
 * itself, in whole voters, none lost or made. A party that is new is registered last. Where a part has nobody who
 * could move, or no party to move to, its voters stay where they are.
 * @throws InputError for a group that is not there, or non-voters where the registered voters are not known.
 */
export function suppose(contest: Contest, scenario: Scenario): SupposedContest {
  const {transfers} = scenario;
  if (transfers.length === 0) return {contest, counted: contest, act: asCounted, step: null};
  const inUse = partsInUse(contest, scenario);
  refuseReserved(contest.parties);
  const parties = withNewParties(contest.parties, transfers);
  const moves = transfers.map(({from, to, share}) => ({from, to, share, moved: 0 as Count}));
  const counts = applied(extended(contest.counts, parties), parties, transfers, "contest", (move, moved) => {
    moves[move].moved = moved;
  });
  const act = (part: Counts, field = "contest") =>
    applied(extended(part, parties), parties, transfers, field);
  const {regions, districts, protocols} = contest;
  return {
    contest: {
      ...contest,
      parties,
      counts,
      regions: inUse.regions
        ? (regions?.map((region, index) => ({id: region.id, ...act(region, `contest.regions[${index}]`)})) ??
          null)
        : regions,
      districts: inUse.districts
        ? (districts?.map((district, index) =>
            inDistrict(district, parties, transfers, `contest.districts[${index}]`),
          ) ?? null)
        : districts,
      protocols: inUse.protocols ? (protocols?.acting(act) ?? null) : protocols,
    },
    counted: contest,
    act,
    step: {step: "transfers", moves},
  };
}

function partsInUse({seats, districtWinners}: Contest, {districtSeats, turnoutFloor}: Scenario): PartsInUse {
  const {district} = divideHouse(seats, districtSeats);
  // A floor of 0 % is no rule.
  const level = turnoutFloor.share.parts === 0 ? null : turnoutFloor.level;
  return {
    regions: level === "region",
    districts: (district > 0 && !districtWinners) || level === "district",
    protocols: level === "protocol",
  };
}

/**
 * In a district the candidates are the parties, in the order of registration, and after them those without a list. A
 * party that has none there can only gain one.
 */
function inDistrict(
  district: District,
  lists: readonly string[],
  transfers: readonly Transfer[],
  field: string,
): District {
  const own = new Map(district.candidates.map(({party, votes}) => [party, votes]));
  const named = new Set(transfers.flatMap(({from, to}) => [from, to]));
  const standing = lists.filter((list) => own.has(list) || named.has(list));
  const parties = [...new Set([...standing, ...own.keys()])];
  const votes = parties.map((party) => own.get(party) ?? 0);
  const counts = applied({...district, votes}, parties, transfers, field);
  const {registered, cast, invalid, againstAll} = counts;
  const candidates = parties.map((party, list) => ({party, votes: counts.votes[list]}));
  return {id: district.id, region: district.region, registered, cast, invalid, againstAll, candidates};
}

const isGroup = (name: string): boolean => (voterGroups as readonly string[]).includes(name);

/** A party that is called like a group would make every transfer say two things. */
function refuseReserved(parties: readonly string[]): void {
  parties.forEach((party, index) => {
    if (isGroup(party))
      throw new InputError(
        "does-not-fit",
        `contest.votes[${index}].party`,
        party,
        "beside scenario.transfers",
      );
  });
}

/** The parties with those that transfers bring in, in the order in which they come up. */
function withNewParties(parties: readonly string[], transfers: readonly Transfer[]): readonly string[] {
  const known = [...parties];
  transfers.forEach(({from, to}, index) => {
    const isKnown = (name: string) => known.includes(name) || isGroup(name);
    if (!isKnown(from)) throw new InputError("unknown-party", `scenario.transfers[${index}].from`, from);
    if (!isKnown(to)) known.push(to);
  });
  return known;
}

const extended = (counts: Counts, parties: readonly string[]): Counts => ({
  ...counts,
  votes: parties.map((_, list) => counts.votes[list] ?? 0),
});

/** Applies the transfers to a contest or a part of it; `note` is for the contest, which may refuse what a part may not. */
function applied(
  counts: Counts,
  parties: readonly string[],
  transfers: readonly Transfer[],
  field: string,
  note?: (move: number, moved: Count) => void,
): Counts {
  return transfers.reduce((now, transfer, move) => {
    const taken = take(now, parties, transfer, field, !note);
    const others = votesOfOthers(taken.counts, parties, transfer);
    if (transfer.to === "parties" && taken.moved > 0 && total(others) === 0) {
      if (!note) return now;
      const at = `scenario.transfers[${move}].to`;
      throw new InputError("does-not-fit", at, transfer.to, "where no party has a vote");
    }
    note?.(move, taken.moved);
    return withCast(give(taken.counts, parties, transfer, taken.moved, others), transfer, taken.moved);
  }, counts);
}

/** Non-voters who move come to the ballot box, and who becomes one leaves it. */
function withCast(counts: Counts, {from, to}: Transfer, moved: Count): Counts {
  if (from === "nonvoters") return {...counts, cast: plus(counts.cast, moved)};
  return to === "nonvoters" ? {...counts, cast: minus(counts.cast, moved)} : counts;
}

/** Takes the share of a group out of the counts, a half voter up. */
function take(
  counts: Counts,
  parties: readonly string[],
  {from, share}: Transfer,
  field: string,
  isPart: boolean,
) {
  const part = (size: Count): Count => dividedHalfUp(times(size, share.parts), share.of);
  if (from === "parties") {
    const moved = part(total(counts.votes));
    const parts = moved === 0 ? counts.votes.map(() => 0) : inProportion(moved, counts.votes);
    return {moved, counts: {...counts, votes: counts.votes.map((own, list) => minus(own, parts[list]))}};
  }
  const moved = part(sizeOf(counts, parties, from, field, isPart));
  return {moved, counts: added(counts, parties, from, minus(0, moved))};
}

function sizeOf(
  counts: Counts,
  parties: readonly string[],
  group: string,
  field: string,
  isPart: boolean,
): Count {
  if (group === "invalid" || group === "againstAll") return counts[group];
  if (group !== "nonvoters") return counts.votes[parties.indexOf(group)] ?? 0;
  if (counts.registered === null)
    throw new InputError("rule-needs", `${field}.registered`, undefined, "scenario.transfers (nonvoters)");
  const nonvoters = minus(counts.registered, counts.cast);
  if (nonvoters >= 0) return nonvoters;
  if (isPart) return 0;
  throw new InputError("out-of-range", `${field}.cast`, counts.cast, "above the registered voters");
}

/** The votes by which those who turn to the parties are shared out: a party that they leave gets none of them back. */
const votesOfOthers = ({votes}: Counts, parties: readonly string[], {from}: Transfer): readonly Count[] =>
  votes.map((own, list) => (parties[list] === from ? 0 : own));

function give(
  counts: Counts,
  parties: readonly string[],
  {to}: Transfer,
  moved: Count,
  others: readonly Count[],
): Counts {
  if (to !== "parties") return added(counts, parties, to, moved);
  if (moved === 0) return counts;
  const parts = inProportion(moved, others);
  return {...counts, votes: counts.votes.map((own, list) => plus(own, parts[list]))};
}

/** The counts with so many more (or, negative, fewer) in one group. Non-voters are what is not cast. */
function added(counts: Counts, parties: readonly string[], group: string, more: Count): Counts {
  if (group === "nonvoters") return counts;
  if (group === "invalid" || group === "againstAll") return {...counts, [group]: plus(counts[group], more)};
  const list = parties.indexOf(group);
  return {...counts, votes: counts.votes.map((own, index) => (index === list ? plus(own, more) : own))};
}
