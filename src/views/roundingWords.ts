import type {Unanswered} from "../certainty/bounds/boundsQuestion.js";

/** Why there is no range beside the seats of a rounded count. */
export type NotGiven = Unanswered | "inexact" | "failed";

/** Every word about what printed percentages leave open. */
export interface RoundingMessages {
  /** What the seats' small numbers are, as a name. */
  readonly heading: string;
  /** Each party with its ends, as `one` says them. */
  readonly all: (parties: readonly string[]) => string;
  readonly one: (party: string, least: number, most: number) => string;
  /** What such an end says, and what it does not say. */
  readonly meaning: string;
  readonly working: string;
  readonly notGiven: Readonly<Record<NotGiven, string>>;
  /** The name of the button that opens a count. */
  readonly open: (party: string, seats: number) => string;
}
