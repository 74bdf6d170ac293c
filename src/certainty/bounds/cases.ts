import type {Effect, Stretch} from "./effects.js";

/**
 * Counts that are decided alike: the same lists reach the threshold, as many list seats are left to share, and the same
 * lists take part. Within one of them every seat hangs on the votes steadily.
 */
export interface Case {
  readonly stretch: Stretch;
  readonly effect: Effect;
  /** How the list seats are shared: not at all, by the formula, or between a sole list and its runner-up. */
  readonly shared: "nobody" | "none-admitted" | "formula" | "runner-up";
  /** The lists that reach the threshold, or need not. */
  readonly inside: readonly number[];
  /** Those that join a sole one: more than one only where they are equal and ties stay open. */
  readonly joined: readonly number[];
  /** True where nobody but the lists inside has a vote: then no runner-up can join a sole one. */
  readonly othersVoteless: boolean;
  /** List seats that are shared, with the districts that compensation adds to them. */
  readonly seats: number;
}

/** The subsets of some lists, from all of them down to none. */
export function subsets(lists: readonly number[]): number[][] {
  const found: number[][] = [];
  for (let mask = 2 ** lists.length - 1; mask >= 0; mask--)
    found.push(lists.filter((_, place) => (mask >> place) & 1));
  return found;
}
