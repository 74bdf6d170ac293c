import {describe, expect, test} from "vitest";
import {
  checkedSheet,
  checkedWithout,
  countsByRelation,
  everyFinding,
  isMarked,
  listedFindings,
  markedRegions,
  type ProtocolSheet,
} from "../../src/stations/findings.js";

/** Station by station: sound; two errors; a warning; a negative and a fraction; and no ballots received anywhere. */
const sheet: ProtocolSheet = {
  table: {
    regions: ["north", "north", "south", "south"],
    stations: ["1", "2", "3", "4"],
    registered: Float64Array.of(1000, 500, 3500, 1000),
    cast: Float64Array.of(600, 700, 600, 600),
    invalid: Float64Array.of(0, 0, 0, -1),
    againstAll: Float64Array.of(0, 0, 0, 0),
    parties: ["a"],
    votes: [Float64Array.of(600, 600, 600, 601.5)],
  },
  counts: {
    registered: Float64Array.of(1000, 500, 3500, 1000),
    received: new Float64Array(4).fill(Number.NaN),
    issued: Float64Array.of(600, 700, 600, 600),
    cast: Float64Array.of(600, 700, 600, 600),
    invalid: Float64Array.of(0, 0, 0, -1),
    cancelled: new Float64Array(4).fill(Number.NaN),
    against_all: new Float64Array(4).fill(Number.NaN),
  },
};
const checked = checkedSheet(sheet);
const keys = (list: ReturnType<typeof listedFindings>) =>
  list.map(({station, relation, column}) => `${station} ${relation} ${column}`);

describe("The findings of a contest", () => {
  test("are told with their marks, and which counts nobody gives", () => {
    expect(checked.marked).toEqual({errors: 2, warnings: 1});
    expect(checked.notGiven).toEqual(["received", "cancelled"]);
    expect(markedRegions(checked)).toEqual(["north", "south"]);
    expect([0, 1, 2, 3].map((station) => isMarked(checked, station, "error"))).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect([0, 1, 2, 3].map((station) => isMarked(checked, station, "warning"))).toEqual([
      false,
      true,
      true,
      true,
    ]);
  });

  test("are not held against a relation that is left out, neither in the marks nor in the list", () => {
    const rest = checkedSheet(sheet, ["box-adds-up", "station-size"]);
    expect(rest.marked).toEqual({errors: 2, warnings: 0});
    expect(checkedWithout(checked, ["box-adds-up", "station-size"])).toEqual(rest);
    expect(keys(listedFindings(rest, everyFinding))).toEqual(
      keys(listedFindings(checked, everyFinding)).filter((one) => !/box-adds-up|station-size/.test(one)),
    );
    expect(countsByRelation(rest, everyFinding)).toEqual({
      ...countsByRelation(checked, everyFinding),
      "box-adds-up": 0,
      "station-size": 0,
    });
  });

  test("are listed by station, each wrong count of a protocol by itself", () => {
    expect(keys(listedFindings(checked, everyFinding))).toEqual([
      "2 box-adds-up cast",
      "2 cast-within-registered cast",
      "3 station-size registered",
      "4 box-adds-up cast",
      "4 whole-number invalid",
      "4 whole-number a",
    ]);
  });

  test("are filtered by relation, severity and region, and cut after so many", () => {
    const only = (filter: Partial<typeof everyFinding>, most?: number) =>
      keys(listedFindings(checked, {...everyFinding, ...filter}, most));
    expect(only({relation: "box-adds-up"})).toEqual(["2 box-adds-up cast", "4 box-adds-up cast"]);
    expect(only({severity: "warning"})).toEqual(["3 station-size registered"]);
    expect(only({region: "south", severity: "error"})).toHaveLength(3);
    expect(only({region: "east"})).toEqual([]);
    expect(only({}, 2)).toEqual(["2 box-adds-up cast", "2 cast-within-registered cast"]);
  });

  test.each([
    {},
    {region: "north"},
    {region: "south"},
    {severity: "error"},
    {severity: "warning", region: "south"},
  ] as const)("are counted as they are listed: %o", (choice) => {
    const filter = {...everyFinding, ...choice};
    const counts = countsByRelation(checked, filter);
    for (const [relation, count] of Object.entries(counts))
      expect(
        listedFindings(checked, {...filter, relation: relation as keyof typeof counts}),
        relation,
      ).toHaveLength(count);
  });
});
