import {describe, expect, test} from "vitest";
import {recognise} from "../../src/import/cells/recognise.js";
import {parseMapping} from "../../src/import/parseMapping.js";
import {inspect, load, rowsOf} from "./importing.js";

const stations = [1, 2, 3, 4, 5, 6, 7, 8];

describe("Several races in one file are told apart", () => {
  const races = [
    ["10", "Mayor", "Ann", "Bob"],
    ["20", "Treasurer", "Cy", "Di"],
  ];
  const table = (head: string, cells: (race: readonly string[], list: string) => string) =>
    [
      head,
      ...races.flatMap((race) =>
        race
          .slice(2)
          .flatMap((list, place) => stations.map((at) => `${cells(race, list)},${at},${10 * at + place}`)),
      ),
    ].join("\n");
  const first = [
    ["1", {Ann: 10, Bob: 11}],
    ["1", {Cy: 10, Di: 11}],
  ];

  test("by the title of the contest, where a number of the line stands before the station", async () => {
    const text = table(
      "ContestSeqNbr,Contest Title,Choice Name,Precinct,Total Votes",
      ([line, title], list) => [line, title, list].join(","),
    );
    const rows = rowsOf(await load(text), "contest", "station");
    expect(rows.filter(([, station]) => station === "1")).toEqual([
      ["Mayor", ...first[0]],
      ["Treasurer", ...first[1]],
    ]);
  });

  test("by a column that nobody knows, where a list stands in both and most in one", async () => {
    const text = table("seqline,candidate,precinct,votes", ([line], list) => [line, list].join(","));
    const others = ["10,Write-in,1,3", "20,Write-in,1,4"];
    const rows = rowsOf(await load([text, ...others].join("\n")), "contest", "station");
    expect(rows.filter(([, station]) => station === "1")).toEqual([
      ["10", "1", {Ann: 10, Bob: 11, "Write-in": 3}],
      ["20", "1", {Cy: 10, Di: 11, "Write-in": 4}],
    ]);
  });

  test("while a column before the station that has the same lists for all its values is a place", async () => {
    const rows = ["x", "y"].flatMap((place) =>
      stations.flatMap((at) => [`${place},${at},Ash,${at}`, `${place},${at},Birch,${at + 1}`]),
    );
    const found = rowsOf(
      await load(["cluster,precinct,party,votes", ...rows].join("\n")),
      "contest",
      "station",
    );
    expect(found[0]).toEqual(["village", "x / 1", {Ash: 1, Birch: 2}]);
  });

  test("by the contest's name, beside a column with the name of the day and one with its number", async () => {
    const text = table(
      "ElectionName,ContestNumber,ContestName,Candidate,PrecinctNumber,Votes",
      ([line, name], list) => ["Spring Election", line, name, list].join(","),
    );
    const contests = new Set(rowsOf(await load(text), "contest").map(([contest]) => contest));
    expect([...contests]).toEqual(["Mayor", "Treasurer"]);
  });
});

describe("Counts of commissions that nobody here had read", () => {
  test.each([
    ["невалидни", "invalid"],
    ["избирачко место", "station"],
    ["партија", "party"],
    ["ШИФРА ОПШТИНЕ", "area"],
    ["Рбр. бирачког места", "station"],
    ["У гласачкој кутији", "cast"],
    ["примљено", "received"],
    ["неупотребљено", "cancelled"],
    ["stranka", "party"],
    ["vydane", "issued"],
    ["odevzdane", "cast"],
    ["szavazók", "cast"],
    ["bez-nr", "station"],
    ["Eleitores Registrados", "registered"],
    ["descr_lista", "party"],
  ])("%s is %s", (heading, column) => {
    expect(recognise(heading)?.column).toBe(column);
  });

  test("a turnout file, however its columns are written, has no lists", async () => {
    const text =
      "obec,volici,vydane,odevzdane,platne\n500054,337,244,240,238\n500089,510,346,345,343\n500097,620,410,402,400\n";
    expect((await inspect(text)).problems).toEqual([{problem: "no-party-column"}]);
  });

  test("a column that is called only number, in another language, numbers the stations", async () => {
    const text =
      "Општина,Број,Број уписаних бирача,Зора,Исток\nГорњи,1,699,34,79\nГорњи,2,1762,86,297\nДоњи,1,471,14,89\n";
    expect(rowsOf(await load(text), "station", "registered")).toEqual([
      ["Горњи / 1", 699, {Зора: 34, Исток: 79}],
      ["Горњи / 2", 1762, {Зора: 86, Исток: 297}],
      ["Доњи / 1", 471, {Зора: 14, Исток: 89}],
    ]);
  });
});

describe("A station's counts in a row of its own, its lists in the rows below", () => {
  const rows = [
    "F,BARANYA,Alsó,001,100,60,2,,",
    "T,,,,,,,ZÖLD PÁRT,33",
    "T,,,,,,,KÉK PÁRT,25",
    "F,BARANYA,Alsó,002,90,40,1,,",
    "T,,,,,,,ZÖLD PÁRT,30",
    "T,,,,,,,KÉK PÁRT,9",
    "F,BARANYA,Felső,001,70,30,0,,",
    "T,,,,,,,ZÖLD PÁRT,12",
    "T,,,,,,,KÉK PÁRT,18",
  ];
  const text = [
    "TIPUS,MEGYE,TELEPÜLÉS,SZAVAZÓKÖR,VÁLASZTÓPOLGÁR,MEGJELENTEK,ÉRVÉNYTELEN,LISTA,SZAVAZAT",
    ...rows,
  ].join("\n");

  test("are put together, and no row is refused", async () => {
    const loaded = await load(text);
    expect(rowsOf(loaded, "region", "station", "registered", "cast", "invalid")).toEqual([
      ["BARANYA", "Alsó / 001", 100, 60, 2, {"ZÖLD PÁRT": 33, "KÉK PÁRT": 25}],
      ["BARANYA", "Alsó / 002", 90, 40, 1, {"ZÖLD PÁRT": 30, "KÉK PÁRT": 9}],
      ["BARANYA", "Felső / 001", 70, 30, 0, {"ZÖLD PÁRT": 12, "KÉK PÁRT": 18}],
    ]);
    expect(loaded.report).toMatchObject({read: 9, kept: 9, refused: 0});
  });

  test("but a row of lists that names its station is read by that, and one without a list is refused", async () => {
    const {report} = await load(
      `${text}\nT,ZALA,Felső,002,50,20,0,,`.replace("T,,,,,,,KÉK PÁRT,18", "T,ZALA,Felső,001,,,,KÉK PÁRT,18"),
    );
    expect(report.refusalsByReason["no-station"]).toBeGreaterThan(0);
  });

  test("and a mapping may say so, but nothing else in its place", () => {
    expect(parseMapping({listsBelow: true})).toEqual({listsBelow: true});
    expect(() => parseMapping({listsBelow: "yes"})).toThrow("listsBelow");
  });
});

describe("Stations of one number in places whose candidates are others", () => {
  const rows = ["Ash", "Elm"].flatMap((county) =>
    stations.flatMap((at) => [
      `${county},${at},${county} One,${at}`,
      `${county},${at},${county} Two,${at + 1}`,
    ]),
  );

  test("are told apart by the place, though no list stands twice", async () => {
    const loaded = await load(["county,precinct,candidate,votes", ...rows].join("\n"));
    expect(rowsOf(loaded, "station")).toHaveLength(2 * stations.length);
    expect(rowsOf(loaded, "station")[0]).toEqual(["Ash / 1", {"Ash One": 1, "Ash Two": 2}]);
  });
});

describe("A Bundestag table with first and second votes, of this election and the last", () => {
  const groups = ["Wahlberechtigte", "Wähler", "Ungültige", "Gültige", "ROT", "BLAU"];
  const over = (words: readonly string[]) => ["", "", "", ...groups.flatMap(() => words)].join(";");
  const district = (
    number: number,
    name: string,
    land: number,
    [voters, ballots, bad, red, blue]: readonly number[],
  ) =>
    [
      number,
      name,
      land,
      ...[voters, voters - 9, "", "", ballots, ballots - 9, "", ""],
      ...[bad + 1, bad + 2, bad, bad + 3, ballots - bad - 1, 5, ballots - bad, 6],
      ...[red - 5, red - 40, red, red - 50, blue + 4, blue - 20, blue, blue - 30],
    ].join(";");
  const text = [
    "Bundestagswahl;",
    "Endgültig;",
    ["Nr", "Gebiet", "gehört", ...groups.flatMap((group) => [group, "", "", ""])].join(";"),
    over(["Erststimmen", "", "Zweitstimmen", ""]).replace(";;;", ";;zu;"),
    over(["Endgültig", "Vorperiode", "Endgültig", "Vorperiode"]),
    district(1, "Küste", 901, [1000, 700, 10, 400, 290]),
    district(2, "Heide", 901, [900, 600, 8, 300, 292]),
    district(3, "Wald", 901, [800, 500, 6, 200, 294]),
    district(901, "Nordland", 99, [2700, 1800, 24, 900, 876]),
  ].join("\n");

  test("is read by the second votes of this one, with voters and ballots that stand under the first", async () => {
    const loaded = await load(text);
    expect(rowsOf(loaded, "station", "registered", "cast", "invalid")).toEqual([
      ["Küste", 1000, 700, 10, {ROT: 400, BLAU: 290}],
      ["Heide", 900, 600, 8, {ROT: 300, BLAU: 292}],
      ["Wald", 800, 500, 6, {ROT: 200, BLAU: 294}],
    ]);
    expect(loaded.report.skipped.totals).toBe(1);
  });
});

describe("A report whose names of wards have no heading", () => {
  const report = [
    ["Ward by Ward Report"],
    [],
    ["", "", "Total Votes Cast", "REP", "REP", "REP"],
    ["", "", "", "Jay Ash", "Kim Birch", "SCATTERING"],
    ["ADAMS COUNTY", "Town of Adams Wards 1-3", 116, 86, 30, 0],
    ["", "Town of Big Flats Ward 1", 83, 57, 25, 1],
    ["", "Town of Easton Ward 1", 19, 12, 7, 0],
    ["", "County Totals:", 218, 155, 62, 1],
    ["DANE COUNTY", "Town of Adams Ward 1", 40, 30, 10, 0],
    ["", "Town of Dunn Ward 1", 61, 40, 20, 1],
    ["", "County Totals:", 101, 70, 30, 1],
    ["Office Totals:", "", 319, 225, 92, 2],
  ];

  test("is read by them, within the counties on top of their groups, without the totals", async () => {
    const loaded = await load(report.map((row) => row.join(",")).join("\n"));
    expect(rowsOf(loaded, "station", "cast")).toEqual([
      ["Town of Adams Wards 1-3", 116, {"Jay Ash": 86, "Kim Birch": 30, SCATTERING: 0}],
      ["Town of Big Flats Ward 1", 83, {"Jay Ash": 57, "Kim Birch": 25, SCATTERING: 1}],
      ["Town of Easton Ward 1", 19, {"Jay Ash": 12, "Kim Birch": 7, SCATTERING: 0}],
      ["Town of Adams Ward 1", 40, {"Jay Ash": 30, "Kim Birch": 10, SCATTERING: 0}],
      ["Town of Dunn Ward 1", 61, {"Jay Ash": 40, "Kim Birch": 20, SCATTERING: 1}],
    ]);
    expect(loaded.report.skipped.totals).toBe(3);
  });
});

describe("Columns that are called like something else", () => {
  test("dieBasis is a party and no word for where the figures come from", async () => {
    const text =
      "Gemeindename,Wahlberechtigte,Wähler(innen),Ungültige_Zweitstimmen,Rot_Zweitstimmen,dieBasis_Zweitstimmen\n" +
      "Aidorf,600,500,5,400,95\nBeheim,700,550,6,444,100\nCestadt,800,610,7,500,103\n";
    expect(rowsOf(await load(text), "station", "registered", "cast", "invalid")).toEqual([
      ["Aidorf", 600, 500, 5, {Rot_Zweitstimmen: 400, dieBasis_Zweitstimmen: 95}],
      ["Beheim", 700, 550, 6, {Rot_Zweitstimmen: 444, dieBasis_Zweitstimmen: 100}],
      ["Cestadt", 800, 610, 7, {Rot_Zweitstimmen: 500, dieBasis_Zweitstimmen: 103}],
    ]);
  });

  test("a column that numbers the rows is no party, whatever others are called as it is", async () => {
    const rows = Array.from(
      {length: 12},
      (_, at) => `${at + 1},${3200 + 3 * at},1,Dorf ${"ABCDEFGHIJKL"[at]},${900 + at}`,
    );
    const text = ["RankGemeinde,RankGemeindeSub,RankWahlkreis,Gemeinde,Stimmberechtigte", ...rows].join("\n");
    expect((await inspect(text)).problems).toEqual([{problem: "no-party-column"}]);
  });

  test("an electorate with a name is a constituency, one with numbers counts voters", async () => {
    const text = "electorate,party,votes\nAoraki,Ash,40\nAoraki,Birch,18\nBay,Ash,30\nBay,Birch,20\n";
    expect(rowsOf(await load(text), "station")).toEqual([
      ["Aoraki", {Ash: 40, Birch: 18}],
      ["Bay", {Ash: 30, Birch: 20}],
    ]);
    const counted = await inspect("precinct,electorate,Ash,Birch\n1,900,40,18\n2,800,30,20\n3,700,20,30\n");
    expect(counted.mapping.columns[1]).toEqual({role: "registered"});
  });

  test("counties of one name in several states are told apart", async () => {
    const rows = ["AL", "GA", "TX"].flatMap((state, at) =>
      ["Clay", "Lee", "Polk"].map(
        (county, row) => `${state},${county},${40 + 3 * at + row},${70 - at * row}`,
      ),
    );
    const loaded = await load(["state_abbr,county_name,votes_dem,votes_gop", ...rows].join("\n"));
    expect(rowsOf(loaded, "station")).toHaveLength(9);
    expect(rowsOf(loaded, "station")[3]).toEqual(["GA / Clay", {votes_dem: 43, votes_gop: 70}]);
  });

  test("lists that are numbers alone stand beside towns as beside stations", async () => {
    const text =
      "obec\tvolici\tobalky\t03\t06\n500054\t3686\t3404\t1459\t1900\n500089\t4950\t4677\t2107\t2500\n";
    expect(rowsOf(await load(text), "station", "registered", "cast")).toEqual([
      ["500054", 3686, 3404, {"03": 1459, "06": 1900}],
      ["500089", 4950, 4677, {"03": 2107, "06": 2500}],
    ]);
  });
});

describe("A Bundestag table whose lists stand twice, over first and second votes", () => {
  test("is read by the second votes, though some lists have first votes alone", async () => {
    const text = [
      "Wahlkreis;;Land;Wahlberechtigte;Wähler;Ungültige;Ungültige;Gültige;Gültige;ROT;ROT;BLAU;BLAU;GELB;ÜBRIGE",
      "Nr.;Name;;;;Erststimmen;Zweitstimmen;Erststimmen;Zweitstimmen;Erststimmen;Zweitstimmen;Erststimmen;Zweitstimmen;Erststimmen;Erststimmen",
      ";;;;;;;;;;;;;;",
      "001;Küste;SH;1000;700;12;10;688;690;380;400;300;290;5;3",
      "002;Heide;SH;900;600;9;8;591;592;280;300;304;292;4;3",
      "003;Wald;HH;800;500;7;6;493;494;190;200;299;294;2;2",
      "999;Bundesgebiet;Bund;2700;1800;28;24;1772;1776;850;900;903;876;11;8",
    ].join("\n");
    const loaded = await load(text);
    expect(rowsOf(loaded, "region", "station", "registered", "cast", "invalid")).toEqual([
      ["SH", "001", 1000, 700, 10, {ROT: 400, BLAU: 290}],
      ["SH", "002", 900, 600, 8, {ROT: 300, BLAU: 292}],
      ["HH", "003", 800, 500, 6, {ROT: 200, BLAU: 294}],
    ]);
    expect(loaded.report.skipped.totals).toBe(1);
  });
});

test("Rows of a town, a list by its number and how many are a file of a row a list", async () => {
  const text =
    "obec,strana,pocet\n500054,8,2617\n500054,17,727\n500089,8,310\n500089,17,95\n500097,8,77\n500097,17,12\n";
  expect(rowsOf(await load(text), "station")).toEqual([
    ["500054", {8: 2617, 17: 727}],
    ["500089", {8: 310, 17: 95}],
    ["500097", {8: 77, 17: 12}],
  ]);
});

describe("A column of offices, elections or rounds in another language tells races apart", () => {
  const rows = (offices: readonly string[]) =>
    offices.flatMap((office, at) =>
      stations.flatMap((station) => [
        `${station},${office},Ann ${at},${10 * station}`,
        `${station},${office},Bob ${at},7`,
      ]),
    );

  test.each([
    ["DS_CARGO", ["Presidente", "Governador"]],
    ["cargo", ["Presidente", "Intendente"]],
    ["tipo de elección", ["Presidente", "Senado"]],
    ["Wahl", ["Kreistag", "Gemeinderat"]],
    ["wybory", ["Sejm", "Senat"]],
    ["tour", ["1", "2"]],
    ["vuelta", ["1", "2"]],
  ])("%s", async (heading, offices) => {
    const found = rowsOf(
      await load([`mesa,${heading},candidato,votos`, ...rows(offices)].join("\n")),
      "contest",
      "station",
    );
    expect(found).toHaveLength(2 * stations.length);
    expect(found[0]).toEqual([offices[0], "1", {"Ann 0": 10, "Bob 0": 7}]);
    expect(found[stations.length]).toEqual([offices[1], "1", {"Ann 1": 10, "Bob 1": 7}]);
  });

  test("and says nothing where it is the same in all rows, or where another column is called the contest", async () => {
    const one = await load(["mesa,cargo,candidato,votos", ...rows(["Presidente"])].join("\n"));
    expect(rowsOf(one, "contest")[0]).toEqual(["village", {"Ann 0": 10, "Bob 0": 7}]);
    const both = rows(["Mayor", "Clerk"]).map((row) => `${row},${row.includes("Ann") ? "x" : "y"}`);
    const named = await inspect(["mesa,office,candidate,votes,election type", ...both].join("\n"));
    expect(named.mapping.columns.map(({role}) => role)).toEqual([
      "station",
      "contest",
      "party",
      "party_votes",
      "ignore",
    ]);
  });

  test("nor is a place on the ballot a round", async () => {
    const text = `mesa,vuelta,candidato,votos\n${stations.flatMap((at) => ["a", "b", "c", "d"].map((list, place) => `${at},${place},${list},${at}`)).join("\n")}`;
    expect((await inspect(text)).mapping.columns[1].role).not.toBe("contest");
  });
});

test("Who stands alone, beside write-ins without a vote, has all the votes", async () => {
  const rows = stations.map((at) => `${at},${10 * at + 1},${10 * at + 1},0`);
  const loaded = await load(["precinct,Total Votes Cast,Greta Ash,SCATTERING", ...rows].join("\n"));
  expect(rowsOf(loaded, "station", "cast")[2]).toEqual(["3", 31, {"Greta Ash": 31, SCATTERING: 0}]);
});

test("Below a group “number” and “%”, also in another language, are its amount and its share", async () => {
  const text = [
    "бирачко место;Уписани бирачи;Гласали;Неважећи гласачки листићи;;Зора;;Исток;",
    ";;;Броj;%;Броj;%;Броj;%",
    "1;100;60;3;5;40;66,7;17;28,3",
    "2;200;80;4;5;50;62,5;26;32,5",
    "3;300;90;5;5,6;60;66,7;25;27,8",
  ].join("\n");
  expect(rowsOf(await load(text), "station", "registered", "cast", "invalid")[0]).toEqual([
    "1",
    100,
    60,
    3,
    {Зора: 40, Исток: 17},
  ]);
});
