import {describe, expect, test} from "vitest";
import {againstAllAmong} from "../../src/import/guess/againstAllAmong.js";
import {inspect, load, plain} from "./importing.js";

/** Shapes that show only in whole files of real elections: columns beside lists, and lists that few stations have. */

/** What all stations have together, by party and by count; counts that no column has are left out. */
async function sumsIn(content: string) {
  const {tables, report} = await load(content);
  const votes: Record<string, number> = {};
  plain(tables.votes.party).forEach((party, row) => {
    votes[String(party)] = (votes[String(party)] ?? 0) + Number(tables.votes.votes[row]);
  });
  const total = (name: "registered" | "issued" | "cast" | "invalid") => {
    const cells = plain(tables.protocols[name]).filter((cell) => cell !== null);
    return cells.length === 0 ? null : cells.reduce<number>((sum, cell) => sum + Number(cell), 0);
  };
  const counts = {
    registered: total("registered"),
    issued: total("issued"),
    cast: total("cast"),
    invalid: total("invalid"),
  };
  return {votes, ...counts, refused: report.refused};
}

/** A table of so many stations, each column a function of the station's place from 0. */
const table = (
  stations: number,
  columns: readonly (readonly [string, (at: number) => number | string])[],
  delimiter = ",",
): string =>
  [
    columns.map(([heading]) => heading).join(delimiter),
    ...Array.from({length: stations}, (_, at) => columns.map(([, cell]) => cell(at)).join(delimiter)),
  ].join("\n");

/** Votes that rise and fall from station to station. */
const some =
  (least: number, most: number, step = 37) =>
  (at: number) =>
    least + ((at * step) % (most - least + 1));

const sumOf = (stations: number, cell: (at: number) => number) =>
  Array.from({length: stations}, (_, at) => cell(at)).reduce((sum, votes) => sum + votes, 0);

describe("What had been counted by some hour is no list", () => {
  const lists = [
    ["1 - State Party", some(3, 20, 7)],
    ["5 - National Movement", some(40, 90, 29)],
    ["41 - Dream Party", some(60, 150, 53)],
    ["42 - Initiative Group", (at: number) => (at % 10 === 3 ? 12 + ((at * 7) % 11) : "")],
  ] as const;
  const before = [
    ["district_id", (at: number) => 1 + Math.floor(at / 20)],
    ["precinct_id", (at: number) => 1 + (at % 20)],
    ["possible voters", some(700, 900)],
    ["votes by 12", some(100, 150)],
    ["votes by 17", some(200, 280)],
    ["ballots signed for", some(290, 330)],
    ["num ballots", () => 1000],
    ["invalid votes", some(2, 9)],
  ] as const;

  test("though both columns are called votes, and the lists by numbers and names", async () => {
    const {votes} = await sumsIn(table(60, [...before, ...lists]));
    expect(votes).toEqual({
      "1 - State Party": sumOf(60, some(3, 20, 7)),
      "5 - National Movement": sumOf(60, some(40, 90, 29)),
      "41 - Dream Party": sumOf(60, some(60, 150, 53)),
      "42 - Initiative Group": [3, 13, 23, 33, 43, 53].reduce((sum, at) => sum + 12 + ((at * 7) % 11), 0),
    });
  });

  test("in Georgian, where lists are called by their numbers alone, and those who took part by a long name", async () => {
    const {votes, cast, invalid} = await sumsIn(
      table(60, [
        ["district id", (at) => 1 + Math.floor(at / 20)],
        ["უბანი", (at) => 1 + (at % 20)],
        ["ერთიან სიაში ამომრჩეველთა რაოდენობა", some(700, 900)],
        ["აქტივობა 12 საათი", some(100, 150)],
        ["აქტივობა 17 საათი", some(200, 280)],
        ["არჩევნებში მონაწილეთა რაოდენობა", some(290, 330)],
        ["num ballots", () => ""],
        ["ბათილი ბიულეტენები", some(2, 9)],
        ["1", some(3, 20, 7)],
        ["5", some(40, 90, 29)],
        ["41", some(60, 150, 53)],
      ]),
    );
    expect(Object.keys(votes)).toEqual(["1", "5", "41"]);
    expect({cast, invalid}).toEqual({cast: sumOf(60, some(290, 330)), invalid: sumOf(60, some(2, 9))});
  });
});

test("A list that few stations have is no sum of its neighbours for the rows in which it is empty", async () => {
  const {columns} = await inspect(
    table(200, [
      ["station", (at) => `S${at}`],
      ["registered", () => 900],
      ["Alpha", some(40, 90)],
      ["Beta", some(1, 6, 5)],
      ["Gamma", (at) => (at % 3 === 0 ? 2 : 0)],
      ["Delta", (at) => (at === 6 || at === 30 ? some(1, 6, 5)(at) + 2 : at % 40 === 7 ? 11 : "")],
    ]),
  );
  expect(columns.flatMap(({heading, unread}) => (unread ? [heading] : []))).toEqual([]);
});

describe("Voters with a certificate that lets them vote elsewhere are not all who voted", () => {
  const lists = [
    ['1. Политическая партия "ЗАРЯ"', some(20, 60)],
    ['2. Всероссийская политическая партия "ЕДИНСТВО"', some(200, 400, 53)],
  ] as const;
  const voters = ["Число избирателей, внесенных в список избирателей", some(900, 1200)] as const;
  const invalid = ["Число недействительных избирательных бюллетеней", some(1, 9)] as const;
  const valid = [
    "Число действительных избирательных бюллетеней",
    (at: number) => some(20, 60)(at) + some(200, 400, 53)(at),
  ] as const;

  test("in Russian tables of stations", async () => {
    const {votes, cast} = await sumsIn(
      table(40, [
        ["region", () => "Область"],
        ["tik", () => "Первая"],
        ["uik", (at) => at + 1],
        ["Число избирателей внесенных в список", voters[1]],
        ["Число недействительных избирательных бюллетеней", invalid[1]],
        [
          "Число избирателей проголосовавших по открепительным удостоверениям на избирательном участке",
          some(0, 12),
        ],
        ...lists.map(([heading, cell]) => [heading.replaceAll('"', "'"), cell] as const),
      ]),
    );
    expect(Object.values(votes)).toEqual(lists.map(([, cell]) => sumOf(40, cell)));
    expect(cast).toBeNull();
  });

  test("nor are any others of whom there are fewer than valid ballots", async () => {
    const {votes, cast} = await sumsIn(
      table(
        40,
        [
          ["uik", (at) => at + 1],
          voters,
          invalid,
          valid,
          [
            "Число избирателей, проголосовавших с временной регистрацией на избирательном участке",
            some(0, 12),
          ],
          ...lists,
        ],
        ";",
      ),
    );
    expect(Object.values(votes)).toEqual(lists.map(([, cell]) => sumOf(40, cell)));
    expect(cast).toBeNull();
  });

  test("nor are ballots handed out on the day all of them, beside those handed out before", async () => {
    const columns = [
      ["uik", (at: number) => at + 1],
      voters,
      ["Число избирательных бюллетеней, выданных в день голосования", some(240, 400, 53)],
      invalid,
      ...lists,
    ] as const;
    const early = ["Число избирательных бюллетеней, выданных досрочно", some(0, 90)] as const;
    expect((await sumsIn(table(40, columns, ";"))).issued).toBe(sumOf(40, some(240, 400, 53)));
    expect((await sumsIn(table(40, [...columns.slice(0, 2), early, ...columns.slice(2)], ";"))).issued).toBe(
      null,
    );
  });
});

describe("Polish tables", () => {
  const lists = [
    ["KW RAZEM DLA POLSKI", some(3, 20, 7)],
    ["KWW NASZA GMINA", some(40, 90, 29)],
    ["KKW LEWICA I RAZEM", some(60, 150, 53)],
    ["KOMITET WYBORCZY PSL", some(10, 40, 7)],
  ] as const;
  const valid = (at: number) => lists.reduce((sum, [, cell]) => sum + cell(at), 0);
  const invalid = some(2, 9);

  test("have valid votes and envelopes beside the lists", async () => {
    const {votes, ...counts} = await sumsIn(
      table(
        60,
        [
          ["Nr komisji", (at) => at + 1],
          ["Gmina", () => "gm. Nowa"],
          ["Liczba wyborców uprawnionych do głosowania", () => 900],
          ["Liczba kopert zwrotnych, w których nie było koperty na kartę do głosowania", (at) => at % 2],
          ["Liczba kopert na kartę do głosowania wrzuconych do urny", (at) => at % 4],
          ["Liczba kart ważnych", (at) => valid(at) + invalid(at)],
          ["Liczba głosów nieważnych", invalid],
          ["w tym z powodu niepostawienia znaku obok nazwiska", (at) => invalid(at) - 1],
          ["Liczba głosów ważnych", valid],
          ...lists,
        ],
        ";",
      ),
    );
    expect(votes).toEqual(Object.fromEntries(lists.map(([heading, cell]) => [heading, sumOf(60, cell)])));
    expect(counts).toMatchObject({invalid: sumOf(60, invalid), refused: 0});
    expect(counts.cast).toBe(sumOf(60, valid) + sumOf(60, invalid));
  });

  test("number the electoral district of each station, in a column among the lists", async () => {
    const numbered = [
      ["id", (at: number) => `${(at * 7919).toString(16)}f${at}`],
      ["teryt", (at: number) => 20_101 + Math.floor(at / 30)],
      ["nrokr", (at: number) => 1 + Math.floor(at / 60)],
      ["nr_list_area", (at: number) => 3 + Math.floor(at / 60)],
      ...lists.map(([, cell], place) => [["PO", "PSL", "PiS", "SLD"][place], cell] as const),
    ] as const;
    const {votes} = await sumsIn(table(240, numbered, ";"));
    expect(votes).toEqual(
      Object.fromEntries(
        lists.map(([, cell], place) => [["PO", "PSL", "PiS", "SLD"][place], sumOf(240, cell)]),
      ),
    );
  });

  test("call stations nrk and places terytP, whose codes begin with a zero in some regions", async () => {
    const named = lists.map(([, cell], place) => [["LPR", "PO", "PSL", "PiS"][place], cell] as const);
    const places = ["0201", "1414", "3062", "2810", "0805"];
    const {votes, refused} = await sumsIn(
      table(
        200,
        [
          ["terytP", (at) => `${places[Math.floor(at / 40)]}${10 + Math.floor(at / 10)}`],
          ["nrk", (at) => 1 + (at % 10)],
          ...named,
          ["totalG", valid],
        ],
        ";",
      ),
    );
    expect(refused).toBe(0);
    expect(votes).toEqual(Object.fromEntries(named.map(([heading, cell]) => [heading, sumOf(200, cell)])));
  });

  test("of protocols alone have no list: their votes are all valid ones", async () => {
    const {problems} = await inspect(
      table(
        60,
        [
          ["teryt", () => 20_101],
          ["idk", (at) => at + 1],
          ["uprawnieni", () => 900],
          ["kartyOtrzymane", () => 700],
          ["koperty", (at) => at % 3],
          ["kartyWazne", (at) => valid(at) + invalid(at)],
          ["glosy", valid],
          ["glosyNiewazne", invalid],
        ],
        ";",
      ),
    );
    expect(problems).toEqual([{problem: "no-party-column"}]);
  });
});

describe("A column of numbers is no list", () => {
  const lists = [
    ["Alpha", some(3, 20, 7)],
    ["Beta", some(40, 90, 29)],
    ["Gamma", some(60, 150, 53)],
  ] as const;
  const all = (at: number) => lists.reduce((sum, [, cell]) => sum + cell(at), 0);

  test("where all stations of a place have the same one, in whatever order they stand", async () => {
    const place = (at: number) => (at * 7) % 12;
    const {votes} = await sumsIn(
      table(240, [
        ["station", (at) => `S${at}`],
        ["community", place],
        ["municipality", (at) => `M${place(at)}`],
        ["registered", () => 900],
        ["unit", (at) => 1 + (place(at) % 5)],
        ...lists,
      ]),
    );
    expect(Object.keys(votes)).toEqual(["Alpha", "Beta", "Gamma"]);
  });

  test.each([
    ["in all stations", 120],
    ["in three of four", 4],
  ])(
    "where a few have the number of another station, and the lists come to the ballots without it %s",
    async (_, wrong) => {
      const few = (at: number) => (at % 9 === 4 ? 0 : 8 + ((at * 5) % 7));
      const {columns} = await inspect(
        table(120, [
          ["station", (at) => `S${at}`],
          ["attached to", (at) => (at % 9 === 4 ? 17 + ((at * 13) % 30) : "")],
          ["registered", () => 900],
          ["cast", (at) => all(at) + few(at) + (at % wrong === 1 ? 6 : 5)],
          ["invalid", () => 5],
          ...lists,
          ["Delta", few],
        ]),
      );
      expect(columns.flatMap(({heading, unread}) => (unread ? [[heading, unread]] : []))).toEqual([
        ["attached to", "apart"],
      ]);
    },
  );

  test("where it repeats the ballots in the box, in a file without lists", async () => {
    const {problems} = await inspect(
      table(60, [
        ["station", (at) => `S${at}`],
        ["cast", all],
        ["taken out", all],
        ["invalid", () => 5],
      ]),
    );
    expect(problems).toEqual([{problem: "no-party-column"}]);
  });
});

test("A list at the end of the table that few stations have is one where it is wanting from the valid votes", async () => {
  const few = (at: number) => (at % 20 === 3 ? 30 + ((at * 7) % 11) : 0);
  const lists = [
    ["State Party", (at: number) => (at % 15 === 8 ? 21 : 0)],
    ["National Movement", some(40, 90, 29)],
    ["Greens", some(3, 20, 7)],
    ["Dream Party", some(60, 150, 53)],
    ["Initiative Group", few],
  ] as const;
  const {columns} = await inspect(
    table(120, [
      ["station", (at) => `S${at}`],
      ["registered", () => 900],
      ["invalid", () => 5],
      ["valid votes", (at) => lists.reduce((sum, [, cell]) => sum + cell(at), 0)],
      ...lists,
    ]),
  );
  expect(columns.flatMap(({heading, unread}) => (unread ? [heading] : []))).toEqual([]);
});

test("Numbers behind those of the lists are lines of the protocol where one of them adds the lists up", async () => {
  const lists = [some(3, 20, 7), some(40, 90, 29), some(60, 150, 53)];
  const lines = Array.from({length: 40}, (_, at) => {
    const votes = lists.map((cell) => cell(at));
    const sum = votes.reduce((all, one) => all + one, 0);
    const numbered = [
      ...votes.map((one, place) => [place + 1, one]),
      [99, at % 7],
      [100, sum],
      [101, sum + 9],
    ];
    return numbered.map(([party, count]) => `0101${100 + at};${party};${count}`);
  }).flat();
  const machine = `section_id;party;votes\n${lines.join("\n")}\n`;
  const sums = {"1": sumOf(40, lists[0]), "2": sumOf(40, lists[1]), "3": sumOf(40, lists[2])};
  expect((await sumsIn(machine)).votes).toEqual(sums);
  // What another file of the election, read with the same mapping, has behind them is no list either.
  const {mapping} = await inspect(machine);
  const paper = "section_id;party;votes\n0201001;1;5\n0201001;2;6\n0201001;100;11\n0201001;104;40\n";
  const {tables} = await load([machine, paper], () => mapping);
  expect([...new Set(plain(tables.votes.party))]).toEqual(["1", "2", "3"]);
  expect(plain(tables.votes.votes).reduce<number>((all, one) => all + Number(one), 0)).toBe(
    sums["1"] + sums["2"] + sums["3"] + 11,
  );
});

test("An Israeli ballot box that is split has a number for each part", async () => {
  const {report, tables} = await load(
    "סמל ישוב,מספר קלפי,פיצול,שם ישוב,בוחרים,מצביעים,פסולים,כשרים,אמת,מחל,שס\n" +
      ["שחר", "עתלית", "נוגה"]
        .flatMap((town, place) =>
          [1, 2, 3].flatMap((box) =>
            (box === 1 ? [1, 2] : [0]).map((part) => {
              const votes = [20 + 3 * box + place, 40 + 7 * part + box, 11 + box];
              const valid = votes.reduce((sum, one) => sum + one, 0);
              return [50 + place, box, part, town, 400 + box, valid + 2, 2, valid, ...votes].join(",");
            }),
          ),
        )
        .join("\n"),
  );
  expect(report).toMatchObject({read: 12, kept: 12, refused: 0});
  expect([...new Set(plain(tables.votes.party))]).toEqual(["אמת", "מחל", "שס"]);
  expect(plain(tables.protocols.registered).every((voters) => Number(voters) > 400)).toBe(true);
});

test("Codes of which some begin with a zero are no list, though as numbers they have another length", async () => {
  const {columns} = await inspect(
    table(200, [
      ["station", (at) => `S${at}`],
      ["unit", (at) => ["0805", "1414", "3062", "2810", "0201"][(at * 7) % 5]],
      ["Alpha", some(3, 20, 7)],
      ["Beta", some(40, 90, 29)],
    ]),
  );
  expect(columns.map(({unread}) => unread)).toEqual([undefined, "code", undefined, undefined]);
});

test("Towns count as stations where a party has two candidates in each", async () => {
  const people = [
    ["D", "Alba"],
    ["R", "Beck"],
    ["IND", "Carr"],
    ["IND", "Dunn"],
    ["", "Scatter"],
  ];
  const lines = ["Acton", "Barton", "Colby", "Derry", "Exton"].flatMap((town, place) =>
    people.map(
      ([party, name], at) => `${town},West,President,,${party},${name},False,${100 - 9 * at + place}`,
    ),
  );
  const {mapping, problems} = await inspect(
    `town,county,office,district,party,candidate,winner,votes\n${lines.join("\n")}\n`,
  );
  expect(problems).toEqual([]);
  expect(mapping.columns[0].role).toBe("station");
});

describe("Votes against all", () => {
  const ask = async (headings: string) =>
    againstAllAmong(
      (await inspect(`station,registered,${headings}\nA1,900,200,20,100\nA2,800,150,10,90\n`)).mapping
        .columns,
    );

  test("may be a list's where they stand between lists", async () => {
    expect(await ask("Alpha,against_all,Beta")).toBe(3);
  });

  test("are none's where they stand at the end, as on a ballot", async () => {
    expect(await ask("Alpha,Beta,against_all")).toBe(-1);
  });
});

test("Of columns that are called invalid ballots the one that most stations fill is read", async () => {
  const {invalid} = await sumsIn(
    table(60, [
      ["station", (at) => `S${at}`],
      ["registered", () => 900],
      ["invalid_ballots_by_hand", (at) => (at % 3 === 0 ? some(2, 9)(at) : "")],
      ["invalid_ballots_by_machine", (at) => (at % 3 === 1 ? 7 : "")],
      ["all_invalid_ballots", some(2, 9)],
      ["Alpha", some(40, 90, 29)],
      ["Beta", some(60, 150, 53)],
    ]),
  );
  expect(invalid).toBe(sumOf(60, some(2, 9)));
});
