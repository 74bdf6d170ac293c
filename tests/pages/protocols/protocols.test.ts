import {describe, expect, test} from "vitest";
import {LoadError} from "../../../src/loading/loadFault.js";
import type {Protocols} from "../../../src/pages/protocols/protocols.js";
import {fileOf, importerHere, mappingsInMemory, openPage, picked, storeInMemory, village} from "./page.js";

/** A file whose numbers of stations repeat between regions. */
const repeating = village.replaceAll("1b", "1").replaceAll("2b", "2");

const keptBy = ({state}: Protocols) => state.value.sets.map(({name, stations}) => ({name, stations}));

const firstKey = ({state}: Protocols) => state.value.groups[0].key;

describe("The protocols page", () => {
  test("reads what the reader picks, keeps it, and has it in its catalogue", async () => {
    const page = openPage();
    const {catalogue: before} = page.setting();
    await page.pick([fileOf(village)]);
    page.happen({type: "set", change: {name: " Our village ", seats: "7"}});
    await page.read();
    expect(keptBy(page)).toEqual([{name: "Our village", stations: 4}]);
    const [{set, refusal, before: known, outcome}] = page.state.value.result?.sets ?? [];
    expect({refusal, known, house: outcome?.house}).toEqual({refusal: null, known: null, house: 7});
    expect(
      page
        .setting()
        .catalogue.contests.slice(before.contests.length)
        .map(({id}) => id),
    ).toEqual([set.id]);
  });

  test("says of protocols that were there before what they were called, and puts that back", async () => {
    const page = openPage();
    for (const name of ["first", "second"]) {
      await page.pick([fileOf(village, `${name}.csv`)]);
      await page.read();
    }
    expect(keptBy(page)).toEqual([{name: "second", stations: 4}]);
    const [{set, before}] = page.state.value.result?.sets ?? [];
    expect(before?.name).toBe("first");
    await page.describe({...set, name: "first"});
    expect(keptBy(page)).toEqual([{name: "first", stations: 4}]);
    expect(page.state.value.result?.sets[0]).toMatchObject({set: {name: "first"}, before: null});
    // Seats that were worked out for another house do not stand beside it.
    await page.describe({...set, name: "first", seats: set.seats + 1});
    expect(page.state.value.result?.sets).toEqual([]);
  });

  test("says of a file that holds the very same as another one that it does, and leaves it to the reader", async () => {
    const page = openPage();
    await page.pick([
      fileOf(village),
      fileOf(village, "copy.csv"),
      fileOf(village.replace("1", "9"), "other.csv"),
    ]);
    const fault = {fault: "same-content", other: "village.csv"};
    expect(page.state.value.faults).toEqual([{fault, file: "copy.csv"}]);
    const files = page.state.value.groups.flatMap((group) => group.files.map(({file}) => file.name));
    expect(files).toEqual(["village.csv", "copy.csv", "other.csv"]);
  });

  test("names the file it cannot look at, and looks at the next", async () => {
    const page = openPage();
    await page.pick([fileOf("", "empty.csv"), fileOf(village)]);
    expect(page.state.value.faults).toEqual([{fault: {fault: "empty"}, file: "empty.csv"}]);
    expect(page.state.value.groups.map(({files}) => files[0].file.name)).toEqual(["village.csv"]);
  });

  test("leaves what the reader said where the files cannot be looked at in another way", async () => {
    const page = openPage();
    await page.pick([fileOf(village)]);
    page.happen({type: "set", change: {name: "Our village"}});
    page.happen({type: "mapped", key: firstKey(page), change: {stationWithin: ["region"]}});
    const {groups, settings} = page.state.value;
    await page.correct(firstKey(page), {headerRow: 1000});
    expect(page.state.value.faults).toEqual([
      {fault: {fault: "no-such-header", line: 1000}, file: "village.csv"},
    ]);
    expect(page.state.value.groups).toEqual(groups);
    expect(page.state.value.settings).toEqual(settings);
  });

  test("takes back all it was told of a file once its reading is forgotten", async () => {
    const page = openPage();
    await page.pick([fileOf(village)]);
    const {mapping: guess} = page.state.value.groups[0];
    await page.correct(firstKey(page), {delimiter: ";"});
    await page.correct(firstKey(page), {headerRow: 2});
    expect(page.state.value.groups[0].correction).toEqual({delimiter: ";", headerRow: 2});
    await page.forget(firstKey(page));
    expect(page.state.value.groups[0]).toMatchObject({correction: {}, mapping: guess});
  });

  test("reads files with the same headings as they were corrected last time", async () => {
    const mappings = mappingsInMemory();
    const first = openPage({mappings});
    await first.pick([fileOf(village)]);
    first.happen({type: "mapped", key: firstKey(first), change: {stationWithin: ["region"]}});
    first.happen({type: "list-moved", party: "Cedar", by: -1});
    await first.read();
    const second = openPage({mappings});
    await second.pick([fileOf(village, "another.csv")]);
    expect(second.state.value.groups[0]).toMatchObject({
      isRemembered: true,
      mapping: {stationWithin: ["region"]},
    });
    expect(second.state.value.settings.lists).toEqual(["Ash", "Cedar", "Birch"]);
    await second.forget(firstKey(second));
    const third = openPage({mappings});
    await third.pick([fileOf(village)]);
    expect(third.state.value.groups[0].isRemembered).toBe(false);
  });

  test("remembers which rows a mapping called sums of their station's others: they count once", async () => {
    const counts =
      "station,kind,Ash,Birch\n1,a,30,20\n1,b,10,5\n1,all,40,25\n2,a,9,8\n2,b,1,2\n2,all,10,10\n";
    const mappings = mappingsInMemory();
    const first = openPage({mappings});
    await first.pick([fileOf(counts)]);
    const [{mapping}] = first.state.value.groups;
    const totals = {column: 1, texts: ["all"]};
    first.happen({
      type: "mapping-taken",
      key: firstKey(first),
      mapping: {...mapping, combine: "add", totals},
      file: "columns.json",
    });
    await first.read();
    const second = openPage({mappings});
    await second.pick([fileOf(counts, "another.csv")]);
    expect(second.state.value.groups[0].mapping.totals).toEqual(totals);
    await second.read();
    const votes = second.state.value.result?.sets[0].set.counts.votes;
    expect(votes?.map((one) => one.votes)).toEqual([50, 35]);
  });

  test("remembers what was said of columns, and guesses the others anew for each file", async () => {
    const counts = (rows: readonly string[]) => ["station,Ash,Birch,total", ...rows].join("\n");
    const mappings = mappingsInMemory();
    const first = openPage({mappings});
    await first.pick([fileOf(counts(["1,30,20,7", "2,40,10,9", "3,10,10,8"]))]);
    expect(first.state.value.groups[0].mapping.columns[2]).toEqual({role: "votes", party: "Birch"});
    await first.tellColumns(firstKey(first), new Map([[3, {role: "received"}]]));
    await first.read();
    const second = openPage({mappings});
    await second.pick([fileOf(counts(["1,30,20.5,7", "2,40,10.5,9", "3,10,10.25,8"]), "shares.csv")]);
    const [{mapping, told, isRemembered}] = second.state.value.groups;
    expect([isRemembered, told]).toEqual([true, [null, null, null, {role: "received"}]]);
    expect(mapping.columns.slice(1)).toEqual([
      {role: "votes", party: "Ash"},
      {role: "ignore"},
      {role: "received"},
    ]);
  });

  test("takes all that earlier versions remembered for what was said", async () => {
    const {mapping} = (await picked(village)).inspection;
    const kept = {correction: {}, mapping: {...mapping, stationWithin: ["region"]}, lists: ["Cedar"]};
    const page = openPage({mappings: {...mappingsInMemory(), recall: async () => kept}});
    await page.pick([fileOf(village)]);
    expect(page.state.value.groups[0]).toMatchObject({isRemembered: true, told: mapping.columns});
    expect(page.state.value.groups[0].mapping.stationWithin).toEqual(["region"]);
  });

  test("guesses where what is remembered does not fit the file, or is damaged", async () => {
    for (const damaged of [{}, {correction: {}, mapping: {columns: []}, lists: []}, "nothing"]) {
      const page = openPage({mappings: {...mappingsInMemory(), recall: async () => damaged}});
      await page.pick([fileOf(village)]);
      expect(page.state.value.groups[0].isRemembered).toBe(false);
      expect(page.state.value.faults).toEqual([]);
    }
  });

  test("is back at the mapping when the reader cancels, with all that was said; nothing is kept", async () => {
    const page = openPage();
    await page.pick([fileOf(village)]);
    page.happen({type: "set", change: {name: "Our village"}});
    const {groups, settings} = page.state.value;
    const reading = page.read();
    expect(page.state.value.step).toBe("read");
    page.cancel();
    await reading;
    expect(page.state.value).toMatchObject({
      step: "map",
      groups,
      settings,
      sets: [],
      said: {type: "cancelled"},
    });
  });

  test("is back at the mapping when reading fails, with all that was said", async () => {
    const here = importerHere();
    const fault = new LoadError({fault: "worker"}, null);
    const importer = {
      ...here,
      run: ((task, asked) =>
        task === "read" ? Promise.reject(fault) : here.run(task, asked)) as typeof here.run,
    };
    const page = openPage({importer});
    await page.pick([fileOf(village)]);
    page.happen({type: "set", change: {name: "Our village"}});
    const {groups, settings} = page.state.value;
    await page.read();
    expect(page.state.value).toMatchObject({step: "map", groups, settings, faultsAt: "read"});
    expect(page.state.value.faults).toEqual([{fault: {fault: "worker"}, file: null}]);
  });

  test("reading within a region replaces what was read before", async () => {
    const page = openPage();
    await page.pick([fileOf(repeating)]);
    page.happen({type: "mapped", key: firstKey(page), change: {stationWithin: []}});
    await page.read();
    expect(keptBy(page)).toEqual([{name: "village", stations: 2}]);
    const {stationWithin} = page.state.value.result?.report ?? {};
    expect(stationWithin).toEqual(["region"]);
    await page.readAgain({stationWithin: ["region"]});
    expect(keptBy(page)).toEqual([{name: "village", stations: 4}]);
    expect(page.state.value.result?.sets.map(({set}) => set.stations)).toEqual([4]);
    expect(page.state.value.said).toEqual({type: "loaded", sets: [{name: "village", stations: 4}]});
  });

  test("leaves what was read before where reading within a region is cancelled", async () => {
    const page = openPage();
    await page.pick([fileOf(repeating)]);
    page.happen({type: "mapped", key: firstKey(page), change: {stationWithin: []}});
    await page.read();
    const reading = page.readAgain({stationWithin: ["region"]});
    page.cancel();
    await reading;
    expect(keptBy(page)).toEqual([{name: "village", stations: 2}]);
  });

  test("removes a set, and says so where it cannot", async () => {
    const store = storeInMemory();
    const page = openPage({store});
    await page.pick([fileOf(village)]);
    await page.read();
    const [{id}] = page.state.value.sets;
    await page.remove(id);
    expect(page.state.value).toMatchObject({
      sets: [],
      result: null,
      said: {type: "removed", name: "village"},
    });
    expect(await store.descriptions()).toEqual([]);
    const stuck = openPage({store: {...store, remove: () => Promise.reject(new Error("stuck"))}});
    await stuck.remove(id);
    expect(stuck.state.value.said).toEqual({type: "remove-failed"});
  });

  test("changes a set, and shows what nobody can read, and a browser that does not let it look", async () => {
    const store = storeInMemory();
    const page = openPage({store});
    await page.pick([fileOf(village)]);
    await page.read();
    await page.describe({...page.state.value.sets[0], name: "Town"});
    expect(keptBy(page)).toEqual([{name: "Town", stations: 4}]);
    const descriptions = async () => [...(await store.descriptions()), {id: "loaded-x", description: "odd"}];
    const odd = openPage({store: {...store, descriptions}});
    await odd.describe(page.state.value.sets[0]);
    expect(odd.state.value.damaged).toEqual([{id: "loaded-x"}]);
    const blocked = openPage({store: {...store, descriptions: () => Promise.reject(new Error("blocked"))}});
    await blocked.describe(page.state.value.sets[0]);
    expect(blocked.state.value.lookedUp).toBe("blocked");
  });
});
