import {describe, expect, test} from "vitest";
import {entryOf} from "../../src/catalogue/contests.js";
import {lawMisfit} from "../../src/catalogue/lawFits.js";
import {isOfParliament} from "../../src/catalogue/laws.js";
import {type LoadedSet, readLoadedSet} from "../../src/catalogue/loadedSet.js";
import {withLoaded} from "../../src/catalogue/withLoaded.js";
import {readAddress, writeAddress} from "../../src/rules/address.js";
import {readComparison} from "../../src/rules/comparisonAddress.js";
import {fitQuestion} from "../../src/rules/fitQuestion.js";
import {namesItsDistricts} from "../../src/scenario/answer.js";
import {presetColumns} from "../../src/scenario/comparison.js";
import {fundingRateOf} from "../../src/scenario/comparisonFigures.js";
import {lawfulQuestion} from "../../src/scenario/question.js";
import {catalogue} from "../loading/loading.js";

const set: LoadedSet = {
  id: "loaded-0123456789abcdef",
  name: "Our count",
  seats: 98,
  law: "law-2021-01-10",
  basis: "observers",
  counts: {
    registered: 1000,
    cast: 600,
    invalid: 10,
    againstAll: 0,
    votes: [
      {party: "nur-otan", votes: 300},
      {party: "The Ash * and Birch", votes: 290},
    ],
    regions: [{id: "North", registered: 1000, cast: 600, votes: [{party: "nur-otan", votes: 300}]}],
  },
  stations: 40,
  districts: 3,
  files: ["count.csv"],
  loadedAt: "2026-11-24T10:00:00.000Z",
  rows: {read: 40, kept: 40, marked: 0, refused: 0},
};
const known = withLoaded(catalogue, [set]);

describe("A loaded set", () => {
  test("is a contest, an election and a source of its own, behind those of the site", () => {
    expect(known.contests.slice(0, -1)).toEqual(catalogue.contests);
    expect(entryOf(known, set.id)).toMatchObject({
      electionName: {kk: "Our count", ru: "Our count", en: "Our count"},
      basis: "observers",
      stations: 40,
      votesReconstructed: false,
      announced: null,
      loaded: {files: ["count.csv"], districts: 3},
    });
    expect(known.sources.at(-1)).toMatchObject({id: set.id, basis: "observers", url: null});
    expect(known.regions.at(-1)).toEqual({id: "North", name: {kk: "North", ru: "North", en: "North"}});
  });

  test("shortens long names by the words in front that several lists have, so that each is told from the others", () => {
    const names = [
      '1. Political party "THE ASH TREES OF THE NORTH"',
      '2. National political party "BIRCH"',
      "3. Political party of the Cedars",
      "4. The Doum Palm",
    ];
    const votes = names.map((party) => ({party, votes: 10}));
    const {parties} = withLoaded(catalogue, [{...set, counts: {...set.counts, votes}}]);
    expect(parties.slice(-4).map(({short}) => short.en)).toEqual([
      '1. "THE ASH TREES OF TH…',
      "2. National political p…",
      "3. of the Cedars",
      "4. The Doum Palm",
    ]);
    const more = [
      ...votes,
      {party: '5. National political party "ELM"', votes: 1},
      {party: "National political union Fir", votes: 1},
    ];
    const among = withLoaded(catalogue, [{...set, counts: {...set.counts, votes: more}}]);
    expect(among.parties.at(-5)?.short.en).toBe('2. "BIRCH"');
    expect(among.parties.at(-1)?.short.en).toBe("union Fir");
  });

  test("keeps the names and colours of lists that are known, and gives others both", () => {
    expect(known.parties.filter(({id}) => id === "nur-otan")).toEqual(
      catalogue.parties.filter(({id}) => id === "nur-otan"),
    );
    const {name, light, dark} = known.parties.at(-1) ?? {};
    expect(name?.kk).toBe("The Ash * and Birch");
    expect(light).not.toBe(dark);
  });

  test("has the members that nobody elects where its house is that of its law", () => {
    const appointed = (seats: number) =>
      entryOf(withLoaded(catalogue, [{...set, seats}]), set.id).appointedSeats;
    expect([appointed(98), appointed(97)]).toEqual([9, 0]);
  });

  test("is compared with the reforms of the Mazhilis unless its law is one of maslikhats, and is paid nothing", () => {
    const entry = entryOf(known, set.id);
    expect(isOfParliament(known, entry)).toBe(true);
    expect(presetColumns(known, set.id).length).toBeGreaterThan(1);
    expect(isOfParliament(known, {...entry, law: "law-2021-01-10-maslikhats"})).toBe(false);
    expect(fundingRateOf({...entry, basis: "official"})).toBeNull();
  });

  test("has the districts that its protocols name for exactly that number of seats", () => {
    const entry = entryOf(known, set.id);
    expect([namesItsDistricts(entry, 3), namesItsDistricts(entry, 4), namesItsDistricts(entry, 0)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test("of which only the rows were kept still says how many were refused", () => {
    const rows = {read: 12, kept: 9, marked: 0, refused: 3};
    const {loaded} = entryOf(withLoaded(catalogue, [{...set, rows}]), set.id);
    expect(loaded?.missing).toEqual({rows: 3, of: 12, parts: 0, votes: null});
    expect(entryOf(known, set.id).loaded?.missing).toBeNull();
  });

  test("without registered voters has no districts but those it names", () => {
    const {registered: _, regions: __, ...counts} = set.counts;
    const silent = withLoaded(catalogue, [{...set, counts}]);
    const asked = lawfulQuestion(silent, set.id);
    const notHad = (districtSeats: number) => {
      const mixed = {districtSeats, linkage: "parallel", overhang: "keep"} as const;
      return fitQuestion({...asked, scenario: {...asked.scenario, mixed}}, silent, true).ignored;
    };
    expect(notHad(3)).toEqual([]);
    expect(notHad(4)).toEqual([{name: "districts", value: "4", reason: "no-registered"}]);
  });
});

describe("A link to loaded protocols", () => {
  test("opens them where they are, transfers between lists of any name included", () => {
    const asked = lawfulQuestion(known, set.id);
    const transfers = [{from: "The Ash * and Birch", to: "nur-otan", percent: 12.5}];
    const question = {...asked, scenario: {...asked.scenario, transfers}};
    expect(readAddress(writeAddress(question, known), known)).toEqual({question, ignored: []});
  });

  test("opens the first election where they are not, and says why", () => {
    const {question, ignored} = readAddress(`?contest=${set.id}&threshold=3`, catalogue);
    expect(entryOf(catalogue, question.contest).id).toBe("mazhilis-2021-official");
    expect(ignored).toEqual([{name: "contest", value: set.id, reason: "not-on-device"}]);
    expect(readComparison(`?contest=${set.id}`, catalogue).ignored).toEqual([
      {value: set.id, reason: "not-on-device"},
    ]);
  });
});

describe("What the browser kept of a set", () => {
  test("is read as it was written", () => {
    expect(readLoadedSet(structuredClone(set), catalogue.laws)).toEqual(set);
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["no object", "set"],
    ["another id", {...set, id: "mazhilis-2021-official"}],
    ["no name", {...set, name: ""}],
    ["no seats", {...set, seats: 0}],
    ["a law that is not there", {...set, law: "law-1917"}],
    ["a law for a basis", {...set, basis: "law"}],
    ["votes that are none", {...set, counts: {...set.counts, votes: [{party: "a", votes: -1}]}}],
    ["no station", {...set, stations: 0}],
    ["no files", {...set, files: undefined}],
    ["no day", {...set, loadedAt: "yesterday"}],
    ["rows that are none", {...set, rows: {...set.rows, refused: 0.5}}],
    ["missing votes that are none", {...set, missing: {rows: 1, of: 41, parts: 0, votes: -1}}],
    ["a word for stations", {...set, overBallots: {stations: "all", of: 40}}],
    ["votes beyond nobody knows what", {...set, overBallots: {stations: 9, of: 40, than: "chairs"}}],
  ])("is refused with %s", (_what, value) => {
    expect(readLoadedSet(value, catalogue.laws)).toBeNull();
  });
});

describe("A law with districts", () => {
  const law = (id: string) => catalogue.laws.find((one) => one.id === id) ?? catalogue.laws[0];
  const mixed = law("law-2022-11-05");

  test("fits protocols of as many stations, or that name as many districts", () => {
    expect(lawMisfit(mixed, set)).toBeNull();
    expect(lawMisfit(mixed, {...set, stations: 28})).toBe("too-few-stations");
    expect(lawMisfit(mixed, {...set, stations: 28, districts: 29})).toBeNull();
    expect(lawMisfit(mixed, {...set, seats: 28})).toBe("too-few-seats");
    const {registered: _, ...counts} = set.counts;
    expect(lawMisfit(mixed, {...set, counts})).toBe("no-registered");
  });

  test("is no matter where the law has none", () => {
    expect(lawMisfit(law("law-2021-01-10"), {...set, stations: 1})).toBeNull();
  });
});
