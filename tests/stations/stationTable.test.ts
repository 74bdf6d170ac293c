import {describe, expect, test} from "vitest";
import {reconstructions} from "../../src/data/reconstructions.js";
import {stationTable} from "../../src/stations/stationTable.js";
import {rowsOf} from "../tables.js";

const protocols = {
  contest: ["x", "c", "c", "c", "c"],
  region: ["b", "b", "a", "z", "b"],
  station: ["1", "2", "9", "5", "1"],
  registered: Int32Array.of(1, 100, 200, 300, 400),
  cast: [1, 10, 20, 30, 40],
  invalid: [0, 1, 2, 3, 4],
  against_all: [0, 0, 0, 0, 5],
};
const votes = {
  contest: ["x", "c", "c", "c", "c"],
  station: ["1", "1", "2", "9", "1"],
  party: ["p", "q", "p", "p", "p"],
  votes: [99, 7, 8, 9, 6],
};

describe("The stations of a contest as arrays", () => {
  test("stand in the catalogue's order of regions, then by station; unlisted regions come last", () => {
    const table = stationTable(protocols, votes, {contest: "c", regions: ["b", "a"], parties: ["p", "q"]});
    expect(table.regions).toEqual(["b", "b", "a", "z"]);
    expect(table.stations).toEqual(["1", "2", "9", "5"]);
    expect(Array.from(table.registered ?? [])).toEqual([400, 100, 200, 300]);
    expect([...table.againstAll]).toEqual([5, 0, 0, 0]);
    expect(table.votes.map((column) => [...column])).toEqual([
      [6, 8, 9, 0],
      [7, 0, 0, 0],
    ]);
  });

  test("are the same in whichever order their votes stand, also where some have none", () => {
    const options = {contest: "c", regions: ["b", "a"], parties: ["p", "q"]};
    const inOrder = {
      contest: ["c", "c", "c", "c"],
      station: ["2", "9", "1", "1"],
      party: ["p", "p", "p", "q"],
      votes: [8, 9, 6, 7],
    };
    const expected = stationTable(protocols, votes, options);
    expect(stationTable(protocols, inOrder, options)).toEqual(expected);
    const mixed = [3, 1, 2, 0];
    const turned = Object.fromEntries(
      Object.entries(inOrder).map(([name, cells]) => [name, mixed.map((row) => cells[row])]),
    ) as unknown as typeof inOrder;
    expect(stationTable(protocols, turned, options)).toEqual(expected);
  });

  test("lose no vote in silence: a party without a list or a station without a protocol is an error", () => {
    expect(() => stationTable(protocols, votes, {contest: "c", regions: [], parties: ["p"]})).toThrow(
      /party q/,
    );
    const stray = {...votes, station: ["1", "1", "2", "8", "1"]};
    expect(() => stationTable(protocols, stray, {contest: "c", regions: [], parties: ["p", "q"]})).toThrow(
      /station 8/,
    );
  });

  test("take a count that a protocol leaves out for what the contract takes it for", () => {
    const some = {
      ...protocols,
      region: ["b", null, "a", "z", "b"],
      registered: [1, 100, null, 300, 400],
      cast: [1, null, 20, 30, null],
      invalid: [0, 1, null, 3, 4],
      against_all: [0, null, 0, null, 5],
    };
    const table = stationTable(some, votes, {contest: "c", regions: ["b", "a"], parties: ["p", "q"]});
    expect(table.stations).toEqual(["1", "9", "2", "5"]);
    expect(table.regions).toEqual(["b", "a", "", "z"]);
    expect([...table.registered]).toEqual([400, Number.NaN, 100, 300]);
    // Station 1 counted 6 + 7 for parties, 4 invalid and 5 against all; station 2 counted 8 and 1 invalid.
    expect([...table.cast]).toEqual([22, 20, 9, 30]);
    expect([...table.invalid]).toEqual([4, 0, 1, 3]);
    expect([...table.againstAll]).toEqual([5, 0, 0, 0]);
  });

  test("hold what the protocols hold, for the 10,061 stations of the official count", () => {
    const drawn = reconstructions();
    const rows = rowsOf(drawn.protocols).filter(({contest}) => contest === "mazhilis-2021-official");
    const parties = ["nur-otan", "ak-zhol", "qhp", "auyl", "adal"];
    const options = {
      contest: "mazhilis-2021-official",
      regions: [...new Set(rows.map(({region}) => String(region)))],
      parties,
    };
    const table = stationTable(drawn.protocols, drawn.votes, options);
    expect(table.stations).toEqual(rows.map(({station}) => station));
    expect([...table.cast]).toEqual(rows.map(({cast}) => cast));
    const counted = table.cast.map((_, station) =>
      table.votes.reduce((sum, column) => sum + column[station], table.invalid[station]),
    );
    expect([...counted]).toEqual([...table.cast]);
  });
});
