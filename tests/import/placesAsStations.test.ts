import {describe, expect, test} from "vitest";
import {inspect, load, rowsOf} from "./importing.js";

describe("Where no column names stations, places that are each another count as one", () => {
  test.each([
    ["Constituency name", "a constituency a row", "Region name,"],
    ["Wahlkreis", "numbers of constituencies", ""],
    ["circonscription", "a French one", ""],
    ["Регион", "regions alone", ""],
  ])("%s (%s)", async (heading, _, region) => {
    const rows = ["A", "B", "C"].map(
      (name, at) => `${region && "North,"}Seat ${name},${900 + at},${60 + at},2,${40 + at},18`,
    );
    const text = [`${region}${heading},Registered,Cast,Invalid,Ash,Birch`, ...rows].join("\n");
    const {placesAsStations, problems} = await inspect(text);
    expect([placesAsStations, problems]).toEqual([heading, []]);
    expect(rowsOf(await load(text), "station", "registered", "cast", "invalid")).toEqual([
      ["Seat A", 900, 60, 2, {Ash: 40, Birch: 18}],
      ["Seat B", 901, 61, 2, {Ash: 41, Birch: 18}],
      ["Seat C", 902, 62, 2, {Ash: 42, Birch: 18}],
    ]);
  });

  test("also in a file of a row a constituency and party", async () => {
    const text =
      "constituency_name,electorate,candidate,party,votes\nNorth,900,Ann,Ash,40\nNorth,900,Bob,Birch,18\nSouth,800,Cat,Ash,30\nSouth,800,Dan,Birch,20\n";
    expect((await inspect(text)).placesAsStations).toBe("constituency_name");
    expect(rowsOf(await load(text), "station", "registered")).toEqual([
      ["North", 900, {Ash: 40, Birch: 18}],
      ["South", 800, {Ash: 30, Birch: 20}],
    ]);
  });

  test("but not places that come again: then somebody must say which column tells rows apart", async () => {
    const text =
      "Constituency,Hall,Registered,Ash,Birch\nNorth,Old,90,40,18\nNorth,New,80,30,20\nSouth,Old,70,20,20\n";
    const {problems, placesAsStations} = await inspect(text);
    expect([problems, placesAsStations]).toEqual([[{problem: "no-station-column"}], undefined]);
    const said = await inspect(text, {roles: [null, {role: "station"}]});
    expect([said.problems, said.mapping.stationWithin]).toEqual([[], ["district"]]);
  });

  test("and nothing is said of it where a column names stations, or somebody said which does", async () => {
    const text = "Constituency,Registered,Ash,Birch\nNorth,90,40,18\nSouth,70,20,20\n";
    expect((await inspect(text, {roles: [{role: "station"}]})).placesAsStations).toBeUndefined();
    expect((await inspect("Precinct,Registered,Ash\n1,90,40\n2,70,20\n")).placesAsStations).toBeUndefined();
  });
});

const stations = Array.from({length: 20}, (_, at) => ({at, ash: 40 + 7 * at, birch: 90 + 3 * (at % 5)}));

describe("A column of zeros and ones beside columns of many votes", () => {
  test("is no party where the others come to the ballots without it", async () => {
    const rows = stations.map(
      ({at, ash, birch}) => `${at},${ash + birch + 3},3,${ash},${birch},${at % 6 ? 0 : 1}`,
    );
    const {columns, mapping} = await inspect(
      ["УИК,Проголосовало,Недействительных,Заря,Полдень,Отметка", ...rows].join("\n"),
    );
    expect([columns[5].unread, mapping.columns[5]]).toEqual(["apart", {role: "ignore"}]);
  });

  test("is a tiny party where they come to the ballots only with it", async () => {
    const rows = stations.map(({at, ash, birch}) => {
      const own = at % 6 ? 0 : 1;
      return `${at},${ash + birch + own + 3},3,${ash},${birch},${own}`;
    });
    const text = ["УИК,Проголосовало,Недействительных,Заря,Полдень,Дом", ...rows].join("\n");
    expect((await inspect(text)).mapping.columns[5]).toEqual({role: "votes", party: "Дом"});
  });

  test("is left out and said to be doubtful where nothing tells", async () => {
    const rows = stations.map(({at, ash, birch}) => `${at},999,${ash},${birch},${at % 6 ? 0 : 1}`);
    const {columns} = await inspect(["station,registered,Ash,Birch,QQ", ...rows].join("\n"));
    expect(columns[4].unread).toBe("flag");
  });

  test("is a party's where its heading says so", async () => {
    const rows = stations.map(({at, ash, birch}) => `${at},999,${ash},${birch},${at % 6 ? 0 : 1}`);
    const text = ["station,registered,Ash,Birch,Party of Elms", ...rows].join("\n");
    expect((await inspect(text)).mapping.columns[4].role).toBe("votes");
  });
});
