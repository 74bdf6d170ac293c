import {describe, expect, test} from "vitest";
import {delimiters} from "../../src/import/importFile.js";
import {encoded, fileOf, inspect, load, rowsOf, workbook} from "./importing.js";

/** One table as observers, commissions and statisticians of three languages write it. */
const russian = `Сводная таблица УИК об итогах голосования;;;;;;;;;
;;;;;;;;;
№ УИК;Область;Число избирателей, внесенных в список;Число избирательных бюллетеней, полученных УИК;Число избирателей, получивших бюллетени;Число избирателей, принявших участие в голосовании;Число недействительных бюллетеней;Против всех;Политическая партия «Нур Отан»;ДПК «Ак жол»
1;2;3;4;5;6;7;8;9;10
101;Акмолинская;1\u00a0200;1\u00a0212;600;600;10;5;500;85
102;Акмолинская;1 100;1 111;500;499;9;0;400;90
Итого;;2300;2323;1100;1099;19;5;900;175
`;
const kazakh = `Учаске нөмірі,Өңір,Тізімдегі сайлаушылар саны,Учаске алған бюллетеньдер,Сайлаушыларға берілген бюллетеньдер,Дауыс беруге қатысқан сайлаушылар,Жарамсыз бюллетеньдер,Бәріне қарсымын,«Нұр Отан» партиясы,"«Ақ жол» ҚДП"
101,Акмолинская,1’200,1’212,600,600,10,5,500,85
102,Акмолинская,1’100,1’111,500,499,9,0,400,90
Барлығы,,2300,2323,1100,1099,19,5,900,175
`;
const english = `station\tregion\tregistered\treceived\tissued\tcast\tinvalid\tagainst_all\tnur-otan\tak-zhol
101\tАкмолинская\t1200.0\t1212.0\t600\t600\t10\t5\t500\t85
102\tАкмолинская\t1100.0\t1111.0\t500\t499\t9\t0\t400\t90
Grand total\t\t2300\t2323\t1100\t1099\t19\t5\t900\t175
`;
const long = `УИК;Регион;Избирателей в списке;Получено бюллетеней;Выдано бюллетеней;Проголосовало;Партия;Голосов
101;Акмолинская;1200;1212;600;600;Нур Отан;500
101;Акмолинская;1200;1212;600;600;Ак жол;85
101;Акмолинская;1200;1212;600;600;Против всех;5
101;Акмолинская;1200;1212;600;600;Недействительные бюллетени;10
102;Акмолинская;1100;1111;500;499;Нур Отан;400
102;Акмолинская;1100;1111;500;499;Ак жол;90
102;Акмолинская;1100;1111;500;499;Против всех;0
102;Акмолинская;1100;1111;500;499;Недействительные бюллетени;9
`;
const columns = [
  "station",
  "region",
  "registered",
  "received",
  "issued",
  "cast",
  "invalid",
  "against_all",
] as const;
const expected = [
  ["101", "Акмолинская", 1200, 1212, 600, 600, 10, 5, {"nur-otan": 500, "ak-zhol": 85}],
  ["102", "Акмолинская", 1100, 1111, 500, 499, 9, 0, {"nur-otan": 400, "ak-zhol": 90}],
];

describe("One election, told in different shapes, comes to the same tables", () => {
  test.each([
    ["a Russian table with a title, numbered columns, no-break spaces and a sum", russian],
    ["a Kazakh table with apostrophes for thousands", kazakh],
    ["an English table of a data frame, with .0 behind whole numbers", english],
    ["a row a station and party", long],
  ])("%s", async (_, text) => {
    const imported = await load(text);
    expect(rowsOf(imported, ...columns)).toEqual(expected);
    expect(imported.report).toMatchObject({refused: 0, marked: 0});
    expect(imported.report.contests).toEqual([
      {contest: "village", stations: 2, parties: ["nur-otan", "ak-zhol"], missing: ["cancelled"]},
    ]);
  });

  const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1251"] as const;
  test.each(encodings.flatMap((encoding) => delimiters.map((delimiter) => [encoding, delimiter] as const)))(
    "in %s with %j between the cells",
    async (encoding, delimiter) => {
      const text = russian.replaceAll(",", " ").replaceAll(";", delimiter);
      // Windows-1251 has no byte-order mark; the others come with and without.
      for (const mark of encoding === "windows-1251" ? [false] : [false, true]) {
        const bytes = encoded(text, encoding, mark);
        const {mapping} = await inspect(bytes);
        expect([mapping.encoding, mapping.delimiter, mapping.headerRow]).toEqual([encoding, delimiter, 3]);
        expect(rowsOf(await load(bytes), ...columns)).toEqual(expected);
      }
    },
  );

  test.each(["\n", "\r\n", "\r"])("with lines that end in %j", async (end) => {
    expect(rowsOf(await load(russian.replaceAll("\n", end)), ...columns)).toEqual(expected);
  });

  test("as a workbook, on its second sheet", async () => {
    const cells = russian
      .split("\n")
      .map((line) => line.split(";").map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell || null)));
    const file = await workbook({Обложка: [["Протоколы наблюдателей"]], "Данные <2021> & итоги": cells});
    const {mapping, sheets} = await inspect(file);
    expect([mapping.sheet, mapping.headerRow, sheets.length]).toEqual(["Данные <2021> & итоги", 3, 2]);
    expect(rowsOf(await load(file), ...columns)).toEqual(expected);
  });

  test("in pieces: a file of protocols and a file of votes, in any order", async () => {
    const protocols = "contest,station,registered\nc,1,100\nc,2,200\n";
    const votes = "contest,station,party,votes\nc,1,Нур Отан,60\nc,2,Нур Отан,70\nc,1,Ауыл,5\nc,2,Ауыл,6\n";
    const wanted = [
      ["1", 100, {"nur-otan": 60, auyl: 5}],
      ["2", 200, {"nur-otan": 70, auyl: 6}],
    ];
    for (const files of [
      [protocols, votes],
      [votes, protocols],
    ]) {
      const imported = await load(files);
      expect(rowsOf(imported, "station", "registered")).toEqual(wanted);
      expect(imported.report).toMatchObject({read: 6, kept: 6, refused: 0, marked: 0});
    }
  });

  test("in several files, one a region", async () => {
    const named = (region: string, votes: number) => `Область;УИК;Нур Отан\n${region};1;${votes}\n`;
    const within = await load([named("А", 1), named("Б", 2)], (mapping) => ({
      ...mapping,
      stationWithin: ["region"],
    }));
    expect(rowsOf(within, "station")).toEqual([
      ["А / 1", {"nur-otan": 1}],
      ["Б / 1", {"nur-otan": 2}],
    ]);
    // Each file alone has no number twice: only together they show that the region belongs to the code.
    const {report} = await load([named("А", 1), named("Б", 2)]);
    expect(report).toMatchObject({kept: 1, refused: 1, stationWithin: ["region"]});
    const bare = ["УИК;Нур Отан\n1;1\n", "УИК;Нур Отан\n1;2\n"];
    expect((await load(bare)).report).toMatchObject({kept: 1, refused: 1, stationWithin: null});
    // Neither names its region; the reader does.
    let file = 0;
    const fixed = await load(bare, (mapping) => ({
      ...mapping,
      fixed: {region: ["А", "Б"][file++]},
      stationWithin: ["region"],
    }));
    expect(rowsOf(fixed, "station", "region")).toEqual([
      ["А / 1", "А", {"nur-otan": 1}],
      ["Б / 1", "Б", {"nur-otan": 2}],
    ]);
  });
});

test("The words of the observers' statement of 2021 are known, as they are spelt in it", async () => {
  const text =
    "УСК,Қала,Сайлаушылар саны,Дауыс берген,Қолданылмаған бюл,Нұр Отан,Ауыл,Ақ жол,Адал,КХП,Бүлінген.бюл\n128,Алматы,2207,612,1595,305,60,118,71,37,21\n";
  const imported = await load(text);
  expect(rowsOf(imported, "station", "registered", "cast", "cancelled", "invalid")).toEqual([
    ["128", 2207, 612, 1595, 21, {"nur-otan": 305, auyl: 60, "ak-zhol": 118, adal: 71, qhp: 37}],
  ]);
  expect(imported.report.files[0].ignoredColumns).toEqual([]);
});

describe("The header", () => {
  test("of two rows gives every column the lowest heading it has", async () => {
    const text = `Итоги выборов;;;;
УИК;Избирателей;Голоса за списки;;
;;Партия весны;Партия осени;Партия зимы
1;100;10;20;30
`;
    const {columns: found, mapping} = await inspect(text);
    expect(mapping.headerRow).toBe(3);
    expect(found.map(({heading}) => heading)).toEqual([
      "УИК",
      "Избирателей",
      "Партия весны",
      "Партия осени",
      "Партия зимы",
    ]);
    expect(rowsOf(await load(text), "station", "registered")).toEqual([
      ["1", 100, {"Партия весны": 10, "Партия осени": 20, "Партия зимы": 30}],
    ]);
  });

  test("can be pointed at where the guess is wrong, and roles are guessed for it anew", async () => {
    const text = "station,registered,cast,invalid\n1,2,3,4\nУИК,Избирателей,Нур Отан\n5,6,7\n";
    expect((await inspect(text)).mapping.headerRow).toBe(1);
    const {mapping} = await inspect(text, {headerRow: 3});
    expect(mapping.columns).toEqual([
      {role: "station"},
      {role: "registered"},
      {role: "votes", party: "nur-otan"},
    ]);
    const imported = await load(text, () => mapping);
    expect(rowsOf(imported, "station")).toEqual([["5", {"nur-otan": 7}]]);
    expect(imported.report.read).toBe(1);
  });

  test("may have its columns numbered below; a small station is not taken for that", async () => {
    const numbered = await load("УИК;Избирателей;Нур Отан;Ак жол\n1;2;3;4\n5;600;70;80\n");
    expect(numbered.report).toMatchObject({read: 2, kept: 1, skipped: {numbering: 1}});
    expect(numbered.report.skips).toMatchObject([{line: 2, reason: "numbering"}]);
    const lettered = await load("Область;УИК;Избирателей;Нур Отан;Ак жол\nА;Б;1;2;3\nx;5;600;70;80\n");
    expect(lettered.report.skipped.numbering).toBe(1);
    for (const small of ["УИК;Нур Отан;Ак жол\n1;2;3\n", "УИК;Нур Отан;Ак жол;Избирателей\n1;2;3;4\n"])
      expect((await load(small)).report).toMatchObject({read: 1, kept: 1});
  });

  test("may be missing: columns are then told by their place", async () => {
    const imported = await load("1;10;20\n2;30;40\n", (mapping) => ({
      ...mapping,
      headerRow: 0,
      columns: [{role: "station"}, {role: "votes", party: "а"}, {role: "votes", party: "б"}],
    }));
    expect(rowsOf(imported, "station")).toEqual([
      ["1", {а: 10, б: 20}],
      ["2", {а: 30, б: 40}],
    ]);
  });

  test("has a fingerprint that case, format and delimiter do not change", async () => {
    const one = await inspect("УИК;Нур Отан\n1;2\n");
    const same = await inspect(encoded("уик\tнур отан\n7\t8\n", "utf-16le", true));
    const other = await inspect("УИК;Ак жол\n1;2\n");
    expect(same.fingerprint).toBe(one.fingerprint);
    expect(other.fingerprint).not.toBe(one.fingerprint);
  });
});

describe("Station numbers that repeat", () => {
  const rows = "Область;Район;УИК;Нур Отан\nА;x;1;1\nА;y;1;2\nБ;x;1;3\nБ;y;2;4\n";

  test("are told apart by as many places as it takes", async () => {
    const imported = await load(rows);
    expect(rowsOf(imported, "station", "region").map(([station, region]) => [station, region])).toEqual([
      ["А / x / 1", "А"],
      ["А / y / 1", "А"],
      ["Б / x / 1", "Б"],
      ["Б / y / 2", "Б"],
    ]);
  });

  test("within one region are one station: the first is kept and marked, the others refused with its line", async () => {
    const imported = await load("Область;УИК;Нур Отан\nА;1;5\nА;2;6\nА;1;5\nА;1;7\n");
    expect(rowsOf(imported, "station")).toEqual([
      ["1", {"nur-otan": 5}],
      ["2", {"nur-otan": 6}],
    ]);
    expect(imported.report.refusals.map(({line, reason, other}) => [line, reason, other])).toEqual([
      [4, "station-twice", {file: 0, line: 2}],
      [5, "station-twice", {file: 0, line: 2}],
    ]);
    expect(imported.report.marks).toEqual([
      {file: 0, line: 2, reason: "repeated", column: null, found: null},
    ]);
    expect(imported.report).toMatchObject({read: 4, kept: 2, marked: 1, refused: 2, stationWithin: null});
  });

  test("between contests are no repetition", async () => {
    const {report} = await load("contest,station,a\nx,1,5\ny,1,6\n");
    expect(report).toMatchObject({kept: 2, refused: 0});
  });
});

test("Commas between thousands, and the line that tells a spreadsheet the delimiter, are taken for what they are", async () => {
  const imported = await load("sep=;\nУИК;Избирателей;Нур Отан\n1;1,200;600\n2;2,300;1,700\n");
  expect(rowsOf(imported, "station", "registered")).toEqual([
    ["1", 1200, {"nur-otan": 600}],
    ["2", 2300, {"nur-otan": 1700}],
  ]);
  const quoted = await load('УИК,Избирателей,Нур Отан\n1,"1,200",600\n2,"2,300","1,700"\n');
  expect(rowsOf(quoted, "station", "registered")).toEqual(rowsOf(imported, "station", "registered"));
});

test("Regions written once on top of their stations hold for all of them", async () => {
  const text = "Область;УИК;Нур Отан\nАкмолинская;1;10\n;2;20\n;3;30\nАтырауская;4;40\n;5;50\nИтого;;150\n";
  const imported = await load(text);
  expect(rowsOf(imported, "region", "station").map(([region]) => region)).toEqual([
    "Акмолинская",
    "Акмолинская",
    "Акмолинская",
    "Атырауская",
    "Атырауская",
  ]);
  const above = await load("Область;УИК;Нур Отан\nАкмолинская;;\n;1;10\n;2;20\n;3;30\nАтырауская;;\n;4;40\n");
  expect(rowsOf(above, "region").map(([region]) => region)).toEqual([
    "Акмолинская",
    "Акмолинская",
    "Акмолинская",
    "Атырауская",
  ]);
});

test("Raions written once on top of their stations hold for those, also where another region has one of the same name", async () => {
  const loaded = await load(
    "Область;Район;Участок;Избирателей;Лес;Поле\nА;Р1;1;1000;400;150\n;;2;500;200;70\n;Р2;1;300;100;50\nБ;Р1;1;200;90;10\n;;2;100;40;20\n",
  );
  expect(rowsOf(loaded, "region", "station").map(([region, station]) => [region, station])).toEqual([
    ["А", "А / Р1 / 1"],
    ["А", "А / Р1 / 2"],
    ["А", "А / Р2 / 1"],
    ["Б", "Б / Р1 / 1"],
    ["Б", "Б / Р1 / 2"],
  ]);
});

test("Nothing is read of percentages, valid ballots, addresses and remarks, and the report names them", async () => {
  const text = `№ п/п;УИК;Адрес;Избирателей;Явка, %;Действительных бюллетеней;Нур Отан;Нур Отан, %;Примечание
1;101;ул. Абая, 5;1000;50,0;490;400;81,6;
2;102;ул. Абая, 7;1000;60,0;590;500;84,7;жалоба
`;
  const imported = await load(text);
  expect(rowsOf(imported, "station", "registered")).toEqual([
    ["101", 1000, {"nur-otan": 400}],
    ["102", 1000, {"nur-otan": 500}],
  ]);
  expect(imported.report.files[0].ignoredColumns).toEqual([
    "№ п/п",
    "Адрес",
    "Явка, %",
    "Действительных бюллетеней",
    "Нур Отан, %",
    "Примечание",
  ]);
});

describe("A party", () => {
  test("called “against all” is a party where the reader says so", async () => {
    const text = "УИК;Нур Отан;Против всех\n1;10;3\n";
    expect(rowsOf(await load(text), "against_all")).toEqual([[3, {"nur-otan": 10}]]);
    const told = await load(text, (mapping) => ({
      ...mapping,
      columns: mapping.columns.map((column) =>
        column.role === "against_all" ? {role: "votes", party: "Против всех"} : column,
      ),
    }));
    expect(rowsOf(told, "against_all")).toEqual([[null, {"nur-otan": 10, "Против всех": 3}]]);
  });

  test("called “against all” beside a line of that kind is a party by itself: no column of votes is passed over", async () => {
    const text = 'station,Party A,"Party ""against all""",None of these\n1,10,20,3\n';
    expect(rowsOf(await load(text), "against_all")).toEqual([
      [3, {"Party A": 10, 'Party "against all"': 20}],
    ]);
  });

  test("called like a group of voters gets another code: a scenario would take the one for the other", async () => {
    const reserved = ["againstAll", "nonvoters", "invalid", "parties"];
    const imported = await load("station,a,b,c,d,e\n1,1,2,3,4,5\n", (mapping) => ({
      ...mapping,
      columns: [
        {role: "station"},
        ...reserved.map((party) => ({role: "votes", party}) as const),
        {role: "votes", party: "__proto__"},
      ],
    }));
    expect(imported.tables.votes.party).toEqual([
      "«againstAll»",
      "«nonvoters»",
      "«invalid»",
      "«parties»",
      "__proto__",
    ]);
  });

  test("of the catalogue is known by any of its names; any other keeps its own", async () => {
    const known: [string, string][] = [
      ["nur-otan", "nur-otan"],
      ["Нұр Отан", "nur-otan"],
      ["партия нур отан", "nur-otan"],
      ["ПАРТИЯ «НУР ОТАН»", "nur-otan"],
      ["3. «Нұр Отан» партиясы", "nur-otan"],
      ["Голоса за Нур Отан", "nur-otan"],
      ["Nur-Otan Party", "nur-otan"],
      ["«Ақ жол» Қазақстанның демократиялық партиясы", "«Ақ жол» Қазақстанның демократиялық партиясы"],
      ["Ак-жол", "ak-zhol"],
      ["ДПК «Ак жол»", "ak-zhol"],
      ["КХП", "qhp"],
      ["Народная партия Казахстана", "qhp"],
      ["Қазақстан Халық партиясы", "qhp"],
      ["AMANAT", "amanat"],
      ["Аманат", "amanat"],
      ["ОСДП", "osdp"],
      ["Отан", "otan"],
      ["=1+1", "=1+1"],
      ["<script>alert(1)</script>", "<script>alert(1)</script>"],
      ["  Партия весны ", "Партия весны"],
      ["Партия\u00a0 e\u0301te\u0301", "Партия\u00a0 été"],
    ];
    for (const [name, id] of known) {
      const {tables} = await load(`station\t${name}\n1\t5\n`);
      expect([name, ...(tables.votes.party as string[])]).toEqual([name, id]);
    }
  });

  test("with a long file's own spelling can be told to be another", async () => {
    const text = "УИК;Партия;Голосов\n1;НО;10\n1;Все прочие;2\n1;Ак жол;3\n";
    const {mapping, partyTexts} = await inspect(text);
    expect(partyTexts).toEqual(["НО", "Все прочие", "Ак жол"]);
    const imported = await load(text, () => ({
      ...mapping,
      parties: [
        {text: "НО", as: {role: "votes", party: "nur-otan"}},
        {text: "Все прочие", as: {role: "ignore"}},
      ],
    }));
    expect(rowsOf(imported, "station")).toEqual([["1", {"nur-otan": 10, "ak-zhol": 3}]]);
    expect(imported.report).toMatchObject({read: 3, kept: 2, skipped: {ignored: 1}});
  });
});

test("Lists keep the order of the columns, also where a station has no votes for the first", async () => {
  const {report, tables} = await load("station,b,a,c\n1,,2,3\n2,1,,3\n3,1,2,\n");
  expect(report.contests[0].parties).toEqual(["b", "a", "c"]);
  expect(tables.votes.party).toEqual(["a", "c", "b", "c", "b", "a"]);
});

test("Lists of a file sorted by votes stand as they first occur, at every station", async () => {
  const {report, tables} = await load("station,party,votes\n1,a,9\n1,b,5\n2,b,8\n2,a,1\n");
  expect(report.contests[0].parties).toEqual(["a", "b"]);
  expect([tables.votes.station, tables.votes.party, Array.from(tables.votes.votes)]).toEqual([
    ["1", "1", "2", "2"],
    ["a", "b", "a", "b"],
    [9, 5, 1, 8],
  ]);
});

test("Rows that say they are reconstructed stay so, whatever the reader says of the file", async () => {
  const {tables} = await load("station,basis,a\n1,reconstructed,5\n2,observers,6\n3,,7\n");
  expect(tables.protocols.basis).toEqual(["reconstructed", "observers", "official"]);
});

test("The files of a report are told by the names they came under", async () => {
  const {report} = await load(["station,a\n1,5\n", "station,a\n2,5x\n3,4\n"]);
  expect(report.files.map(({name, kept, refused}) => [name, kept, refused])).toEqual([
    ["file 1", 1, 0],
    ["file 2", 1, 1],
  ]);
  expect(report.refusals[0]).toMatchObject({file: 1, line: 2});
  expect(fileOf("x").name).toBe("file.csv");
});
