import {describe, expect, test} from "vitest";
import {drawStations} from "../../src/reconstruction/drawStations.js";
import {seededRandom} from "../../src/reconstruction/random.js";
import {sum} from "../../src/stations/sum.js";

const spread = {size: 0.5, turnout: 1, votes: 0.3, together: 0};
const region = (stations: number, registered: number, cast: number) => ({
  region: "r",
  stations,
  registered,
  cast,
  options: [
    {option: "a", votes: cast - Math.floor(cast / 20)},
    {option: "invalid", votes: Math.floor(cast / 20)},
  ],
});

describe("The stations of a region", () => {
  test("never count more ballots than voters, even where nearly everybody votes", () => {
    const {cast, registered} = drawStations(region(50, 60_000, 59_700), spread, 0, seededRandom(1, ""));
    expect(sum(cast)).toBe(59_700);
    for (const [station, voters] of registered.entries()) expect(cast[station]).toBeLessThanOrEqual(voters);
  });

  test("may all be full, at 3,000 voters each and everybody voting", () => {
    const {registered, cast} = drawStations(region(4, 12_000, 12_000), spread, 0, seededRandom(1, ""));
    expect([registered, cast]).toEqual([new Array(4).fill(3000), new Array(4).fill(3000)]);
  });

  test("are refused where one voter too many is registered", () => {
    expect(() => drawStations(region(4, 12_001, 500), spread, 0, seededRandom(1, ""))).toThrow(
      /allow 4 to 12000/,
    );
  });

  test.each([
    ["rises with turnout", 0.6, 1],
    ["falls with turnout", -0.6, -1],
  ])("have a leader whose share %s where the draw says so", (_, together, sign) => {
    const {registered, cast, votes} = drawStations(
      region(2000, 2_000_000, 800_000),
      {size: 0.2, turnout: 0.4, votes: 0.3, together},
      1,
      seededRandom(1, ""),
    );
    const turnouts = registered.map((voters, station) => cast[station] / voters);
    const shares = cast.map((ballots, station) => votes[2 * station + 1] / ballots);
    expect(sign * correlation(turnouts, shares)).toBeGreaterThan(0.2);
  });
});

function correlation(one: readonly number[], other: readonly number[]): number {
  const centred = (values: readonly number[]) => values.map((value) => value - sum(values) / values.length);
  const [a, b] = [centred(one), centred(other)];
  const product = (x: readonly number[], y: readonly number[]) =>
    sum(x.map((value, index) => value * y[index]));
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}
