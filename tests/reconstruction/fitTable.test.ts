import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {fitTable} from "../../src/reconstruction/fitTable.js";
import {seededRandom} from "../../src/reconstruction/random.js";
import {shareOut} from "../../src/reconstruction/shareOut.js";
import {tiltedShares} from "../../src/reconstruction/tilt.js";
import {sum} from "../../src/stations/sum.js";

const table = fc.tuple(fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 7})).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({min: 0, max: 3000}), {minLength: columns, maxLength: columns}), {
    minLength: rows,
    maxLength: rows,
  }),
);
const columnTotalsOf = (rows: readonly (readonly number[])[]) =>
  rows[0].map((_, column) => sum(rows.map((row) => row[column])));

describe("A table fitted to its margins", () => {
  test("meets every row and column total, with whole numbers from 0 on", () => {
    fc.assert(
      fc.property(table, fc.integer(), (truth, seed) => {
        const random = seededRandom(seed, "table");
        const rowTotals = truth.map(sum);
        const columnTotals = columnTotalsOf(truth);
        const weights = truth.flatMap((row) => row.map(() => Math.exp(random.normal())));
        const cells = fitTable(rowTotals, columnTotals, weights, random);
        const found = truth.map((row, at) =>
          Array.from(cells.subarray(at * row.length, (at + 1) * row.length)),
        );
        expect(found.map(sum)).toEqual(rowTotals);
        expect(columnTotalsOf(found)).toEqual(columnTotals);
        for (const cell of found.flat()) expect(Number.isSafeInteger(cell) && cell >= 0).toBe(true);
      }),
    );
  });

  test("gives back a table of whole numbers that its weights already are", () => {
    const truth = [
      [40, 10, 5],
      [70, 30, 1],
    ];
    const cells = fitTable(truth.map(sum), columnTotalsOf(truth), truth.flat(), seededRandom(1, ""));
    expect(Array.from(cells)).toEqual(truth.flat());
  });

  test("is refused where rows and columns do not count the same ballots", () => {
    expect(() => fitTable([3], [2, 2], [1, 1], seededRandom(1, ""))).toThrow(
      "Row totals add up to 3, column totals to 4",
    );
  });
});

describe("A total shared out", () => {
  test("is whole, exact, and inside the bounds of each", () => {
    const parts = fc.array(
      fc.record({
        weight: fc.double({min: 0.01, max: 100, noNaN: true}),
        most: fc.integer({min: 1, max: 3000}),
      }),
      {minLength: 1, maxLength: 40},
    );
    fc.assert(
      fc.property(parts, fc.double({min: 0, max: 1, noNaN: true}), (drawn, filled) => {
        const most = drawn.map((part) => part.most);
        const least = drawn.map(() => 1);
        const total = Math.round(drawn.length + filled * (sum(most) - drawn.length));
        const shares = shareOut(
          total,
          drawn.map(({weight}) => weight),
          {least, most},
        );
        expect(sum(shares)).toBe(total);
        for (const [index, share] of shares.entries()) {
          expect(Number.isSafeInteger(share)).toBe(true);
          expect(share).toBeGreaterThanOrEqual(1);
          expect(share).toBeLessThanOrEqual(most[index]);
        }
      }),
    );
  });

  test("gives what is left over to the largest remainders: 6.6, 3.3 and 1.1 of 11", () => {
    expect(shareOut(11, [6, 3, 1])).toEqual([7, 3, 1]);
  });

  test("is refused where the bounds cannot hold it", () => {
    expect(() => shareOut(10, [1, 1], {most: [4, 5]})).toThrow(
      "10 cannot be shared out: the bounds allow 0 to 9",
    );
  });
});

describe("Shares tilted towards a mean", () => {
  test("have that mean and add up to one", () => {
    const shares = tiltedShares([15, 28, 36], 32, [1, 1, 1]);
    expect(sum(shares)).toBeCloseTo(1, 12);
    expect(sum(shares.map((share, index) => share * [15, 28, 36][index]))).toBeCloseTo(32, 9);
  });

  test("are the prior itself where its mean is the one asked for", () => {
    for (const share of tiltedShares([10, 20, 30], 20, [1, 1, 1])) expect(share).toBeCloseTo(1 / 3, 9);
  });

  test("stop at the least that a region must have, and the others make up for it", () => {
    const shares = tiltedShares([15, 28, 36], 31, [1, 1, 1], [0.2, 0, 0]);
    expect(shares[0]).toBe(0.2);
    expect(sum(shares)).toBeCloseTo(1, 12);
    expect(sum(shares.map((share, index) => share * [15, 28, 36][index]))).toBeCloseTo(31, 9);
  });

  test("do not exist for a national turnout outside the regional ones", () => {
    expect(() => tiltedShares([15, 36], 38, [1, 1])).toThrow("A mean of 38 is not between 15 and 36");
  });
});
