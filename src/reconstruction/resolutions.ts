import type {Translated} from "../catalogue/catalogue.js";
import type {MarginKey} from "./margins.js";

/** Where the published figures of the observers' statement contradict each other. */
export type ResolutionKey =
  | "station-sets"
  | "unused-ballots"
  | "mean-turnout"
  | "turnout-range"
  | "winner-range"
  | "share-sums"
  | "invalid-share"
  | "parties-admitted";

/** A published figure of one contest that a reconstruction does not meet. */
export interface SetAside {
  readonly contest: string;
  readonly margin: MarginKey;
}

/**
 * One contradiction between published figures, and how it was resolved (`data/resolutions.json`). The reconstruction
 * may miss a margin only where a resolution sets it aside.
 */
export interface Resolution {
  readonly key: ResolutionKey;
  /** The contests whose reconstruction the reading concerns. */
  readonly contests: readonly string[];
  /**
   * The figures that contradict each other. `contest` is null for what the statement's text says of its regions;
   * `figure` is a column of `statement/tables.csv`, `share.OPTION` or `shares` (their sum, in percent), or a row and
   * column of `statement/ranges.csv`.
   */
  readonly figures: readonly {
    readonly contest: string | null;
    readonly figure: string;
    readonly value: number;
  }[];
  /** The reading that was chosen, in a word. */
  readonly chosen: string;
  /** The published figures that this reading gives up. */
  readonly setAside: readonly SetAside[];
  readonly published: Translated;
  readonly reading: Translated;
  readonly changes: Translated;
  /** The other reading there is, and what would follow from it. */
  readonly alternative: Translated;
}

/** What is said of a contradiction beside a claim that is a part of it. */
export type ClaimReading = Pick<Resolution, "key" | "contests" | "reading" | "alternative">;

/** What is said of it in the list of all of them. */
export type ListedReading = Pick<Resolution, "key" | "published" | "reading">;

/** The contradiction because of which a contest does not meet a margin; null where it ought to. */
export const setAsideBy = (
  resolutions: readonly Resolution[],
  contest: string,
  margin: MarginKey,
): ResolutionKey | null =>
  resolutions.find(({setAside}) => setAside.some((one) => one.contest === contest && one.margin === margin))
    ?.key ?? null;
