import {describe, expect, test} from "vitest";
import {drawStations} from "../../src/protocols/drawStations.js";
import {seededRandom} from "../../src/protocols/random.js";
import {sum} from "../../src/protocols/sum.js";

const spread = {size: 0.5, turnout: 1, votes: 0.3};
const region = (stations: number, registered: number, cast: number) => ({
  region: "r",
  stations,
  registered,
  cast,
  options: [
    {option: "a", votes: cast - 10},
    {option: "invalid", votes: 10},
  ],
});

describe("The stations of a region", () => {
  test("never count more ballots than voters, even where nearly everybody votes", () => {
    const stations = drawStations(region(50, 60_000, 59_700), spread, seededRandom(1, ""));
    expect(sum(stations.map(({cast}) => cast))).toBe(59_700);
    for (const {cast, registered} of stations) expect(cast).toBeLessThanOrEqual(registered);
  });

  test("may all be full, at 3,000 voters each and everybody voting", () => {
    const stations = drawStations(region(4, 12_000, 12_000), spread, seededRandom(1, ""));
    expect(stations.map(({registered, cast}) => [registered, cast])).toEqual(new Array(4).fill([3000, 3000]));
  });

  test("are refused where one voter too many is registered", () => {
    expect(() => drawStations(region(4, 12_001, 500), spread, seededRandom(1, ""))).toThrow(
      /allow 4 to 12000/,
    );
  });
});
