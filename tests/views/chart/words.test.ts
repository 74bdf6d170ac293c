import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {cut, spaceDown} from "../../../src/views/chart/words.js";

const at = (...heights: readonly number[]) => heights.map((y) => ({x: 0, y, text: String(y)}));

describe("Labels that would stand over each other", () => {
  test("move down, the higher first", () => {
    expect(spaceDown(at(12, 10, 50), 10, 100).map(({text, y}) => [text, y])).toEqual([
      ["10", 10],
      ["12", 20],
      ["50", 50],
    ]);
  });

  test("move up again where the last would stand below the end", () => {
    expect(spaceDown(at(80, 85, 95), 10, 100).map(({y}) => y)).toEqual([80, 90, 100]);
    expect(spaceDown(at(95, 96, 97), 10, 100).map(({y}) => y)).toEqual([80, 90, 100]);
  });

  test("are as far apart as asked and never below the end, as long as there is room for all", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 300}), {maxLength: 20}), (heights) => {
        const spaced = spaceDown(at(...heights), 10, 250).map(({y}) => y);
        expect(spaced).toHaveLength(heights.length);
        for (const [place, y] of spaced.entries()) {
          expect(y).toBeLessThanOrEqual(250);
          if (place > 0) expect(y - spaced[place - 1]).toBeGreaterThanOrEqual(10);
        }
      }),
    ));
});

describe("A text that is too long", () => {
  test("ends in an ellipsis and has as many letters as there is room for", () => {
    expect(cut("Respublica", 10)).toBe("Respublica");
    expect(cut("Respublica", 9.9)).toBe("Respubli…");
  });

  test("keeps three letters, however little room there is", () => {
    expect(cut("Respublica", 1)).toBe("Res…");
  });
});
