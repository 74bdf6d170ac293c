import {type Count, minus, times} from "../../core/count.js";
import type {ThresholdStep} from "../../core/outcome.js";
import {type Drift, lasts, shorter, type Voters} from "./lasts.js";
import type {Slopes} from "./ways.js";

/** For how many voters more the lists that the threshold admits, and no others, are admitted. */
export const admissionLasts = (step: ThresholdStep, slopes: Slopes, drift: Drift | null): Voters =>
  step.parties.map((_, list) => listLasts(step, list, slopes, drift)).reduce(shorter);

/** For how many voters more one list stays admitted, or stays out. */
export function listLasts(step: ThresholdStep, list: number, slopes: Slopes, drift: Drift | null): Voters {
  const {votes, exempt} = step.parties[list];
  const slope = slopes.votes[list];
  const {parts, of} = step.threshold;
  const size = parts > of ? parts : of;
  const margin = minus(times(votes, of), times(step.base, parts));
  const marginSlope = minus(times(slope, of), times(baseSlope(step, slopes), parts));
  if (isAdmitted(step, list)) {
    const hasVotes = lasts(minus(votes, 1), slope, 1, drift);
    return exempt ? hasVotes : shorter(hasVotes, lasts(margin, marginSlope, size, drift));
  }
  // Out for want of any vote, or of enough: either is enough to stay out.
  const without = votes === 0 ? lasts(0, -slope, 1, drift) : 0;
  const below: Count =
    !exempt && margin < 0 ? lasts(minus(minus(0, margin), 1), minus(0, marginSlope), size, drift) : 0;
  return without > below ? without : below;
}

/** True where the list has a vote, and is exempt or has its share (art. 97-1). */
export function isAdmitted({parties, base, threshold: {parts, of}}: ThresholdStep, list: number): boolean {
  const {votes, exempt} = parties[list];
  return votes > 0 && (exempt || times(votes, of) >= times(base, parts));
}

function baseSlope({of}: ThresholdStep, {cast, againstAll, votes}: Slopes): number {
  const lists = votes.reduce((sum, slope) => sum + slope, 0);
  switch (of) {
    case "registered":
      return 0;
    case "cast":
      return cast;
    case "valid":
      return lists + againstAll;
    case "party":
      return lists;
  }
}
