import type {DrawnSeats} from "./drawnSeats.js";
import type {Spread} from "./spread.js";

/** What the worker tells the page on its way. */
export interface EnsembleNews {
  /** The number of the question it is about. */
  readonly number: number;
  readonly done: number;
  readonly spread: Spread;
  readonly isLast: boolean;
  /** The seats of every draw, with the last news of a question that asks for each; else null. */
  readonly each: readonly DrawnSeats[] | null;
}
