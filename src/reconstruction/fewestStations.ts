import {largestStation} from "../stations/stationLimits.js";

/** The fewest stations that can hold each region's voters, at most 3,000 a station and at least one a region. */
export const fewestStations = (registered: readonly number[]): number[] =>
  registered.map((voters) => Math.max(1, Math.ceil(voters / largestStation)));
