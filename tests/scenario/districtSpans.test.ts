import {describe, expect, test} from "vitest";
import {answer, prepareStations} from "../../src/scenario/answer.js";
import {columnFigures} from "../../src/scenario/comparisonFigures.js";
import {districtSpans} from "../../src/scenario/districtSpans.js";
import {lawfulQuestion, type Question} from "../../src/scenario/question.js";
import {catalogue, sheetOf} from "../charts/elections.js";

const official = "mazhilis-2021-official";
const stations = prepareStations(sheetOf(official).sheet.table);

/** The official votes of 2021 under the observers' threshold and other rules for the districts. */
const asked = (mixed: Partial<Question["scenario"]["mixed"]>, rules: Partial<Question["scenario"]> = {}) => {
  const question = lawfulQuestion(catalogue, official);
  const {scenario} = question;
  return answer(
    {
      ...question,
      scenario: {
        ...scenario,
        threshold: {...scenario.threshold, percent: 3},
        ...rules,
        mixed: {...scenario.mixed, districtPercent: 50, ...mixed},
      },
    },
    catalogue,
    stations,
  );
};
const spansOf = (given: ReturnType<typeof asked>) => Object.fromEntries(districtSpans(given)?.of ?? []);

describe("Where districts are a model's", () => {
  test("a list has its list seats at least, and with every district at most", () => {
    const given = asked({});
    expect(districtSpans(given)).toMatchObject({districts: 49, takesAll: true});
    expect(spansOf(given)["nur-otan"]).toEqual({least: 35, most: 84});
    for (const {party, list} of given.outcome.parties)
      expect(spansOf(given)[party]).toEqual({least: list, most: list + 49});
  });

  test("what the model itself answers lies within", () => {
    for (const overhang of ["keep", "absorb", "level"] as const)
      for (const linkage of ["parallel", "compensatory"] as const) {
        const given = asked({linkage, overhang});
        for (const {party, seats} of given.outcome.parties) {
          const {least, most} = spansOf(given)[party];
          expect(least).toBeLessThanOrEqual(seats);
          expect(most).toBeGreaterThanOrEqual(seats);
        }
      }
  });

  test("a majority is held only by whom no district can take it from", () => {
    const figures = columnFigures({
      state: "answered",
      question: asked({}).question,
      answer: asked({}),
      members: 107,
    });
    expect(figures.holder).toBeNull();
    expect(figures.reach).toEqual({party: "nur-otan", districts: 49, majority: 19, twoThirds: 37});
  });

  test("a floor that empties districts leaves no more known than the house, where the list vote decides", () => {
    const floor = {percent: 28, level: "district", consequence: "vacant"} as const;
    const given = asked({linkage: "compensatory", overhang: "keep"}, {turnoutFloor: floor});
    expect(spansOf(given)["nur-otan"].most).toBeGreaterThanOrEqual(given.house.seats - 49);
  });
});

test("Where there are no districts, or their winners are announced, seats are one number", () => {
  expect(districtSpans(asked({districtPercent: 0}))).toBeNull();
  const announced = answer(lawfulQuestion(catalogue, "mazhilis-2023-official"), catalogue, null);
  expect(districtSpans(announced)).toBeNull();
});
