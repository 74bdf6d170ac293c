import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {prepareStations, prepareSummed} from "../../src/scenario/answer.js";
import {packTexts, unpackingTexts} from "../../src/stations/packedTexts.js";
import type {StationTable} from "../../src/stations/stationTable.js";
import {summedStations} from "../../src/stations/summedStations.js";
import {inTurns} from "../../src/waiting/inTurns.js";

describe("Stations that a worker hands over", () => {
  test("have the same texts as before, whatever stands in them", async () => {
    const text = fc.oneof(
      fc.string({unit: "binary"}),
      fc.constantFrom("", "Алматы", "Алматы ", "№ 1", "\ud800", "\u0000"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, {maxLength: 40}), async (column) => {
        expect(await inTurns(unpackingTexts(structuredClone(packTexts(column))))).toEqual(column);
      }),
    );
  });

  test("give the same districts and the same floors as those summed up on the page", () => {
    const counts = fc.record({
      registered: fc.oneof(fc.integer({min: 1, max: 3000}), fc.constant(Number.NaN)),
      turnout: fc.double({min: 0, max: 1, noNaN: true}),
    });
    fc.assert(
      fc.property(fc.array(counts, {minLength: 2, maxLength: 30}), (stations) => {
        const column = (of: (station: (typeof stations)[number]) => number) =>
          Float64Array.from(stations, of);
        const cast = column(({registered, turnout}) => Math.floor((registered || 100) * turnout));
        const table: StationTable = {
          regions: stations.map((_, place) => (place < 2 ? "north" : "south")),
          stations: stations.map((_, place) => `${place}`),
          registered: column(({registered}) => registered),
          cast,
          invalid: column(() => 0),
          againstAll: column(() => 0),
          parties: ["a"],
          votes: [cast],
        };
        const [own, handed] = [prepareStations(table), prepareSummed(structuredClone(summedStations(table)))];
        expect(handed.protocols.size).toBe(own.protocols.size);
        if (stations.some(({registered}) => Number.isNaN(registered))) return;
        for (const parts of [0, 33, 50, 100])
          expect(handed.protocols.below({parts, of: 100})).toEqual(own.protocols.below({parts, of: 100}));
        expect(handed.districts.cut(2)).toEqual(own.districts.cut(2));
      }),
    );
  });
});
