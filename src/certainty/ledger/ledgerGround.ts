import type {Contest} from "../../core/contest.js";
import {type Count, minus} from "../../core/count.js";
import type {Counts} from "../../core/counts.js";
import {electSupposed} from "../../core/elect.js";
import {divideHouse} from "../../core/house.js";
import {InputError} from "../../core/inputError.js";
import type {Sharing} from "../../core/listSeats.js";
import type {Outcome} from "../../core/outcome.js";
import {isBelow, type ProtocolsBelow, sumCounts} from "../../core/protocolsBelow.js";
import type {Scenario} from "../../core/scenario.js";
import {type SupposedContest, suppose} from "../../core/transfers.js";
import type {Drift, Voters} from "./lasts.js";
import {outcomeLasts, seatsKept} from "./outcomeLasts.js";
import {type SharedPart, sharedPart} from "./sharedPart.js";
import {transferDrift} from "./transferDrift.js";
import {type ValidityAt, validityOf} from "./validityOf.js";
import {mostVoters, movedAlong, type Slopes, slopesOf, type Way} from "./ways.js";

/** A contest under its scenario, opened to have its voters moved: in the whole alone, its parts stay as counted. */
export interface LedgerGround {
  /** All lists, those that transfers bring in among them. */
  readonly parties: readonly string[];
  /** As counted, before anybody acts as supposed. */
  readonly counts: Counts;
  readonly scenario: Scenario;
  readonly houseSeats: number;
  readonly listSeats: number;
  /** The outcome as it is. */
  readonly now: Outcome;
  /** Whether it is valid, and who reaches the threshold. */
  readonly validity: Pick<ValidityAt, "isVoid" | "threshold">;
  /** How many voters can go this way; Infinity where nobody knows. */
  readonly most: (way: Way) => Count;
  /** The outcome with so many voters moved, and for how many more it surely stays. */
  readonly along: (way: Way) => (voters: Count) => OutcomeAt;
  /** Whether the contest is valid and who reaches the threshold, without the seats. */
  readonly validityAlong: (way: Way) => (voters: Count) => ValidityAt | NoneAt;
}

/** Where the contest with so many voters moved has no answer. */
export interface NoneAt {
  readonly isVoid: null;
  readonly threshold: null;
  readonly lasts: Voters;
}

const nowhere: NoneAt = {isVoid: null, threshold: null, lasts: 0};

/** An outcome along a way; null where the contest with so many voters moved has none. */
export interface OutcomeAt {
  readonly outcome: Outcome | null;
  /** So many voters more change nothing. */
  readonly lasts: Voters;
  /** For so many voters more a list keeps at least so many list seats, as far as that is easily seen. */
  readonly keeps: (list: number, wanted: number) => Voters;
  /** The part of the way from here on which only the sharing of seats changes; null where that is not known. */
  readonly shared: () => SharedPart | null;
}

/**
 * Opens a contest.
 * @throws InputError where it has no outcome as it is.
 */
export function openLedger(asCounted: Contest, scenario: Scenario): LedgerGround {
  const {parties} = suppose(
    {...asCounted, regions: null, districts: null, protocols: null},
    scenario,
  ).contest;
  const contest = withAllParties(asCounted, parties);
  const supposed = suppose(contest, scenario);
  const leftOut = placesLeftOut(supposed, scenario);
  const {counts} = contest;
  const {list: listSeats} = divideHouse(contest.seats, scenario.districtSeats);

  const put = (moved: Counts): SupposedContest => {
    const {regions, districts, protocols} = supposed.contest;
    const counted = {...contest, counts: moved};
    if (scenario.transfers.length === 0)
      return {...supposed, contest: {...supposed.contest, counts: moved}, counted};
    // Parts act as supposed whoever moves in the whole: that work is done once.
    const whole = suppose({...counted, regions: null, districts: null, protocols: null}, scenario);
    return {...whole, contest: {...whole.contest, regions, districts, protocols}, counted};
  };
  const driftFrom = (moved: Counts, slopes: Slopes) => driftOf(contest, moved, leftOut, scenario, slopes);
  const heldWith = (moved: Counts) => {
    const sharings: Sharing[] = [];
    const rules = {...scenario, noteSharing: (sharing: Sharing) => void sharings.push(sharing)};
    const elected = (under: typeof rules) => electSupposed(put(moved), under);
    const outcome = orNone(() => elected(rules));
    // Where no house is large enough, what the tiers are joined of still says for how long.
    const working =
      outcome ??
      (scenario.linkage === "parallel" ? null : orNone(() => elected({...rules, linkage: "parallel"})));
    return {outcome, working, sharings};
  };
  const now = electSupposed(put(counts), scenario);
  const unmoved = heldWith(counts);

  return {
    parties,
    counts,
    scenario,
    houseSeats: contest.seats,
    listSeats,
    now,
    validity: validityOf(
      put(counts),
      scenario,
      slopesOf({from: "nonvoters", to: "nonvoters"}, parties.length),
      null,
    ),
    most: (way) => mostVoters(way, counts, leftOut),
    along(way) {
      const slopes = slopesOf(way, parties.length);
      return (voters) => {
        const moved = movedAlong(counts, slopes, voters);
        // Every way begins where nobody has moved: that election is held once.
        const {outcome, working, sharings} = voters === 0 ? unmoved : heldWith(moved);
        if (!working) return {outcome, lasts: 0, keeps: () => 0, shared: () => null};
        const drift = driftFrom(moved, slopes);
        const rests = {outcome: working, sharings, scenario, listSeats, slopes, drift};
        return {
          outcome,
          lasts: outcomeLasts(rests),
          keeps: (list, wanted) => (outcome ? seatsKept(rests, list, wanted) : 0),
          shared: () => (outcome ? sharedPart(rests) : null),
        };
      };
    },
    validityAlong(way) {
      const slopes = slopesOf(way, parties.length);
      return (voters) => {
        const moved = movedAlong(counts, slopes, voters);
        return orNone(() => validityOf(put(moved), scenario, slopes, driftFrom(moved, slopes))) ?? nowhere;
      };
    },
  };
}

/** A list that only transfers bring in stands in the contest without a vote: the outcome is the same. */
function withAllParties(contest: Contest, parties: readonly string[]): Contest {
  if (parties.length === contest.parties.length) return contest;
  const extended = <Part extends Counts>(part: Part): Part => ({
    ...part,
    votes: parties.map((_, list) => part.votes[list] ?? 0),
  });
  const protocolsWith = (protocols: ProtocolsBelow): ProtocolsBelow => ({
    size: protocols.size,
    below: (floor) => {
      const low = protocols.below(floor);
      return {...low, counts: extended(low.counts)};
    },
    acting: (act) => protocolsWith(protocols.acting(act)),
  });
  return {
    ...contest,
    parties,
    counts: extended(contest.counts),
    regions: contest.regions?.map(extended) ?? null,
    protocols: contest.protocols && protocolsWith(contest.protocols),
  };
}

/** What the places below a floor add up to as counted, where the floor leaves them out; null where it does not. */
function placesLeftOut({contest, counted}: SupposedContest, {turnoutFloor}: Scenario): Counts | null {
  const {share, level} = turnoutFloor;
  if (share.parts === 0) return null;
  if (level === "protocol") return contest.protocols?.below(share).counts ?? null;
  if (level !== "region" || !counted.regions) return null;
  const acting = contest.regions ?? counted.regions;
  const low = counted.regions.filter((_, index) =>
    isBelow(acting[index], share, `contest.regions[${index}]`),
  );
  return sumCounts(low, counted.parties.length);
}

/** How far the counts go that seats are shared by, where transfers lie between them and those counted. */
function driftOf(
  contest: Contest,
  moved: Counts,
  leftOut: Counts | null,
  scenario: Scenario,
  slopes: Slopes,
): Drift | null {
  const {transfers} = scenario;
  if (transfers.length === 0) return null;
  const difference =
    Math.abs(slopes.cast) +
    Math.abs(slopes.againstAll) +
    slopes.votes.reduce((sum, slope) => sum + Math.abs(slope), 0);
  const bare = {...contest, counts: moved, regions: null, districts: null, protocols: null};
  const drifts = [moved, ...(leftOut ? [without(moved, leftOut)] : [])].map((counts) => {
    const before = transfers.map((_, index) =>
      suppose(bare, {...scenario, transfers: transfers.slice(0, index)}).act(counts),
    );
    const extended = before.map((part) => ({
      ...part,
      votes: contest.parties.map((_, list) => part.votes[list] ?? 0),
    }));
    return transferDrift(contest.parties, transfers, extended, difference);
  });
  return {
    perVoter: Math.max(...drifts.map(({perVoter}) => perVoter)),
    atOnce: Math.max(...drifts.map(({atOnce}) => atOnce)),
  };
}

const without = (whole: Counts, part: Counts): Counts => ({
  registered: whole.registered,
  cast: minus(whole.cast, part.cast),
  invalid: minus(whole.invalid, part.invalid),
  againstAll: minus(whole.againstAll, part.againstAll),
  votes: whole.votes.map((own, list) => minus(own, part.votes[list])),
});

/** An answer, or null where a rule has none for these counts. */
function orNone<Answer>(answer: () => Answer): Answer | null {
  try {
    return answer();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
