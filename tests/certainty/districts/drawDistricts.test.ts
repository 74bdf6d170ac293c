import {describe, expect, test} from "vitest";
import {districtsQuestion} from "../../../src/certainty/districts/districtsQuestion.js";
import type {DistrictsQuestion} from "../../../src/certainty/districts/drawDistricts.js";
import {drawDistricts} from "../../../src/certainty/districts/drawDistricts.js";
import {finish} from "../../../src/certainty/longWork.js";
import {toldRange} from "../../../src/certainty/toldRange.js";
import {answerTo, catalogue} from "../../charts/elections.js";

const halfDistricts = answerTo("half-districts");
const asked = (draws: number, pair: Parameters<typeof districtsQuestion>[2] = null) =>
  districtsQuestion(halfDistricts, catalogue, pair, draws) as DistrictsQuestion;
const drawn = finish(drawDistricts(asked(1000)));
const partyIn = ({parties}: typeof drawn, party: string) => {
  const own = parties.find((one) => one.party === party);
  if (!own) throw new Error(`${party} is not there`);
  return own;
};

describe("The districts of 2021 if half the house were elected in them, as candidates of 2023 would have it", () => {
  test("are a distribution: the leader wins many, but seldom all, and independents some", () =>
    expect(
      drawn.parties.map(({party, districts}) => {
        const {least, greatest, most, within} = toldRange(districts);
        return `${party}: ${least} to ${greatest}, most often ${most}, in ${within}`;
      }),
    ).toEqual([
      "nur-otan: 36 to 49, most often 44, in 903",
      "ak-zhol: 0 to 1, most often 0, in 973",
      "qhp: 0 to 0, most often 0, in 948",
      "auyl: 0 to 0, most often 0, in 992",
      "adal: 0 to 0, most often 0, in 998",
      "independents: 0 to 13, most often 5, in 917",
    ]));

  test("never leave the logical interval, and the best figure lies within its own range", () => {
    for (const {none, every, party} of halfDistricts.ranges ?? []) {
      const {seats} = partyIn(drawn, party);
      expect(seats.counts[0].seats).toBeGreaterThanOrEqual(none);
      expect(seats.counts[seats.counts.length - 1].seats).toBeLessThanOrEqual(every);
      const {least, greatest, most} = toldRange(seats);
      expect(least <= most && most <= greatest).toBe(true);
    }
  });

  test("come out the same every time, to the last draw", () =>
    expect(finish(drawDistricts(asked(1000)))).toEqual(drawn));

  test("are told on the way as if only so many had been asked for", () => {
    const work = drawDistricts(asked(1000));
    for (;;) {
      const step = work.next();
      if (step.done) throw new Error("never halfway");
      if (step.value.done !== 500) continue;
      expect(step.value.soFar()).toEqual(finish(drawDistricts(asked(500))));
      return;
    }
  });

  test("are all the leader's where candidates hardly differ: the party line is an end of the model", () => {
    const line = finish(drawDistricts(asked(100, {sigma: 0.001, independents: 1})));
    expect(partyIn(line, "nur-otan").districts.counts).toEqual([{seats: 49, draws: 100}]);
  });

  test("are hardly anybody's own where candidates are everything", () => {
    const wild = finish(drawDistricts(asked(200, {sigma: 50, independents: 20})));
    const {least, greatest} = toldRange(partyIn(wild, "nur-otan").districts);
    expect(least).toBeGreaterThan(1);
    expect(greatest).toBeLessThan(20);
  });

  test("move steadily with σ: the same draws are moved, not new ones made", () => {
    const means = [0.2, 0.3, 0.4, 0.5].map((sigma) => {
      const {counts, draws} = partyIn(
        finish(drawDistricts(asked(400, {sigma, independents: 20}))),
        "nur-otan",
      ).districts;
      return counts.reduce((sum, one) => sum + one.seats * one.draws, 0) / draws;
    });
    for (const [at, mean] of means.entries()) if (at > 0) expect(mean).toBeLessThan(means[at - 1]);
  });
});

describe("Under compensation", () => {
  const compensated = answerTo("compensatory");
  const question = districtsQuestion(compensated, catalogue, null, 200) as DistrictsQuestion;

  test("every draw is counted whole, and the list vote decides as long as nobody overhangs", () => {
    expect(question.rules.joined).toBe("compensated");
    const drawn = finish(drawDistricts(question));
    expect(drawn.draws + drawn.unanswered).toBe(200);
    for (const {none, every, party} of compensated.ranges ?? []) {
      const {seats} = partyIn(drawn, party);
      expect(seats.counts[0].seats).toBeGreaterThanOrEqual(Math.min(none, every));
    }
  });

  test("a turnout floor by place is not asked of the model: nobody says where a winner stood", () =>
    expect(
      districtsQuestion(
        {
          ...compensated,
          question: {
            ...compensated.question,
            scenario: {
              ...compensated.question.scenario,
              turnoutFloor: {percent: 30, level: "region", consequence: "vacant"},
            },
          },
        },
        catalogue,
        null,
        10,
      ),
    ).toBeNull());
});

test("Where the winners of districts were counted the model has nothing to say", () =>
  expect(districtsQuestion(answerTo("official-2023"), catalogue, null, 10)).toBeNull());
