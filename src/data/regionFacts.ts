import {readCsv, text} from "./readData.js";

const optionalText = (cell: string): string | null => (cell === "" ? null : cell);

/** Codes and dates of the 17 regions of 2021, as `data/regions-iso.csv` has them; what was not found is null. */
export const regionFacts = () =>
  readCsv("regions-iso.csv", {
    region: text,
    iso_3166_2: text,
    iso_3166_2_from: text,
    iso_3166_2_before: text,
    exists_from: optionalText,
    borders_until: optionalText,
  });

/** The day for which the inhabitants of `official/population-2021.csv` are given. */
export const populationDate = "2021-01-01";
