/** How stations were drawn by lot, as a reader says of a set: what an interval needs beside the protocols. */
export interface DrawnSample {
  /** Drawn from all stations at once, or in each region by itself. */
  readonly by: SampleStrata;
  /** How many stations there are in all, by region; under "" where they were drawn from all at once. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** What stations are drawn within: strata, where each has a lot of its own. */
export type SampleStrata = "whole" | "region";

/** A stratum of a sample: a region, or "" for all stations, with how many were drawn. */
export interface Stratum {
  readonly name: string;
  readonly drawn: number;
}

/**
 * Why no interval can be given: of one stratum its size is no whole number, or fewer than were drawn; one station alone
 * was drawn in it, so that nothing tells how stations there differ; or there are too few stations in all.
 */
export type SampleFault = "no-size" | "smaller" | "alone";

/** From fewer stations intervals hold the truth too seldom (decision record “Intervals only where a lot was drawn”). */
export const leastDrawn = 30;

/** More stations than any country has. */
export const mostStations = 10_000_000;

/** What is wrong with the size of a stratum; null where nothing is. */
export function sampleFault({drawn}: Stratum, size: number | undefined): SampleFault | null {
  if (size === undefined || !Number.isSafeInteger(size) || size < 1 || size > mostStations) return "no-size";
  if (size < drawn) return "smaller";
  return drawn === 1 && size > 1 ? "alone" : null;
}

/** The strata of stations by the region of each, in the order in which they first stand. */
export function strataOf(regions: readonly string[], by: SampleStrata): readonly Stratum[] {
  const drawn = new Map<string, number>();
  for (const region of regions) {
    const name = by === "region" ? region : "";
    drawn.set(name, (drawn.get(name) ?? 0) + 1);
  }
  return [...drawn].map(([name, stations]) => ({name, drawn: stations}));
}

/** True for a description of a sample as it was kept; it may have been written by another version, or be damaged. */
export function isDrawnSample(value: unknown): value is DrawnSample {
  const {by, sizes} = (value ?? {}) as Partial<DrawnSample>;
  return (
    (by === "whole" || by === "region") &&
    typeof sizes === "object" &&
    sizes !== null &&
    Object.values(sizes).every((size) => sampleFault({name: "", drawn: 0}, size) === null)
  );
}
