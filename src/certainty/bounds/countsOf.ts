import {wholeBox} from "./ground.js";
import type {Printed} from "./printed.js";
import type {Found} from "./search.js";

/** Every count that prints as published, one by one; null where there are more than so many to look at. */
export function countsOf(printed: Printed, most: number): readonly Found[] | null {
  const [least, last] = printed.ballots.map(Number);
  if (last - least > most) return null;
  const found: Found[] = [];
  for (let ballots = least; ballots <= last; ballots++) {
    const box = wholeBox(printed, ballots);
    if (!box) continue;
    const kinds = [
      ...box.least.map((low, list) => [low, box.most[list]] as const),
      box.invalid,
      box.againstAll,
    ];
    const counts = kinds.map(([low]) => low);
    // What the kinds behind each can still take at least and at most.
    const [fewest, greatest] = [0, 1].map((end) =>
      kinds.map((_, kind) => kinds.slice(kind + 1).reduce((sum, ends) => sum + ends[end], 0)),
    );
    const isWhole = (function go(kind: number, left: number): boolean {
      if (kind === kinds.length) {
        const [invalid, againstAll] = counts.slice(-2);
        found.push({cast: ballots, invalid, againstAll, votes: counts.slice(0, -2)});
        return found.length <= most;
      }
      const [low, high] = kinds[kind];
      const from = Math.max(low, left - greatest[kind]);
      const upTo = Math.min(high, left - fewest[kind]);
      for (let count = from; count <= upTo; count++) {
        counts[kind] = count;
        if (!go(kind + 1, left - count)) return false;
      }
      return true;
    })(0, ballots);
    if (!isWhole) return null;
  }
  return found;
}
