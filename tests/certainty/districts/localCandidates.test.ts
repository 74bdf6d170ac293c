import {describe, expect, test} from "vitest";
import {candidateStrengths, chanceToWin} from "../../../src/certainty/districts/localCandidates.js";
import {normalShare} from "../../../src/certainty/districts/normalShare.js";
import {seededRandom} from "../../../src/reconstruction/random.js";

describe("The share of a normal distribution", () => {
  test("is that of the printed tables", () => {
    expect(normalShare(0)).toBe(0.5);
    expect(normalShare(1)).toBeCloseTo(0.8413447460685429, 14);
    expect(normalShare(1.959963984540054)).toBeCloseTo(0.975, 14);
    expect(normalShare(-3)).toBeCloseTo(0.0013498980316301, 14);
  });

  test("never falls by more than a double's last bits, and is 0 and 1 far out", () => {
    const shares = Array.from({length: 2001}, (_, at) => normalShare((at - 1000) / 100));
    for (const [at, share] of shares.entries())
      if (at > 0) expect(share).toBeGreaterThan(shares[at - 1] - 1e-14);
    expect(shares[0]).toBe(0);
    expect(shares[2000]).toBe(1);
  });
});

describe("The chance of a candidate to win a district", () => {
  const lists = [
    {party: "a", votes: 540},
    {party: "b", votes: 300},
    {party: "c", votes: 160},
  ];

  test("of two candidates follows from the difference of two normal effects", () => {
    const strengths = candidateStrengths([{party: "a", votes: 1}], 35);
    const gap = strengths[0] - strengths[1];
    for (const sigma of [0.1, 0.4, 1, 2])
      expect(chanceToWin(strengths, 0, sigma)).toBeCloseTo(normalShare(gap / (sigma * Math.SQRT2)), 12);
  });

  test.each([0.05, 0.35, 1])("adds up to one over all candidates where σ is %f", (sigma) => {
    const strengths = candidateStrengths(lists, 20);
    const all = strengths.map((_, candidate) => chanceToWin(strengths, candidate, sigma));
    expect(all.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
  });

  test("is what many drawn districts give", () => {
    const strengths = candidateStrengths(lists, 20);
    const random = seededRandom(1, "districts");
    const districts = 40_000;
    const won = strengths.map(() => 0);
    for (let district = 0; district < districts; district++) {
      const drawn = strengths.map((strength) => strength + 0.6 * random.normal());
      won[drawn.indexOf(Math.max(...drawn))]++;
    }
    for (const [candidate, count] of won.entries()) {
      const chance = chanceToWin(strengths, candidate, 0.6);
      const deviation = Math.sqrt((chance * (1 - chance)) / districts);
      expect(Math.abs(count / districts - chance)).toBeLessThan(4 * deviation);
    }
  });

  test("is none without a vote, and none for independents without a share", () => {
    const strengths = candidateStrengths([...lists, {party: "d", votes: 0}], 0);
    expect(chanceToWin(strengths, 3, 1)).toBe(0);
    expect(chanceToWin(strengths, 4, 1)).toBe(0);
  });

  test("is certain for the strongest where candidates hardly differ: the party line", () =>
    expect(chanceToWin(candidateStrengths(lists, 20), 0, 0.01)).toBeCloseTo(1, 12));
});
