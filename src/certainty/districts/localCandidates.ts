import {log} from "../../reconstruction/portable.js";
import {normalDensity, normalShare} from "./normalShare.js";

/** The two figures of the model `local candidates`. */
export interface LocalCandidates {
  /** How much candidates differ: the standard deviation of a candidate's effect on the log-ratio scale; above 0. */
  readonly sigma: number;
  /** Percent of a district's vote that its independent has before candidates differ; from 0 up to, not including, 100. */
  readonly independents: number;
}

/** A list with its votes, whole numbers. */
export interface ListVotes {
  readonly party: string;
  readonly votes: number | bigint;
}

/**
 * How strong each candidate of a district is before candidates differ: the logarithm of the share of the vote, the
 * lists in their order and one independent last. A list without a vote, and independents without a share, are at minus
 * infinity. Every district has the list vote of the whole contest: no vote by district was ever published, and what
 * places add to the differences between candidates is part of σ.
 */
export function candidateStrengths(
  lists: readonly ListVotes[],
  independentsPercent: number,
): readonly number[] {
  const all = lists.reduce((sum, {votes}) => sum + Number(votes), 0);
  const own = independentsPercent / 100;
  return [...lists.map(({votes}) => strength((1 - own) * (Number(votes) / all))), strength(own)];
}

const strength = (share: number): number => (share > 0 ? log(share) : Number.NEGATIVE_INFINITY);

/** Steps of the sum below, in standard deviations: the rest it leaves out is below a double's last bits. */
const step = 0.5;

/**
 * The chance of a candidate to win a district: its own effect added up over all it can be, and everyone else below it.
 * @param strengths of all candidates of the district.
 */
export function chanceToWin(strengths: readonly number[], candidate: number, sigma: number): number {
  const own = strengths[candidate];
  if (own === Number.NEGATIVE_INFINITY) return 0;
  const ahead = strengths.flatMap((other, place) => (place === candidate ? [] : [(own - other) / sigma]));
  let chance = 0;
  for (let effect = -8; effect <= 8; effect += step) {
    let below = normalDensity(effect) * step;
    for (const gap of ahead) {
      if (below === 0) break;
      below *= normalShare(effect + gap);
    }
    chance += below;
  }
  return chance;
}
