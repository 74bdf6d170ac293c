import type {Count} from "./count.js";
import {isQuota, type SharedSeats, shareSeats} from "./formulas.js";
import {mayGrowTo} from "./mayGrowTo.js";
import {type Assumption, type Step, type TieStep, tiedNames} from "./outcome.js";
import type {Formula, Scenario, TieRule} from "./scenario.js";
import {type RunnerUpSeats, runnerUpSeats} from "./soleParty.js";
import type {TiedSeats} from "./tiedSeats.js";

/** The list seats of each party, in the order of registration, with the working. */
export interface ListSeats {
  readonly seats: readonly number[];
  /** Who takes part in the list seats: those admitted, and a runner-up that joins a sole one. */
  readonly admitted: readonly boolean[];
  /** Seats left open by a tie. */
  readonly open: TiedSeats | null;
  readonly steps: readonly Step[];
  readonly assumptions: readonly Assumption[];
}

/** One sharing of seats on which an outcome rests; compensation looks at several. Lists are positions in the contest. */
export type Sharing =
  | {
      readonly by: "formula";
      readonly lists: readonly number[];
      readonly votes: readonly Count[];
      readonly seats: number;
      readonly shared: SharedSeats;
    }
  | {
      readonly by: "runner-up";
      readonly sole: number;
      readonly seats: number;
      /** Null where no other list has a vote. */
      readonly joined: RunnerUpSeats | null;
    };

/** The scenario, with somebody who wants to know of each sharing of seats, if there is one. */
export interface ListRules extends Scenario {
  readonly noteSharing?: (sharing: Sharing) => void;
}

/** Shares the list seats among the admitted lists (art. 97-1); where none is admitted the law is silent: all stay empty. */
export function shareListSeats(
  parties: readonly string[],
  votes: readonly Count[],
  admitted: readonly boolean[],
  seats: number,
  scenario: ListRules,
): ListSeats {
  const lists = admitted.flatMap((isIn, list) => (isIn ? [list] : []));
  if (lists.length === 0) return nobodyAdmitted(admitted);
  if (lists.length === 1 && scenario.soleParty === "runner-up") {
    const joined = withRunnerUp(parties, votes, lists[0], seats, scenario);
    if (joined) return joined;
  }
  const shared = shareAmong(parties, votes, lists, seats, scenario);
  return lists.length > 1 ? shared : {...shared, assumptions: [...shared.assumptions, "sole-party-alone"]};
}

const nobodyAdmitted = (admitted: readonly boolean[]): ListSeats => ({
  seats: admitted.map(() => 0),
  admitted,
  open: null,
  steps: [],
  assumptions: ["none-admitted-vacant"],
});

/** Shares seats among the lists named, by the scenario's formula; no other list takes part. */
export function shareAmong(
  parties: readonly string[],
  votes: readonly Count[],
  lists: readonly number[],
  seats: number,
  {ties, formula, noteSharing}: ListRules,
): ListSeats {
  const own = lists.map((list) => votes[list]);
  const shared = shareSeats(own, seats, formula, ties);
  noteSharing?.({by: "formula", lists, votes: own, seats, shared});
  const names = lists.map((list) => parties[list]);
  const tie = shared.tie && {...shared.tie, among: shared.tie.among.map((position) => lists[position])};
  const isOpen = tie !== null && ties === "open";
  const all = spread(parties, lists, shared.seats);
  const step = sharingStep(shared, formula, names, own);
  const assumptions: Assumption[] = formula === "hare" ? [] : ["formula"];
  if (isOpen) assumptions.push("ties-open");
  return {
    seats: all.seats,
    admitted: all.admitted,
    open: isOpen ? tie : null,
    steps: tie ? [step, ...tieSteps(tie, parties, ties)] : [step],
    assumptions,
  };
}

/** The working of one sharing. Its tie is told by the positions among those that took part, as the formula told it. */
function sharingStep(
  shared: SharedSeats,
  formula: Formula,
  parties: readonly string[],
  votes: readonly Count[],
): Step {
  const {seats, tie} = shared;
  if (shared.step === "averages")
    return {step: shared.step, seats, last: shared.last, next: shared.next, tie, formula, parties, votes};
  const {quota, whole, remainders} = shared;
  return {step: shared.step, quota, whole, remainders, seats, tie, formula, parties, votes};
}

/** How the admitted lists grow with the house. */
export interface ListGrowth {
  /** Positions of the lists that take part. */
  readonly lists: readonly number[];
  /** Their certain seats in a house of any size, without the working. */
  readonly seats: (house: number) => readonly number[];
  /** True where a bigger house takes no seat from any list: by divisors, and where a runner-up joins. */
  readonly isMonotone: boolean;
  /**
   * Says quickly of a house whether each list may have at least so many seats in it, in their order; null where that
   * takes sharing them, and where somebody wants to know of each sharing.
   */
  readonly mayReach: (least: readonly number[], mostSeats: number) => ((house: number) => boolean) | null;
}

/** The same rules as `shareListSeats`, for who must ask them of many houses; at least one list is admitted. */
export function listGrowth(
  parties: readonly string[],
  votes: readonly Count[],
  admitted: readonly boolean[],
  scenario: ListRules,
): ListGrowth {
  const share = (seats: number) => shareListSeats(parties, votes, admitted, seats, scenario);
  const lists = share(1).admitted.flatMap((takesPart, list) => (takesPart ? [list] : []));
  const isSole = admitted.filter(Boolean).length === 1;
  if (isSole)
    return {
      lists,
      seats: (house) => lists.map((list) => share(house).seats[list]),
      isMonotone: true,
      mayReach: () => null,
    };
  const own = lists.map((list) => votes[list]);
  const {formula, ties, noteSharing} = scenario;
  return {
    lists,
    seats: (house) => {
      const shared = shareSeats(own, house, formula, ties);
      noteSharing?.({by: "formula", lists, votes: own, seats: house, shared});
      return shared.seats;
    },
    isMonotone: !isQuota(formula),
    mayReach: (least, mostSeats) =>
      isQuota(formula) && !noteSharing ? mayGrowTo(own, least, formula, mostSeats) : null,
  };
}

function withRunnerUp(
  parties: readonly string[],
  votes: readonly Count[],
  sole: number,
  seats: number,
  {ties, soleMinimum, noteSharing}: ListRules,
): ListSeats | null {
  const joined = runnerUpSeats(votes, sole, seats, soleMinimum);
  noteSharing?.({by: "runner-up", sole, seats, joined});
  if (!joined) return null;
  const leftOpen = joined.tie !== null && ties === "open";
  // Nobody knows which of them joins: all take part, however few the seats.
  const runnersUp = leftOpen ? joined.tie.among : [joined.runnerUp];
  const tie = joined.seats > 0 ? joined.tie : null;
  return {
    ...spread(
      parties,
      [sole, ...runnersUp],
      [seats - joined.seats, ...runnersUp.map(() => (leftOpen ? 0 : joined.seats))],
    ),
    open: leftOpen ? tie : null,
    steps: [
      {
        step: "runner-up",
        sole: parties[sole],
        joined: parties[joined.runnerUp],
        votes: {sole: votes[sole], joined: votes[joined.runnerUp]},
        ...joined,
      },
      ...(tie ? [runnerUpTie(tie, parties, leftOpen ? [] : [parties[joined.runnerUp]])] : []),
    ],
    assumptions: [
      ...(tie ? [leftOpen ? ("ties-open" as const) : ("runner-up-tie" as const)] : []),
      // To the letter the minimum holds even where it leaves the admitted list fewer seats, or none.
      ...(joined.reduced < joined.seats && 2 * joined.seats > seats ? (["runner-up-minimum"] as const) : []),
    ],
  };
}

/** The seats of some lists, laid out over all parties. */
function spread(parties: readonly string[], lists: readonly number[], seats: readonly number[]) {
  const all: number[] = new Array(parties.length).fill(0);
  lists.forEach((list, position) => {
    all[list] = seats[position];
  });
  const admitted: boolean[] = new Array(parties.length).fill(false);
  for (const list of lists) admitted[list] = true;
  return {seats: all, admitted};
}

function tieSteps(tie: TiedSeats | null, parties: readonly string[], ties: TieRule): readonly TieStep[] {
  if (!tie) return [];
  const names = tiedNames(tie, parties);
  const to = ties === "registration" ? names.slice(0, tie.seats) : [];
  return [{step: "tie", tier: "list", parties: names, seats: tie.seats, to}];
}

const runnerUpTie = (tie: TiedSeats, parties: readonly string[], to: readonly string[]): TieStep => ({
  step: "tie",
  tier: "list",
  parties: tiedNames(tie, parties),
  seats: tie.seats,
  to,
});
