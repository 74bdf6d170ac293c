import {type Count, dividedUp, minus, times} from "../../core/count.js";
import type {Printed} from "./printed.js";

/** The least and the most ballots of one kind. `most` may be below `least`: then no number of ballots prints so. */
export interface Ends {
  readonly least: Count;
  readonly most: Count;
}

/** What the printed shares leave open at one number of ballots; together they must come to it. */
export interface PrintedBox {
  readonly ballots: Count;
  readonly parties: readonly Ends[];
  readonly invalid: Ends;
  readonly againstAll: Ends;
}

const none: Ends = {least: 0, most: 0};

/** The whole ballots that print as published when there are so many in all. */
export function printedBox({shares, invalid, againstAll, halves}: Printed, ballots: Count): PrintedBox {
  const ends = (share: number | null) => (share === null ? none : printedEnds(share, halves, ballots));
  return {ballots, parties: shares.map(ends), invalid: ends(invalid), againstAll: ends(againstAll)};
}

/** From half of the last decimal below the printed share up to, not including, half of it above. */
function printedEnds(share: number, halves: number, ballots: Count): Ends {
  const above = minus(dividedUp(times(ballots, share + 1), halves), 1);
  return {
    least: share === 0 ? 0 : dividedUp(times(ballots, share - 1), halves),
    most: above > ballots ? ballots : above,
  };
}
