import {type Count, minus, total} from "../../core/count.js";
import type {Counts} from "../../core/counts.js";
import type {Transfer} from "../../core/scenario.js";
import type {Drift} from "./lasts.js";

/** What a bound in floating point is raised by, so that it stays one. */
const caution = 1 + 2 ** -30;

/**
 * How far counts can drift once voters act as supposed, for each voter who moves before that. A transfer takes a share
 * of a group in whole voters and may take or give in proportion; what comes out differs, as a difference of all counts
 * together, by no more than the sums below. `before` holds the counts as each transfer finds them, `difference` what
 * one voter changes them by.
 */
export function transferDrift(
  parties: readonly string[],
  transfers: readonly Transfer[],
  before: readonly Counts[],
  difference: number,
): Drift {
  let drift: Drift = {perVoter: difference, atOnce: 0};
  transfers.forEach(({from, to, share}, index) => {
    const counts = before[index];
    const part = Number(share.parts) / Number(share.of);
    // Of those who move, more or fewer by their share of the difference, and by one for rounding.
    const moved: Drift = {perVoter: part * drift.perVoter, atOnce: part * drift.atOnce + 1};
    const rounded: Drift = {perVoter: 0, atOnce: 2 * counts.votes.length};
    // Shares of the whole differ by twice the difference at most, and no more move than there are.
    const taken = from === "parties" ? sum(drift, scaled(drift, 2), moved, rounded) : sum(drift, moved);
    const size = Number(sizeOf(counts, parties, from)) * part + 1;
    const left = Number(total(counts.votes)) - (isVote(parties, from) ? size : 0);
    const given =
      to === "parties"
        ? sum(taken, scaled(taken, (2 * size) / Math.max(left, 0)), moved, rounded)
        : sum(taken, moved);
    drift = from === "nonvoters" || to === "nonvoters" ? sum(given, moved) : given;
  });
  return scaled(drift, caution);
}

const sum = (...drifts: readonly Drift[]): Drift => ({
  perVoter: drifts.reduce((all, {perVoter}) => all + perVoter, 0),
  atOnce: drifts.reduce((all, {atOnce}) => all + atOnce, 0),
});

const scaled = ({perVoter, atOnce}: Drift, by: number): Drift => ({
  perVoter: perVoter * by,
  atOnce: atOnce * by,
});

const isVote = (parties: readonly string[], group: string): boolean =>
  group === "parties" || parties.includes(group);

function sizeOf(counts: Counts, parties: readonly string[], group: string): Count {
  if (group === "nonvoters") return minus(counts.registered ?? 0, counts.cast);
  if (group === "invalid" || group === "againstAll") return counts[group];
  return group === "parties" ? total(counts.votes) : (counts.votes[parties.indexOf(group)] ?? 0);
}
