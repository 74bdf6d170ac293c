import type {District} from "./contest.js";
import {InputError} from "./inputError.js";
import {type RegionRun, type RunningSums, regionRuns, type Stations, sumsAsListed} from "./stations.js";

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
 * the next one. Running sums and regions are prepared once, or handed over; cutting then costs one search a district.
 */
export function protocolsDistrictModel(
  stations: Stations,
  sums: RunningSums = sumsAsListed(stations),
  regions: readonly RegionRun[] = regionRuns(stations.regions),
): DistrictModel {
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
      for (const area of electoralAreas(registered, regions, districts)) {
        if (area.end - area.start < area.districts) return null;
        cutArea(registered, area, cuts);
      }
      return cuts.slice(1).map((end, index) => {
        const start = cuts[index];
        const region = regionAt(regions, (start + end) >>> 1);
        return {id: `d${index + 1}`, region, ...countsWithin(stations, sums, start, end)};
      });
    },
  };
}

/** Stations from `start` up to `end` that are cut into a number of districts of their own. */
interface Area {
  readonly start: number;
  readonly end: number;
  readonly districts: number;
}

/** The regions with their districts: rounded on the running sum, so that no error adds up; empty ones are joined. */
function electoralAreas(registered: Float64Array, regions: readonly RegionRun[], districts: number): Area[] {
  const all = registered[registered.length - 1];
  const areas: Area[] = [];
  let start = 0;
  let given = 0;
  for (const {end} of regions) {
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

/** The region that a station lies in. */
function regionAt(regions: readonly RegionRun[], station: number): string {
  let low = 0;
  let high = regions.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (station < regions[middle].end) high = middle;
    else low = middle + 1;
  }
  return regions[low].region;
}

/** What the stations from `start` up to `end` count. */
function countsWithin(
  {parties}: Pick<Stations, "parties">,
  sums: RunningSums,
  start: number,
  end: number,
): Omit<District, "id" | "region"> {
  const within = (column: Float64Array) => column[end] - column[start];
  return {
    registered: sums.registered && within(sums.registered),
    cast: within(sums.cast),
    invalid: within(sums.invalid),
    againstAll: within(sums.againstAll),
    candidates: parties.map((party, list) => ({party, votes: within(sums.votes[list])})),
  };
}
