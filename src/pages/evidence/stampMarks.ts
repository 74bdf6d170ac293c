import type * as Plot from "@observablehq/plot";
import type {CatalogueContest} from "../../catalogue/catalogue.js";
import type {Frame} from "../../views/chart/frame.js";
import {clamp} from "../../views/chart/scale.js";
import {write} from "../../views/chart/write.js";
import type {Evidence} from "./evidence.js";
import {stationsWord} from "./stationMark.js";

/** The word that stands in every chart of a contest's stations as a mark, above the frame; none where they are protocols. */
export function stampMarks(
  evidence: Evidence,
  entry: CatalogueContest,
  frame: Frame,
  unit: number,
): Plot.Markish[] {
  const word = stationsWord(evidence, entry);
  if (!word) return [];
  // On a narrow screen the word begins further left, so that it ends within the drawing.
  const x = clamp(frame.right - 0.46 * unit * word.length, 0, frame.left);
  // There it stands higher, clear of the topmost tick.
  const at = {x, y: frame.top - (x < frame.left ? 0.9 : 0.6) * unit, text: word};
  return [write([at], {size: 0.75 * unit, weight: 650, anchor: "start"})];
}
