import {describe, expect, test} from "vitest";
import type {ProtocolsEvent} from "../../../src/pages/protocols/event.js";
import {listsOf, problemsOf, sourcesOf} from "../../../src/pages/protocols/fileGroups.js";
import {protocolsAfter} from "../../../src/pages/protocols/protocolsAfter.js";
import {
  isReadable,
  type LoadResult,
  leftBehind,
  openingState,
  type ProtocolsState,
} from "../../../src/pages/protocols/state.js";
import {load} from "../../loading/loading.js";
import {catalogue, picked, village} from "./page.js";

const pageAfter = (state: ProtocolsState, ...events: readonly ProtocolsEvent[]): ProtocolsState =>
  events.reduce((now, event) => protocolsAfter(catalogue, now, event), state);

const opened = openingState(catalogue);
const villageFile = await picked(village);
const inspected: ProtocolsEvent = {type: "inspected", file: villageFile, recalled: null};
const done: ProtocolsEvent = {type: "all-inspected", faults: []};
/** The page with one file, as it waits for the reader to say what its columns are. */
const mapping = pageAfter(opened, {type: "picked", files: ["village.csv"]}, inspected, done);
const [{key}] = mapping.groups;
const emptyFault = {fault: {fault: "empty"}, file: "empty.csv"} as const;
const cedars = village.replaceAll("Cedar", "Juniper");

const resultOf = async (...[files, said]: Parameters<typeof load>): Promise<LoadResult> => {
  const {sets, report} = await load(files, said);
  return {sets: sets.map((one) => ({...one, refusal: null, before: null})), report};
};
const result = await resultOf([village]);
const [{set}] = result.sets;
/** The page that has read the file and kept its set. */
const loaded = pageAfter(
  mapping,
  {type: "reading"},
  {type: "looked-up", sets: [set], damaged: []},
  {type: "read", result},
);

describe("A reader chooses files", () => {
  test("what is looked at is told, and what was told before is gone", () => {
    const failed = pageAfter(
      opened,
      {type: "picked", files: ["empty.csv"]},
      {type: "all-inspected", faults: [emptyFault]},
    );
    const state = pageAfter(failed, {type: "picked", files: ["village.csv", "town.csv"]});
    expect(state).toMatchObject({step: "inspect", inspecting: ["village.csv", "town.csv"], faults: []});
    expect(state.said).toEqual({type: "inspecting", files: ["village.csv", "town.csv"]});
  });

  test("a dictionary of parties beside the votes is no obstacle, and is not read", async () => {
    const names = await picked("code;name\nP1;Cedar\nP2;Birch\n", "parties.csv");
    const alone = pageAfter(opened, {type: "inspected", file: names, recalled: null});
    expect(problemsOf(alone.groups, alone.groups[0])).toContainEqual({problem: "no-station-column"});
    const beside = pageAfter(alone, inspected);
    expect(beside.groups.map((group) => problemsOf(beside.groups, group))).toEqual([[], []]);
    expect(sourcesOf(beside.groups).map(({file}) => file.name)).toEqual(["village.csv"]);
  });

  test("the first file lends its name to the protocols, without its ending; a name that is typed stays", async () => {
    expect(mapping.settings.name).toBe("village");
    const named = pageAfter(opened, {type: "set", change: {name: "Our village"}}, inspected);
    expect(named.settings.name).toBe("Our village");
    const own: ProtocolsEvent = {
      type: "inspected",
      file: await picked(village, "town.protocols.parquet"),
      recalled: null,
    };
    expect(pageAfter(opened, own).settings.name).toBe("town");
  });

  test("a file with the same headings joins its group, also the same file once more", async () => {
    const south: ProtocolsEvent = {
      type: "inspected",
      file: await picked(village, "south.csv"),
      recalled: null,
    };
    const state = pageAfter(mapping, south, inspected);
    expect(state.groups.map(({files}) => files.map(({file}) => file.name))).toEqual([
      ["village.csv", "south.csv", "village.csv"],
    ]);
    expect(sourcesOf(state.groups)).toHaveLength(3);
  });

  test("a file that joins is read as the reader corrected the others", async () => {
    const corrected = pageAfter(mapping, {type: "mapped", key, change: {stationWithin: ["region"]}});
    const [group] = pageAfter(corrected, inspected).groups;
    expect(group.mapping.stationWithin).toEqual(["region"]);
    expect(group.version).toBeGreaterThan(corrected.groups[0].version);
  });

  test("a file with other headings makes a group of its own, under a key that none has had", async () => {
    const other: ProtocolsEvent = {type: "inspected", file: await picked(cedars), recalled: null};
    expect(pageAfter(mapping, other).groups).toHaveLength(2);
    const again = pageAfter(mapping, {type: "left-out", key, place: 0}, other);
    expect(again.groups.map((group) => group.key)).toEqual([key + 1]);
  });

  test("a fault in the second of two files leaves the first, and the page goes on with it", () => {
    const state = pageAfter(opened, {type: "picked", files: ["village.csv", "empty.csv"]}, inspected, {
      type: "all-inspected",
      faults: [emptyFault],
    });
    expect(state).toMatchObject({step: "map", faults: [emptyFault], faultsAt: "choose", inspecting: []});
    expect(state.groups).toHaveLength(1);
  });

  test("a fault in the only file leads back to the choice", () =>
    expect(
      pageAfter(
        opened,
        {type: "picked", files: ["empty.csv"]},
        {type: "all-inspected", faults: [emptyFault]},
      ),
    ).toMatchObject({step: "choose", faults: [emptyFault], groups: []}));

  test("a reading that is remembered is used for the file, with its order of the lists", () => {
    const {inspection} = villageFile;
    const remembered = {correction: {}, inspection, told: [], set: {stationWithin: ["region"]}} as const;
    const state = pageAfter(opened, {
      type: "inspected",
      file: villageFile,
      recalled: {...remembered, lists: ["Cedar", "Ash"]},
    });
    expect(state.groups[0]).toMatchObject({isRemembered: true, guess: inspection.mapping});
    expect(state.groups[0].mapping.stationWithin).toEqual(["region"]);
    expect(listsOf(state.groups, state.settings.lists)).toEqual(["Cedar", "Ash", "Birch"]);
  });
});

describe("A reader says how files are read", () => {
  test("a file that is left out takes only itself away, also after its region was named", async () => {
    const south: ProtocolsEvent = {
      type: "inspected",
      file: await picked(village, "south.csv"),
      recalled: null,
    };
    const state = pageAfter(
      mapping,
      south,
      {type: "region-named", key, place: 1, region: "South"},
      {type: "left-out", key, place: 0},
    );
    expect(state.groups[0].files).toMatchObject([{region: "South"}]);
    expect(state.step).toBe("map");
    expect(pageAfter(state, {type: "left-out", key, place: 0})).toMatchObject({step: "choose", groups: []});
  });

  test("a file that is left out while another is looked at does not end the look", () =>
    expect(
      pageAfter(mapping, {type: "picked", files: ["south.csv"]}, {type: "left-out", key, place: 0}).step,
    ).toBe("inspect"));

  test("another delimiter has the roles guessed anew; the name of a region stays", async () => {
    const semicolon = await picked(village, "village.csv", {delimiter: ";"});
    const state = pageAfter(
      mapping,
      {type: "region-named", key, place: 0, region: "North"},
      {
        type: "corrected",
        key,
        correction: {delimiter: ";"},
        looks: [{file: villageFile.file, inspection: semicolon.inspection}],
      },
    );
    const [group] = state.groups;
    expect(group.mapping.delimiter).toBe(";");
    expect(group.mapping.columns).toHaveLength(1);
    expect(group.guess).toEqual(group.mapping);
    expect(group.files[0].region).toBe("North");
    expect(group.version).toBe(mapping.groups[0].version + 1);
  });

  test("of several columns at once what they are: that is said, and stays when the others are guessed again", async () => {
    const told = pageAfter(mapping, {
      type: "columns-told",
      key,
      roles: new Map([
        [3, {role: "ignore"}],
        [4, {role: "invalid"}],
      ]),
    });
    expect(told.said).toEqual({type: "columns-told", columns: 2});
    const [group] = told.groups;
    expect(group.told.filter((role) => role !== null)).toEqual([{role: "ignore"}, {role: "invalid"}]);
    const {inspection} = await picked(village, "village.csv", {roles: group.told});
    const again = pageAfter(
      told,
      {type: "mapped", key, change: {stationWithin: ["region"]}},
      {type: "guessed-again", key, told: group.told, inspection},
    );
    const {columns} = again.groups[0].mapping;
    expect(columns.slice(3, 5)).toEqual([{role: "ignore"}, {role: "invalid"}]);
    expect(columns.slice(-2)).toEqual(mapping.groups[0].mapping.columns.slice(-2));
    expect(again.groups[0].mapping.stationWithin).toEqual(["region"]);
    expect(again.groups[0].version).toBe(mapping.groups[0].version);
  });

  test("a guess that was made before the last word is passed over", () => {
    const first = pageAfter(mapping, {type: "columns-told", key, roles: new Map([[3, {role: "ignore"}]])});
    const {inspection} = villageFile;
    const late: ProtocolsEvent = {
      type: "guessed-again",
      key,
      told: first.groups[0].told,
      inspection: {...inspection, mapping: {...inspection.mapping, columns: []}},
    };
    const second = pageAfter(first, {type: "columns-told", key, roles: new Map([[4, {role: "ignore"}]])});
    expect(pageAfter(second, late).groups).toEqual(second.groups);
  });

  test("what cannot be read in that way stays as it is, with all that the reader said", () => {
    const said = pageAfter(
      mapping,
      {type: "mapped", key, change: {stationWithin: ["region"]}},
      {type: "set", change: {name: "Our village", seats: "7"}},
    );
    const state = pageAfter(said, {type: "not-corrected", fault: emptyFault});
    expect(state).toEqual({...said, faults: [emptyFault], faultsAt: "choose"});
  });

  test("a reading that is forgotten is the guess again, and that is said", () => {
    const {inspection, file} = villageFile;
    const remembered = {correction: {}, inspection, told: [], set: {stationWithin: ["region"]}} as const;
    const state = pageAfter(
      opened,
      {
        type: "inspected",
        file: villageFile,
        recalled: {...remembered, lists: []},
      },
      {type: "forgotten", key, correction: {}, looks: [{file, inspection}]},
    );
    expect(state.groups[0]).toMatchObject({isRemembered: false, mapping: inspection.mapping});
    expect(state.said).toEqual({type: "forgotten"});
  });

  test("a list moves up and down, its place is said, and neither end is passed", () => {
    const first = pageAfter(mapping, {type: "list-moved", party: "Birch", by: -1});
    expect(listsOf(first.groups, first.settings.lists)).toEqual(["Birch", "Ash", "Cedar"]);
    expect(first.said).toEqual({type: "moved", party: "Birch", place: 1, of: 3});
    expect(pageAfter(first, {type: "list-moved", party: "Birch", by: -1})).toEqual(first);
    const back = pageAfter(first, {type: "list-moved", party: "Birch", by: 1});
    expect(back.settings.lists).toEqual(["Ash", "Birch", "Cedar"]);
  });

  test("files can be read once they have a station, votes, a name and a house that the law fits", async () => {
    const can = (...events: readonly ProtocolsEvent[]) =>
      isReadable(pageAfter(mapping, ...events), catalogue);
    expect(can()).toBe(true);
    expect(can({type: "set", change: {name: "  "}})).toBe(false);
    expect(can({type: "set", change: {seats: "0"}})).toBe(false);
    expect(can({type: "set", change: {seats: "1.5"}})).toBe(false);
    expect(can({type: "set", change: {law: "none"}})).toBe(false);
    const {columns} = mapping.groups[0].mapping;
    const ignored = (role: string): ProtocolsEvent => ({
      type: "columns-told",
      key,
      roles: new Map(
        columns.flatMap((column, place) => (column.role === role ? [[place, {role: "ignore"}]] : [])),
      ),
    });
    expect(can(ignored("station"))).toBe(false);
    expect(can(ignored("votes"))).toBe(false);
    const protocolsOnly: ProtocolsEvent = {
      type: "inspected",
      file: await picked("region,station,registered,cast\nNorth,1,1000,600\n"),
      recalled: null,
    };
    expect(can(protocolsOnly)).toBe(true);
    expect(isReadable(pageAfter(opened, protocolsOnly), catalogue)).toBe(false);
  });
});

describe("Files are read", () => {
  test("the progress is told until what was read is added up", () => {
    const half = pageAfter(
      mapping,
      {type: "reading"},
      {type: "progressed", progress: {bytes: 5, totalBytes: 10, rows: 3}},
    );
    expect(half).toMatchObject({step: "read", progress: {bytes: 5, rows: 3}, said: {type: "reading"}});
    const all = pageAfter(half, {type: "progressed", progress: {bytes: 10, totalBytes: 10, rows: 6}});
    expect(all.progress).toBe(null);
  });

  test("what they came to is told, and the page is ready for others", () => {
    expect(loaded).toMatchObject({step: "choose", groups: [], result, settings: opened.settings});
    expect(loaded.said).toEqual({type: "loaded", sets: [{name: "Village", stations: 4}]});
  });

  test("cancel leads back to the mapping, with all that the reader said", () => {
    const said = pageAfter(
      mapping,
      {type: "mapped", key, change: {stationWithin: ["region"]}},
      {type: "set", change: {name: "Our village", seats: "7", basis: "observers"}},
    );
    const state = pageAfter(said, {type: "reading"}, {type: "cancelled"});
    expect(state.step).toBe("map");
    expect(state.groups).toEqual(said.groups);
    expect(state.settings).toEqual(said.settings);
  });

  test("a fault leads back to the mapping, and nothing that the reader typed is lost", () => {
    const said = pageAfter(mapping, {type: "set", change: {name: "Our village", seats: "7"}});
    const fault = {fault: {fault: "nothing-kept"}, file: null} as const;
    const state = pageAfter(said, {type: "reading"}, {type: "not-read", fault, report: result.report});
    expect(state).toMatchObject({step: "map", faults: [fault], faultsAt: "read", said: null});
    expect(state.groups).toEqual(said.groups);
    expect(state.settings).toEqual(said.settings);
    expect(state.result).toEqual({sets: [], report: result.report});
  });

  test("the files of the last result are read within a region with what the reader said of them then", () => {
    const others = pageAfter(loaded, {type: "set", change: {name: "Another", seats: "7"}});
    const state = pageAfter(others, {type: "reading-again", change: {stationWithin: ["region"]}});
    expect(state.step).toBe("read");
    expect(state.settings).toEqual(mapping.settings);
    expect(state.groups.map((group) => group.mapping.stationWithin)).toEqual([["region"]]);
    expect(pageAfter(opened, {type: "reading-again", change: {stationWithin: ["region"]}})).toBe(opened);
  });

  test("a second reading leaves behind what the first one made, not what was there before, nor what it made itself", async () => {
    const other = await resultOf([cedars]);
    expect(leftBehind(result, other)).toEqual([set.id]);
    expect(leftBehind(result, result)).toEqual([]);
    const known = {...result, sets: result.sets.map((one) => ({...one, before: one.set}))};
    expect(leftBehind(known, other)).toEqual([]);
    expect(leftBehind(null, other)).toEqual([]);
  });

  test("a reader who starts over keeps what is loaded and loses the files", () => {
    const state = pageAfter(mapping, {type: "looked-up", sets: [set], damaged: []}, {type: "started-over"});
    expect(state).toMatchObject({step: "choose", groups: [], settings: opened.settings, sets: [set]});
  });
});

describe("While the stations of a result are being stored", () => {
  test("its sets are on the list and are said to be stored, until they are; the result stays as it is drawn", () => {
    expect(loaded).toMatchObject({storing: [set.id], sets: [set]});
    const stored = pageAfter(loaded, {type: "stored", id: set.id, refusal: null});
    expect(stored).toMatchObject({storing: [], lost: []});
    expect(stored.result).toBe(result);
  });

  test("the same protocols read again are on the list once, with what was said last", () => {
    const renamed = {...set, name: "Town"};
    const again = {...result, sets: result.sets.map((one) => ({...one, set: renamed}))};
    const state = pageAfter(loaded, {type: "reading"}, {type: "read", result: again});
    expect(state).toMatchObject({sets: [renamed], storing: [set.id]});
  });

  test("a browser that does not keep them is told of in the result", () => {
    const state = pageAfter(loaded, {type: "stored", id: set.id, refusal: "full"});
    expect(state.result?.sets).toMatchObject([{refusal: "full"}]);
  });

  test("what cannot be written is lost by name: it is on no list, and the files can be read again", () => {
    const state = pageAfter(loaded, {type: "not-stored", ids: [set.id]});
    expect(state).toMatchObject({
      storing: [],
      sets: [],
      result: null,
      lost: [{id: set.id, name: set.name}],
    });
    expect(pageAfter(state, {type: "reading-again", change: {}})).toMatchObject({step: "read", lost: []});
    expect(pageAfter(state, {type: "picked", files: ["a.csv"]}).lost).toEqual([]);
  });

  test("another result, picked meanwhile, stays where an earlier one is lost", () => {
    const state = pageAfter({...loaded, result: null}, {type: "not-stored", ids: [set.id]});
    expect(state.lost).toHaveLength(1);
  });
});

describe("What the browser keeps", () => {
  test("removing a set that the result shows takes the result away", () => {
    const state = pageAfter(loaded, {type: "removed", id: set.id});
    expect(state).toMatchObject({result: null, sets: [], said: {type: "removed", name: "Village"}});
  });

  test("removing another set leaves the result, and one that nobody could read has no name", () => {
    const state = pageAfter(
      loaded,
      {type: "looked-up", sets: [set], damaged: [{id: "loaded-broken"}]},
      {type: "removed", id: "loaded-broken"},
    );
    expect(state).toMatchObject({result, sets: [set], damaged: [], said: {type: "removed", name: null}});
  });

  test("a set that cannot be removed stays, and that is said", () => {
    const state = pageAfter(loaded, {type: "remove-failed"});
    expect(state).toEqual({...loaded, said: {type: "remove-failed"}});
  });

  test("a browser that does not let the page look is told of until it does", () => {
    const blocked = pageAfter(loaded, {type: "blocked"});
    expect(blocked).toEqual({...loaded, lookedUp: "blocked"});
    expect(pageAfter(blocked, {type: "looked-up", sets: [], damaged: []}).lookedUp).toBe("done");
  });

  test("a change that the browser does not keep is said in place of the change", () => {
    const kept = pageAfter(loaded, {type: "described", set: {...set, name: "Town"}, refusal: null});
    expect(kept.said).toEqual({type: "saved", name: "Town"});
    const held = pageAfter(loaded, {type: "described", set: {...set, name: "Town"}, refusal: "full"});
    expect(held.said).toEqual({type: "not-kept", refusal: "full"});
  });
});
