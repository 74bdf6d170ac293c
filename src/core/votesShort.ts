import {type Count, dividedUp, plus} from "./count.js";
import {shareSeats} from "./formulas.js";
import type {AveragesStep, QuotaStep} from "./outcome.js";

/** The list that came nearest to one seat more. */
export interface Short {
  readonly party: string;
  /** The fewest votes more, all others unchanged, with which it would have one seat more. */
  readonly votes: Count;
}

/**
 * How many votes the next list was short of the last seat: of all lists that took part, the one that needs the fewest
 * votes more to win a seat more. Found by trying, exactly; null where one list alone took part or there are no seats.
 */
export function votesShort({parties, votes, seats, formula}: QuotaStep | AveragesStep): Short | null {
  const all = seats.reduce((sum, own) => sum + own, 0);
  if (parties.length < 2 || all === 0) return null;
  const shorts = parties.map((party, list) => {
    const wins = (more: Count): boolean => {
      const raised = votes.map((own, other) => (other === list ? plus(own, more) : own));
      return shareSeats(raised, all, formula, "registration").seats[list] > seats[list];
    };
    return seats[list] === all ? null : {party, votes: fewest(wins)};
  });
  return shorts.reduce<Short | null>((least, short) => {
    if (!short) return least;
    return least === null || short.votes < least.votes ? short : least;
  }, null);
}

/** The least count that is enough, where more is enough too. */
function fewest(isEnough: (votes: Count) => boolean): Count {
  let high: Count = 1;
  while (!isEnough(high)) high = plus(high, high);
  let low: Count = 0;
  while (plus(low, 1) < high) {
    const middle = dividedUp(plus(low, high), 2);
    if (middle === high) break;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
