import type {Margin} from "../reconstruction/margins.js";
import {reconstruct} from "../reconstruction/reconstruct.js";
import {setAsideBy} from "../reconstruction/resolutions.js";
import {joinedTables, type ProtocolTables} from "../stations/protocolTables.js";
import {reconstructionNotes} from "./contestFiles.js";
import {madeOnce} from "./madeOnce.js";
import {type RealProtocols, realProtocols} from "./realProtocols.js";
import {publishedContests} from "./reconstructions.js";
import {resolutions} from "./resolutions.js";

/** All station protocols of the site: the real ones there are, and drawn ones for the rest. */
export interface StationProtocols extends ProtocolTables {
  readonly real: RealProtocols;
  /** Published figures that real protocols make impossible, and what there is instead. */
  readonly impossible: readonly (Margin & {readonly contest: string})[];
}

/**
 * The stations of the site, drawn once a build: each loader that asks for them gets the same. Throws where a published
 * figure is missed that neither a resolution gives up nor a real protocol makes impossible.
 */
export const stationProtocols = (): Promise<StationProtocols> => madeOnce("stations", drawnStationProtocols);

/** Reads real protocols and draws the others around them. */
export async function drawnStationProtocols(): Promise<StationProtocols> {
  const published = publishedContests();
  const real = await realProtocols(published);
  const {seed} = reconstructionNotes();
  const drawn = published.map((contest) => {
    const known = real.known.get(contest.contest) ?? [];
    const {tables, misses} = reconstruct(contest, {seed, draw: 0, known});
    const unexplained = misses.filter(({margin}) => !setAsideBy(resolutions(), contest.contest, margin));
    if (known.length === 0 && unexplained.length > 0)
      throw new Error(`${contest.contest}: ${unexplained.map(saidMiss).join("; ")}`);
    return {tables, impossible: unexplained.map((miss) => ({...miss, contest: contest.contest}))};
  });
  return {
    ...joinedTables([...drawn.map(({tables}) => tables), ...real.tables]),
    real,
    impossible: drawn.flatMap(({impossible}) => impossible),
  };
}

/** A published figure that is missed, for whoever builds the site: `votes qhp is 11120, not 11113 (7 more)`. */
export const saidMiss = ({margin, of, found, published}: Margin): string => {
  const by = Number((found - published).toFixed(4));
  const name = of === null ? margin : `${margin} ${of}`;
  return `${name} is ${Number(found.toFixed(4))}, not ${published} (${Math.abs(by)} ${by < 0 ? "less" : "more"})`;
};
