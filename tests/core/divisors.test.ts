import {describe, expect, test} from "vitest";
import {divisorOf, divisors} from "../../src/core/divisors.js";
import {highestAverages} from "../../src/core/highestAverages.js";

describe("A divisor method is refused where its series leaves the bounds of s and s + 1", () => {
  test.each([
    ["lies above them", {parts: (seats: number) => seats + 2}, "after 0 seats is 2 ÷ 1, not between 0 and 1"],
    ["lies below them", {parts: (seats: number) => (seats === 3 ? 2 : seats)}, "after 3 seats is 2 ÷ 1"],
    [
      "runs away from them far out",
      {parts: (seats: number) => (seats < 50_000 ? seats : 2 * seats)},
      "after 100000 seats is 200000 ÷ 1",
    ],
    ["is not said to be a multiple", {parts: (seats: number) => 2 * seats + 1}, "after 1 seats is 3 ÷ 1"],
    ["is no number", {parts: () => Number.NaN}, "after 0 seats is NaN"],
    ["is squared without saying so", {parts: (seats: number) => seats * (seats + 1)}, "after 2 seats is 6"],
  ])("where it %s", (_, series, said) => {
    expect(() => divisorOf(series)).toThrow(RangeError);
    expect(() => divisorOf(series)).toThrow(said);
  });

  test("seats by such a series would differ from its own rule: 98 seats by s³", () => {
    // Past the door, as it stood before there was one: surely held seats are those of the bounds, not of the series.
    const unchecked = {...divisors.adams, parts: (seats: number) => seats ** 3};
    const {seats} = highestAverages([970, 20, 10], 98, {divisor: unchecked});
    const honest = dealtOneByOne([970, 20, 10], 98, (held) => held ** 3);
    expect(seats).not.toEqual(honest);
  });
});

/** Highest averages dealt seat by seat, with no seat taken for sure. */
function dealtOneByOne(votes: readonly number[], seats: number, series: (held: number) => number): number[] {
  const held = votes.map(() => 0);
  for (let left = seats; left > 0; left--) {
    const averages = votes.map((own, list) => (held[list] === 0 ? Infinity : own / series(held[list])));
    held[averages.indexOf(Math.max(...averages))] += 1;
  }
  return held;
}

test.each(Object.entries(divisors))("%s keeps within the bounds", (_, divisor) => {
  const power = divisor.squared ? 2 : 1;
  // In proportion, the term after s seats over s tends to the same number: what the series was multiplied by.
  const scale = Math.round(divisor.parts(1_000_000) / divisor.of(1_000_000) / 1_000_000 ** power);
  for (const seats of [0, 1, 2, 97, 10_000]) {
    const term = divisor.parts(seats) / divisor.of(seats) / scale;
    expect(term).toBeGreaterThanOrEqual(seats ** power);
    expect(term).toBeLessThanOrEqual((seats + 1) ** power);
  }
});
