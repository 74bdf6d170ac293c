import {type Count, canonical, plus, times} from "../../core/count.js";
import {type SharedSeats, shareSeats} from "../../core/formulas.js";
import type {Voters} from "./lasts.js";
import {beforeSharing, type Rests, sharingLasts} from "./outcomeLasts.js";

/** A part of a way on which the same lists share as many seats by a formula, so that nothing else need be looked at. */
export interface SharedPart {
  /** For so many voters more it is so. */
  readonly lasts: Voters;
  /** The seats as they are with so many voters more. */
  readonly at: (voters: Count) => SharedAt;
  /** True where whoever voters come to never loses a seat on it, and whoever they leave never wins one. */
  readonly isSteady: boolean;
}

/** Seats on a shared part. */
export interface SharedAt {
  /** All seats of a list. */
  readonly seats: (list: number) => number;
  /** For so many voters more nobody's seats change. */
  readonly lasts: () => Voters;
}

/**
 * The part of a way that begins where an outcome stands; null where more than one sharing decides, or transfers lie
 * between votes and seats.
 *
 * Why it is steady: every formula gives seats by one line that all claims are held to, so that a list has more seats
 * the more it claims and the lower the line is. Say a list that voters come to had fewer seats than before, while no
 * other claim rose: then the line would be higher, nobody could have more, and a seat would be left over. So it keeps
 * what it has; and so on for whoever they leave. Claims are votes, or votes by a share of all of them. The Droop quota,
 * cut to whole votes, is no such share where all votes change. Where a tie is open, a list has the seats that it has
 * whoever wins the tie, which is the least over all orders.
 */
export function sharedPart(rests: Rests): SharedPart | null {
  const {outcome, sharings, scenario, slopes, drift} = rests;
  const [sharing, ...more] = sharings;
  if (drift || scenario.linkage !== "parallel" || sharing?.by !== "formula" || more.length > 0) return null;
  const {lists, votes, seats} = sharing;
  const {formula, ties} = scenario;
  const own = lists.map((list) => slopes.votes[list]);
  const places = new Map(lists.map((list, place) => [list, place]));
  return {
    lasts: beforeSharing(rests),
    isSteady: formula !== "droop" || own.reduce((sum, slope) => sum + slope, 0) === 0,
    at(voters) {
      const moved = votes.map((count, place) =>
        own[place] === 0 ? count : plus(count, times(own[place], voters)),
      );
      const shared: SharedSeats = shareSeats(moved, seats, formula, ties);
      return {
        seats(list) {
          const place = places.get(list);
          const {seats, list: listSeats} = outcome.parties[list];
          return place === undefined ? seats : seats - listSeats + shared.seats[place];
        },
        lasts: () => sharingLasts({...sharing, votes: moved, shared}, rests),
      };
    },
  };
}

/**
 * The greatest number of voters up to `most` with whom it is still so, where it ceases once and for good. It is so with
 * `known`.
 */
export function lastStill(known: Count, most: Count, isStill: (voters: Count) => boolean): Count {
  if (isStill(most)) return most;
  let [good, bad, step] = [BigInt(known), BigInt(most), 1n];
  // What is looked for often lies near: doubled until it has ceased.
  while (good + step < bad) {
    if (!isStill(canonical(good + step))) {
      bad = good + step;
      break;
    }
    good += step;
    step *= 2n;
  }
  while (bad - good > 1n) {
    const middle = (good + bad) / 2n;
    if (isStill(canonical(middle))) good = middle;
    else bad = middle;
  }
  return canonical(good);
}
