import * as Plot from "@observablehq/plot";
import type {Basis, CatalogueContest} from "../../catalogue/catalogue.js";
import {drawnStations} from "../../catalogue/drawnStations.js";
import {svg} from "../../views/html.js";
import type {Evidence} from "./evidence.js";

/** A rectangle of a drawing, in pixels. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

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
  return [
    Plot.text([word], {
      x: frame.left,
      y: frame.top - 0.6 * unit,
      text: (own: string) => own,
      textAnchor: "start",
      fontWeight: 650,
      fontSize: 0.75 * unit,
      fill: "var(--ink)",
    }),
  ];
}

let patterns = 0;

/** Hatches the ground of a chart of reconstructed stations, behind its marks: a picture cut out of the page still says so. */
export function hatchGround(drawing: SVGElement, frames: readonly Frame[]): SVGElement {
  const id = `hatch-${patterns++}`;
  drawing.prepend(
    svg`<defs><pattern id=${id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="8" height="8" fill="none"></rect><path d="M0 0V8" stroke="var(--line)" stroke-width="1.5"></path></pattern></defs>`,
    ...frames.map(
      ({left, top, right, bottom}) =>
        svg`<rect class="hatch" x=${left} y=${top} width=${right - left} height=${bottom - top} fill=${`url(#${id})`}></rect>`,
    ),
  );
  return drawing;
}
