import {describe, expect, test} from "vitest";
import {exp, log} from "../../src/reconstruction/portable.js";

describe("Exponentials and logarithms of our own", () => {
  test("agree with the engine's to the last digits, over all that a draw asks for", () => {
    for (let x = -700; x <= 700; x += 0.173) {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-15);
      expect(Math.abs(log(Math.exp(x)) - x)).toBeLessThan(1e-12);
    }
    for (let x = 0.0001; x < 4; x += 0.00077)
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(Math.log(x))));
  });

  test("are exact where they must be", () => {
    expect([exp(0), log(1), exp(-800)]).toEqual([1, 0, 0]);
  });

  test("are refused where no double holds them", () => {
    expect(() => exp(710)).toThrow("too large");
    expect(() => log(0)).toThrow("no logarithm");
    expect(() => log(-1)).toThrow("no logarithm");
  });
});
