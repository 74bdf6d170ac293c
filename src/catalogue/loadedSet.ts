import {largestHouse, parseContest} from "../core/contest.js";
import type {
  ContestBasis,
  ContestJson,
  LeftOutColumn,
  LoadedRows,
  MissingFromSet,
  OverBallots,
} from "./catalogue.js";
import {type DrawnSample, isDrawnSample} from "./drawnSample.js";

/** A set of protocols that the reader loaded: all that is said about it but the rows themselves. */
export interface LoadedSet {
  /** `loaded-` and what its protocols come to in a digest: the same protocols have the same id in any browser. */
  readonly id: string;
  /** As the reader called it. */
  readonly name: string;
  /** Seats of the house, as the reader says. */
  readonly seats: number;
  /** Id of the law in the catalogue that it is compared with. */
  readonly law: string;
  /** Where the figures come from, as the reader says; reconstructed where the protocols themselves say so. */
  readonly basis: ContestBasis;
  /** What the protocols add up to; the lists stand in the order of registration, by their names in the files. */
  readonly counts: Omit<ContestJson, "seats" | "districtWinners">;
  readonly stations: number;
  /** Districts that the protocols name; 0 where not every one of them names its own. */
  readonly districts: number;
  readonly files: readonly string[];
  /** The moment of loading, ISO 8601. */
  readonly loadedAt: string;
  readonly rows: LoadedRows;
  /** Left out where every row with votes is in the seats. */
  readonly missing?: MissingFromSet;
  /** Left out unless most stations have more votes than ballots. */
  readonly overBallots?: OverBallots;
  /** Columns that may hold the votes of further lists; left out where there are none. */
  readonly leftOut?: readonly LeftOutColumn[];
  /** Sheets with rows of numbers that were not read; left out where there are none. */
  readonly sheetsLeftOut?: readonly string[];
  /** How the stations were drawn by lot, as the reader says; left out where nobody says so. */
  readonly drawn?: DrawnSample;
}

/** What the id of every loaded set begins with; no contest of the site does. */
const loadedPrefix = "loaded-";

/** The id of a set by the digest of its protocols. */
export const loadedId = (digest: string): string => loadedPrefix + digest;

/** True for the id of a loaded set, be it on this device or not. */
export const isLoadedId = (id: string): boolean => id.startsWith(loadedPrefix);

const bases: readonly string[] = [
  "official",
  "observers",
  "reconstructed",
  "hypothetical",
] satisfies ContestBasis[];

/**
 * A description as it was kept, or null where it is not whole: a record may have been written by another version,
 * or be damaged. The laws a set may name are those of the catalogue.
 */
export function readLoadedSet(value: unknown, laws: readonly {readonly id: string}[]): LoadedSet | null {
  const set = value as LoadedSet;
  try {
    // The core refuses counts that are none.
    parseContest({...set.counts, seats: set.seats});
    const isWhole =
      isLoadedId(set.id) &&
      isText(set.name) &&
      set.seats <= largestHouse &&
      laws.some(({id}) => id === set.law) &&
      bases.includes(set.basis) &&
      isCount(set.stations) &&
      set.stations > 0 &&
      isCount(set.districts) &&
      set.files.every(isText) &&
      !Number.isNaN(Date.parse(set.loadedAt)) &&
      [set.rows.read, set.rows.kept, set.rows.marked, set.rows.refused].every(isCount) &&
      (set.missing === undefined || isMissing(set.missing)) &&
      (set.overBallots === undefined ||
        ([set.overBallots.stations, set.overBallots.of].every(isCount) &&
          [undefined, "registered"].includes(set.overBallots.than))) &&
      (set.leftOut ?? []).every(({heading, sum}) => isText(heading) && (sum === null || isCount(sum))) &&
      (set.sheetsLeftOut ?? []).every(isText) &&
      (set.drawn === undefined || isDrawnSample(set.drawn));
    return isWhole ? set : null;
  } catch {
    return null;
  }
}

const isMissing = ({rows, of, parts, votes}: MissingFromSet): boolean =>
  [rows, of, parts, votes ?? 0].every(isCount);

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
