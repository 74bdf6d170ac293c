/** How the districts of a scenario are decided where nobody counted them. */
export type DistrictMode = "calibrated" | "own" | "given";

/** Every word about who would win districts that nobody counted. */
export interface DistrictMessages {
  readonly heading: string;
  /** What can happen at all, before any model. */
  readonly interval: (party: string, none: number, every: number) => string;
  readonly legend: string;
  readonly modes: Readonly<Record<DistrictMode, string>>;
  readonly sigma: string;
  readonly sigmaHint: string;
  readonly independents: string;
  readonly independentsHint: string;
  /** `between` and `within` are told as everywhere. */
  readonly said: (party: string, between: string, within: string) => string;
  /** In how many of the draws the party has a majority or two thirds of the members. */
  readonly reaches: Readonly<Record<"majority" | "twoThirds", (some: number, draws: number) => string>>;
  /** What stands behind the draws, and that they are no forecast. */
  readonly covers: {
    readonly calibrated: (year: string) => string;
    readonly own: string;
    readonly geography: string;
  };
  readonly unanswered: (draws: number) => string;
  readonly method: string;
  readonly drawing: (done: number, of: number) => string;
  readonly progress: string;
  readonly stop: string;
  readonly stopped: (done: number) => string;
  readonly again: string;
  readonly failed: string;
  readonly unasked: string;
  readonly caption: string;
  readonly columns: Readonly<Record<"party" | "districts" | "seats", string>>;
  /** Where the reader types the winners. */
  readonly givenLead: (districts: number) => string;
  readonly givenRest: (districts: number) => string;
  readonly tooMany: (districts: number) => string;
}
