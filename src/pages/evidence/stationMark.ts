import type {Basis, CatalogueContest} from "../../catalogue/catalogue.js";
import {drawnStations} from "../../catalogue/drawnStations.js";
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
