import type {Formula} from "../../core/scenario.js";
import type {FloorOption} from "./searchGround.js";
import {type ExactGoal, type GoalGround, type Seating, shortfall} from "./shortfall.js";

/** What so many list seats come to, as far as goals ask. */
export interface SeatRow {
  /** Seats of the list with the most votes, the most of any other, and all of them. */
  readonly leader: number;
  readonly others: number;
  readonly filled: number;
  readonly hasOpenSeats: boolean;
  /** By how much each goal is missed that hangs on the list seats alone; 0 for the others. */
  readonly short: readonly number[];
}

/** The list seats of one set of admitted lists by one formula, for every number of seats that is asked for. */
export interface SeatTable {
  readonly row: (seats: number) => SeatRow;
  /** The seats of the list with the most votes. */
  readonly leaderSeats: (seats: number) => number;
  /** The least, over every number of seats up to this, of the seats of the list with the most votes less all of them. */
  readonly leaderBehind: (seats: number) => number;
  /** By how much the goals for a number of lists are missed, whatever the seats: at the least. */
  readonly listsShort: number;
  /** True where the list with the most votes takes part. */
  readonly leaderTakesPart: boolean;
}

/** Goals that hang on who is admitted and heard, and not on how many seats there are besides. */
export const hangsOnLists = ({goal}: ExactGoal): boolean => goal === "lists" || goal === "seated";

/** A table whose rows are worked out when they are first asked for. */
export function seatTable(
  {share, growth}: FloorOption,
  admitted: readonly boolean[],
  formula: Formula,
  leader: number,
  goals: readonly ExactGoal[],
  votes: GoalGround,
): SeatTable {
  const rows: SeatRow[] = [];
  const make = (seats: number): SeatRow => {
    const lists = share(admitted, formula, seats);
    const seating: Seating = {
      house: seats,
      seats: lists.seats,
      admitted: lists.admitted,
      heard: lists.seats.map((own) => own > 0),
      vacant: 0,
    };
    let others = 0;
    let filled = 0;
    lists.seats.forEach((own, list) => {
      filled += own;
      if (list !== leader && own > others) others = own;
    });
    return {
      leader: lists.seats[leader],
      others,
      filled,
      hasOpenSeats: lists.open !== null,
      short: goals.map((goal) => (hangsOnLists(goal) ? shortfall(goal, seating, votes) : 0)),
    };
  };
  const row = (seats: number): SeatRow => {
    rows[seats] ??= make(seats);
    return rows[seats];
  };
  const own: number[] = [];
  // Nothing but the leader's seats is asked for most sizes: without the working.
  const grown = growth(admitted, formula);
  const place = grown.lists.indexOf(leader);
  const count = admitted.filter(Boolean).length;
  // A sole list is joined by a runner-up, and by all that are tied for that where ties stay open.
  const admittedLists = count === 1 ? admitted.length : count;
  const leaderSeats = (seats: number): number => {
    own[seats] ??= place < 0 ? 0 : grown.seats(seats)[place];
    return own[seats];
  };
  const behind = [0];
  return {
    row,
    leaderSeats,
    leaderBehind: (seats) => {
      for (let next = behind.length; next <= seats; next++)
        behind.push(Math.min(behind[next - 1], leaderSeats(next) - next));
      return behind[seats];
    },
    listsShort: goals.reduce(
      (sum, goal) => (goal.goal === "lists" ? Math.max(sum, (goal.least - admittedLists) / goal.least) : sum),
      0,
    ),
    leaderTakesPart: place >= 0,
  };
}
