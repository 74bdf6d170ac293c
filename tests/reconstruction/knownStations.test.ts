import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {publishedContests} from "../../src/data/reconstructions.js";
import {resolutions} from "../../src/data/resolutions.js";
import {drawContest} from "../../src/reconstruction/drawContest.js";
import type {Published} from "../../src/reconstruction/published.js";
import type {Protocol} from "../../src/stations/protocol.js";
import {largestStation} from "../../src/stations/stationLimits.js";
import type {StationTable} from "../../src/stations/stationTable.js";
import {sum} from "../../src/stations/sum.js";

const seed = 20210110;
const contests = publishedContests();
const [mazhilis, cities, oblasts, official] = contests;

/** Stations of one draw, as if their protocols had been found: every so-manieth one. */
function found(
  published: Published,
  draw: number,
  isFound: (station: number) => boolean,
  region: (drawn: string, station: number) => string = (drawn) => drawn,
): Protocol[] {
  const {table} = drawContest(published, {seed, draw});
  return table.stations.flatMap((_, station) =>
    isFound(station)
      ? [
          {
            region: region(table.regions[station], station),
            station: `found ${station}`,
            registered: table.registered[station],
            cast: table.cast[station],
            invalid: table.invalid[station],
            against_all: table.againstAll[station],
            votes: table.parties.map((party, list) => ({party, votes: table.votes[list][station]})),
          },
        ]
      : [],
  );
}

const givenUp = ({contest}: Published) =>
  resolutions()
    .flatMap(({setAside}) => setAside.filter((one) => one.contest === contest).map(({margin}) => margin))
    .sort();

/** The row of a station in a table, as it was given in. */
const rowOf = (table: StationTable, name: string) => {
  const at = table.stations.indexOf(name);
  return {
    region: table.regions[at],
    station: table.stations[at],
    registered: table.registered[at],
    cast: table.cast[at],
    invalid: table.invalid[at],
    against_all: table.againstAll[at],
    votes: table.parties.map((party, list) => ({party, votes: table.votes[list][at]})),
  };
};

describe("Known protocols among the drawn ones", () => {
  test.each([1, 7, 40])(
    "one in %i found: every margin of the official count is met with them in",
    (every) => {
      const known = found(official, 3, (station) => station % every === 0 && station % 97 !== 5);
      for (let draw = 0; draw < 10; draw++) {
        const {table, misses} = drawContest(official, {seed, draw, known});
        expect(misses).toEqual([]);
        expect(table.stations).toHaveLength(official.stations);
        for (const station of known.slice(0, 50)) expect(rowOf(table, station.station)).toEqual(station);
      }
    },
  );

  test.each([mazhilis, cities, oblasts].map((published) => [published.contest, published] as const))(
    "a region of found protocols in %s: every margin that was met is met",
    (_, published) => {
      // One station of each area, so that the region found votes much as all of them do.
      const {table} = drawContest(published, {seed, draw: 2});
      const known = found(
        published,
        2,
        (station) => table.regions[station] !== table.regions[station - 1],
        () => "kyzylorda",
      );
      expect(known).toHaveLength(8);
      for (let draw = 0; draw < 25; draw++) {
        const {table: drawn, misses} = drawContest(published, {seed, draw, known});
        expect(misses.map(({margin}) => margin).sort()).toEqual(givenUp(published));
        expect(new Set(drawn.regions).size).toBe(9);
        for (const station of known) expect(rowOf(drawn, station.station)).toEqual(station);
      }
    },
  );

  test("stand in the order of a station table: by region, and by code among the drawn ones", () => {
    const known = found(official, 3, (station) => station % 100 === 0).map((station, index) => ({
      ...station,
      station: index % 2 === 0 ? `A-${index}` : `Z-${index}`,
    }));
    const {table} = drawContest(official, {seed, draw: 0, known});
    const keys = table.stations.map((name, at) => {
      const rank = String(official.regionOrder.indexOf(table.regions[at])).padStart(3, "0");
      return `${rank}/${name}`;
    });
    expect(keys).toEqual([...keys].sort());
  });

  test("may be all of them: nothing is drawn then", () => {
    const known = found(official, 3, () => true);
    const {table, misses} = drawContest(official, {seed, draw: 0, known});
    expect(misses).toEqual([]);
    expect(table.stations.every((name) => name.startsWith("found"))).toBe(true);
  });

  test.each([1, 2, 5, 30])("may leave only %i stations to draw: whole totals are still met", (left) => {
    for (const published of contests) {
      const known = found(published, 4, (station) => station >= left);
      const {table, misses} = drawContest(published, {seed, draw: 0, known});
      expect(sum(table.registered)).toBe(published.registered);
      expect(sum(table.cast)).toBe(published.cast);
      expect(
        misses.filter(({margin}) => ["stations", "registered", "cast", "votes"].includes(margin)),
      ).toEqual([]);
    }
  });
});

describe("Known protocols that make a margin impossible", () => {
  const plain = {
    region: "almaty-city",
    station: "1",
    registered: 2000,
    cast: 600,
    invalid: 20,
    against_all: 0,
    votes: [{party: "nur-otan", votes: 580}],
  } satisfies Protocol;

  test("name it and say by how much: more votes for a party than all stations were to have", () => {
    const qhp = mazhilis.options.find(({option}) => option === "qhp")?.votes ?? 0;
    const most = {
      ...plain,
      registered: 20_000,
      cast: qhp + 7,
      invalid: 0,
      votes: [{party: "qhp", votes: qhp + 7}],
    };
    const {misses} = drawContest(mazhilis, {seed, draw: 0, known: [most]});
    const missed = misses.find(({margin, of}) => margin === "votes" && of === "qhp");
    expect(missed).toMatchObject({published: qhp, found: qhp + 7, holds: false});
    expect(misses.find(({margin}) => margin === "cast")).toMatchObject({found: mazhilis.cast + 7});
  });

  test("name the stations where there are more of them than were counted", () => {
    const known = Array.from({length: 100}, (_, index) => ({...plain, station: String(index)}));
    const {misses, table} = drawContest(cities, {seed, draw: 0, known});
    expect(misses[0]).toMatchObject({margin: "stations", published: 99, found: 100});
    expect(table.stations).toHaveLength(100);
  });

  test("name the voters where they have used up all of them", () => {
    const {misses, table} = drawContest(oblasts, {seed, draw: 0, known: [{...plain, registered: 167_228}]});
    const missed = misses.find(({margin}) => margin === "registered");
    // The 78 stations left keep as many voters as they have ballots.
    expect(missed?.found).toBe(167_228 + oblasts.cast - plain.cast);
    expect(table.stations).toHaveLength(79);
  });

  test("name a region whose turnout they carry away", () => {
    const known = [{...plain, registered: 3_000_000, cast: 3_000_000, invalid: 3_000_000, votes: []}];
    const {misses} = drawContest(official, {seed, draw: 0, known});
    expect(misses.map(({margin}) => margin)).toContain("region-turnout");
  });

  test("name the lowest turnout where a known region lies below the published range", () => {
    const known = [{...plain, cast: 20, votes: []}];
    const {misses} = drawContest(mazhilis, {seed, draw: 0, known});
    expect(misses.map(({margin}) => margin)).toEqual(["turnout-least", "winner-least"]);
    expect(misses[0]).toMatchObject({published: 15, found: 1});
  });

  test("never break the drawing, whatever stands in them, and what is drawn obeys the relations", () => {
    const count = fc.integer({min: 0, max: 4000});
    const station = fc.record({
      region: fc.constantFrom("almaty-city", "shymkent", "akmola", "nowhere"),
      registered: count,
      cast: count,
      invalid: count,
      votes: fc.array(count, {minLength: 5, maxLength: 5}),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(mazhilis, cities, oblasts),
        fc.array(station, {maxLength: 120}),
        fc.integer({min: 0, max: 1000}),
        (published, stations, draw) => {
          const parties = published.options.map(({option}) => option).filter((one) => one !== "invalid");
          const known = stations.map(({votes, ...rest}, index) => ({
            ...rest,
            station: String(index),
            against_all: 0,
            votes: parties.map((party, list) => ({party, votes: votes[list]})),
          }));
          const {table} = drawContest(published, {seed, draw, known});
          expect(table.stations).toHaveLength(Math.max(published.stations, known.length));
          table.stations.forEach((name, at) => {
            if (!name.startsWith("R-")) return;
            const votes = table.votes.map((column) => column[at]);
            const holds =
              sum(votes) + table.invalid[at] === table.cast[at] &&
              table.cast[at] <= table.registered[at] &&
              table.registered[at] >= 1 &&
              table.registered[at] <= largestStation &&
              [...votes, table.invalid[at]].every((own) => Number.isSafeInteger(own) && own >= 0);
            if (!holds) expect.fail(`${name}: ${[table.registered[at], table.cast[at], ...votes]}`);
          });
        },
      ),
      {numRuns: 300},
    );
  });

  test("never break the drawing of an official contest either", () => {
    const count = fc.integer({min: 0, max: 300_000});
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            region: fc.constantFrom("almaty-city", "shymkent", "akmola"),
            registered: count,
            cast: count,
          }),
          {
            maxLength: 6,
          },
        ),
        (stations) => {
          const known = stations.map((one, index) => ({
            ...one,
            station: String(index),
            invalid: one.cast,
            against_all: 0,
            votes: [],
          }));
          const {table} = drawContest(official, {seed, draw: 1, known});
          expect(table.stations).toHaveLength(official.stations);
        },
      ),
      {numRuns: 25},
    );
  });
});
