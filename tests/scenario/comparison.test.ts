import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {entryOf} from "../../src/catalogue/contests.js";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {formulas, parseScenario, turnoutFloors} from "../../src/core/scenario.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {answerBaseline, answerColumn} from "../../src/pages/compare/answerColumn.js";
import {
  addable,
  compareAddress,
  isSamePreset,
  ownColumn,
  readComparison,
  writeComparison,
} from "../../src/rules/comparisonAddress.js";
import {
  type Column,
  type ColumnAnswer,
  columnQuestion,
  mostColumns,
  openPackage,
  presetColumns,
  withContest,
} from "../../src/scenario/comparison.js";
import {columnFigures, fundingRateOf, separateEffects} from "../../src/scenario/comparisonFigures.js";
import {nothingCut} from "../../src/scenario/cutDistricts.js";
import {readCount, writeCount} from "../../src/scenario/hypotheticalCount.js";
import {lawfulQuestion, type Question, questionFor} from "../../src/scenario/question.js";
import {withDistricts} from "../../src/scenario/withDistricts.js";

const catalogue = await buildCatalogue(reconstructions());
const {firstContest} = catalogue;
const from = {catalogue, cut: nothingCut};

const seatsOf = (answer: ColumnAnswer): Record<string, number> => {
  if (answer.state !== "answered") throw new Error(`not answered: ${JSON.stringify(answer)}`);
  const seated = answer.answer.outcome.parties.filter(({seats}) => seats > 0);
  return Object.fromEntries(seated.map(({party, seats}) => [party, seats]));
};

const law = (id: (Column & {kind: "law"})["law"]): Column => ({kind: "law", law: id});

const figuresOf = (answer: ColumnAnswer) => {
  if (answer.state !== "answered") throw new Error(answer.state);
  return columnFigures(answer);
};

describe("the laws, on the official votes of January 2021", () => {
  const answered = (column: Column) => answerColumn(column, from, {contest: firstContest}, null);

  test("the law of the day gives what was announced", () =>
    expect(seatsOf(answerBaseline(from, {contest: firstContest}, null))).toEqual({
      "nur-otan": 76,
      "ak-zhol": 12,
      qhp: 10,
    }));

  test("the law of May 2021 lets Auyl in", () =>
    expect(seatsOf(answered(law("law-2021-05-24")))).toEqual({
      "nur-otan": 72,
      "ak-zhol": 11,
      qhp: 9,
      auyl: 6,
    }));

  test("the law of 2026 shares 145 seats, as the core does", () => {
    const contest = parseContest({...entryOf(catalogue, firstContest).contest, seats: 145});
    const outcome = elect(contest, parseScenario({threshold: {percent: 5}}));
    const shown = answered(law("law-2026-07-01"));
    expect(seatsOf(shown)).toEqual(
      Object.fromEntries(
        outcome.parties.filter(({seats}) => seats > 0).map(({party, seats}) => [party, seats]),
      ),
    );
    expect(shown).toMatchObject({members: 145});
  });

  test("members nobody elected count for the lines until the law of November 2022", () => {
    expect(answered(law("law-2021-05-24"))).toMatchObject({members: 107});
    expect(answered(law("law-2022-11-05"))).toMatchObject({state: "waits"});
    expect(figuresOf(answered(law("law-2021-05-24")))).toMatchObject({
      majority: 54,
      twoThirds: 72,
      holder: {party: "nur-otan", line: "two-thirds"},
    });
  });

  test("district seats wait for stations, and say so when these do not come", () => {
    expect(answered(openPackage)).toMatchObject({state: "waits"});
    expect(answerColumn(openPackage, from, {contest: firstContest}, "failed").state).toBe("unavailable");
  });
});

describe("what cannot be computed is said, not guessed", () => {
  test("districts without stations", () => {
    for (const contest of ["mazhilis-2023-official", "mazhilis-2016-official", "mazhilis-2012-official"])
      expect(answerColumn(openPackage, from, {contest}, null)).toMatchObject({
        state: "unavailable",
        reason: "no-stations",
      });
  });

  test("laws of the Mazhilis for a maslikhat", () =>
    expect(
      answerColumn(law("law-2026-07-01"), from, {contest: "city-maslikhats-2021-observers"}, null),
    ).toMatchObject({state: "unavailable", reason: "mazhilis-only"}));

  test("the announced district winners of 2023 stand", () =>
    expect(seatsOf(answerBaseline(from, {contest: "mazhilis-2023-official"}, null))).toMatchObject({
      amanat: 62,
      independents: 7,
    }));
});

describe("money", () => {
  const baseline = answerBaseline(from, {contest: firstContest}, null);

  test("1,275 tenge for each vote of a party in the Mazhilis of 2021, 2,100 in 2023", () => {
    expect(figuresOf(baseline).funding?.total).toBe(84_148_992_750);
    expect(fundingRateOf(entryOf(catalogue, "city-maslikhats-2021-observers"))).toBeNull();
    expect(fundingRateOf(entryOf(catalogue, "mazhilis-2021-observers"))).toBeNull();
    expect(fundingRateOf(entryOf(catalogue, "mazhilis-2023-official"))).toEqual({
      year: "2023",
      tenths: 21_000,
    });
  });
});

test("threshold and districts are taken apart only where a column changes both in the same house", () => {
  const contest = "mazhilis-2023-official";
  const baseline = answerBaseline(from, {contest}, null);
  const listsOnly = answerColumn(law("law-2021-01-10"), from, {contest}, null);
  if (baseline.state !== "answered" || listsOnly.state !== "answered") throw new Error("not answered");
  const effects = separateEffects(listsOnly, baseline, catalogue, null);
  expect(effects).toMatchObject({
    party: "amanat",
    law: {least: 62, most: 62},
    threshold: {least: 68, most: 68},
  });
  const all = seatsOf(listsOnly).amanat ?? 0;
  expect(effects?.together).toEqual({least: all, most: all});
  const bigger = answerColumn(law("law-2026-07-01"), from, {contest}, null);
  if (bigger.state !== "answered") throw new Error("not answered");
  expect(separateEffects(bigger, baseline, catalogue, null)).toBeNull();
});

test("taken apart, a threshold is its percentage alone, and districts their number alone", () => {
  const contest = "mazhilis-2023-official";
  const baseline = answerBaseline(from, {contest}, null);
  const {seats, countAppointed, scenario} = columnQuestion(law("law-2021-01-10"), catalogue, {contest});
  const effectsOf = (change: Partial<typeof scenario>) => {
    const own: Column = {kind: "own", seats, countAppointed, scenario: {...scenario, ...change}};
    const column = answerColumn(own, from, {contest}, null);
    if (baseline.state !== "answered" || column.state !== "answered") throw new Error("not answered");
    return separateEffects(column, baseline, catalogue, null);
  };
  const {threshold, districts, together} = effectsOf({}) ?? {};
  const more = effectsOf({
    threshold: {...scenario.threshold, of: "registered"},
    mixed: {...scenario.mixed, linkage: "compensatory"},
  });
  expect(more).toMatchObject({threshold, districts});
  expect(more?.together).not.toEqual(together);
});

const percents = fc.oneof(
  fc.constantFrom(0, 3, 5, 7, 50, 100, 0.000001, 99.999999),
  fc.integer({min: 0, max: 100}),
);

const columnOf = (contest: string): fc.Arbitrary<Column> => {
  const {scenario, countAppointed} = lawfulQuestion(catalogue, contest);
  const floor = fc
    .tuple(percents, fc.constantFrom(...turnoutFloors))
    .map(([percent, rule]) => ({percent, ...rule}));
  const protest = fc.record({
    percent: fc.option(percents),
    consequence: fc.constantFrom("void" as const, "vacant" as const),
  });
  const own = fc
    .record({
      percent: percents,
      formula: fc.constantFrom(...formulas),
      districts: fc.oneof(
        percents.map((districtPercent) => ({districtPercent})),
        fc.nat({max: 90}).map((districtSeats) => ({districtSeats})),
      ),
      turnoutFloor: floor,
      againstAll: protest,
      seats: fc.option(fc.integer({min: 1, max: 500})),
      transfers: fc.array(
        fc.record({
          from: fc.constantFrom("nonvoters", "parties"),
          to: fc.constantFrom("againstAll", "new-party"),
          percent: percents,
        }),
        {maxLength: 2},
      ),
      countAppointed: fc.boolean().map((counts) => (countAppointed ? counts : false)),
    })
    .map(({percent, formula, districts, turnoutFloor, againstAll, transfers, ...rest}) =>
      ownColumn({
        contest,
        scenario: {
          ...withDistricts(scenario, districts),
          threshold: {...scenario.threshold, percent},
          formula,
          turnoutFloor,
          againstAll,
          transfers,
        },
        ...rest,
      }),
    );
  const open = fc
    .record({turnoutFloor: floor, againstAll: protest})
    .map((rules): Column => ({kind: "package", ...rules}));
  return fc.oneof(
    fc.constantFrom(
      law("law-2021-01-10"),
      law("law-2021-05-24"),
      law("law-2022-11-05"),
      law("law-2026-07-01"),
    ),
    open,
    own,
  );
};

const comparisons = fc
  .constantFrom(...catalogue.contests.map(({id}) => id))
  .chain((contest) =>
    fc
      .uniqueArray(columnOf(contest), {maxLength: mostColumns, comparator: isSamePreset})
      .map((columns) => ({contest, columns})),
  );

describe("the address", () => {
  test("holds the contest and every column: what is written is read again", () =>
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const {comparison: read, ignored} = readComparison(writeComparison(comparison, catalogue), catalogue);
        expect(ignored).toEqual([]);
        expect(read.contest).toBe(comparison.contest);
        expect(read.columns.map((column) => columnQuestion(column, catalogue, read))).toEqual(
          comparison.columns.map((column) => columnQuestion(column, catalogue, comparison)),
        );
        expect(writeComparison(read, catalogue)).toBe(writeComparison(comparison, catalogue));
      }),
      {numRuns: 500},
    ));

  test("without columns it means the presets, and says nothing of them", () => {
    const {comparison} = readComparison("", catalogue);
    expect(comparison).toEqual({contest: firstContest, columns: presetColumns(catalogue, firstContest)});
    expect(writeComparison(comparison, catalogue)).toBe("");
    const none = {contest: firstContest, columns: []};
    expect(readComparison(writeComparison(none, catalogue), catalogue).comparison).toEqual(none);
  });

  test.each([
    ["s=law-1848-02-24", "bad-column"],
    ["s=law-2021-05-24%3Fthreshold%3D3", "bad-column"],
    ["s=own%3Fthreshold%3D101", "bad-column"],
    ["s=own%3Fcontest%3Dmazhilis-2023-official", "bad-column"],
    ["s=own%3F%3Cimg%3D1", "bad-column"],
    ["s=package%3Fthreshold%3D5", "bad-column"],
    ["s=law-2021-05-24&s=law-2021-05-24", "duplicate"],
    ["s=own&s=own&s=own&s=own&s=own&s=own", "too-many"],
    ["threshold=3", "unknown-name"],
    ["contest=atlantis", "unknown-contest"],
    ["contest=mazhilis-2021-official&contest=mazhilis-2023-official", "repeated"],
    ["laws=law-2007-08-18*law-2012-01-15&laws=law-2007-08-18*law-2021-05-24", "repeated"],
  ])("%s: ignored, and said", (query, reason) => {
    const {ignored, comparison} = readComparison(`?${query}`, catalogue);
    expect(ignored.map((part) => part.reason)).toEqual([reason]);
    expect(comparison.contest).toBe(firstContest);
  });

  test("a broken column does not take the others with it", () => {
    const {comparison, ignored} = readComparison("?s=nonsense&s=law-2026-07-01&utm_source=x", catalogue);
    expect(comparison.columns).toEqual([law("law-2026-07-01")]);
    expect(ignored).toHaveLength(1);
  });

  test("no text throws", () =>
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const search = new URLSearchParams(texts.map((text) => ["s", text]));
        const {comparison} = readComparison(`?${search}`, catalogue);
        expect(comparison.columns.length).toBeLessThanOrEqual(mostColumns);
      }),
    ));

  test("the lab's question comes first; under the law it needs no column", () => {
    const question = lawfulQuestion(catalogue, firstContest);
    expect(compareAddress(question, catalogue)).toBe("");
    const three = {
      ...question,
      scenario: {...question.scenario, threshold: {percent: 3, of: "valid" as const}},
    };
    const {comparison} = readComparison(compareAddress(three, catalogue), catalogue);
    expect(comparison.columns).toEqual([ownColumn(three), ...presetColumns(catalogue, firstContest)]);
  });
});

describe("A count that stands in the place of a printed one", () => {
  const contest = "mazhilis-2021-observers";
  const count = readCount("69711.14787.25348.16196.10563.4225.0");
  if (!count) throw new Error("no count");
  const lawful = lawfulQuestion(catalogue, contest);
  const three: Question = {
    ...lawful,
    count,
    scenario: {...lawful.scenario, threshold: {percent: 3, of: "valid"}},
  };
  const seats = (one: ReturnType<typeof answerColumn>) => seatsOf(one).auyl;

  test("is what every column of its comparison stands on, the law's too", () => {
    const {comparison, ignored} = readComparison(compareAddress(three, catalogue), catalogue);
    expect(ignored).toEqual([]);
    expect(comparison.count).toEqual(count);
    const columns = comparison.columns.map((column) => answerColumn(column, from, comparison, null));
    expect(seats(answerBaseline(from, comparison, null))).toBe(11);
    expect(seats(columns[0])).toBe(11);
    for (const {question} of columns) expect(question.count).toEqual(count);
    expect(seats(answerBaseline(from, {contest}, null))).toBe(10);
    expect(writeComparison(comparison, catalogue)).toBe(compareAddress(three, catalogue));
  });

  test("has no stations to make districts from, and says so of itself, not of the election", () => {
    const districts = answerColumn(openPackage, from, {contest, count}, null);
    expect(districts).toMatchObject({state: "unavailable", reason: "count-without-stations"});
  });

  test("under the law needs no column of its own, and still is what is compared", () => {
    const {comparison} = readComparison(compareAddress({...lawful, count}, catalogue), catalogue);
    expect(comparison).toEqual({contest, count, columns: presetColumns(catalogue, contest)});
  });

  test("is said to be ignored where it prints otherwise, and in a single column", () => {
    const reasons = (query: string) => readComparison(query, catalogue).ignored.map(({reason}) => reason);
    expect(reasons(`?contest=${contest}&count=1.2.3`)).toEqual(["bad-count"]);
    expect(reasons("?count=69711.14787.25348.16196.10563.4225.0")).toEqual(["bad-count"]);
    expect(reasons(`?contest=${contest}&s=own?count=${writeCount(count)}`)).toEqual(["bad-column"]);
  });

  test("goes when the published count is chosen, and what the reader set stays", () => {
    const {comparison} = readComparison(compareAddress(three, catalogue), catalogue);
    const {count: _, ...published} = comparison;
    expect(withContest(comparison, catalogue, contest)).toEqual(published);
    const {count: __, ...asked} = three;
    expect(questionFor(contest, three, catalogue)).toEqual(asked);
  });
});

test("another contest brings its own presets, and keeps what the reader chose", () => {
  const presets = {contest: firstContest, columns: presetColumns(catalogue, firstContest)};
  const other = "mazhilis-2023-official";
  expect(withContest(presets, catalogue, other).columns).toEqual(presetColumns(catalogue, other));
  const chosen = {contest: firstContest, columns: [law("law-2026-07-01")]};
  expect(withContest(chosen, catalogue, other)).toEqual({...chosen, contest: other});
});

test("what stands there already cannot be added again", () => {
  const {columns} = {columns: presetColumns(catalogue, firstContest)};
  const ids = addable({contest: firstContest, columns}, catalogue).map(({id}) => id);
  expect(ids).toEqual(["law-2021-01-10", "own"]);
});
