import {describe, expect, test} from "vitest";
import {entryOf} from "../../src/catalogue/contests.js";
import {isOfParliament, lawNamed, lawsAfter, reforms} from "../../src/catalogue/laws.js";
import {turnoutsOf} from "../../src/catalogue/turnouts.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {lawSteps} from "../../src/pages/method/words.js";

const catalogue = await buildCatalogue(reconstructions());
const sources = catalogue.sources.map(({id}) => id);

describe("What data/ says by an id leads somewhere", () => {
  test("the contest that pages open on is there, and is of the parliament", () => {
    expect(catalogue.contests.map(({id}) => id)).toContain(catalogue.firstContest);
    expect(isOfParliament(catalogue, entryOf(catalogue, catalogue.firstContest))).toBe(true);
  });

  test("the laws marked as what came after are there, of a later day and in their order", () => {
    for (const entry of catalogue.contests) {
      const dates = [lawNamed(catalogue, entry.law), ...lawsAfter(catalogue, entry)].map(({date}) => date);
      expect(dates, entry.id).toEqual([...new Set(dates)].sort());
    }
    expect(
      catalogue.laws.flatMap(({later = []}) => later).map((id) => lawNamed(catalogue, id).id),
    ).not.toEqual([]);
  });

  test("the laws that stand in a comparison are of the parliament, in the order of their days", () => {
    const dates = reforms(catalogue).map(({date}) => date);
    expect(dates.length).toBeGreaterThan(1);
    expect(dates).toEqual([...dates].sort());
    expect(reforms(catalogue).map(({body}) => body)).toEqual(dates.map(() => "parliament"));
  });

  test("a law of the parliament that stands in a comparison has the house of the contests it is the law of", () => {
    for (const {id, reform} of reforms(catalogue))
      for (const entry of catalogue.contests.filter(({law}) => law === id))
        expect([entry.contest.seats, entry.appointedSeats], entry.id).toEqual([
          reform.seats,
          reform.appointed,
        ]);
  });

  test("a contest is paid at the rate of its own year, official ones of the parliament alone", () => {
    const funded = catalogue.contests.filter(({funding}) => funding !== undefined);
    expect(funded.length).toBeGreaterThan(1);
    for (const {id, date, funding} of funded) {
      expect(funding?.year, id).toBe(date.slice(0, 4));
      const rate = catalogue.fundingRates.findLast(({from}) => from <= date);
      expect(funding?.tenths, id).toBe(rate && (rate.unitTenge * rate.percent) / 10);
    }
    expect(funded.map((entry) => [isOfParliament(catalogue, entry), entry.basis])).toEqual(
      funded.map(() => [true, "official"]),
    );
  });

  test("publications are named that are there", () => {
    const {election, funding, fundingRate, steps} = catalogue.lawSources;
    const rates = catalogue.fundingRates.map(({source}) => source);
    const named = [
      election,
      funding,
      fundingRate,
      ...rates,
      ...Object.values(steps).flat(),
      catalogue.observersPackage.source,
    ];
    const ofRegions = catalogue.contests.flatMap(({regionalTurnouts}) => regionalTurnouts ?? []);
    expect(ofRegions.length).toBeGreaterThan(0);
    for (const id of [...named, ...ofRegions]) expect(sources).toContain(id);
  });

  test("the law's steps are those of the method page, by no other name", () =>
    expect(lawSteps).toEqual(expect.arrayContaining(Object.keys(catalogue.lawSources.steps))));

  test("known turnouts are of a day on which a contest was held", () => {
    const days = catalogue.contests.map(({date}) => date);
    for (const {date} of catalogue.turnouts) expect(days).toContain(date);
    const opened = entryOf(catalogue, catalogue.firstContest);
    const marks = turnoutsOf(catalogue, opened);
    // Where the observers' turnouts stand beside the country's, so do the two cities where it was as low, and a caveat.
    expect(marks.map(({percent}) => percent)).toEqual([28, 30.3, 32, 45.1, 63.25]);
    for (const {name, basis} of marks.filter(({basis}) => basis === "observers"))
      expect(`${basis}: ${name.en}`).toMatch(/cannot be verified|not a random sample/);
    const loaded = {
      files: [],
      at: "",
      rows: {read: 0, kept: 0, marked: 0, refused: 0},
      missing: null,
      overBallots: null,
      leftOut: [],
      sheetsLeftOut: [],
      districts: 0,
      lawDistricts: 0,
    };
    expect(turnoutsOf(catalogue, {...opened, loaded})).toEqual([]);
  });
});
