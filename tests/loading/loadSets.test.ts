import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, onTestFinished, test} from "vitest";
import type {LoadedSet} from "../../src/catalogue/loadedSet.js";
import {withLoaded} from "../../src/catalogue/withLoaded.js";
import {answerProtocols} from "../../src/command/answerProtocols.js";
import {importProtocols} from "../../src/command/importProtocols.js";
import type {ScenarioJson} from "../../src/core/scenario.js";
import {contestTotals} from "../../src/db/contestTotals.js";
import {foreignParquet} from "../../src/db/foreignParquet.js";
import {openNodeDatabase} from "../../src/db/nodeDatabase.js";
import {parquetColumns} from "../../src/db/parquetColumns.js";
import {tablesOf} from "../../src/db/tableColumns.js";
import {type TotalsRow, totalsQuery} from "../../src/db/totals.js";
import {inspectFile} from "../../src/import/guess/inspectFile.js";
import {LoadError} from "../../src/loading/loadFault.js";
import {loadSets} from "../../src/loading/loadSets.js";
import {answer, prepareStations} from "../../src/scenario/answer.js";
import {lawfulQuestion} from "../../src/scenario/question.js";
import {stationTable} from "../../src/stations/stationTable.js";
import type {StoredFiles} from "../../src/storage/stores.js";
import {catalogue, load, order, village} from "./loading.js";

const only = async (...asked: Parameters<typeof load>) => {
  const {sets} = await load(...asked);
  expect(sets).toHaveLength(1);
  return sets[0];
};

describe("Loaded protocols", () => {
  test("add up to what stands in the file, whole and by region, the lists in the order of the columns", async () => {
    const {set} = await only([village]);
    expect(set).toMatchObject({name: "Village", stations: 4, districts: 0, basis: "hypothetical"});
    expect(set.counts).toEqual({
      registered: 3400,
      cast: 1850,
      invalid: 35,
      againstAll: 35,
      votes: [
        {party: "Ash", votes: 740},
        {party: "Birch", votes: 690},
        {party: "Cedar", votes: 350},
      ],
      regions: [
        expect.objectContaining({id: "North", registered: 1800, cast: 1100}),
        expect.objectContaining({id: "South", registered: 1600, cast: 750}),
      ],
    });
    expect(set.rows).toEqual({read: 4, kept: 4, marked: 0, refused: 0});
    expect(set.missing).toBeUndefined();
  });

  test("keep what their seats lack, and that votes and ballots do not fit", async () => {
    const faulty =
      "station,cast,invalid,Ash,Elm,Fir\n1,60,1,40,39,39\n2,50,2,30,38,28\n3,45,0,20,20,5\n4,45,0,twenty,20,5\n";
    const {set} = await only([faulty]);
    expect(set.missing).toEqual({rows: 1, of: 4, parts: 0, votes: 25});
    expect(set.overBallots).toEqual({stations: 2, of: 3});
    const twice =
      "station,cast,cand1_name,cand1_votes,cand2_name,cand2_votes\n1,60,Ash,40,Ash,18\n2,50,Ash,30,Elm,20\n";
    expect((await only([twice])).set.missing).toEqual({rows: 0, of: 2, parts: 1, votes: 18});
  });

  test("are counted with the threshold that the reader gives, and with the law's where none is given", async () => {
    const admitted = async (threshold: number | null) => {
      const {outcome} = await only([village], {threshold});
      return outcome?.parties.flatMap(({party, admitted: isIn}) => (isIn ? [party] : []));
    };
    expect(await admitted(null)).toEqual(["Ash", "Birch", "Cedar"]);
    expect(await admitted(20)).toEqual(["Ash", "Birch"]);
  });

  test("add up to the same with the SQL that the browser runs, from the files that it keeps", async () => {
    const {set, files} = await only([village]);
    const database = await openNodeDatabase();
    onTestFinished(() => database.close());
    await database.insert("protocols", (await tablesOf(files)).protocols);
    await database.insert("votes", (await tablesOf(files)).votes);
    const rows = await database.query<TotalsRow>(totalsQuery);
    const parties = set.counts.votes.map(({party}) => party);
    const totals = contestTotals(rows, set.id, {parties, regions: []});
    expect({...totals?.total, regions: totals?.regions}).toEqual(set.counts);
    expect(totals?.stations).toBe(set.stations);
  });

  test("have a region only where every protocol names its own, and leave out what one of them leaves out", async () => {
    const {set} = await only([village.replace("South,2b,700", ",2b,")]);
    expect(set.counts.regions).toBeUndefined();
    expect(set.counts.registered).toBeUndefined();
    const partly = await only([village.replace("South,2b,700", "South,2b,")]);
    expect(partly.set.counts.regions?.map(({registered}) => registered)).toEqual([1800, undefined]);
  });

  test.each<[string, string, Partial<ScenarioJson>]>([
    ["the law", village, {}],
    [
      "districts cut from the stations",
      village,
      {mixed: {districtPercent: 50, linkage: "parallel", overhang: "keep"}},
    ],
    [
      "districts that the file names",
      // Ash wins both; the model would give one of two to Birch.
      village
        .replace("region,", "district,region,")
        .replaceAll(/^(North|South,1b)/gm, "first,$1")
        .replace(/^South,2b/m, "second,South,2b"),
      {mixed: {districtSeats: 2, linkage: "parallel", overhang: "keep"}},
    ],
    [
      "a floor for stations",
      village,
      {turnoutFloor: {percent: 50, level: "protocol", consequence: "exclude"}},
    ],
  ])("have under %s the seats that the command gives for the same file", async (_rules, file, scenario) => {
    const seats = 6;
    const {set, files} = await only([file], {seats});
    const known = withLoaded(catalogue, [set]);
    const lawful = lawfulQuestion(known, set.id);
    const question = {...lawful, scenario: {...lawful.scenario, ...scenario}};
    const {outcome} = answer(question, known, prepareStations(await tableOf(set.id, files, set)));

    const folder = await mkdtemp(join(tmpdir(), "mandat-"));
    onTestFinished(() => rm(folder, {recursive: true}));
    const path = join(folder, "village.csv");
    await writeFile(path, file);
    const {tables} = await importProtocols([path], "village");
    const [line] = answerProtocols(tables, JSON.stringify(question.scenario), seats);
    const {parties} = JSON.parse(line.text).outcome;
    expect(parties).toEqual(JSON.parse(JSON.stringify(outcome.parties)));
    expect(parties.reduce((sum: number, party: {seats: number}) => sum + party.seats, 0)).toBe(seats);
  });

  test("that say they are reconstructed stay so, whatever the reader says", async () => {
    const said = village
      .replace("region,", "basis,region,")
      .replaceAll(/^(North|South)/gm, "observers,$1")
      .replace("observers,North,1", "reconstructed,North,1");
    const {set, files} = await only([said], {basis: "official"});
    expect(set.basis).toBe("reconstructed");
    const {metadata} = await parquetColumns(files.protocols);
    expect(metadata).toMatchObject({basis: "reconstructed", made_by: "mandat"});
  });

  test("are read from the file once, and their files are written only when they are asked for", async () => {
    const blob = new Blob([village]);
    let readings = 0;
    const stream = blob.stream.bind(blob);
    blob.stream = () => {
      readings++;
      return stream();
    };
    const context = {parties: catalogue.parties, readParquet: foreignParquet};
    const file = {name: "village.csv", blob};
    const {mapping} = await inspectFile(file, context);
    readings = 0;
    const {sets, write} = await loadSets([{file, mapping}], order, catalogue, context);
    expect([readings, sets[0].set.stations]).toEqual([1, 4]);
    let pieces = 0;
    const [{protocols, votes}] = await write(() => pieces++);
    // One group of rows for each of the two tables.
    expect([readings, pieces]).toEqual([1, 2]);
    expect([protocols, votes].every(({byteLength}) => byteLength > 0)).toBe(true);
  });

  test("of several elections in one file are a set each", async () => {
    const both = village
      .replace("region,", "contest,region,")
      .replaceAll(/^(North|South)/gm, "$1 council,$1");
    const {sets} = await load([both]);
    expect(sets.map(({set}) => [set.name, set.stations])).toEqual([
      ["North council", 2],
      ["South council", 2],
    ]);
    expect(sets[0].set.id).not.toBe(sets[1].set.id);
  });

  test("of which none can be kept say so, with the report", async () => {
    const failure = await load([village.replaceAll(/^(North|South),\w+/gm, "$1,")]).catch((error) => error);
    expect(failure).toBeInstanceOf(LoadError);
    expect(failure.fault).toEqual({fault: "nothing-kept"});
    expect(failure.report.refused).toBe(4);
  });

  test.each([
    ["law-2022-11-05", 29, "too-few-stations"],
    ["law-2022-11-05", 20, "too-few-seats"],
  ])("that %s in a house of %i cannot be set against say why", async (law, seats, misfit) => {
    const failure = await load([village], {law, seats}).catch((error) => error);
    expect(failure.fault).toEqual({fault: "law", misfit});
  });
});

describe("The id of loaded protocols", () => {
  const idOf = async (...asked: Parameters<typeof load>) => (await only(...asked)).set.id;

  test("is the same for the same protocols, whatever they are called, whichever way their rows stand", async () => {
    const id = await idOf([village]);
    expect(id).toMatch(/^loaded-[\da-f]{16}$/);
    const [header, ...rows] = village.trim().split("\n");
    expect(await idOf([[header, ...rows.reverse()].join("\n")], {name: "Another", seats: 11})).toBe(id);
  });

  test("is another as soon as one vote, the order of the lists or the basis is another", async () => {
    const ids = await Promise.all([
      idOf([village]),
      idOf([village.replace("300,200,70", "301,199,70")]),
      idOf([village], {lists: ["Birch"]}),
      idOf([village], {basis: "observers"}),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("outlives export and loading, from both files and in their order", async () => {
    const {set, files} = await only([village], {lists: ["Cedar", "Ash"], basis: "observers"});
    const again = await only([files.votes, files.protocols]);
    expect(again.set).toEqual({...set, files: ["file-1", "file-2"], rows: again.set.rows});
    expect(again.set.counts.votes.map(({party}) => party)).toEqual(["Cedar", "Ash", "Birch"]);
  });
});

/** The stations of a set as a page has them, from the files that are kept. */
async function tableOf(contest: string, files: StoredFiles, {counts}: LoadedSet) {
  const tables = await tablesOf(files);
  const parties = counts.votes.map(({party}) => party);
  return stationTable(tables.protocols, tables.votes, {contest, regions: [], parties});
}
