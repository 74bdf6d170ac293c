import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {densityClasses, stationGrid, turnoutBins} from "../../src/stations/stationPoints.js";

const points = (rows: readonly (readonly [registered: number, cast: number, votes: number])[]) => ({
  registered: Float64Array.from(rows, ([registered]) => registered),
  cast: Float64Array.from(rows, ([, cast]) => cast),
  votes: Float64Array.from(rows, ([, , votes]) => votes),
});

describe("Stations counted in squares", () => {
  test("stand in the square whose lower edge they reach: 40 % belongs to the square from 40", () => {
    const {cells} = stationGrid(points([[1000, 400, 200]]), 2);
    expect(cells).toEqual([{turnout: 40, share: 50, stations: 1}]);
    const below = stationGrid(points([[1000, 399, 199]]), 2);
    expect(below.cells).toEqual([{turnout: 38, share: 48, stations: 1}]);
  });

  test("of exactly 100 %, and beyond it, stand in the last square; those beyond are counted", () => {
    const grid = stationGrid(
      points([
        [1000, 1000, 1000],
        [1000, 1200, 600],
      ]),
      2,
    );
    expect(grid).toEqual({
      cells: [
        {turnout: 98, share: 98, stations: 1},
        {turnout: 98, share: 50, stations: 1},
      ],
      without: 0,
      beyond: 1,
    });
  });

  test("are told apart from those without voters or ballots, which have no place", () => {
    const {cells, without} = stationGrid(
      points([
        [Number.NaN, 100, 50],
        [0, 0, 0],
        [500, 0, 0],
      ]),
      2,
    );
    expect([cells, without]).toEqual([[], 3]);
  });

  test("are all there, whatever the counts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(3000), fc.nat(3500), fc.nat(3500)), {maxLength: 60}),
        fc.constantFrom(1, 2, 5, 7),
        (rows, step) => {
          const {cells, without} = stationGrid(points(rows), step);
          expect(cells.reduce((sum, {stations}) => sum + stations, without)).toBe(rows.length);
          for (const {turnout, share} of cells) {
            expect(turnout % step).toBe(0);
            expect([turnout, share].every((edge) => edge >= 0 && edge < 100)).toBe(true);
          }
        },
      ),
    );
  });
});

test("Turnout is spread by stations and by voters: a large station weighs more among voters", () => {
  const {bins, without} = turnoutBins(
    points([
      [100, 20, 10],
      [3000, 1500, 700],
      [Number.NaN, 10, 5],
    ]),
    5,
  );
  expect(without).toBe(1);
  expect(bins).toHaveLength(20);
  expect(bins.filter(({stations}) => stations > 0)).toEqual([
    {from: 20, stations: 1, voters: 100},
    {from: 50, stations: 1, voters: 3000},
  ]);
});

test("Shades stand for 1, 2, 5, 10 … stations, six at most, whatever the fullest square holds", () => {
  const classes = (most: number) => densityClasses([{turnout: 0, share: 0, stations: most}]);
  expect(classes(1)).toEqual([1]);
  expect(classes(9)).toEqual([1, 2, 5]);
  expect(classes(60)).toEqual([1, 2, 5, 10, 20, 50]);
  for (const most of [100, 999, 12_345, 1_000_000]) {
    expect(classes(most).length).toBeLessThanOrEqual(6);
    expect(classes(most)[0]).toBe(1);
  }
});
