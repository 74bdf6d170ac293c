import type {LeverMap} from "../../certainty/sensitivity/leverMap.js";
import {isWithin, percentWithin} from "../../certainty/sensitivity/percentWithin.js";
import {percentShare} from "../../core/share.js";
import type {MapPoint} from "./mapPlace.js";

/** A field of the map: a stretch of thresholds and a number of district seats. */
export interface Field {
  readonly row: number;
  readonly districts: number;
  /** The threshold that Enter or a click sets. */
  readonly threshold: number;
}

/** The stretch of thresholds in which a percentage lies; −1 for none. */
export function rowAt({thresholds}: LeverMap, percent: number): number {
  const share = percentShare(percent);
  return share ? thresholds.findIndex(({above, upTo}) => isWithin(share, above, upTo)) : -1;
}

/** The field that a key leads to; null for none, undefined for a key that means nothing here. */
export function fieldAfter(
  map: LeverMap,
  from: Field,
  now: MapPoint,
  {key, shiftKey}: Pick<KeyboardEvent, "key" | "shiftKey">,
): Field | null | undefined {
  const far = shiftKey ? 10 : 1;
  const most = map.columns.length - 1;
  const across = (by: number): Field => ({
    ...from,
    districts: Math.min(Math.max(from.districts + by, 0), most),
  });
  switch (key) {
    case "ArrowRight":
      return across(far);
    case "ArrowLeft":
      return across(-far);
    case "ArrowUp":
      return fieldInRow(map, from, from.row + 1, now);
    case "ArrowDown":
      return fieldInRow(map, from, from.row - 1, now);
    case "Home":
    case "Escape":
      return null;
    default:
      return undefined;
  }
}

/** The next stretch of thresholds, at its value nearest to where the reader stands. */
function fieldInRow(map: LeverMap, from: Field, row: number, now: MapPoint): Field {
  const stretch = map.thresholds[row];
  if (!stretch || (stretch.above && Number(stretch.above.parts) >= Number(stretch.above.of))) return from;
  const nowRow = rowAt(map, now.threshold);
  const threshold = row === nowRow ? now.threshold : percentWithin(stretch, row > nowRow ? "low" : "high");
  return threshold === null ? from : {...from, row, threshold};
}
