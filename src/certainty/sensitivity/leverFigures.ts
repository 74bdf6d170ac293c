import {type Count, plus} from "../../core/count.js";
import {majority, twoThirds} from "../../core/house.js";
import {measures} from "../../core/measures.js";
import {type CountStep, type Outcome, type Status, seatsIn} from "../../core/outcome.js";
import {unrepresentedVotes} from "../../core/unrepresented.js";

/** What an outcome comes to, in the figures that a map or a step line shows. */
export interface LeverFigures {
  readonly status: Status;
  /** Seats of the list with the most votes. */
  readonly leader: number;
  /** Lists that take part in the seats. */
  readonly lists: number;
  /** Everyone in the house, with those nobody elected where they count. */
  readonly members: number;
  /** The party that holds the most seats, if it holds a line. */
  readonly holds: "two-thirds" | "majority" | null;
  /** Votes for lists that elected nobody; null where there are no list seats. */
  readonly lost: {readonly votes: Count; readonly of: Count} | null;
  /** Null where nobody is seated. */
  readonly gallagher: number | null;
  readonly vacant: number;
  /** The largest list without a list seat, with all votes that count for a list or against all; null where all are seated. */
  readonly unseated: {readonly party: string; readonly votes: Count; readonly of: Count} | null;
}

/** Reads the figures of an outcome. */
export function leverFigures(outcome: Outcome, leader: string, appointed: number): LeverFigures {
  const members = outcome.house + appointed;
  // Winners without a list have no list votes: together they are no party.
  const most = outcome.parties.reduce(
    (best, {votes, seats}) => (votes > 0 && seats > best ? seats : best),
    0,
  );
  const lost = unrepresentedVotes(outcome);
  return {
    status: outcome.status,
    leader: seatsIn(outcome, leader),
    lists: outcome.status === "void" ? 0 : outcome.parties.filter(({admitted}) => admitted).length,
    members,
    holds: most >= twoThirds(members) ? "two-thirds" : most >= majority(members) ? "majority" : null,
    lost: lost && {votes: lost.lost, of: lost.all},
    gallagher: measures(outcome)?.gallagher ?? null,
    vacant: outcome.vacant,
    unseated: largestUnseated(outcome),
  };
}

function largestUnseated({parties, steps}: Outcome): LeverFigures["unseated"] {
  const count = steps.find((step): step is CountStep => step.step === "count");
  if (!count) return null;
  const compensates = steps.some(({step}) => step === "compensation");
  let largest: {party: string; votes: Count} | null = null;
  for (const {party, votes, list, seats, admitted} of parties) {
    const isSeated = compensates ? admitted && seats > 0 : list > 0;
    if (!isSeated && votes > (largest?.votes ?? 0)) largest = {party, votes};
  }
  return largest && {...largest, of: plus(count.partyVotes, count.againstAll)};
}
