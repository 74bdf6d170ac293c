import type {District} from "./contest.js";
import {InputError} from "./inputError.js";
import {type RunningSums, type Stations, sumsAsListed} from "./stations.js";

/** Cuts stations into single-member districts. */
export interface DistrictModel {
  /** The most districts that can be cut: one a station. */
  readonly most: number;
  /**
   * Cuts exactly so many districts of about equal registered voters; null where there are too few stations.
   * @throws InputError where the stations do not say their registered voters.
   */
  cut(districts: number): readonly District[] | null;
}

/**
 * The `protocols` model: there were no single-member districts in 2021, so polling stations are grouped, within a
 * region and in station order, into districts of about equal registered voters, and every voter is taken to vote the
 * party line. That makes it an upper bound for the leader. A region too small for a district of its own is joined to
 * the next one. Running sums are prepared once, or handed over; cutting then costs one search a district.
 */
export function protocolsDistrictModel(
  stations: Stations,
  sums: RunningSums = sumsAsListed(stations),
): DistrictModel {
  const regionEnds = endsOfRegions(stations.regions);
  return {
    most: stations.cast.length,
    cut(districts) {
      if (districts === 0) return [];
      const {registered} = sums;
      if (!registered)
        throw new InputError(
          "rule-needs",
          "contest.protocols.registered",
          undefined,
          "the districts of scenario.mixed",
        );
      const cuts: number[] = [0];
      for (const area of electoralAreas(registered, regionEnds, districts)) {
        if (area.end - area.start < area.districts) return null;
        cutArea(registered, area, cuts);
      }
      return cuts.slice(1).map((end, index) => district(stations, sums, cuts[index], end, index));
    },
  };
}

/** Stations from `start` up to `end` that are cut into a number of districts of their own. */
interface Area {
  readonly start: number;
  readonly end: number;
  readonly districts: number;
}

/** Where each region's stations end. */
function endsOfRegions(regions: readonly string[]): readonly number[] {
  const ends: number[] = [];
  for (let station = 1; station <= regions.length; station++)
    if (regions[station] !== regions[station - 1]) ends.push(station);
  return ends;
}

/** The regions with their districts: rounded on the running sum, so that no error adds up; empty ones are joined. */
function electoralAreas(registered: Float64Array, regionEnds: readonly number[], districts: number): Area[] {
  const all = registered[registered.length - 1];
  const areas: Area[] = [];
  let start = 0;
  let given = 0;
  for (const end of regionEnds) {
    const due = Math.round((districts * registered[end]) / all) - given;
    if (due === 0 && end !== registered.length - 1) continue;
    if (due === 0) areas.push(...joined(areas.pop(), end));
    else areas.push({start, end, districts: due});
    start = end;
    given += due;
  }
  return areas;
}

/** The last area, stretched to the end: the last region has no district of its own. */
const joined = (last: Area | undefined, end: number): Area[] => (last ? [{...last, end}] : []);

/** Cuts an area at equal shares of its registered voters; every district gets at least one station. */
function cutArea(registered: Float64Array, {start, end, districts}: Area, cuts: number[]): void {
  const from = registered[start];
  const voters = registered[end] - from;
  let last = start;
  for (let district = 1; district < districts; district++) {
    const nearest = nearestPosition(registered, from + (voters * district) / districts, last + 1, end);
    last = Math.min(Math.max(nearest, last + 1), end - (districts - district));
    cuts.push(last);
  }
  cuts.push(end);
}

/** The position from `low` to `high` whose running sum lies nearest to the target. */
function nearestPosition(sums: Float64Array, target: number, low: number, high: number): number {
  let left = low;
  let right = high;
  while (left < right) {
    const middle = (left + right) >>> 1;
    if (sums[middle] < target) left = middle + 1;
    else right = middle;
  }
  return left > low && target - sums[left - 1] <= sums[left] - target ? left - 1 : left;
}

function district(
  stations: Stations,
  sums: RunningSums,
  start: number,
  end: number,
  index: number,
): District {
  const within = (column: Float64Array) => column[end] - column[start];
  return {
    id: `d${index + 1}`,
    region: stations.regions[(start + end) >>> 1],
    registered: sums.registered && within(sums.registered),
    cast: within(sums.cast),
    invalid: within(sums.invalid),
    againstAll: within(sums.againstAll),
    candidates: stations.parties.map((party, list) => ({party, votes: within(sums.votes[list])})),
  };
}
