import type {LoadedContest} from "../../src/catalogue/catalogue.js";

/** What is known of a set that the reader loaded, of which rows, a column and a sheet are missing, with more votes than ballots. */
export const aLoadedContest: LoadedContest = {
  files: ["a.csv"],
  at: "2026-11-28T10:00:00Z",
  rows: {read: 12, kept: 9, marked: 0, refused: 3},
  missing: {rows: 3, of: 12, parts: 2, votes: 500},
  overBallots: {stations: 5, of: 9},
  leftOut: [{heading: "Cedar", sum: 70}],
  sheetsLeftOut: ["South"],
  districts: 0,
  lawDistricts: 0,
};
