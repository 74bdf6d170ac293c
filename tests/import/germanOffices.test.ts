import {describe, expect, test} from "vitest";
import {inspect, load, rowsOf} from "./importing.js";

const columns = ["station", "registered", "cast", "invalid"] as const;
const left = "datum;wahl;ags;gebiet-nr;gebiet-name;max-schnellmeldungen;anz-schnellmeldungen;A1;A2;A3;A;B;B1";
const station = (number: number, voters: number, voted: number, behind: string, ags = "03151009") =>
  `26.09.2021;Wahl;${ags};${number};Schule ${number};1;1;${voters - 31};30;1;${voters};${voted};7;${behind}`;

describe("A table of a German town, with the letters of the form for headings,", () => {
  test("has its voters, ballots and lists by what comes to the valid votes, and its sum above them left out", async () => {
    const loaded = await load(
      [
        `${left};C;D;D1;D2;D3`,
        "26.09.2021;Wahl;03151009;0;Stadt;3;3;357;90;3;450;240;21;9;231;101;80;50",
        station(1, 150, 80, "3;77;40;30;7"),
        station(2, 100, 70, "0;70;21;20;29"),
        station(3, 200, 90, "6;84;40;30;14"),
      ].join("\n"),
    );
    expect(rowsOf(loaded, ...columns)).toEqual([
      ["1", 150, 80, 3, {D1: 40, D2: 30, D3: 7}],
      ["2", 100, 70, 0, {D1: 21, D2: 20, D3: 29}],
      ["3", 200, 90, 6, {D1: 40, D2: 30, D3: 14}],
    ]);
    expect(loaded.report.skipped.totals).toBe(1);
  });

  test("has of two votes the second ones, with their own invalid ballots", async () => {
    const loaded = await load(
      [
        `${left};C;D;D1;D2;E;F;F1;F2`,
        station(1, 150, 80, "3;77;40;37;5;75;25;50"),
        station(2, 100, 70, "0;70;21;49;1;69;60;9"),
      ].join("\n"),
    );
    expect(rowsOf(loaded, ...columns)).toEqual([
      ["1", 150, 80, 5, {F1: 25, F2: 50}],
      ["2", 100, 70, 1, {F1: 60, F2: 9}],
    ]);
  });

  test("has the votes of a list and of its candidates once, also where a voter has three", async () => {
    const loaded = await load(
      [
        `${left};C1;C2;D;D1_liste;D1_summe_kandidaten;D1_summe_liste_kandidaten;D2_liste;D2_summe_kandidaten;D2_summe_liste_kandidaten;D3_summe_liste_kandidaten`,
        station(1, 150, 40, "3;37;111;40;20;60;30;11;41;10"),
        station(2, 100, 31, "1;30;90;21;29;50;9;11;20;20"),
      ].join("\n"),
    );
    const [one, two, three] = [1, 2, 3].map((list) => `D${list}_summe_liste_kandidaten`);
    expect(rowsOf(loaded, ...columns)).toEqual([
      ["1", 150, 40, 3, {[one]: 60, [two]: 41, [three]: 10}],
      ["2", 100, 31, 1, {[one]: 50, [two]: 20, [three]: 20}],
    ]);
  });

  test("has stations by its own word", async () => {
    const rows = [station(1, 150, 80, "3;77;40;37"), station(2, 100, 70, "0;70;21;49")];
    expect((await inspect([`${left};C;D;D1;D2`, ...rows].join("\n"))).placesAsStations).toBeUndefined();
  });

  test("is not read where no columns come to the valid votes", async () => {
    const rows = [station(1, 150, 80, "3;77;40;30"), station(2, 100, 70, "0;70;21;20")];
    await expect(load([`${left};C;D;D1;D2`, ...rows].join("\n"))).rejects.toThrow();
  });

  test("has stations of two towns apart", async () => {
    const loaded = await load(
      [
        `${left};C;D;D1;D2`,
        station(1, 150, 80, "3;77;40;37"),
        station(2, 100, 70, "0;70;21;49"),
        station(1, 90, 60, "1;59;50;9", "03151010"),
      ].join("\n"),
    );
    expect(rowsOf(loaded, "station", "registered")).toEqual([
      ["03151009 / 1", 150, {D1: 40, D2: 37}],
      ["03151009 / 2", 100, {D1: 21, D2: 49}],
      ["03151010 / 1", 90, {D1: 50, D2: 9}],
    ]);
  });
});

describe("Of first and second votes those for lists are read", () => {
  const right = [
    ["0001", 300, 150, 4, {Ash: 80, Birch: 40, Cedar: 26}],
    ["0002", 200, 100, 0, {Ash: 30, Birch: 50, Cedar: 20}],
  ];

  test("where a letter stands before the names of lists", async () => {
    const loaded = await load(
      [
        "Wahlkreis;Land;Gemeinde;Bezirksart;Bezirk;Wahlberechtigte (A);Wähler (B);E_Ungültige;E_Gültige;E_Ash;E_Birch;E_Cedar;Z_Ungültige;Z_Gültige;Z_Ash;Z_Birch;Z_Cedar",
        "1;01;0;0;0001;300;150;2;148;90;40;18;4;146;80;40;26",
        "1;01;0;5;0002;200;100;0;100;40;35;25;0;100;30;50;20",
      ].join("\n"),
    );
    expect(rowsOf(loaded, ...columns)).toEqual(right);
  });

  test("where they stand below the name of each list", async () => {
    const loaded = await load(
      [
        "Bezirksart;Bezirk;Wahlberechtigte;Wähler;Ungültige;;Gültige;;Ash;;Birch;;Cedar;",
        ";;;;Erststimmen;Zweitstimmen;Erststimmen;Zweitstimmen;Erststimmen;Zweitstimmen;Erststimmen;Zweitstimmen;Erststimmen;Zweitstimmen",
        "0;0001;300;150;2;4;148;146;90;80;40;40;18;26",
        "5;0002;200;100;0;0;100;100;40;30;35;50;25;20",
      ].join("\n"),
    );
    expect(rowsOf(loaded, ...columns)).toEqual(right);
  });
});

/** Places with codes of which sums and parts are told by the zeros behind; electoral districts stand beside. */
const austrian = [
  ["G00000", "Österreich", 2000, 1012, 12, 600, 400],
  ["G10000", "Land", 1300, 704, 4, 430, 270],
  ["G10100", "Bezirk", 600, 302, 2, 170, 130],
  ["G10101", "Ahorn", 400, 201, 1, 120, 80],
  ["G10199", "Wahlkarten", 200, 101, 1, 50, 50],
  ["G10200", "Bezirk", 400, 252, 2, 180, 70],
  ["G10201", "Birke", 200, 151, 1, 100, 50],
  ["G10202", "Buche", 200, 101, 1, 80, 20],
  ["G10300", "Bezirk", 300, 150, 0, 80, 70],
  ["G10301", "Eibe", 200, 90, 0, 50, 40],
  ["G10302", "Esche", 100, 60, 0, 30, 30],
  ["G1A000", "Wahlkreis A", 900, 452, 2, 250, 200],
  ["G1B000", "Wahlkreis B", 400, 252, 2, 180, 70],
  ["G20000", "Land", 700, 308, 8, 170, 130],
  ["G20100", "Bezirk", 700, 308, 8, 170, 130],
  ["G20101", "Linde", 400, 205, 5, 120, 80],
  ["G20102", "Ulme", 300, 103, 3, 50, 50],
] as const;

test("Municipalities are counted once where sums stand above them by their codes, and districts behind", async () => {
  const table = austrian.map(([code, name, voters, voted, invalid, ash, birch]) =>
    [code, name, voters, voted, invalid, voted - invalid, ash, birch, ""].join(";"),
  );
  const loaded = await load(
    [";Gebietsname;Wahlberechtigte;Abgegebene;Ungültige;Gültige;Ash;Birch;", ...table].join("\n"),
  );
  expect(rowsOf(loaded, "station", "registered", "cast", "invalid")).toEqual(
    austrian
      .filter(([code]) => !code.endsWith("00"))
      .map(([code, , voters, voted, invalid, Ash, Birch]) => [code, voters, voted, invalid, {Ash, Birch}]),
  );
  expect(loaded.report.skipped.totals).toBe(9);
});

test("Codes that look like sums and are none are stations", async () => {
  const loaded = await load(
    "station;registered;cast;Ash;Birch\n100;90;60;40;20\n101;80;50;30;20\n102;70;40;30;10\n200;60;30;20;10\n",
  );
  expect(rowsOf(loaded, "station").map(([code]) => code)).toEqual(["100", "101", "102", "200"]);
});

test("The votes of lists in Swiss municipalities are read a row a municipality and list", async () => {
  const loaded = await load(
    "kanton_nummer;gemeinde_nummer;gemeinde_bezeichnung;partei_id;partei_bezeichnung_de;stimmen_partei;wahlberechtigte;eingegangene_wahlzettel;ungueltige_wahlzettel\n1;1;Ahorn;1;Ash;40;100;60;2\n1;1;Ahorn;2;Birch;18;100;60;2\n1;2;Birke;1;Ash;30;90;50;0\n1;2;Birke;2;Birch;20;90;50;0\n",
  );
  expect(rowsOf(loaded, ...columns)).toEqual([
    ["Ahorn", 100, 60, 2, {Ash: 40, Birch: 18}],
    ["Birke", 90, 50, 0, {Ash: 30, Birch: 20}],
  ]);
});
