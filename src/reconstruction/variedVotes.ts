import {type Counts, invalid} from "../stations/counts.js";
import {sum} from "../stations/sum.js";
import type {Random} from "./random.js";
import {type PublishedTable, printedBounds} from "./wholeVotes.js";

/** Tries before a table is given up: one in a handful succeeds where the printed shares add up to 99, 100 or 101. */
const mostTries = 100_000;

/**
 * Whole votes drawn from all that print as the table does, each as likely as any other: every share lies anywhere
 * within half a point of the printed one, and together they are the ballots cast. Throws where there are none.
 */
export function variedVotes(table: PublishedTable, cast: number, random: Random): Counts["options"] {
  const printed = [...table.shares, {party: invalid, percent: table.invalidPercent}];
  const bounds = printed.map(({percent}) => printedBounds(percent, cast));
  const inner = bounds.slice(1);
  for (let tries = 0; tries < mostTries; tries++) {
    const others = inner.map(({least, most}) => least + Math.floor(random.uniform() * (most - least + 1)));
    // The first option takes what is left: where that prints as it should, all do, and no such votes are favoured.
    const first = cast - sum(others);
    if (first >= bounds[0].least && first <= bounds[0].most)
      return printed.map(({party}, index) => ({
        option: party,
        votes: index === 0 ? first : others[index - 1],
      }));
  }
  throw new Error(`No votes of ${cast} ballots were found that print as the table does`);
}
