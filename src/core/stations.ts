/**
 * The stations of a contest as columns, in the order of regions and of stations within a region: one position is
 * one polling station in every array. Counts are whole numbers below 2^53.
 */
export interface Stations {
  /** The region of each station; the stations of a region stand together. */
  readonly regions: readonly string[];
  /** NaN where a station does not say. */
  readonly registered: Float64Array;
  readonly cast: Float64Array;
  readonly invalid: Float64Array;
  readonly againstAll: Float64Array;
  /** The parties, in the order of registration. */
  readonly parties: readonly string[];
  /** Votes by party, then by station. */
  readonly votes: readonly Float64Array[];
}

/** Stations of one region that stand together: where they end, the first one that is no longer in it. */
export interface RegionRun {
  readonly region: string;
  readonly end: number;
}

/** The regions in the order of their stations. */
export function regionRuns(regions: readonly string[]): RegionRun[] {
  const runs: RegionRun[] = [];
  for (let end = 1; end <= regions.length; end++)
    if (regions[end] !== regions[end - 1]) runs.push({region: regions[end - 1], end});
  return runs;
}

/** Running sums of the stations' counts in some order: position i holds the sum of the first i stations. */
export interface RunningSums {
  /** Null where one of the stations does not say: a part must not pass for the whole. */
  readonly registered: Float64Array | null;
  readonly cast: Float64Array;
  readonly invalid: Float64Array;
  readonly againstAll: Float64Array;
  readonly votes: readonly Float64Array[];
}

/** Sums the stations up once in the order given, so that any run of them costs two look-ups. */
export function runningSums(stations: Stations, order: ArrayLike<number>): RunningSums {
  const run = (column: Float64Array): Float64Array => {
    const sums = new Float64Array(order.length + 1);
    for (let place = 0; place < order.length; place++) sums[place + 1] = sums[place] + column[order[place]];
    return sums;
  };
  const registered = run(stations.registered);
  return {
    registered: Number.isNaN(registered[order.length]) ? null : registered,
    cast: run(stations.cast),
    invalid: run(stations.invalid),
    againstAll: run(stations.againstAll),
    votes: stations.votes.map(run),
  };
}

/** Running sums of the stations as they stand. */
export const sumsAsListed = (stations: Stations): RunningSums =>
  runningSums(
    stations,
    Uint32Array.from(stations.cast, (_, station) => station),
  );
