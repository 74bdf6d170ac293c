import {type Count, times} from "../../core/count.js";
import {InputError} from "../../core/inputError.js";
import type {Turnout} from "../../core/protocolsBelow.js";
import {compareShares, type Share} from "../../core/share.js";
import type {ThresholdClass} from "../../core/thresholdIntervals.js";
import type {SupposedContest} from "../../core/transfers.js";
import type {LeverGround} from "./leverGround.js";

/** A turnout floor of the whole: no place can lie higher. */
const all: Share = {parts: 1, of: 1};

/**
 * The stretches of turnout floors within which no floor differs from another, under the scenario's rule for what the
 * floor looks at and what follows: they end at the known turnouts, since a turnout on the floor is not below it. Empty
 * where a turnout is not known.
 */
export function floorClasses(
  ground: LeverGround,
  contest: SupposedContest,
  listSeats: number,
): readonly ThresholdClass[] {
  const turnouts = turnoutsOf(ground, contest);
  if (!turnouts || turnouts.some(({registered}) => registered === null)) return [];
  const own = turnouts
    .filter(({registered}) => (registered ?? 0) > 0)
    .map(({cast, registered}): Share => ({parts: cast, of: registered as Count}));
  const {consequence} = ground.scenario.turnoutFloor;
  const tips = consequence === "scale" ? own.flatMap((one) => scaleTips(one, listSeats)) : own;
  return classesOf(tips);
}

function turnoutsOf(ground: LeverGround, {contest}: SupposedContest): readonly Turnout[] | null {
  switch (ground.scenario.turnoutFloor.level) {
    case "contest":
      return [contest.counts];
    case "region":
      return contest.regions;
    case "district":
      return contest.districts;
    case "protocol":
      return ground.stationTurnouts();
  }
}

/**
 * Where a floor that fills the house in proportion takes one seat more: seats × turnout ÷ floor, a half up, is at least
 * k up to a floor of 2 × seats × turnout ÷ (2k − 1).
 */
function scaleTips(turnout: Share, seats: number): readonly Share[] {
  const tips = Array.from({length: seats}, (_, less): Share => {
    const k = seats - less;
    return {parts: times(times(2, seats), turnout.parts), of: times(turnout.of, 2 * k - 1)};
  });
  // Up to the turnout itself nothing follows; the first seat goes a little above it.
  return [turnout, ...tips.filter((tip) => compareShares(tip, turnout) > 0)];
}

/** The stretches between the tips, from no floor to a floor of 100 %. */
function classesOf(tips: readonly Share[]): readonly ThresholdClass[] {
  const sorted = tips
    .filter((tip) => tip.parts > 0 && compareShares(tip, all) < 0)
    .sort(compareShares)
    .filter((tip, at, list) => at === 0 || compareShares(tip, list[at - 1]) !== 0);
  return [...sorted, all].map((upTo, at) => ({above: sorted[at - 1] ?? null, upTo, at: upTo}));
}

/** An answer, or null where a rule asks what nobody knows. */
export function orUnknown<Answer>(answer: () => Answer): Answer | null {
  try {
    return answer();
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
