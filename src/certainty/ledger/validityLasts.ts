import type {AgainstAllStep} from "../../core/againstAll.js";
import {minus, plus, times} from "../../core/count.js";
import type {Counts} from "../../core/counts.js";
import type {FloorStep} from "../../core/turnoutFloor.js";
import {type Drift, lasts, shorter, type Voters} from "./lasts.js";
import type {Slopes} from "./ways.js";

/**
 * For how many voters more a turnout floor has the consequence that it has. Only a floor of the whole contest moves
 * with voters: regions, districts and protocols stay as they were counted.
 */
export function floorLasts(
  floor: FloorStep,
  {cast, registered}: Pick<Counts, "cast" | "registered">,
  listSeats: number,
  slopes: Slopes,
  drift: Drift | null,
): Voters {
  if (floor.rule.level !== "contest" || registered === null) return Number.POSITIVE_INFINITY;
  const {parts, of} = floor.floor;
  const line = times(registered, parts);
  const ballots = times(cast, of);
  if (floor.missed === 0) return lasts(minus(ballots, line), times(slopes.cast, of), of, drift);
  const below = lasts(minus(minus(line, ballots), 1), times(-slopes.cast, of), of, drift);
  if (floor.rule.consequence !== "scale") return below;
  // Seats × turnout ÷ floor, a half up, is k from (2k − 1) up to, not with, (2k + 1) halves.
  const filled = listSeats - floor.vacantListSeats;
  const size = times(2 * listSeats, of);
  const claim = times(2 * listSeats, ballots);
  const slope = times(size, slopes.cast);
  return [
    below,
    lasts(minus(claim, times(2 * filled - 1, line)), slope, size, drift),
    lasts(minus(minus(times(2 * filled + 1, line), claim), 1), minus(0, slope), size, drift),
  ].reduce(shorter);
}

/** For how many voters more an “against all” rule has the consequence that it has. */
export function againstAllLasts(
  {limit, consequence, againstAll, valid, exceeded, vacantListSeats}: AgainstAllStep,
  listSeats: number,
  slopes: Slopes,
  drift: Drift | null,
): Voters {
  const {parts, of} = limit;
  const validSlope = slopes.againstAll + slopes.votes.reduce((sum, slope) => sum + slope, 0);
  const above = minus(times(againstAll, of), times(valid, parts));
  const aboveSlope = minus(times(slopes.againstAll, of), times(validSlope, parts));
  const size = plus(of, parts);
  if (!exceeded) return lasts(minus(0, above), minus(0, aboveSlope), size, drift);
  const stays = lasts(minus(above, 1), aboveSlope, size, drift);
  if (consequence !== "vacant") return stays;
  const claim = times(2 * listSeats, againstAll);
  const claimSlope = 2 * listSeats * slopes.againstAll;
  const halves = (k: number) => ({value: times(k, valid), slope: k * validSlope});
  const [low, high] = [halves(2 * vacantListSeats - 1), halves(2 * vacantListSeats + 1)];
  return [
    stays,
    lasts(minus(claim, low.value), claimSlope - low.slope, 4 * listSeats + 1, drift),
    lasts(minus(minus(high.value, claim), 1), high.slope - claimSlope, 4 * listSeats + 1, drift),
  ].reduce(shorter);
}
