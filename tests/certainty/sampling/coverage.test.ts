import {describe, expect, test} from "vitest";
import {coverageOf} from "../../../bench/coverageOf.js";
import {madeUpCountry} from "../../../bench/drawnCountry.js";

/** 2,610 stations in six regions that lean different ways; the smallest lists stand about the threshold and below. */
const country = madeUpCountry({
  regions: [900, 700, 500, 300, 150, 60],
  strengths: [50, 20, 12, 8, 4.6, 2],
  seed: 1,
});

describe("In a made-up country whose truth is known, of samples drawn by lot", () => {
  test.each([
    ["192 of all stations", 192, 1000],
    ["192 stations, more in large regions", [66, 52, 37, 22, 11, 4], 1000],
    ["192 stations, as many in each region", [32, 32, 32, 32, 32, 32], 1000],
    ["half of the stations", [450, 350, 250, 150, 75, 30], 400],
  ] as const)("intervals of shares hold it in 88 to 93 of 100: %s", (_, wanted, samples) => {
    const {share, shares} = coverageOf(country, {wanted, samples, replicates: 0, seed: 7});
    expect(share, String(shares)).toBeGreaterThanOrEqual(88);
    expect(share, String(shares)).toBeLessThanOrEqual(93);
    // One party's figure moves by a point or two either way with the samples.
    expect(Math.min(...shares), String(shares)).toBeGreaterThan(86);
    expect(Math.max(...shares), String(shares)).toBeLessThan(95);
  });

  test("intervals of seats hold it no more seldom: they end on whole seats", () => {
    const {seat, seats} = coverageOf(country, {
      wanted: [66, 52, 37, 22, 11, 4],
      samples: 60,
      replicates: 200,
      seed: 7,
    });
    expect(seat, String(seats)).toBeGreaterThanOrEqual(90);
    expect(Math.min(...seats), String(seats)).toBeGreaterThanOrEqual(86);
  });
});
