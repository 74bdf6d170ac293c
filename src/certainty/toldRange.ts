import type {SeatDistribution} from "./distribution.js";

/** What is told of a distribution: “between 83 and 88, most likely 86, in 934 of 1,000”. */
export interface ToldRange {
  readonly least: number;
  readonly greatest: number;
  /** The number of seats that most draws gave; always within the range. */
  readonly most: number;
  /** How many draws lie within, of all. */
  readonly within: number;
  readonly draws: number;
}

/** A range holds at least so many draws of ten. */
export const heldOfTen = 9;

/**
 * The one rule by which a distribution is told as a range (decision record “A range holds nine draws of ten”): the
 * shortest stretch of seats that has the most likely number in it and at least nine draws of ten. Unlike the least
 * and the most of all draws it does not widen the more draws are made. Of two numbers equally likely the one nearer to
 * the middle draw is told, then the smaller; of two stretches equally short the one that holds more, then the lower.
 */
export function toldRange(distribution: SeatDistribution): ToldRange {
  const {counts, draws} = distribution;
  const best = mostLikely(distribution);
  let told: {least: number; greatest: number; within: number} | null = null;
  for (let from = 0; from <= best; from++) {
    let within = 0;
    for (let to = from; to < counts.length; to++) {
      within += counts[to].draws;
      if (to < best || within * 10 < heldOfTen * draws) continue;
      const stretch = {least: counts[from].seats, greatest: counts[to].seats, within};
      if (told === null || isShorter(stretch, told)) told = stretch;
      break;
    }
  }
  if (told === null) throw new RangeError("distribution.counts: no draw");
  return {...told, most: counts[best].seats, draws};
}

/** The place of the number of seats that most draws gave. */
function mostLikely({counts, draws}: SeatDistribution): number {
  const most = Math.max(...counts.map((one) => one.draws));
  const middle = placeOf({counts, draws}, 1, 2);
  const places = counts.flatMap((one, place) => (one.draws === most ? [place] : []));
  const away = (place: number) => Math.abs(counts[place].seats - counts[middle].seats);
  return places.reduce((best, place) => (away(place) < away(best) ? place : best));
}

/** The place of the first number of seats up to which at least such a part of the draws lies. */
function placeOf({counts, draws}: SeatDistribution, parts: number, of: number): number {
  let below = 0;
  return counts.findIndex((one) => {
    below += one.draws;
    return below * of >= parts * draws;
  });
}

type Stretch = Pick<ToldRange, "least" | "greatest" | "within">;

const isShorter = (one: Stretch, other: Stretch): boolean => {
  const shorter = one.greatest - one.least - (other.greatest - other.least);
  return shorter < 0 || (shorter === 0 && one.within > other.within);
};

/**
 * A distribution as so many dots, each as likely as any other: the middles of equal parts of the draws, the smallest
 * first. People read odds off such dots more rightly than off a curve or whiskers (Kay and others, 2016).
 */
export const quantileDots = (distribution: SeatDistribution, dots: number): readonly number[] =>
  Array.from(
    {length: dots},
    (_, dot) => distribution.counts[placeOf(distribution, 2 * dot + 1, 2 * dots)].seats,
  );
