/** Registered voters at a station at most (Constitutional Law on Elections): more is a warning, not an error. */
export const largestStation = 3000;

/** Ballots a station receives at most, in percent of its registered voters: 1 % in reserve (art. 37). */
export const largestSupplyPercent = 101;
