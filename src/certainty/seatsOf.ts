import type {Outcome} from "../core/outcome.js";

/** A party's seats in an outcome, lists and districts together; 0 where it won none. An open seat counts for nobody. */
export const seatsOf = ({parties}: Outcome, party: string): number =>
  parties.find((one) => one.party === party)?.seats ?? 0;
