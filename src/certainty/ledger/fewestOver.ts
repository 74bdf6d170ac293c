import type {Count} from "../../core/count.js";
import type {Voters} from "./lasts.js";
import {type Stretch, stretches} from "./stretches.js";
import type {Way} from "./ways.js";

/** A way with what is found along it, looked at no further than anybody asked. */
export interface WayAlong<Found> {
  readonly way: Way;
  /** The stretch of that number; null behind the last. */
  readonly stretch: (place: number) => Stretch<Found> | null;
}

/** Opens a way. */
export function openWay<Found extends {readonly lasts: Voters}>(
  way: Way,
  at: (voters: Count) => Found,
  most: Count,
): WayAlong<Found> {
  const going = stretches(at, most);
  const known: Stretch<Found>[] = [];
  let isAtEnd = false;
  return {
    way,
    stretch(place) {
      while (!isAtEnd && known.length <= place) {
        const next = going.next();
        if (next.done) isAtEnd = true;
        else known.push(next.value);
      }
      return known[place] ?? null;
    },
  };
}

/** The fewest voters who change something, and whither they go. */
export interface Fewest {
  readonly voters: Count;
  readonly way: Way;
}

/**
 * The fewest voters over all the ways with whom it is so; null where no number is. The way that has come least far goes
 * on first, so that none is followed beyond the answer; of equal ways the first counts. Pauses after every look.
 */
export function* fewestOver<Found>(
  ways: readonly WayAlong<Found>[],
  isSo: (found: Found) => boolean,
): Generator<void, Fewest | null> {
  const open = [];
  for (const along of ways) {
    yield;
    // The first stretch holds from nobody on, and one voter is the least.
    const next = along.stretch(1);
    if (next) open.push({along, place: 1, next});
  }
  for (;;) {
    yield;
    let least = open[0];
    if (!least) return null;
    for (const one of open) if (one.next.voters < least.next.voters) least = one;
    if (isSo(least.next.found)) return {voters: least.next.voters, way: least.along.way};
    least.place += 1;
    const next = least.along.stretch(least.place);
    if (next) least.next = next;
    else open.splice(open.indexOf(least), 1);
  }
}
