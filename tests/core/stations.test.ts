import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {parseContest} from "../../src/core/contest.js";
import {protocolsDistrictModel} from "../../src/core/districtModel.js";
import {elect} from "../../src/core/elect.js";
import {parseScenario} from "../../src/core/scenario.js";
import {percentShare} from "../../src/core/share.js";
import type {Stations} from "../../src/core/stations.js";
import {turnoutOrder} from "../../src/core/turnoutOrder.js";
import {drawing} from "./randomContests.js";

interface StationRow {
  region: string;
  registered: number;
  cast: number;
  invalid: number;
  againstAll: number;
  votes: [number, number, number];
}

const parties = ["first", "second", "third"];

const row = (least: number) =>
  fc
    .record({
      region: fc.nat({max: 4}).map((number) => `r${number}`),
      registered: fc.oneof(fc.integer({min: least, max: 3000}), fc.constantFrom(400, 1000, 2000)),
      votes: fc.tuple(fc.nat({max: 900}), fc.nat({max: 300}), fc.nat({max: 30})),
      invalid: fc.nat({max: 20}),
      againstAll: fc.nat({max: 20}),
      lost: fc.nat({max: 3}),
    })
    .map(({lost, ...one}): StationRow => {
      const inBox = one.votes[0] + one.votes[1] + one.votes[2] + one.invalid + one.againstAll;
      return {...one, cast: inBox + lost};
    });

/** A station that was never opened: nobody registered, nobody voted. */
const closed = (one: StationRow): StationRow => ({
  region: one.region,
  registered: 0,
  cast: 0,
  invalid: 0,
  againstAll: 0,
  votes: [0, 0, 0],
});

/** Stations in the order of their regions, as the engine asks for them. */
const rows = (least: number, size = 50) =>
  fc
    .array(row(least), {minLength: 1, maxLength: size})
    .map((all) => all.sort((a, b) => (a.region < b.region ? -1 : a.region > b.region ? 1 : 0)));

const withClosed = fc
  .tuple(rows(0), fc.infiniteStream(fc.nat({max: 5})))
  .map(([all, chance]) => all.map((one) => (chance.next().value === 0 ? closed(one) : one)));

describe("a floor asked of protocols put in order of turnout", () => {
  test("gives what filtering them one by one gives, also exactly on a station's turnout", () =>
    fc.assert(
      fc.property(
        withClosed,
        fc.nat(),
        fc.constantFrom(-1, 0, 1),
        fc.nat({max: 100}),
        (all, pick, by, any) => {
          const ordered = turnoutOrder(asStations(all));
          const one = all[pick % all.length];
          const onIt = one.registered ? Math.floor((one.cast * 10 ** 8) / one.registered) + by : 0;
          for (const percent of [0, 100, any, Math.min(100, Math.max(0, onIt / 10 ** 6))]) {
            const floor = percentShare(percent);
            if (!floor) throw new Error(`not a percentage: ${percent}`);
            const below = filteredBelow(all, percent);
            expect(ordered.below(floor)).toEqual({protocols: below.length, counts: totals(below)});
            expect(parseContest(contest(all)).protocols?.below(floor)).toEqual(ordered.below(floor));
          }
        },
      ),
      drawing(3000),
    ));

  test("elects the same house either way", () =>
    fc.assert(
      fc.property(rows(1), fc.nat({max: 100}), (all, percent) => {
        const listed = parseContest(contest(all));
        const floor = {turnoutFloor: {percent, level: "protocol", consequence: "exclude"}};
        const scenario = parseScenario(floor);
        const outcome = elect(listed, scenario);
        const ordered = {...listed, protocols: turnoutOrder(asStations(all))};
        expect(elect(ordered, scenario)).toEqual(outcome);
        const moves = {...floor, transfers: [{from: parties[0], to: "nonvoters", percent: 30}]};
        expect(elect(ordered, parseScenario(moves))).toEqual(elect(listed, parseScenario(moves)));
        if (percent > 0 && filteredBelow(all, percent).length === all.length)
          expect(outcome).toMatchObject({status: "void", filled: 0});
      }),
      drawing(1000),
    ));
});

describe("stations of which one does not say its registered voters", () => {
  const silent = {
    ...asStations([{...closed({region: "r"} as StationRow), cast: 5, votes: [5, 0, 0]}]),
    registered: Float64Array.of(Number.NaN),
  };

  test("have no turnout: a floor asked of them is an error that names what it needs", () => {
    const floor = percentShare(10);
    if (!floor) throw new Error("no floor");
    expect(() => turnoutOrder(silent).below(floor)).toThrow(/registered.*scenario\.turnoutFloor/);
  });

  test("cannot be cut into districts of equal size, but into none", () => {
    const model = protocolsDistrictModel(silent);
    expect(model.cut(0)).toEqual([]);
    expect(() => model.cut(1)).toThrow(/registered.*scenario\.mixed/);
  });
});

describe("districts cut from stations", () => {
  const cutting = fc
    .tuple(rows(1), fc.nat())
    .map(([all, pick]) => ({all, districts: 1 + (pick % all.length)}));

  test("are exactly as many as asked for, every station in one of them, in station order, none lost", () =>
    fc.assert(
      fc.property(cutting, ({all, districts}) => {
        const model = protocolsDistrictModel(marked(all));
        const cut = model.cut(districts);
        if (!cut) return;
        expect(cut).toHaveLength(districts);
        expect(new Set(cut.map(({id}) => id)).size).toBe(districts);
        const members = cut.map(({candidates}) => stationsIn(candidates[3].votes as number));
        expect(members.flat()).toEqual(all.map((_, station) => station));
        cut.forEach((district, index) => {
          const own = members[index].map((station) => all[station]);
          const {registered, cast, votes} = totals(own);
          expect(own.length).toBeGreaterThan(0);
          expect([district.registered, district.cast]).toEqual([registered, cast]);
          expect(district.candidates.slice(0, 3).map((one) => one.votes)).toEqual(votes);
          expect(own.map(({region}) => region)).toContain(district.region);
        });
      }),
      drawing(4000),
    ));

  test("stay within a region, unless a region is too small for a district of its own", () =>
    fc.assert(
      fc.property(cutting, ({all, districts}) => {
        const cut = protocolsDistrictModel(marked(all)).cut(districts);
        const voters = totals(all).registered;
        const share = (region: string) =>
          (districts * totals(all.filter((one) => one.region === region)).registered) / voters;
        for (const {candidates} of cut ?? []) {
          const own = stationsIn(candidates[3].votes as number).map((station) => all[station].region);
          const regions = [...new Set(own)];
          if (regions.length > 1) expect(Math.min(...regions.map(share))).toBeLessThan(1);
        }
      }),
      drawing(2000),
    ));

  test("are of equal size to within the largest station, where one region is cut", () =>
    fc.assert(
      fc.property(rows(500), fc.nat(), (all, pick) => {
        const one = all.map((station) => ({
          ...station,
          region: "one",
          registered: 500 + (station.registered % 1000),
        }));
        const districts = 1 + (pick % Math.max(1, Math.floor(one.length / 4)));
        const cut = protocolsDistrictModel(asStations(one)).cut(districts);
        const target = totals(one).registered / districts;
        const largest = Math.max(...one.map(({registered}) => registered));
        for (const {registered} of cut ?? [])
          expect(Math.abs((registered as number) - target)).toBeLessThanOrEqual(largest);
        expect(cut).toHaveLength(districts);
      }),
      drawing(2000),
    ));

  test("can be as many as there are stations, where all stations are of one size", () =>
    fc.assert(
      fc.property(rows(1), fc.nat(), (all, pick) => {
        const equal = all.map((one) => ({...one, registered: 1000}));
        const districts = 1 + (pick % equal.length);
        const model = protocolsDistrictModel(asStations(equal));
        expect(model.cut(districts)).toHaveLength(districts);
        expect(model.cut(model.most)).toHaveLength(all.length);
        expect(model.cut(model.most + 1)).toBeNull();
      }),
      drawing(2000),
    ));

  test("are the same every time, and none are asked for where there are none", () =>
    fc.assert(
      fc.property(cutting, ({all, districts}) => {
        const model = protocolsDistrictModel(asStations(all));
        const cut = model.cut(districts);
        model.cut(all.length);
        expect(model.cut(districts)).toEqual(cut);
        expect(protocolsDistrictModel(asStations(all)).cut(districts)).toEqual(cut);
        expect(model.cut(0)).toEqual([]);
      }),
      drawing(1000),
    ));

  test("two districts of 3 + 3 equal stations are won by whoever leads in each", () => {
    const all = Array.from(
      {length: 6},
      (_, station): StationRow => ({
        region: station < 3 ? "north" : "south",
        registered: 100,
        cast: 60,
        invalid: 0,
        againstAll: 0,
        votes: station < 3 ? [40, 20, 0] : [10, 20, 30],
      }),
    );
    const districts = protocolsDistrictModel(asStations(all)).cut(2);
    const outcome = elect(
      {...parseContest(contest(all)), seats: 4, districts},
      parseScenario({mixed: {districtPercent: 50}}),
    );
    expect(outcome.parties.map(({party, district}) => [party, district])).toEqual([
      ["first", 1],
      ["second", 0],
      ["third", 1],
    ]);
  });
});

/** The stations as columns. */
function asStations(all: readonly StationRow[]): Stations {
  const column = (of: (one: StationRow) => number) => Float64Array.from(all, of);
  return {
    regions: all.map(({region}) => region),
    registered: column((one) => one.registered),
    cast: column((one) => one.cast),
    invalid: column((one) => one.invalid),
    againstAll: column((one) => one.againstAll),
    parties,
    votes: parties.map((_, party) => column((one) => one.votes[party])),
  };
}

/** The stations with a fourth party whose votes, a power of two each, tell which stations were added up. */
function marked(all: readonly StationRow[]): Stations {
  const stations = asStations(all);
  return {
    ...stations,
    parties: [...parties, "marker"],
    votes: [...stations.votes, Float64Array.from(all, (_, station) => 2 ** station)],
  };
}

function stationsIn(marker: number): number[] {
  const bits = [...marker.toString(2)].reverse();
  return bits.flatMap((bit, station) => (bit === "1" ? [station] : []));
}

function contest(all: readonly StationRow[]) {
  const counted = (rows: readonly StationRow[]) => {
    const {votes, ...counts} = totals(rows);
    return {...counts, votes: parties.map((party, index) => ({party, votes: votes[index]}))};
  };
  return {
    seats: 10,
    ...counted(all),
    protocols: all.map((one, station) => ({id: `s${station}`, region: one.region, ...counted([one])})),
  };
}

function filteredBelow(all: readonly StationRow[], percent: number): StationRow[] {
  const parts = BigInt(Math.round(percent * 10 ** 6));
  return all.filter(({cast, registered}) => BigInt(cast) * 10n ** 8n < BigInt(registered) * parts);
}

function totals(all: readonly StationRow[]) {
  const sum = (of: (one: StationRow) => number) => all.reduce((total, one) => total + of(one), 0);
  return {
    registered: sum(({registered}) => registered),
    cast: sum(({cast}) => cast),
    invalid: sum(({invalid}) => invalid),
    againstAll: sum(({againstAll}) => againstAll),
    votes: parties.map((_, party) => sum(({votes}) => votes[party])),
  };
}
