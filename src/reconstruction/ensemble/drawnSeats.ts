import type {Outcome, Status} from "../../core/outcome.js";

/** The seats that one draw of the stations gives. Plain data: the worker sends it to the page. */
export interface DrawnSeats {
  /** 0 is the draw that the site shows. */
  readonly draw: number;
  /** Null where the draw has no answer: its stations cannot be cut into so many districts. */
  readonly outcome:
    | (Pick<Outcome, "house" | "filled" | "vacant" | "parties"> & {readonly status: Status})
    | null;
}

/** One draw's outcome without its working. */
export const drawnSeats = (draw: number, outcome: Outcome | null): DrawnSeats => ({
  draw,
  outcome: outcome && {
    status: outcome.status,
    house: outcome.house,
    filled: outcome.filled,
    vacant: outcome.vacant,
    parties: outcome.parties,
  },
});
