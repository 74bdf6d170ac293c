import {countColumns} from "../../stations/countColumns.js";
import {type Cell, isBlank} from "../cells/cell.js";
import {wholeNumber} from "../cells/wholeNumber.js";
import {isLong, type Mapping} from "../mapping.js";
import {slip, tellingCount} from "./sumStations.js";

/**
 * Takes the rows of a file in their order, each with whether its words say “total”, and says of each whether it is the
 * sum of rows above: of all, or of those since an earlier sum (of a district, of a region). Words do not matter for
 * that, numbers do: the row must equal the sum in every count, and in two at least that are not zero.
 * Rows that are refused for something else are in the sum as well, as they are in the file's own.
 */
export type IsSumRow = ((cells: readonly Cell[], saysTotal: boolean) => boolean) & {
  /**
   * By how many votes and ballots the last row misses the sum of rows above, where it is one but for less than a hundredth
   * of each count; null where it is none, and where it is taken for the sum.
   */
  readonly missedBy: () => number | null;
};

/** The rows down to a sum row, or to the beginning. */
interface Stop {
  readonly sums: Float64Array;
  readonly rows: number;
}

/** See `IsSumRow`. In files of a row a party a sum is told by its words alone. */
export function sumRows(mapping: Mapping): IsSumRow {
  const places = mapping.columns.flatMap(({role}, column) =>
    role === "votes" || countRoles.has(role) ? [column] : [],
  );
  if (mapping.isOwn || isLong(mapping) || places.length < 2)
    return Object.assign((_: readonly Cell[], saysTotal: boolean) => saysTotal, {missedBy: () => null});
  const sums = new Float64Array(places.length);
  const row = new Float64Array(places.length);
  let rows = 0;
  let stops: Stop[] = [{sums: sums.slice(), rows: 0}];
  let found = 0;
  let missed: number | null = null;
  /** Behind the last row that is nearly a sum, and what all of those have: other sums may leave them out. */
  let near: Stop | null = null;
  let hasNear = false;
  const nearly = new Float64Array(places.length);

  /** The place of the stop since which the rows add up to this one; −1 where there is none. */
  function stopOf(): number {
    if (near && addsUp(near)) return stops.length - 1;
    for (let at = stops.length - 1; at >= 0; at--) if (addsUp(stops[at])) return at;
    const [first] = stops;
    return hasNear && addsUp({...first, sums: first.sums.map((sum, index) => sum + nearly[index])}) ? 0 : -1;
  }

  /** True where the row is the sum of all since then, in two counts that are not zero. */
  function addsUp(stop: Stop): boolean {
    // One station alone in its district: only where other districts have sums, and three counts are the same.
    const isEnough = rows - stop.rows >= 2 || (rows - stop.rows === 1 && found > 0);
    return isEnough && equalCounts(row, sums, stop.sums) >= (rows - stop.rows >= 2 ? 2 : 3);
  }

  const isSum = (cells: readonly Cell[], saysTotal: boolean): boolean => {
    missed = null;
    places.forEach((place, index) => {
      const count = isBlank(cells[place]) ? null : wholeNumber(cells[place], mapping.thousands);
      row[index] = typeof count === "number" ? count : count === null ? 0 : Number.NaN;
    });
    const stop = stopOf();
    if (stop < 0 && !saysTotal) {
      missed = stops.reduce<number | null>(
        (by, {sums: before, rows: at}) => by ?? (rows - at >= 2 ? missing(row, sums, before) : null),
        null,
      );
      for (let index = 0; index < row.length; index++) if (row[index] > 0) sums[index] += row[index];
      rows++;
      if (missed !== null) {
        row.forEach((count, index) => {
          if (count > 0) nearly[index] += count;
        });
        near = {sums: sums.slice(), rows};
        hasNear = true;
      }
      return false;
    }
    found++;
    near = null;
    // The sums of districts are behind the sum of their region.
    if (stop >= 0) stops = stops.slice(0, stop + 1);
    if (stops.length > mostStops) stops.splice(1, 1);
    stops.push({sums: sums.slice(), rows});
    return true;
  };
  return Object.assign(isSum, {missedBy: () => missed});
}

const countRoles = new Set<string>(countColumns);

/** More sums than any region has districts. */
const mostStops = 300;

/** How many counts that are not zero equal the sums since then; 0 where one does not. */
function equalCounts(row: Float64Array, sums: Float64Array, before: Float64Array): number {
  let equal = 0;
  for (let index = 0; index < row.length; index++) {
    if (row[index] !== sums[index] - before[index]) return 0;
    if (row[index] > 0) equal++;
  }
  return equal;
}

/**
 * By how much counts miss the sums since then in all: each of three and more by less than a hundredth, or two and more by a
 * slip of two votes together; null for more.
 */
function missing(row: Float64Array, sums: Float64Array, before: Float64Array): number | null {
  let [told, small, by] = [0, 0, 0];
  let isNear = true;
  for (let index = 0; index < row.length; index++) {
    const sum = sums[index] - before[index];
    const own = Math.abs(row[index] - sum);
    if (!(own <= Math.max(sum / 100, slip))) return null;
    if (own > sum / 100) isNear = false;
    if (row[index] >= tellingCount) told++;
    if (row[index] >= slippedCount) small++;
    by += own;
  }
  return (isNear && told >= 3) || (by <= slip && small >= 2) ? by : null;
}

/** Smaller counts are alike by chance. */
const slippedCount = 20;
