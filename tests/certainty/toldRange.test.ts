import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  distributionFrom,
  distributionOf,
  drawsReaching,
  meanSeats,
} from "../../src/certainty/distribution.js";
import {heldOfTen, quantileDots, toldRange} from "../../src/certainty/toldRange.js";

const counted = (...counts: readonly [seats: number, draws: number][]) => distributionFrom(new Map(counts));

/** A distribution of up to 12 numbers of seats, each in up to 40 draws. */
const anyDistribution = fc
  .array(fc.tuple(fc.integer({min: 0, max: 150}), fc.integer({min: 1, max: 40})), {
    minLength: 1,
    maxLength: 12,
  })
  .map((counts) => counted(...counts));

describe("The range that is told of a distribution", () => {
  test("leaves out the rare ends", () =>
    expect(toldRange(counted([80, 1], [83, 30], [86, 50], [88, 15], [98, 4]))).toEqual({
      least: 83,
      greatest: 88,
      most: 86,
      within: 95,
      draws: 100,
    }));

  test("holds nine draws of ten, exactly on the line too", () => {
    expect(toldRange(counted([1, 5], [2, 90], [3, 5]))).toMatchObject({least: 2, greatest: 2, within: 90});
    expect(toldRange(counted([1, 5], [2, 89], [3, 6]))).toMatchObject({least: 2, greatest: 3, within: 95});
  });

  test("holds the most likely number, though it lies far from the others", () =>
    expect(
      toldRange(counted([0, 9], ...Array.from({length: 91}, (_, at): [number, number] => [at + 50, 1]))),
    ).toMatchObject({
      least: 0,
      most: 0,
    }));

  test("of two numbers equally likely tells the one nearer to the middle, then the smaller", () => {
    expect(toldRange(counted([10, 40], [11, 15], [12, 5], [30, 40])).most).toBe(10);
    expect(toldRange(counted([10, 40], [12, 20], [13, 40])).most).toBe(13);
    expect(toldRange(counted([10, 50], [11, 50])).most).toBe(10);
  });

  test("is the shortest that any stretch can be, with at least nine draws of ten and the best figure inside", () =>
    fc.assert(
      fc.property(anyDistribution, (distribution) => {
        const {least, greatest, most, within, draws} = toldRange(distribution);
        const held = (from: number, to: number) =>
          distribution.counts
            .filter(({seats}) => seats >= from && seats <= to)
            .reduce((sum, one) => sum + one.draws, 0);
        expect(within).toBe(held(least, greatest));
        expect(within * 10).toBeGreaterThanOrEqual(heldOfTen * draws);
        expect(least <= most && most <= greatest).toBe(true);
        const values = distribution.counts.map(({seats}) => seats);
        for (const from of values)
          for (const to of values)
            if (from <= most && to >= most && held(from, to) * 10 >= heldOfTen * draws)
              expect(to - from).toBeGreaterThanOrEqual(greatest - least);
      }),
      {numRuns: 2000, seed: 11},
    ));

  test("does not widen because more is drawn of the same", () => {
    const some = distributionOf([70, 71, 71, 72, 72, 72, 73, 73, 74, 80]);
    const more = distributionFrom(new Map(some.counts.map(({seats, draws}) => [seats, draws * 100])));
    expect({...toldRange(more), within: 0, draws: 0}).toEqual({...toldRange(some), within: 0, draws: 0});
  });
});

describe("Twenty dots", () => {
  test("stand as often over a number as its chance is in twenty", () =>
    expect(quantileDots(counted([3, 25], [4, 50], [7, 25]), 20)).toEqual([
      ...Array(5).fill(3),
      ...Array(10).fill(4),
      ...Array(5).fill(7),
    ]));

  test("are at most one dot off the chance of any stretch from the smallest", () =>
    fc.assert(
      fc.property(anyDistribution, fc.constantFrom(20, 50), (distribution, dots) => {
        const drawn = quantileDots(distribution, dots);
        let below = 0;
        for (const {seats, draws} of distribution.counts) {
          below += draws;
          const due = (below / distribution.draws) * dots;
          expect(Math.abs(drawn.filter((dot) => dot <= seats).length - due)).toBeLessThanOrEqual(0.5 + 1e-9);
        }
      }),
      {numRuns: 1000, seed: 11},
    ));
});

test("A distribution knows its mean and how many draws reach a line", () => {
  const distribution = distributionOf([49, 50, 50, 51]);
  expect(meanSeats(distribution)).toBe(50);
  expect(drawsReaching(distribution, 50)).toBe(3);
});

test("A distribution without a draw is refused", () =>
  expect(() => distributionOf([])).toThrow("counted: no draw"));
