import type * as Plot from "@observablehq/plot";
import type {Basis, CatalogueContest} from "../../catalogue/catalogue.js";
import {drawnStations} from "../../catalogue/drawnStations.js";
import type {Frame} from "../../views/chart/frame.js";
import {clamp} from "../../views/chart/scale.js";
import {write} from "../../views/chart/write.js";
import type {Evidence} from "./evidence.js";

/** True for a contest with stations that nobody counted. */
export const isReconstructed = (entry: CatalogueContest): boolean =>
  drawnStations(entry) > 0 || (entry.loaded !== undefined && entry.basis === "reconstructed");

/** The word that stands in every chart of a contest's stations: that they are reconstructed, or the reader's own. */
export function stationsWord({words}: Evidence, entry: CatalogueContest): string | null {
  const {reconstructed, reconstructedPart, loaded} = words.protocols;
  if (isReconstructed(entry))
    return entry.realStations ? reconstructedPart(drawnStations(entry), entry.stations) : reconstructed;
  return entry.loaded ? loaded : null;
}

/** Whose figures a station's are: reconstructed stations of the site have codes that begin with R-. */
export const stationBasis = (entry: CatalogueContest, station: string): Basis =>
  isReconstructed(entry) && (!entry.realStations || station.startsWith("R-")) ? "reconstructed" : entry.basis;

/** The same as a mark, above the frame. */
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
