import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {tablesParquet} from "../../src/db/tablesParquet.js";
import {encoded, load, workbook} from "../import/importing.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "mandat-seats-"));
afterAll(() => rmSync(folder, {recursive: true}));

const path = (name: string): string => join(folder, name);
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path(name), content);
  return path(name);
};

interface Answer {
  id: string;
  error?: string;
  columns?: {unread: {file: string; column: string; votes: number}[]};
  sheets?: {unread: {file: string; sheet: string}[]};
  votesOverBallots?: {stations: number; of: number; than?: string};
  rows?: {read: number; counted: number; marked: number; refused: number; leftOut?: number};
  outcome?: {
    status: string;
    parties: {party: string; votes: number; seats: number}[];
    assumptions: string[];
    steps: {step: string; registered: number | null; cast: number; invalid: number; againstAll: number}[];
  };
}

/** Runs the command; the answers, what it said of the rows, and its status. */
function seats(...given: string[]): {answers: Answer[]; said: string; status: number | null} {
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    ["--import", "tsx", "src/command/seats.ts", ...given],
    {cwd: root, encoding: "utf8", maxBuffer: 2 ** 28},
  );
  const lines = stdout.split("\n").filter((line) => line !== "");
  return {answers: lines.map((line) => JSON.parse(line)), said: stderr, status};
}

const votesOf = ({outcome}: Answer) =>
  outcome?.parties.map(({party, votes, seats: own}) => [party, votes, own]);

const partiesOf = ({outcome}: Answer) => outcome?.parties.map(({party, votes}) => [party, votes]);

/** A file of a kind that came from abroad. */
const foreign = (name: string): string =>
  fileURLToPath(new URL(`../import/foreign/${name}`, import.meta.url));

beforeAll(() => {
  write("law.json", JSON.stringify({threshold: {percent: 5}}));
});
const rules = () => ["--scenario", path("law.json"), "--seats", "10"];

const csv = `station,region,registered,cast,invalid,against_all,NurOtan,AkZhol
1,east,1000,600,10,5,400,185
2,west,1200,700,20,0,400,280
`;
const expected = [
  ["NurOtan", 800, 6],
  ["AkZhol", 465, 4],
];

describe("The seats command on a protocol file", () => {
  test("says of a column of numbers why it is no party's, until the mapping says what it is", () => {
    const coded = csv
      .trimEnd()
      .split("\n")
      .map((line, row) => `${line},${["code", "751110000", "711120000"][row]}`)
      .join("\n");
    const file = write("coded.csv", coded);
    const doubt =
      "coded.csv: not taken for a party's votes: code (more than the voters or ballots of the same rows)";
    const {answers, said, status} = seats("--protocols", file, ...rules());
    expect([votesOf(answers[0]), status]).toEqual([expected, 0]);
    expect(said).toContain(doubt);
    const mapping = write("code.json", JSON.stringify({columns: {code: {role: "ignore"}}}));
    expect(seats("--protocols", file, "--mapping", mapping, ...rules()).said).not.toContain(doubt);
  });

  test("says so of many columns in one line", () => {
    const file = write(
      "many.csv",
      "station,registered,code,unit,east,Ash,Ash %,Birch,Birch %\n1,300,900001,43235,76.9011,60,60.5,40,40.5\n2,300,900001,43236,76.9012,50,50.5,30,30.5\n",
    );
    const lines = seats("--protocols", file, ...rules()).said.split("\n");
    expect(lines.filter((line) => line.includes("not taken"))).toEqual([
      "many.csv: not taken for a party's votes: code, unit (more than the voters or ballots of the same rows); east (coordinates, it seems). Say in --mapping what they are",
    ]);
  });

  test("counts it and answers under the file's name, parties called as in the file", () => {
    const {answers, said, status} = seats("--protocols", write("valley.csv", csv), ...rules());
    expect(answers).toHaveLength(1);
    expect(answers[0].id).toBe("valley");
    expect(votesOf(answers[0])).toEqual(expected);
    expect(answers[0].outcome?.steps.find(({step}) => step === "count")).toMatchObject({
      registered: 2200,
      cast: 1300,
      invalid: 30,
      againstAll: 5,
    });
    expect(said).toContain("rows: 2 read, 2 kept (0 of them marked), 0 refused");
    expect(status).toBe(0);
  });

  test("tells stations of several files apart by region, whatever is wished for one of them", () => {
    const of = (name: string, district: string, rows: string[]) =>
      write(
        `${name}.csv`,
        ["station,region,district,a,b", ...rows.map((row) => row.replace("D", district))].join("\n"),
      );
    const north = of("north", "", ["1,north,D,6,4", "2,north,D,6,4"]);
    const south = of("south", "", ["1,south,D,1,9", "2,south,D,1,9"]);
    const towns = of("towns", "T", ["7,west,D,5,5"]);
    const wish = write("towns.json", JSON.stringify({stationWithin: ["district"]}));
    const given = [north, south, towns].flatMap((file) => ["--protocols", file]);
    const {answers, status} = seats(...given, "--mapping", `towns.csv=${wish}`, ...rules());
    expect([partiesOf(answers[0]), status]).toEqual([
      [
        ["a", 19],
        ["b", 31],
      ],
      0,
    ]);
  });

  test("answers every contest in it, each under its own name", () => {
    const file = write("two.csv", "contest,station,a,b\nx,1,6,4\ny,1,1,9\n");
    const {answers} = seats("--protocols", file, ...rules());
    expect(answers.map((answer) => [answer.id, votesOf(answer)])).toEqual([
      [
        "x",
        [
          ["a", 6, 6],
          ["b", 4, 4],
        ],
      ],
      [
        "y",
        [
          ["a", 1, 1],
          ["b", 9, 9],
        ],
      ],
    ]);
  });

  test("reads any shape that the site reads", async () => {
    const text = csv.replaceAll(",", ";");
    const {tables} = await load(csv);
    const pair = tablesParquet(tables);
    const sheet = await workbook({Лист1: csv.split("\n").map((line) => line.split(","))});
    const shapes: [name: string, files: string[]][] = [
      ["semicolons", [write("a.csv", text)]],
      ["tabs, UTF-16", [write("a.tsv", encoded(csv.replaceAll(",", "\t"), "utf-16le", true))]],
      ["Windows-1251", [write("b.csv", encoded(`Итоги выборов\n${text}`, "windows-1251"))]],
      ["a byte-order mark", [write("c.csv", encoded(text, "utf-8", true))]],
      ["a workbook", [write("d.xlsx", new Uint8Array(await sheet.arrayBuffer()))]],
      [
        "a row a party",
        [
          write(
            "e.csv",
            "station,region,registered,cast,invalid,against_all,party,votes\n1,east,1000,600,10,5,NurOtan,400\n1,,,,,,AkZhol,185\n2,west,1200,700,20,0,NurOtan,400\n2,,,,,,AkZhol,280\n",
          ),
        ],
      ],
      [
        "two Parquet files",
        [
          write("protocols.parquet", new Uint8Array(pair.protocols)),
          write("votes.parquet", new Uint8Array(pair.votes)),
        ],
      ],
    ];
    for (const [name, files] of shapes) {
      const {answers, status} = seats(...files.flatMap((file) => ["--protocols", file]), ...rules());
      const parties = votesOf(answers[0])?.map(([party, ...counted]) => [
        String(party).replace("-", ""),
        ...counted,
      ]);
      expect([name, status, parties?.map(([, ...counted]) => counted)]).toEqual([
        name,
        0,
        expected.map(([, ...counted]) => counted),
      ]);
    }
  });

  test("lists what it refused, the first twenty and how many more, and counts the rest", () => {
    const rows = Array.from({length: 30}, (_, at) => `${at + 10},5x,1\n`).join("");
    const file = write("faults.csv", `station,a,b\n1,6,4\n1,6,4\n2,5,\n3,-1,4\n${rows}Total,11,8\n`);
    const {answers, said, status} = seats("--protocols", file, ...rules());
    expect(votesOf(answers[0])).toEqual([
      ["a", 11, 7],
      ["b", 4, 3],
    ]);
    const lines = said.split("\n").filter((line) => line !== "" && !line.startsWith("npm"));
    expect(lines[0]).toBe("rows: 35 read, 2 kept (2 of them marked), 32 refused, 1 totals");
    expect(lines.filter((line) => line.startsWith("refused:"))).toHaveLength(20);
    expect(said).toContain(
      'refused: row 3, column station: "1" is a station that stands there already (row 2)',
    );
    expect(said).toContain('refused: row 5, column a: "-1" is a negative number');
    expect(said).toContain('refused: row 6, column a: "5x" is not a whole number');
    expect(said).toContain("… and 12 more refused rows");
    expect(status).toBe(3);
    expect(answers[0].rows).toEqual({read: 35, counted: 2, marked: 2, refused: 32});
  });

  test("says beside the answer how many rows are not in it, and ends with status 3", () => {
    const {answers, status, said} = seats("--protocols", foreign("evote-nostation.csv"), ...rules());
    expect(partiesOf(answers[0])).toEqual([
      ["A", 100],
      ["B", 50],
    ]);
    expect(answers[0].rows).toEqual({read: 3, counted: 2, marked: 0, refused: 1});
    expect(said).toContain("votes in the refused rows, as far as they can be read: 900");
    expect(status).toBe(3);
    const left = write("left.json", JSON.stringify({parties: [{text: "B", as: {role: "ignore"}}]}));
    const long = write("left.csv", "station,party,votes\n1,A,4\n1,B,5\n");
    const without = seats("--protocols", long, "--mapping", left, ...rules());
    expect(without.answers[0].rows).toEqual({read: 2, counted: 1, marked: 0, refused: 0, leftOut: 1});
    expect(without.status).toBe(3);
  });

  test("says where most stations have more votes than ballots, and ends with status 3, until a mapping mends it", () => {
    const file = write(
      "several-votes.csv",
      "precinct,cast,invalid,Ann,Bob,Eve\n1,600,10,400,390,390\n2,500,20,300,380,280\n3,450,5,245,300,345\n",
    );
    const {answers, status, said} = seats("--protocols", file, ...rules());
    expect(answers[0].votesOverBallots).toEqual({stations: 3, of: 3});
    expect(said).toContain("at 3 of 3 stations votes and invalid ballots are more than the ballots cast");
    expect(status).toBe(3);
    const mapping = write("several-votes.json", JSON.stringify({columns: {cast: {role: "ignore"}}}));
    const mended = seats("--protocols", file, "--mapping", mapping, ...rules());
    expect([mended.status, mended.answers[0].votesOverBallots]).toEqual([0, undefined]);
  });

  test("measures votes by the voters where no ballots cast are given", () => {
    // Envelopes issued and handed in, in a language that nobody here knows.
    const file = write(
      "unknown-counts.csv",
      "station,registered,gabo,gabe\n1,600,400,390\n2,500,300,280\n3,450,345,345\n",
    );
    const {answers, status, said} = seats("--protocols", file, ...rules());
    expect(answers[0].votesOverBallots).toEqual({stations: 3, of: 3, than: "registered"});
    expect(said).toContain(
      "at 3 of 3 stations votes and invalid ballots are more than the registered voters",
    );
    expect(status).toBe(3);
  });

  test("names the sheets of a workbook that were not read and may have votes, and ends with status 3", async () => {
    const sheets = {
      Lists: [
        ["station", "Ash", "Birch"],
        [1, 30, 20],
        [2, 10, 45],
      ],
      Districts: [
        ["station", "candidate", "votes"],
        [1, "Cedar", 31],
        [1, "Dogwood", 19],
        [2, "Cedar", 55],
      ],
      Sums: [
        ["list", "votes"],
        ["Ash", 40],
        ["Birch", 65],
      ],
    };
    const book = write("sheets.xlsx", new Uint8Array(await (await workbook(sheets)).arrayBuffer()));
    const {answers, said, status} = seats("--protocols", book, ...rules());
    expect(partiesOf(answers[0])).toEqual([
      ["Ash", 40],
      ["Birch", 65],
    ]);
    expect(answers[0].sheets).toEqual({unread: [{file: "sheets.xlsx", sheet: "Districts"}]});
    expect(said).toContain("sheet Districts has rows of numbers and is not read");
    expect(status).toBe(3);
    const one = seats("--protocols", book, "--mapping", write("one.json", '{"sheet": "Lists"}'), ...rules());
    expect([one.answers[0].sheets, one.status]).toEqual([undefined, 0]);
  });

  test("ends with status 0 where every row is a station, a heading, a total or blank", () => {
    const rows = "1,6,4\n\nstation,a,b\n2,5,1\nTotal,11,5\n* as counted,,\n";
    const {answers, status} = seats("--protocols", write("whole.csv", `station,a,b\n${rows}`), ...rules());
    expect(answers[0].outcome?.status).toBe("elected");
    expect(answers[0].rows).toBeUndefined();
    expect(status).toBe(0);
  });

  test("tells stations of one number apart by their regions", () => {
    const file = write("regions.csv", "Область;УИК;а;б\nА;1;6;4\nБ;1;5;5\n");
    const {answers} = seats("--protocols", file, ...rules());
    expect(votesOf(answers[0])).toEqual([
      ["а", 11, 6],
      ["б", 9, 4],
    ]);
  });

  test("takes a correction of what it guesses", () => {
    const file = write("against.csv", "УИК;Нур Отан;Против всех;Комментарий\n1;6;4;9\n");
    const told = write(
      "mapping.json",
      JSON.stringify({
        columns: {"Против всех": {role: "votes", party: "Против всех"}},
        fixed: {contest: "село"},
      }),
    );
    const {answers} = seats("--protocols", file, "--mapping", told, ...rules());
    expect([answers[0].id, votesOf(answers[0])]).toEqual([
      "село",
      [
        ["Нур Отан", 6, 6],
        ["Против всех", 4, 4],
      ],
    ]);
    const {answers: guessed} = seats("--protocols", file, ...rules());
    expect(votesOf(guessed[0])).toEqual([["Нур Отан", 6, 10]]);
  });

  test("takes a correction for each file, and of one for all what a file has", () => {
    const pair = ["p.csv", "v.csv"].flatMap((name) => ["--protocols", foreign(name)]);
    const right = [
      ["A", 100],
      ["B", 48],
    ];
    const ofVotes = write(
      "of-votes.json",
      JSON.stringify({columns: {precinct_id: {role: "station"}, party: {role: "party"}}}),
    );
    const ofProtocols = write("of-protocols.json", JSON.stringify({columns: {cast: {role: "issued"}}}));
    const each = seats(
      ...pair,
      "--mapping",
      `v.csv=${ofVotes}`,
      "--mapping",
      `p.csv=${ofProtocols}`,
      ...rules(),
    );
    expect([partiesOf(each.answers[0]), each.status]).toEqual([right, 0]);
    const all = seats(...pair, "--mapping", ofVotes, "--mapping", ofProtocols, ...rules());
    expect([partiesOf(all.answers[0]), all.status]).toEqual([right, 0]);
    const wrong = seats(...pair, "--mapping", `w.csv=${ofVotes}`, ...rules());
    expect(wrong.answers[0].error).toContain('no file of --protocols is called "w.csv"');
    const none = write("none.json", JSON.stringify({columns: {party: {role: "party"}}}));
    const missed = seats(...pair, "--mapping", `p.csv=${none}`, ...rules());
    expect(missed.answers[0].error).toMatch(/^mapping\[p\.csv\]\.columns: "party" is not one of precinct_id/);
  });

  test("adds up, and keeps rows without a station, where a mapping says so", () => {
    const add = write("add.json", JSON.stringify({combine: "add"}));
    const both = ["machine.csv", "paper.csv"].flatMap((name) => ["--protocols", foreign(name)]);
    const added = seats(...both, "--mapping", add, ...rules());
    expect([partiesOf(added.answers[0]), added.status]).toEqual([
      [
        ["A", 104],
        ["B", 49],
      ],
      0,
    ]);
    expect(added.said).toContain("added to earlier rows of the same station: 2 rows");
    const keep = write("keep.json", JSON.stringify({rowsWithoutStation: "keep"}));
    const kept = seats("--protocols", foreign("evote-nostation.csv"), "--mapping", keep, ...rules());
    expect([partiesOf(kept.answers[0]), kept.status]).toEqual([
      [
        ["A", 600],
        ["B", 450],
      ],
      0,
    ]);
  });

  test("cuts districts where a scenario asks for them, and names the model among the assumptions", () => {
    const file = write("districts.csv", csv);
    const mixed = write("mixed.json", JSON.stringify({mixed: {districtSeats: 2}}));
    const {answers} = seats("--protocols", file, "--scenario", mixed, "--seats", "10");
    expect(answers[0].outcome?.assumptions).toContain("district-model-protocols");
    const silent = write("silent.csv", "station,a,b\n1,6,4\n2,3,7\n");
    const refused = seats("--protocols", silent, "--scenario", mixed, "--seats", "10");
    expect(refused.answers[0].error).toMatch(/1: registered: is needed by the districts of scenario\.mixed/);
    expect(refused.status).toBe(1);
  });

  test.each<[string, () => string[], RegExp]>([
    [
      "a file that is not there",
      () => ["--protocols", path("none.csv"), ...rules()],
      /none\.csv: cannot be read/,
    ],
    ["no scenario", () => ["--protocols", write("v.csv", csv)], /goes with --scenario/],
    [
      "a scenario that is none",
      () => ["--protocols", write("v.csv", csv), "--scenario", write("no.json", "{")],
      /scenario.*JSON/,
    ],
    [
      "no station column",
      () => ["--protocols", write("n.csv", "place,a\nx,5\n"), ...rules()],
      /n\.csv: no column station/,
    ],
    [
      "no party",
      () => ["--protocols", write("p.csv", "station,region\n1,x\n"), ...rules()],
      /p\.csv: no column of a party/,
    ],
    [
      "a column twice",
      () => ["--protocols", write("t.csv", "station,a,a\n1,5,6\n"), ...rules()],
      /columns 2 and 3 are both a/,
    ],
    ["no row", () => ["--protocols", write("r.csv", "station,a\n"), ...rules()], /no row below the header/],
    [
      "no row that is a protocol",
      () => ["--protocols", write("k.csv", "station,a\n1,5x\n2,-1\n"), ...rules()],
      /no row could be kept/,
    ],
    [
      "a file and its copy, added up",
      () => [
        ...["--protocols", write("v.csv", csv), "--protocols", write("copy.csv", csv)],
        ...["--mapping", write("add.json", JSON.stringify({combine: "add"})), ...rules()],
      ],
      /copy\.csv: holds the very same as v\.csv/,
    ],
    [
      "an old workbook",
      () => ["--protocols", write("o.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0)), ...rules()],
      /save it as \.xlsx/,
    ],
    [
      "a damaged workbook",
      () => ["--protocols", write("d.xlsx", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)), ...rules()],
      /cut short or damaged/,
    ],
    [
      "a mapping that is none",
      () => [
        "--protocols",
        write("v.csv", csv),
        "--mapping",
        write("m.json", '{"columns": [{"role": "chief"}]}'),
        ...rules(),
      ],
      /mapping\.columns\[0\]\.role: "chief" is not one of/,
    ],
    [
      "a heading the file does not have",
      () => [
        "--protocols",
        write("v.csv", csv),
        "--mapping",
        write("m.json", '{"columns": {"x": {"role": "ignore"}}}'),
        ...rules(),
      ],
      /mapping\.columns: "x" is not one of station, region/,
    ],
    [
      "too many seats",
      () => ["--protocols", write("v.csv", csv), "--scenario", path("law.json"), "--seats", "0"],
      /--seats: 0 is out of range/,
    ],
  ])("ends in an error and status 1 with %s", (_, given, error) => {
    const {answers, status} = seats(...given());
    expect(answers).toHaveLength(1);
    expect(answers[0].error).toMatch(error);
    expect(status).toBe(1);
  });
});

test("A column among the lists that was not taken for one stands beside the seats with what it has", () => {
  const file = write(
    "unlike.csv",
    "station,registered,A - votes,B - votes,Greens\n1,300,60,40,20\n2,300,50,30,10\n3,300,40,20,5\n",
  );
  const {answers, said, status} = seats("--protocols", file, ...rules());
  expect(partiesOf(answers[0])).toEqual([
    ["A - votes", 150],
    ["B - votes", 90],
  ]);
  expect(answers[0].columns).toEqual({unread: [{file: "unlike.csv", column: "Greens", votes: 35}]});
  expect(said).toContain("not taken for a party's votes: Greens (a heading not like those of the parties)");
  expect(status).toBe(3);
});

test("Votes against all that stand between lists are named with the mapping that makes a list of them, and no more once it is given", () => {
  const file = write(
    "against.csv",
    "station,registered,Ash,against_all,Birch\n1,300,60,4,20\n2,300,50,3,10\n",
  );
  const mapping = '{"columns": {"against_all": {"role": "votes", "party": "against_all"}}}';
  const first = seats("--protocols", file, ...rules());
  expect(first.said).toContain(
    `against_all stands between lists and is read as votes against all; if a list is called so, say in --mapping: ${mapping}`,
  );
  const told = seats("--protocols", file, "--mapping", write("against.json", mapping), ...rules());
  expect(told.said).not.toContain("stands between lists");
  expect(partiesOf(told.answers[0])).toEqual([
    ["Ash", 110],
    ["against_all", 7],
    ["Birch", 30],
  ]);
});

test("A list whose name is unlike that of two others is one", () => {
  const file = write(
    "bloc.csv",
    "station,registered,Blue Bloc,Red Bloc,Greens\n1,300,60,40,20\n2,300,50,30,10\n",
  );
  expect(partiesOf(seats("--protocols", file, ...rules()).answers[0])).toEqual([
    ["Blue Bloc", 110],
    ["Red Bloc", 70],
    ["Greens", 30],
  ]);
});

test("Lists called by a letter that is a word elsewhere are lists, each with its votes", () => {
  const file = write(
    "letters.csv",
    "УИК,Число избирателей,С – голоса,К – голоса,A – голоса\n1,300,60,40,20\n2,300,50,30,10\n3,300,40,20,5\n",
  );
  const {answers, said} = seats("--protocols", file, ...rules());
  expect(partiesOf(answers[0])).toEqual([
    ["С – голоса", 150],
    ["К – голоса", 90],
    ["A – голоса", 35],
  ]);
  expect(said).not.toContain("not read");
});

test("A numbered row that is nearly a sum is named with how much it misses", () => {
  const file = write(
    "near.csv",
    "station,registered,cast,A,B\n1,1000,600,400,200\n2,500,300,200,100\n9,1500,900,601,299\n",
  );
  const {said, answers} = seats("--protocols", file, ...rules());
  expect(said).toContain("row 4: nearly the sum of rows above or below, but for 2 in all");
  expect(answers[0].outcome?.parties[0].votes).toBe(1201);
});

test("A dictionary of parties beside the votes is named and left out; a file without headings says what to do", () => {
  const file = write("votes.csv", "station,registered,P1,P2\n1,100,40,20\n2,100,60,30\n");
  const names = write("parties.csv", "code,name\nP1,Forest\nP2,Field\n");
  const {answers, said, status} = seats("--protocols", names, "--protocols", file, ...rules());
  expect(partiesOf(answers[0])).toEqual([
    ["P1", 100],
    ["P2", 50],
  ]);
  expect(said).toContain("parties.csv: not read: it has neither votes nor voters of stations");
  expect([status, answers[0].rows]).toEqual([0, undefined]);
  const bare = write("bare.csv", "1,100,40,20\n2,100,60,30\n");
  expect(seats("--protocols", bare, ...rules()).answers[0].error).toContain("no row of headings found");
  write(
    "places.json",
    JSON.stringify({
      columns: [
        {role: "station"},
        {role: "registered"},
        {role: "votes", party: "A"},
        {role: "votes", party: "B"},
      ],
    }),
  );
  const read = seats("--protocols", bare, ...rules(), "--mapping", path("places.json"));
  expect(partiesOf(read.answers[0])).toEqual([
    ["A", 100],
    ["B", 50],
  ]);
});
