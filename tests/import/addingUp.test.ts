import {readFileSync} from "node:fs";
import {describe, expect, test} from "vitest";
import type {Mapping} from "../../src/import/mapping.js";
import {parseMapping, wishedMapping} from "../../src/import/parseMapping.js";
import {load, rowsOf} from "./importing.js";

const foreign = (name: string) => readFileSync(new URL(`foreign/${name}`, import.meta.url));

/** Reads files with a mapping as the command takes it, the same for all of them. */
const read = (contents: Parameters<typeof load>[0], json: unknown) =>
  load(contents, (mapping, {columns}) =>
    wishedMapping(
      mapping,
      parseMapping(json),
      columns.map(({heading}) => heading),
    ),
  );

const adding = {combine: "add"};

describe("Asked to add up", () => {
  test("the machine's votes and those on paper are of one station", async () => {
    const imported = await read([foreign("machine.csv"), foreign("paper.csv")], adding);
    expect(rowsOf(imported, "station")).toEqual([
      ["1", {A: 44, B: 19}],
      ["2", {A: 60, B: 30}],
    ]);
    expect(imported.report).toMatchObject({read: 6, kept: 6, added: 2, refused: 0, marked: 0});
  });

  test("the ballots of two boxes are those cast", async () => {
    const imported = await read(foreign("sum-two-columns.csv"), {
      ...adding,
      columns: {"portable box": {role: "cast"}, "stationary box": {role: "cast"}},
    });
    expect(rowsOf(imported, "station", "cast")).toEqual([
      ["1", 60, {A: 40, B: 18}],
      ["2", 90, {A: 60, B: 30}],
    ]);
    expect(imported.report).toMatchObject({kept: 2, added: 0, marked: 0});
  });

  test("the candidates of a list are its votes", async () => {
    const imported = await read(foreign("candidates-long.csv"), {
      ...adding,
      columns: {party: {role: "party"}, candidate: {role: "ignore"}},
    });
    expect(rowsOf(imported, "station")).toEqual([
      ["1", {A: 40, B: 20}],
      ["2", {A: 60, B: 30}],
    ]);
  });

  test("two columns of one party are its votes, and so are two rows of one station", async () => {
    const imported = await read("station,cast,a early,a late,b\n1,60,10,30,20\n1,7,3,,4\n2,90,,,30\n", {
      ...adding,
      columns: {"a early": {role: "votes", party: "a"}, "a late": {role: "votes", party: "a"}},
    });
    expect(rowsOf(imported, "station", "cast")).toEqual([
      ["1", 67, {a: 43, b: 24}],
      ["2", 90, {b: 30}],
    ]);
    expect(imported.report).toMatchObject({kept: 3, added: 1, refused: 0});
  });

  test("lines of a long file for one count are added, votes of candidates beside them", async () => {
    const imported = await read("station,party,votes\n1,portable,10\n1,box,50\n1,A,40\n1,B,18\n", {
      ...adding,
      parties: [
        {text: "portable", as: {role: "cast"}},
        {text: "box", as: {role: "cast"}},
      ],
    });
    expect(rowsOf(imported, "station", "cast")).toEqual([["1", 60, {A: 40, B: 18}]]);
  });

  test("a station's list of voters is one list where both files give the same number", async () => {
    const files = (second: number) => [
      "station,registered,cast,A,B\n1,100,40,30,10\n",
      `station,registered,cast,A,B\n1,${second},5,3,2\n`,
    ];
    expect(rowsOf(await read(files(100), adding), "registered", "cast")).toEqual([[100, 45, {A: 33, B: 12}]]);
    expect(rowsOf(await read(files(20), adding), "registered", "cast")).toEqual([[120, 45, {A: 33, B: 12}]]);
  });

  test("in a row a party the counts of a station are added once a file, whatever row they stand on", async () => {
    const imported = await read(
      [
        "station,registered,cast,party,votes\n1,100,40,A,30\n1,100,40,B,10\n",
        "station,registered,cast,party,votes\n1,100,5,A,3\n1,100,5,B,2\n1,100,6,C,0\n",
      ],
      adding,
    );
    expect(rowsOf(imported, "registered", "cast")).toEqual([[100, 45, {A: 33, B: 12, C: 0}]]);
    expect(imported.report.marks.map(({reason, line}) => [reason, line])).toEqual([["differs", 4]]);
  });

  test("protocols and votes are still joined: a count that both have is one count", async () => {
    const imported = await read(
      ["station,registered,cast\n1,100,60\n", "station,cast,party,votes\n1,60,A,40\n1,60,B,18\n"],
      adding,
    );
    expect(rowsOf(imported, "registered", "cast")).toEqual([[100, 60, {A: 40, B: 18}]]);
    expect(imported.report).toMatchObject({kept: 3, marked: 0});
  });

  test("rows of one number in two regions are offered to be told apart", async () => {
    const {report} = await load(
      "region,station,a,b\nX,1,5,6\nY,1,7,8\n",
      (mapping) =>
        ({
          ...mapping,
          ...adding,
          stationWithin: [],
        }) as Mapping,
    );
    expect(report.stationWithin).toEqual(["region"]);
  });

  test("a sum that no protocol can hold is refused, and nothing of its row is taken", async () => {
    const imported = await read("station,a,b\n1,2000000000,20\n1,2000000000,4\n", adding);
    expect(rowsOf(imported, "station")).toEqual([["1", {a: 2_000_000_000, b: 20}]]);
    expect(imported.report).toMatchObject({kept: 1, refused: 1, refusedVotes: 2_000_000_004});
  });
});

test("Without being asked nothing is added: the second row of a station and party is refused", async () => {
  const {report} = await load([foreign("machine.csv"), foreign("paper.csv")]);
  expect(report).toMatchObject({kept: 4, refused: 2, added: 0, refusalsByReason: {"party-twice": 2}});
});

describe("Rows without a station, asked to be kept,", () => {
  const keeping = {rowsWithoutStation: "keep"};

  test("count, each as a station of its own", async () => {
    const imported = await read(foreign("evote-nostation.csv"), keeping);
    expect(rowsOf(imported, "region", "station", "registered")).toEqual([
      ["X", "1", 100, {A: 40, B: 20}],
      ["X", "2", 200, {A: 60, B: 30}],
      ["X", "– (4)", 1000, {A: 500, B: 400}],
    ]);
    expect(imported.report).toMatchObject({read: 3, kept: 3, refused: 0});
  });

  test("are no totals, no notes, and no blank rows", async () => {
    const imported = await read(
      "region,station,a,b\nX,1,4,5\nX,–,7,8\n,,,\nby post:,,,\nX,2,1,1\n,Total,12,14\n",
      keeping,
    );
    expect(rowsOf(imported, "station")).toEqual([
      ["1", {a: 4, b: 5}],
      ["– (3)", {a: 7, b: 8}],
      ["2", {a: 1, b: 1}],
    ]);
    expect(imported.report).toMatchObject({kept: 3, refused: 0, skipped: {totals: 1, heading: 1, blank: 1}});
  });

  test("are one station in a row a party, until a party comes again or the place is another", async () => {
    const imported = await read(
      ["station,a\n9,1\n", "region,station,party,votes\nX,,a,5\nX,,b,6\nX,,a,7\nY,,b,8\n"],
      keeping,
    );
    expect(rowsOf(imported, "region", "station")).toEqual([
      [null, "9", {a: 1}],
      ["X", "– (2: 2)", {a: 5, b: 6}],
      ["X", "– (2: 4)", {a: 7}],
      ["Y", "– (2: 5)", {b: 8}],
    ]);
  });
});

test("A column that is told to be the station takes that place from the one that was guessed", async () => {
  const imported = await read("station,precinct code,a,b\nSchool,7,4,5\nSchool,8,6,7\n", {
    columns: {"precinct code": {role: "station"}},
  });
  expect(rowsOf(imported, "station").map(([station]) => station)).toEqual(["7", "8"]);
});
