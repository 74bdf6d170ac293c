import {describe, expect, test} from "vitest";
import {largestHouse} from "../../src/core/contest.js";
import {Divisor, divisors} from "../../src/core/divisors.js";
import {highestAverages} from "../../src/core/highestAverages.js";

/** The divisors of municipal councils in Belgium, 1, 1½, 2 …: twice each, to stay whole. */
const belgian = {parts: (seats: number) => seats + 2, times: 2};

describe("A divisor is refused by its name where its series leaves the bounds of s and s + 1", () => {
  test.each([
    ["lies above them", {parts: (seats: number) => seats + 2}, "after 0 seats is 2 ÷ 1, not between 0 and 1"],
    ["grows too slowly, as in Belgium", belgian, "after 3 seats is 5 ÷ 2, not between 3 and 4"],
    ["lies below them", {parts: (seats: number) => (seats === 3 ? 2 : seats)}, "after 3 seats is 2 ÷ 1"],
    ["doubles, as in Macau", {parts: (seats: number) => 2 ** seats}, "after 2 seats is 4 ÷ 1"],
    [
      "runs away from them far out",
      {parts: (seats: number) => (seats < 50_000 ? seats : 2 * seats)},
      "after 100000 seats is 200000 ÷ 1",
    ],
    ["is not said to be a multiple", {parts: (seats: number) => 2 * seats + 1}, "after 1 seats is 3 ÷ 1"],
    ["is squared without saying so", {parts: (seats: number) => seats * (seats + 1)}, "after 2 seats is 6"],
  ])("where it %s", (_, series, said) => {
    expect(() => new Divisor("of ours", series)).toThrow(RangeError);
    expect(() => new Divisor("of ours", series)).toThrow(`divisor of ours: the term ${said}`);
  });

  test.each([
    ["is no number", {parts: () => Number.NaN}, "after 0 seats is NaN ÷ 1"],
    ["has halves", {parts: (seats: number) => seats + 0.5}, "after 0 seats is 0.5 ÷ 1"],
    ["is divided by 0", {parts: (): number => 0, of: (): number => 0}, "after 0 seats is 0 ÷ 0"],
    [
      "is divided by halves",
      {parts: (seats: number) => 2 * seats + 1, of: (): number => 1.5, times: 2},
      "after 0 seats is 1 ÷ 3",
    ],
  ])("and where it %s, which could not be counted exactly", (_, series, said) =>
    expect(() => new Divisor("of ours", series)).toThrow(
      `divisor of ours: the term ${said}, not a fraction of whole numbers`,
    ),
  );

  test("and no object that was not checked is taken for one, a copy with another series neither", () => {
    const copy = {...divisors.adams, parts: belgian.parts};
    const byHand = {parts: belgian.parts, of: () => 1, squared: false};
    // What follows is for the compiler: each line must be an error to it.
    // @ts-expect-error
    const copied: Divisor = copy;
    // @ts-expect-error
    const written: Divisor = byHand;
    for (const divisor of [copied, written]) expect(divisor).not.toBeInstanceOf(Divisor);
  });

  test("since ten of 98 seats would go to others than its own rule gives them, with the Belgian divisors", () => {
    const votes = [760, ...Array(10).fill(24)];
    const unchecked = {...divisors.adams, parts: belgian.parts} as unknown as Divisor;
    const {seats} = highestAverages(votes, 98, {divisor: unchecked});
    expect(dealtOneByOne(votes, 98, belgian.parts)[0]).toBe(88);
    expect(seats[0]).toBe(78);
  });
});

/** Highest averages dealt seat by seat, with no seat taken for sure. */
function dealtOneByOne(votes: readonly number[], seats: number, series: (held: number) => number): number[] {
  const held = votes.map(() => 0);
  for (let left = seats; left > 0; left--) {
    const averages = votes.map((own, list) => own / series(held[list]));
    held[averages.indexOf(Math.max(...averages))] += 1;
  }
  return held;
}

/** By what each series is multiplied, as written in the books, so that its terms lie between s and s + 1. */
const multiples: Record<keyof typeof divisors, number> = {
  dhondt: 1,
  "sainte-lague": 2,
  "modified-sainte-lague": 10,
  danish: 3,
  adams: 1,
  dean: 1,
  "huntington-hill": 1,
};

test.each(Object.entries(divisors))("%s keeps within the bounds up to the largest house", (name, divisor) => {
  const power = divisor.squared ? 2 : 1;
  const multiple = multiples[name as keyof typeof divisors];
  const outside = [...Array(largestHouse + 1).keys()].filter((seats) => {
    const [term, unit] = [divisor.parts(seats), divisor.of(seats) * multiple ** power];
    return term < seats ** power * unit || term > (seats + 1) ** power * unit;
  });
  expect(outside).toEqual([]);
});
