import {describe, expect, test} from "vitest";
import {entryOf} from "../../../src/catalogue/contests.js";
import {
  type CompareEvent,
  type CompareState,
  compareAfter,
  openingState,
} from "../../../src/pages/compare/state.js";
import {ownColumn, readComparison} from "../../../src/rules/comparisonAddress.js";
import {prepareStations} from "../../../src/scenario/answer.js";
import {columnQuestion, lawColumn, openPackage, presetColumns} from "../../../src/scenario/comparison.js";
import {cutDistricts, nothingCut} from "../../../src/scenario/cutDistricts.js";
import {lawfulQuestion, type Question} from "../../../src/scenario/question.js";
import {catalogue, settingIn, sheetOf} from "../../charts/elections.js";
import {compareMessagesIn} from "../../words/allMessages.js";

const official = "mazhilis-2021-official";
const observers = "mazhilis-2021-observers";
const stations = prepareStations(sheetOf(official).sheet.table);
const setting = {...settingIn("en"), words: compareMessagesIn("en"), cut: nothingCut};
const cut = cutDistricts(catalogue, entryOf(catalogue, official), stations);

const opened = (query: string): CompareState => openingState(setting, readComparison(query, catalogue));
const following = (state: CompareState, ...events: readonly CompareEvent[]): CompareState =>
  events.reduce((now, event) => compareAfter(setting, now, event), state);
const keysOf = ({shown}: CompareState) => shown.map(({key}) => key);
const namesOf = ({shown}: CompareState) => shown.map(({name}) => name);
const own = (percent: number) => {
  const question: Question = lawfulQuestion(catalogue, official);
  const threshold = {...question.scenario.threshold, percent};
  return ownColumn({...question, scenario: {...question.scenario, threshold}});
};
const laws = catalogue.laws.filter(({reform}) => reform).map(({id}) => id);
const [first, second] = laws.filter((id) => id !== entryOf(catalogue, official).law);
const comparison = (...columns: CompareState["comparison"]["columns"]) => ({contest: official, columns});
const came: CompareEvent = {type: "loaded", contest: official, stations};
const start = following(opened(`?contest=${official}`), came, {
  type: "changed",
  comparison: comparison(lawColumn({id: first}), own(3), lawColumn({id: second})),
  keys: [],
});

describe("The comparison that opens", () => {
  test("on an empty address has the presets beside the law of the day, each with a key of its own", () => {
    const state = opened("");
    expect(state.comparison.columns).toEqual(presetColumns(catalogue, catalogue.firstContest));
    expect(new Set([0, ...keysOf(state)]).size).toBe(state.shown.length + 1);
    expect(state.baseline).toMatchObject({key: 0, column: null});
  });

  test("answers at once what needs no stations, and waits for the rest", () => {
    const state = opened(`?contest=${official}`);
    expect(state.waits).toBe(true);
    expect(state.baseline.answer.state).toBe("answered");
    expect(state.shown.map(({answer}) => answer.state)).toContain("waits");
  });
});

describe("Districts cut at the build", () => {
  const withCut = {...setting, cut};
  const read = (query: string) => readComparison(query, catalogue);
  const told = ({baseline, shown}: CompareState) =>
    [baseline, ...shown].map(({answer, figures}) => ({state: answer.state, figures}));

  test("give every column that a comparison opens with at once, as its stations would", () => {
    const state = openingState(withCut, read(`?contest=${official}`));
    expect(state.waits).toBe(false);
    expect(told(state)).toEqual(told(following(opened(`?contest=${official}`), came)));
  });

  test("leave those columns their numbers where the stations cannot be had", () => {
    const state = openingState(withCut, read(`?contest=${official}`));
    const failed = compareAfter(withCut, state, {type: "loaded", contest: official, stations: "failed"});
    expect(told(failed)).toEqual(told(state));
  });

  const lawful: Question = lawfulQuestion(catalogue, official);
  const {mixed} = columnQuestion(openPackage, catalogue, {contest: official}).scenario;
  const stationFloor = {percent: 28, level: "protocol", consequence: "exclude"} as const;
  const changes: readonly [string, Partial<Question["scenario"]>][] = [
    ["another number of districts", {mixed: {...mixed, districtPercent: 40}}],
    ["a floor for single stations", {mixed, turnoutFloor: stationFloor}],
  ];
  test.each(changes)("say nothing of %s, which waits for the stations", (_what, change) => {
    const column = ownColumn({...lawful, scenario: {...lawful.scenario, ...change}});
    const asked = compareAfter(withCut, openingState(withCut, read(`?contest=${official}`)), {
      type: "changed",
      comparison: comparison(openPackage, column),
      keys: [],
    });
    expect(asked.shown.map(({answer}) => answer.state)).toEqual(["answered", "waits"]);
  });

  test("say nothing of another contest", () =>
    expect(openingState(withCut, read(`?contest=${observers}&s=package`)).waits).toBe(true));
});

describe("Stations that come late", () => {
  test("answer what waited, and every column keeps its key", () => {
    const before = opened(`?contest=${official}`);
    const state = following(before, came);
    expect(state.waits).toBe(false);
    expect(state.shown.map(({answer}) => answer.state)).not.toContain("waits");
    expect(keysOf(state)).toEqual(keysOf(before));
  });

  test("of a contest that is no longer looked at leave the page as it is, and are there for the way back", () => {
    const other = opened("?contest=mazhilis-2023-official");
    const state = following(other, came);
    expect({...state, known: other.known}).toEqual(other);
    const back = following(state, {type: "changed", comparison: comparison(openPackage), keys: []});
    expect(back.shown[0].answer.state).toBe("answered");
  });

  test("that cannot be had leave their columns without numbers, and the others with theirs", () => {
    const state = following(opened(`?contest=${official}`), {
      type: "loaded",
      contest: official,
      stations: "failed",
    });
    expect(state.waits).toBe(false);
    const states = state.shown.map(({answer}) => answer.state);
    expect(states).toContain("unavailable");
    expect(states).toContain("answered");
    expect(state.shown.find(({answer}) => answer.state === "unavailable")?.figures).toBeNull();
  });
});

describe("Columns", () => {
  test("keep their keys while one is typed into", () => {
    const [, key] = keysOf(start);
    const state = following(start, {type: "edited", key, column: own(4)});
    expect(keysOf(state)).toEqual(keysOf(start));
    expect(state.shown[1].answer.question.scenario.threshold.percent).toBe(4);
    expect(state.shown[0].answer).toEqual(start.shown[0].answer);
  });

  test("take their keys along when they are moved", () => {
    const [a, b, c] = start.comparison.columns;
    const [x, y, z] = keysOf(start);
    const state = following(start, {type: "changed", comparison: comparison(b, a, c), keys: [y, x, z]});
    expect(keysOf(state)).toEqual([y, x, z]);
    expect(namesOf(state)).toEqual([1, 0, 2].map((place) => namesOf(start)[place]));
  });

  test("that are new get a key that no column had before, also not one that was taken away", () => {
    const [a, b] = start.comparison.columns;
    const [x, y, z] = keysOf(start);
    const fewer = following(start, {type: "changed", comparison: comparison(a, b), keys: [x, y]});
    const state = following(fewer, {
      type: "changed",
      comparison: comparison(a, b, own(5)),
      keys: [x, y, null],
    });
    expect(keysOf(state).slice(0, 2)).toEqual([x, y]);
    expect([x, y, z]).not.toContain(keysOf(state)[2]);
  });

  test("are all new ones where the keys do not fit them", () => {
    const state = following(start, {type: "changed", comparison: comparison(own(3))});
    expect(keysOf(start)).not.toContain(keysOf(state)[0]);
  });

  test("of the reader's own are numbered where there are several", () => {
    const state = following(start, {type: "changed", comparison: comparison(own(3), own(4)), keys: []});
    expect(namesOf(state)[0]).not.toBe(namesOf(state)[1]);
    expect(namesOf(start)[1]).toBe(namesOf(state)[0].replace(/\s*1$/, ""));
  });

  test("that are edited after they were taken away change nothing", () => {
    const state = following(start, {type: "edited", key: 999, column: own(9)});
    expect(state.comparison).toEqual(start.comparison);
  });
});

describe("The column beside the law, where there is room for one", () => {
  test("is the first one, which is the observers' package unless somebody chose", () => {
    const state = opened("");
    expect(state.shown[0].column?.kind).toBe("package");
    expect(state.picked).toBe(state.shown[0].key);
  });

  test("stays while it moves, and gives way to one that is added", () => {
    const [a, b, c] = start.comparison.columns;
    const [x, y, z] = keysOf(start);
    const picked = following(start, {type: "picked", key: y});
    const moved = following(picked, {type: "changed", comparison: comparison(b, a, c), keys: [y, x, z]});
    expect(moved.picked).toBe(y);
    const added = following(moved, {
      type: "changed",
      comparison: comparison(b, a, own(9)),
      keys: [y, x, null],
    });
    expect(added.picked).toBe(keysOf(added)[2]);
  });

  test("is the first one again once it is taken away, and none where there is none", () => {
    const [x, y] = keysOf(start);
    const [a] = start.comparison.columns;
    const picked = following(start, {type: "picked", key: y});
    expect(following(picked, {type: "changed", comparison: comparison(a), keys: [x]}).picked).toBe(x);
    expect(following(picked, {type: "changed", comparison: comparison(), keys: []}).picked).toBe(0);
  });
});

describe("An address that is read later", () => {
  const later: CompareEvent = {
    type: "read",
    ...readComparison(`?contest=${official}&s=own?threshold=6&s=nothing`, catalogue),
  };

  test("drops what was typed: its columns are new, and their boxes too", () => {
    const state = following(start, later);
    expect(state.read).toBe(start.read + 1);
    expect(state.shown.map(({answer}) => answer.question.scenario.threshold.percent)).toEqual([6]);
    expect(keysOf(start)).not.toContain(keysOf(state)[0]);
  });

  test("names what it asks in vain, until the reader changes the comparison or puts the note away", () => {
    const state = following(start, later);
    expect(state.ignored).toEqual([{value: "nothing", reason: "bad-column"}]);
    const [key] = keysOf(state);
    expect(following(state, {type: "dismissed"}).ignored).toEqual([]);
    expect(following(state, {type: "edited", key, column: own(2)}).ignored).toEqual([]);
    expect(following(state, {type: "changed", comparison: comparison(own(2))}).ignored).toEqual([]);
    expect(following(state, came).ignored).toEqual(state.ignored);
  });

  test("needs no stations again that have come", () =>
    expect(following(start, later).known).toEqual(start.known));
});

test("Another contest is answered under the law of its own day", () => {
  const state = following(start, {type: "changed", comparison: {contest: observers, columns: []}});
  expect(state.entry.id).toBe(observers);
  expect(state.baseline.answer.question.contest).toBe(observers);
  expect(state.shown).toEqual([]);
});
