import type {Spread} from "./spread.js";

/** What the worker tells the page on its way. */
export interface EnsembleNews {
  /** The number of the question it is about. */
  readonly number: number;
  readonly done: number;
  readonly spread: Spread;
  readonly isLast: boolean;
}
