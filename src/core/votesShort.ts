import {type Count, plus, times, total, wholeTimes} from "./count.js";
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
 * votes more to win a seat more. Found by trying: exact for Hare and for divisors; under the other quotas more votes
 * do not always help, and the number is one that is enough where one fewer is not. Null where no list can have a seat
 * more: one list alone, no seats, or a first seat for each under Adams, Dean and Huntington-Hill.
 */
export function votesShort({parties, votes, seats, formula}: QuotaStep | AveragesStep): Short | null {
  const all = seats.reduce((sum, own) => sum + own, 0);
  if (parties.length < 2 || all === 0) return null;
  // With so many votes more a list has every seat that its formula can give it.
  const beyond = times(times(4, all), total(votes));
  const shorts = parties.flatMap((party, list) => {
    const wins = (more: Count): boolean => {
      const raised = votes.map((own, other) => (other === list ? plus(own, more) : own));
      return shareSeats(raised, all, formula, "registration").seats[list] > seats[list];
    };
    return wins(beyond) ? [{party, votes: fewest(wins, beyond)}] : [];
  });
  return shorts.reduce<Short | null>(
    (least, short) => (least === null || short.votes < least.votes ? short : least),
    null,
  );
}

/** The least count that is enough, where more is enough too and `high` is. */
function fewest(isEnough: (votes: Count) => boolean, enough: Count): Count {
  let high = enough;
  let low: Count = 0;
  while (plus(low, 1) < high) {
    const middle = wholeTimes(plus(low, high), 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
