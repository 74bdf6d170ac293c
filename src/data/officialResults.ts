import {number, optionalNumber, readCsv, text} from "./readData.js";

/** The counts of an official result; what its sources do not give is undefined. */
export const officialCounts = () =>
  readCsv("official/counts.csv", {
    contest: text,
    registered: optionalNumber,
    cast: optionalNumber,
    invalid: optionalNumber,
    against_all: optionalNumber,
    stations: optionalNumber,
  });

/** One row a party in an official result, in the order of the published table. */
export const officialResults = () =>
  readCsv("official/results.csv", {
    contest: text,
    party: text,
    votes: optionalNumber,
    list_seats: number,
    district_seats: number,
  });

/** Inhabitants of the 17 regions on 1 January 2021, days before the election. */
export const officialPopulation = () =>
  readCsv("official/population-2021.csv", {region: text, inhabitants: number});

/** Official turnout of the 17 regions in 2021, percent of registered voters. */
export const officialTurnouts = () => readCsv("official/turnout-2021.csv", {region: text, percent: number});
