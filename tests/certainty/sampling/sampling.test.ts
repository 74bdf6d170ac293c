import {describe, expect, test} from "vitest";
import {drawByLot, madeUpCountry, stationsOf} from "../../../bench/drawnCountry.js";
import {finish} from "../../../src/certainty/longWork.js";
import {type DrawnStations, drawnStations} from "../../../src/certainty/sampling/drawnStations.js";
import {expandedTotals, resampling} from "../../../src/certainty/sampling/resampled.js";
import {sampleSeats} from "../../../src/certainty/sampling/sampleSeats.js";
import {shareIntervals} from "../../../src/certainty/sampling/shareIntervals.js";
import {studentT90, widened} from "../../../src/certainty/sampling/studentT.js";
import {seededRandom} from "../../../src/reconstruction/random.js";

const country = madeUpCountry({regions: [300, 200, 100], strengths: [50, 30, 12, 5], seed: 3});
const {stations, sample} = drawByLot(country, [30, 20, 10], seededRandom(1, "sample"));
const drawn = drawnStations(stations, sample);
const question = {
  stations: drawn,
  seats: 50,
  scenario: {threshold: {percent: 5, of: "valid"}},
  seed: 2021,
  replicates: 400,
};

describe("Stations drawn by lot", () => {
  test("stand for all of them: a station of each ten counts ten times", () => {
    const totals = expandedTotals(drawn);
    const votes = stations.votes[0].reduce((sum, own) => sum + own, 0);
    expect(totals[0]).toBeCloseTo(votes * 10, 6);
  });

  test("drawn from all at once stand for each other whatever their region", () => {
    const {strata} = drawnStations(stations, {by: "whole", sizes: {"": 600}});
    expect(strata).toEqual([{first: 0, drawn: 60, size: 600}]);
  });

  test("are counted by region, in whatever order the file has them", () => {
    const mixed = [...stations.regions.keys()].sort((a, b) => (a % 7) - (b % 7) || a - b);
    const shuffled = stationsOf({stations, regions: []}, mixed);
    const again = drawnStations(shuffled, sample);
    const bySize = ({strata}: DrawnStations) => [...strata].map(({size}) => size).sort();
    expect(bySize(again)).toEqual(bySize(drawn));
    expandedTotals(again).forEach((total, column) => {
      expect(total).toBeCloseTo(expandedTotals(drawn)[column], 6);
    });
  });

  test("a region with fewer stations than were drawn is refused by its name", () =>
    expect(() => drawnStations(stations, {...sample, sizes: {...sample.sizes, "region 1": 19}})).toThrow(
      'sample.sizes["region 1"]: 19 (smaller)',
    ));
});

describe("Replicates of the sample", () => {
  test("vary by exactly the textbook variance: all that two small regions can give, one by one", () => {
    // Three and four stations drawn of ten and six: 3² × 4³ redrawings.
    const values = [5, 9, 1, 4, 4, 10, 7];
    const small: DrawnStations = {
      parties: ["a"],
      columns: 5,
      strata: [
        {first: 0, drawn: 3, size: 10},
        {first: 3, drawn: 4, size: 6},
      ],
      rows: Float64Array.from(values.flatMap((votes) => [votes, 0, 0, votes, 10])),
    };
    const totals: number[] = [];
    for (let way = 0; way < 3 ** 2 * 4 ** 3; way++) {
      const picks = [
        way % 3,
        Math.floor(way / 3) % 3,
        ...[0, 1, 2].map((at) => Math.floor(way / 9 / 4 ** at) % 4),
      ];
      let next = 0;
      const replicate = resampling(small, {
        uniform: () => (picks[next] + 0.5) / (next++ < 2 ? 3 : 4),
        normal: () => 0,
      });
      totals.push(replicate()[0]);
    }
    const mean = totals.reduce((sum, own) => sum + own, 0) / totals.length;
    expect(mean).toBeCloseTo(expandedTotals(small)[0], 9);
    const variance = totals.reduce((sum, own) => sum + (own - mean) ** 2, 0) / totals.length;
    // N² (1 − n ÷ N) s² ÷ n with s² = 16 and 8.25, and wider for five degrees of freedom.
    const textbook = (100 * 0.7 * 16) / 3 + (36 * (1 / 3) * 8.25) / 4;
    expect(variance).toBeCloseTo(textbook * widened(5) ** 2, 6);
  });

  test("do not vary where every station was drawn: nothing is left to chance", () => {
    const all = drawnStations(country.stations, {
      by: "region",
      sizes: {"region 0": 300, "region 1": 200, "region 2": 100},
    });
    const {shares, parties} = finish(sampleSeats({...question, stations: all}));
    for (const {share, between} of shares) expect(between?.greatest).toBeCloseTo(between?.least ?? share, 12);
    for (const {least, greatest, seats} of parties) expect([least, greatest]).toEqual([seats, seats]);
  });

  test("are narrower the more of the stations were drawn", () => {
    const width = (size: number) => {
      const [{between}] = shareIntervals(drawnStations(stations, {by: "whole", sizes: {"": size}}));
      return (between?.greatest ?? 0) - (between?.least ?? 0);
    };
    expect(width(70)).toBeLessThan(width(120));
    expect(width(120)).toBeLessThan(width(100_000));
  });

  test("are the same for the same seed, told whole or halfway", () => {
    const first = finish(sampleSeats(question));
    expect(finish(sampleSeats(question))).toEqual(first);
    expect(finish(sampleSeats({...question, seed: 2022})).parties).not.toEqual(first.parties);
    const work = sampleSeats(question);
    for (let step = 0; step < 5; step++) {
      const {done, value} = work.next();
      if (done || step < 4) continue;
      expect(value).toMatchObject({done: 200, of: 400});
      expect(value.soFar()).toEqual(finish(sampleSeats({...question, replicates: 200})));
    }
  });

  test("the sample's own seats always lie within their interval, and add up to the house", () => {
    const {parties} = finish(sampleSeats(question));
    expect(parties.reduce((sum, {seats}) => sum + seats, 0)).toBe(50);
    for (const {seats, least, greatest, distribution} of parties) {
      expect(least).toBeLessThanOrEqual(seats);
      expect(greatest).toBeGreaterThanOrEqual(seats);
      const within = distribution.counts
        .filter((one) => one.seats >= least && one.seats <= greatest)
        .reduce((sum, one) => sum + one.draws, 0);
      expect(within).toBeGreaterThanOrEqual(360);
    }
  });

  test("tell of list seats alone where a part of the house is elected in districts", () => {
    const {listSeats, house, parties} = finish(
      sampleSeats({...question, scenario: {...question.scenario, mixed: {districtPercent: 30}}}),
    );
    expect([listSeats, house]).toEqual([35, 50]);
    expect(parties.reduce((sum, {seats}) => sum + seats, 0)).toBe(35);
  });
});

describe("An interval of a share", () => {
  test("is not said of a party that has no vote in the sample", () => {
    const none = {...stations, votes: [...stations.votes.slice(1), new Float64Array(60)]};
    const last = shareIntervals(drawnStations(none, sample)).at(-1);
    expect(last).toMatchObject({share: 0, between: null});
  });

  test("is not said where one station alone has all the votes", () => {
    const alone = stations.votes.map((own) => own.map((votes, place) => (place === 0 ? votes : 0)));
    for (const {between} of shareIntervals(drawnStations({...stations, votes: alone}, sample)))
      expect(between).toBeNull();
  });

  test("has Student's t of the tables", () => {
    expect(studentT90(1)).toBe(6.31375);
    expect(studentT90(11)).toBeCloseTo(1.79588, 4);
    expect(studentT90(30)).toBeCloseTo(1.69726, 5);
    expect(studentT90(120)).toBeCloseTo(1.65765, 5);
  });
});
