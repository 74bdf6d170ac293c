import {describe, expect, test} from "vitest";
import {agreeingPairs} from "../../../src/certainty/districts/agreeingPairs.js";
import {calibrate, type KnownElection} from "../../../src/certainty/districts/calibration.js";
import {drawDistricts} from "../../../src/certainty/districts/drawDistricts.js";
import {knownElection} from "../../../src/certainty/districts/knownElection.js";
import {finish} from "../../../src/certainty/longWork.js";
import {catalogue} from "../../charts/elections.js";

const known = knownElection(catalogue) as KnownElection;
const calibration = finish(calibrate(known));
const pairs = agreeingPairs(known, calibration);

describe("The model of local candidates, calibrated on 2023", () => {
  test("rests on the list vote and the winners that are in the data, and on nothing else", () =>
    expect(known).toEqual({
      lists: [
        {party: "amanat", votes: 3_431_510},
        {party: "auyl", votes: 693_938},
        {party: "respublica", votes: 547_154},
        {party: "ak-zhol", votes: 535_139},
        {party: "qhp", votes: 432_920},
        {party: "osdp", votes: 331_058},
        {party: "baitaq", votes: 146_431},
      ],
      winners: [
        {party: "amanat", districts: 22},
        ...["auyl", "respublica", "ak-zhol", "qhp", "osdp", "baitaq"].map((party) => ({party, districts: 0})),
        {party: "independents", districts: 7},
      ],
    }));

  test("agrees as well under a row of pairs of figures, from candidates that hardly differ to σ = 0.55", () =>
    expect(
      pairs.map(({sigma, independents, chance, mean}) =>
        [
          `σ ${sigma}, independents ${independents.toFixed(1)} %:`,
          `${mean.leader.toFixed(1)} + ${mean.independents.toFixed(1)} + ${mean.others.toFixed(1)},`,
          `exactly 22 + 7 in ${(100 * chance).toFixed(1)} %`,
        ].join(" "),
      ),
    ).toEqual([
      "σ 0.05, independents 34.8 %: 22.0 + 7.0 + 0.0, exactly 22 + 7 in 17.1 %",
      "σ 0.1, independents 33.7 %: 22.0 + 7.0 + 0.0, exactly 22 + 7 in 17.1 %",
      "σ 0.15, independents 32.6 %: 22.0 + 7.0 + 0.0, exactly 22 + 7 in 17.1 %",
      "σ 0.2, independents 31.5 %: 22.0 + 7.0 + 0.0, exactly 22 + 7 in 17.1 %",
      "σ 0.25, independents 30.4 %: 22.0 + 7.0 + 0.0, exactly 22 + 7 in 17.1 %",
      "σ 0.3, independents 29.4 %: 22.0 + 7.0 + 0.0, exactly 22 + 7 in 17.1 %",
      "σ 0.35, independents 28.4 %: 22.0 + 7.0 + 0.0, exactly 22 + 7 in 17.0 %",
      "σ 0.4, independents 27.4 %: 22.0 + 7.0 + 0.0, exactly 22 + 7 in 16.7 %",
      "σ 0.45, independents 26.4 %: 21.9 + 7.0 + 0.1, exactly 22 + 7 in 15.7 %",
      "σ 0.5, independents 25.6 %: 21.8 + 7.0 + 0.2, exactly 22 + 7 in 13.8 %",
      "σ 0.55, independents 24.8 %: 21.6 + 7.0 + 0.4, exactly 22 + 7 in 11.0 %",
    ]));

  test("gives 22 and 7 on average under every such pair, within half a district", () => {
    for (const {mean} of pairs) {
      expect(Math.abs(mean.leader - 22)).toBeLessThan(0.5);
      expect(mean.independents).toBeCloseTo(7, 9);
    }
  });

  test("speaks of the same elections that are drawn: exactly 22 and 7 come out as often as it says", () => {
    const {sigma, independents, chance} = calibration.best;
    const draws = 4000;
    let exactly = 0;
    const work = drawDistricts({
      lists: known.lists,
      districts: 29,
      model: {sigma, independents},
      rules: {joined: "added", house: 98, list: [], otherMembers: 0},
      seed: 1,
      draws,
    });
    const drawn = finish(work);
    const chancesOf = (party: string, districts: number) =>
      drawn.parties
        .find((one) => one.party === party)
        ?.districts.counts.find(({seats}) => seats === districts)?.draws ?? 0;
    // No other list wins a district under this pair in more than a few draws, so 22 for the one is 7 for the others.
    exactly = Math.min(chancesOf("amanat", 22), chancesOf("independents", 7));
    expect(Math.abs(exactly / draws - chance)).toBeLessThan(0.02);
  });

  test("weighs by all pairs that were tried, whose chances are chances", () => {
    expect(calibration.pairs).toHaveLength(20 * 120);
    for (const {chance} of calibration.pairs) expect(chance >= 0 && chance < 0.25).toBe(true);
    const all = calibration.pairs.reduce((sum, {chance}) => sum + chance, 0);
    const at = (sigma: number) =>
      calibration.pairs.filter((pair) => pair.sigma === sigma).reduce((sum, {chance}) => sum + chance, 0) /
      all;
    // Beyond the grid there is next to nothing: its last row weighs less than a thousandth.
    expect(at(1)).toBeLessThan(0.001);
  });
});

test("An election in which no list but one won a district says so of its pairs", () => {
  const plain = finish(
    calibrate({
      lists: [
        {party: "a", votes: 80},
        {party: "b", votes: 20},
      ],
      winners: [{party: "a", districts: 10}],
    }),
  );
  expect(plain.best.chance).toBeCloseTo(1, 6);
  expect(plain.best.mean.leader).toBeCloseTo(10, 4);
});
