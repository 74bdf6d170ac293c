import {describe, expect, test} from "vitest";
import type {Mapping} from "../../src/import/mapping.js";
import {parseMapping} from "../../src/import/parseMapping.js";
import {load, rowsOf} from "./importing.js";

const columns = ["station", "registered", "invalid"] as const;

const right = [
  ["1", 500, 5, {Ash: 60, Birch: 45}],
  ["2", 400, 3, {Ash: 33, Birch: 71}],
  ["3", 300, 1, {Ash: 21, Birch: 30}],
];

const wide = (sum: readonly string[]) =>
  [
    "precinct,registered voters,mode,Ash,Birch,invalid",
    ...["1,500,Election Day,40,30,3", "1,500,Absentee,15,10,2", "1,500,Early,5,5,0", sum[0]],
    ...["2,400,Election Day,20,50,1", "2,400,Absentee,10,20,1", "2,400,Early,3,1,1", sum[1]],
    ...["3,300,Election Day,20,20,1", "3,300,Absentee,1,5,0", "3,300,Early,0,5,0", sum[2]],
  ].join("\n");

describe("A station with a row for each way to vote and one for their sum is counted once", () => {
  test.each(["Total", "ALL", "Zusammen", "Precinct Total"])("where the sum is called %s", async (word) => {
    const loaded = await load(
      wide([`1,500,${word},60,45,5`, `2,400,${word},33,71,3`, `3,300,${word},21,30,1`]),
    );
    expect(rowsOf(loaded, ...columns)).toEqual(right);
    expect([loaded.report.refused, loaded.report.skipped.totals]).toEqual([0, 3]);
  });

  test("in a file of a row a party, and where sums stand before their rows", async () => {
    const rows = ["1,Total,A,30", "1,Polls,A,20", "1,Post,A,10", "1,Total,B,9", "1,Polls,B,5", "1,Post,B,4"];
    const others = ["2,Total,A,7", "2,Polls,A,6", "2,Post,A,1", "2,Total,B,8", "2,Polls,B,0", "2,Post,B,8"];
    const loaded = await load(["precinct,vote type,party,votes", ...rows, ...others].join("\n"));
    expect(rowsOf(loaded, "station")).toEqual([
      ["1", {A: 30, B: 9}],
      ["2", {A: 7, B: 8}],
    ]);
  });

  test("and a station that has its sum alone is counted by it", async () => {
    const alone = "4,90,Total,11,12,0";
    const text = wide(["1,500,Total,60,45,5", "2,400,Total,33,71,3", "3,300,Total,21,30,1"]);
    const loaded = await load(`${text}\n${alone}\n`);
    expect(rowsOf(loaded, ...columns)).toEqual([...right, ["4", 90, 0, {Ash: 11, Birch: 12}]]);
    expect(loaded.report.skipped.totals).toBe(3);
  });
});

describe("A row that is called a sum and differs from its station's others is refused, and they count", () => {
  const [first, second] = ["1,500,Total,60,45,5", "2,400,Total,33,71,3"];
  const more = Array.from({length: 30}, (_, at) =>
    ["Total,9,7,0", "Election Day,5,4,0", "Absentee,4,3,0"].map((row) => `${at + 4},90,${row}`).join("\n"),
  ).join("\n");

  test("where it is the sum in nearly all others, with the votes that only it has", async () => {
    const {report, ...loaded} = await load(`${wide([first, second, "3,300,Total,24,28,1"])}\n${more}\n`);
    expect(rowsOf(loaded, ...columns).slice(0, 3)).toEqual(right);
    expect([report.refused, report.refusedVotes, report.skipped.totals]).toEqual([1, 3, 32]);
    expect(report.refusals[0]).toMatchObject({reason: "not-sum", line: 13, found: "5"});
  });

  test("in a file of a row a party: the row of that party alone", async () => {
    const station = (at: number, total: number) =>
      ["Total", "Polls", "Post"].flatMap((way, place) =>
        ["A", "B"].map((party) => `${at},${way},${party},${[party === "A" ? total : 12, 5, 7][place]}`),
      );
    const rows = Array.from({length: 12}, (_, at) => station(at + 1, at === 11 ? 13 : 12)).flat();
    const {report, ...loaded} = await load(["precinct,vote type,party,votes", ...rows].join("\n"));
    expect(rowsOf(loaded, "station")[11]).toEqual(["12", {A: 12, B: 12}]);
    expect([report.refused, report.skipped.totals, report.refusals[0].found]).toEqual([1, 23, "1"]);
  });

  test("and a count that only the sum has is the station's", async () => {
    const text = wide([first, second, "3,300,Total,21,30,1"]).replaceAll(/,\d00,(?!Total)/g, ",,");
    expect(rowsOf(await load(text), ...columns)).toEqual(right);
  });
});

test("Rows that are called a sum and are none are not left out without a word", async () => {
  const {report} = await load(wide(["1,500,Total,61,45,5", "2,400,Total,33,70,3", "3,300,Total,20,30,1"]));
  expect(report.refused).toBe(9);
});

test("A mapping says which rows are sums of their station's others", async () => {
  const totals = {column: 2, texts: ["Both"]};
  expect(parseMapping({totals}).totals).toEqual(totals);
  expect(() => parseMapping({totals: {column: 2, texts: "Both"}})).toThrow("mapping.totals.texts");
  const loaded = await load(
    "station,Ash,kind,Birch\n1,10,Both,20\n1,4,One,15\n1,6,Two,5\n2,3,Both,4\n",
    (mapping): Mapping => ({...mapping, totals, combine: "add"}),
  );
  expect(rowsOf(loaded, "station")).toEqual([
    ["1", {Ash: 10, Birch: 20}],
    ["2", {Ash: 3, Birch: 4}],
  ]);
});
