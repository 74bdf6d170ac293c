/** Chance that can be repeated: the one place that knows the generator. */
import {uniformFloat64} from "pure-rand/distribution/uniformFloat64";
import {xoroshiro128plus} from "pure-rand/generator/xoroshiro128plus";

/** A stream of draws. The same seed and label give the same stream everywhere. */
export interface Random {
  /** A number from 0 (included) to 1 (excluded), all equally likely. */
  readonly uniform: () => number;
  /** A number from the normal distribution with mean 0 and standard deviation 1. */
  readonly normal: () => number;
}

/** A stream of its own for each label, so that one more contest does not change the draws of the others. */
export function seededRandom(seed: number, label: string): Random {
  const generator = xoroshiro128plus(hashOf(`${seed}:${label}`));
  const uniform = () => uniformFloat64(generator);
  // Box–Muller; 1 - u keeps zero out of the logarithm.
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return {uniform, normal};
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
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
