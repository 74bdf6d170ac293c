/** Chance that can be repeated: the one place that knows the generator. */
import {uniformFloat64} from "pure-rand/distribution/uniformFloat64";
import {xoroshiro128plusFromState} from "pure-rand/generator/xoroshiro128plus";
import {log} from "./portable.js";

/** A stream of draws. The same seed and label give the same stream everywhere. */
export interface Random {
  /** A number from 0 (included) to 1 (excluded), all equally likely. */
  readonly uniform: () => number;
  /** A number from the normal distribution with mean 0 and standard deviation 1. */
  readonly normal: () => number;
}

/** A stream of its own for each label, so that one draw or one contest more does not change the others. */
export function seededRandom(seed: number, label: string): Random {
  const generator = xoroshiro128plusFromState(stateOf(`${seed}:${label}`));
  const uniform = () => uniformFloat64(generator);
  // Marsaglia's polar method: a point in the unit disc, the middle left out, makes two numbers.
  let spare: number | null = null;
  const normal = (): number => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square < 1e-300) continue;
      const stretch = Math.sqrt((-2 * log(square)) / square);
      spare = y * stretch;
      return x * stretch;
    }
  };
  return {uniform, normal};
}

/** 128 bits of state: four hashes of the text, so that a million labels are a million streams. */
const stateOf = (text: string) =>
  [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35].map((start) => hashOf(text, start));

/** FNV-1a, 32 bits, from a given start, its bits well mixed at the end (MurmurHash3's finaliser). */
function hashOf(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}

/** The items in a drawn order (Fisher–Yates); the given array stays as it is. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random.uniform() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}
