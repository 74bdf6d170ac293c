import type {CatalogueContest} from "./catalogue.js";

/** How many of a contest's stations are reconstructed: none where all are real or the reader's own. */
export const drawnStations = ({stations, realStations = 0, loaded}: CatalogueContest): number =>
  loaded ? 0 : stations - realStations;
