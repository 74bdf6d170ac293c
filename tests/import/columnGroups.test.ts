import {parquetWriteBuffer} from "hyparquet-writer";
import {describe, expect, test} from "vitest";
import {groupRows, numberedHeading} from "../../src/import/formats/columnGroups.js";
import {isWhole} from "../../src/import/importReport.js";
import type {Mapping} from "../../src/import/mapping.js";
import {parseMapping} from "../../src/import/parseMapping.js";
import {inspect, load, plain, rowsOf, workbook} from "./importing.js";

/** Of a text, as programs of the French ministry save it. */
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const places =
  "Code du département;Libellé du département;Code de la commune;Libellé de la commune;Code du b.vote";
const counts =
  "Inscrits;Abstentions;% Abs/Ins;Votants;% Vot/Ins;Blancs;% Blancs/Ins;% Blancs/Vot;Nuls;% Nuls/Ins;% Nuls/Vot;Exprimés;% Exp/Ins;% Exp/Vot";

/** A row of the ministry: electors, voters, blank and spoiled ballots, then what stands to the right. */
const row = (
  place: string,
  electors: number,
  voters: number,
  blank: number,
  spoiled: number,
  behind: string,
) =>
  `${place};${electors};${electors - voters};10,00;${voters};90,00;${blank};1,00;1,11;${spoiled};0,50;0,55;${voters - blank - spoiled};88,00;97,00;${behind}`;

const candidate = (number: number, name: string, votes: number) =>
  `${number};M;${name};Jean;${votes};10,00;11,11`;

/** Headings over the first candidate alone; the candidates stand in another order in the second département. */
const unheaded = [
  `${places};${counts};N°Panneau;Sexe;Nom;Prénom;Voix;% Voix/Ins;% Voix/Exp`,
  row(
    "01;Ain;001;Abbécourt;0001",
    100,
    60,
    3,
    2,
    `${candidate(1, "HÊTRE", 30)};${candidate(2, "FRÊNE", 25)}`,
  ),
  row(
    "01;Ain;001;Abbécourt;0002",
    110,
    65,
    1,
    4,
    `${candidate(1, "HÊTRE", 20)};${candidate(2, "FRÊNE", 40)}`,
  ),
  row("01;Ain;004;Afa;0001", 90, 30, 0, 0, `${candidate(1, "HÊTRE", 9)};${candidate(2, "FRÊNE", 21)}`),
  row(
    "02;Aisne;001;Abbécourt;0001",
    80,
    50,
    5,
    1,
    `${candidate(1, "FRÊNE", 14)};${candidate(2, "HÊTRE", 30)};${candidate(3, "ORME", 0)}`,
  ),
].join("\r\n");

const unheadedStations = [
  ["01 / Abbécourt / 0001", 100, 60, 5, {HÊTRE: 30, FRÊNE: 25}],
  ["01 / Abbécourt / 0002", 110, 65, 5, {HÊTRE: 20, FRÊNE: 40}],
  ["01 / Afa / 0001", 90, 30, 0, {HÊTRE: 9, FRÊNE: 21}],
  ["02 / Abbécourt / 0001", 80, 50, 6, {FRÊNE: 14, HÊTRE: 30, ORME: 0}],
];

const columns = ["station", "registered", "cast", "invalid"] as const;

describe("Candidates that stand beside each other in a row are read each by its own name", () => {
  test("where only the first has headings, in Latin-1, with stations numbered within communes", async () => {
    const loaded = await load(latin1(unheaded));
    expect(rowsOf(loaded, ...columns)).toEqual(unheadedStations);
    expect(loaded.report.refused).toBe(0);
    expect(loaded.report.read).toBe(4);
  });

  test("where a program gave names to the columns without headings", async () => {
    const [header, ...rows] = unheaded.split("\r\n");
    const madeUp = Array.from({length: 14}, (_, at) => `Unnamed: ${26 + at}`).join(";");
    const width = header.split(";").length + 14;
    const padded = rows.map((line) => [...line.split(";"), ...Array(99).fill("")].slice(0, width).join(";"));
    expect(rowsOf(await load([`${header};${madeUp}`, ...padded].join("\n")), ...columns)).toEqual(
      unheadedStations,
    );
  });

  test.each(["", ";".repeat(14)])(
    "where none has headings, as their votes come to the valid ones%s",
    async (end) => {
      const [header, ...lines] = unheaded.split("\r\n");
      const bare = header.slice(0, header.indexOf(";N°Panneau")) + end;
      const loaded = await load([bare, ...lines].join("\n"));
      expect(rowsOf(loaded, ...columns)).toEqual(unheadedStations);
      expect([loaded.report.read, loaded.report.refused]).toEqual([4, 0]);
    },
  );

  test("where headings are numbered, and districts have other candidates in other numbers", async () => {
    const group = (at: number) =>
      `;Numéro de panneau ${at};Nuance candidat ${at};Nom candidat ${at};Prénom candidat ${at};Sexe candidat ${at};Voix ${at};% Voix/inscrits ${at};% Voix/exprimés ${at};Elu ${at}`;
    const one = (at: number, list: string, name: string, votes: number) =>
      `;${at};${list};${name};Anne;FEMININ;${votes};10,00%;11,00%;`;
    const none = ";;;;;;;;;";
    const loaded = await load(
      [
        `Code département;Libellé département;Code commune;Libellé commune;Code BV;Inscrits;Votants;Exprimés;Blancs;Nuls${group(1)}${group(2)}${group(3)}`,
        `01;Ain;01001;Abbécourt;0001;100;60;55;3;2${one(1, "UG", "ORME", 30)}${one(2, "REG", "SAULE", 25)}${none}`,
        `01;Ain;01001;Abbécourt;0002;100;40;40;0;0${one(1, "UG", "ORME", 22)}${one(2, "REG", "SAULE", 18)}${none}`,
        `02;Aisne;02001;Afa;0001;90;61;60;0;1${one(1, "DIV", "CHARME", 10)}${one(2, "UG", "TILLEUL", 30)}${one(3, "DIV", "ALISIER", 20)}`,
      ].join("\n"),
    );
    expect(rowsOf(loaded, ...columns)).toEqual([
      ["01 / 0001", 100, 60, 5, {UG: 30, REG: 25}],
      ["01 / 0002", 100, 40, 0, {UG: 22, REG: 18}],
      ["02 / 0001", 90, 61, 1, {DIV: 30, UG: 30}],
    ]);
    expect(loaded.report.refused).toBe(0);
  });

  test("where lists have a short name and a leaning: two lists of one leaning stay two", async () => {
    const loaded = await load(
      [
        "Code commune;Code BV;Inscrits;Votants;Nuls;Numéro de panneau 1;Nuance liste 1;Libellé abrégé de liste 1;Libellé de liste 1;Voix 1;Sièges 1;Numéro de panneau 2;Nuance liste 2;Libellé abrégé de liste 2;Libellé de liste 2;Voix 2;Sièges 2",
        "01001;1;100;60;0;1;LDIV;PAIX;LISTE POUR LA PAIX;30;0;2;LDIV;AVENIR;LISTE DE L'AVENIR;30;0",
        "01001;2;100;50;5;1;LDIV;PAIX;LISTE POUR LA PAIX;10;0;2;LDIV;AVENIR;LISTE DE L'AVENIR;35;0",
      ].join("\n"),
    );
    expect(rowsOf(loaded, ...columns)).toEqual([
      ["1", 100, 60, 0, {PAIX: 30, AVENIR: 30}],
      ["2", 100, 50, 5, {PAIX: 10, AVENIR: 35}],
    ]);
  });

  const small = [
    ["1", 100, 60, 2, {Ash: 40, Birch: 18}],
    ["2", 90, 50, 0, {Birch: 30, Cedar: 20}],
    ["3", 80, 41, 1, {Ash: 40}],
  ];

  test("where each has a name and votes, and empty or zero places are left", async () => {
    const loaded = await load(
      "station,registered,cast,invalid,cand1_name,cand1_votes,cand2_name,cand2_votes\n1,100,60,2,Ash,40,Birch,18\n2,90,50,0,Birch,30,Cedar,20\n3,80,41,1,Ash,40,,0\n",
    );
    expect(rowsOf(loaded, ...columns)).toEqual(small);
    expect(loaded.report.refused).toBe(0);
  });

  test("where names stand first and votes behind all of them", async () => {
    const loaded = await load(
      "Precinct,Registered voters,Party 1,Party 2,Votes 1,Votes 2,Ballots cast,Invalid\n1,100,Ash,Birch,40,18,60,2\n2,90,Birch,Cedar,30,20,50,0\n3,80,Ash,,40,,41,1\n",
    );
    expect(rowsOf(loaded, ...columns)).toEqual(small);
  });

  test("where the first and the second are called so", async () => {
    const loaded = await load(
      "station,registered,cast,invalid,first_party,first_votes,second_party,second_votes\n1,100,60,2,Ash,40,Birch,18\n2,90,50,0,Birch,30,Cedar,20\n3,80,41,1,Ash,40,,\n",
    );
    expect(rowsOf(loaded, ...columns)).toEqual(small);
  });

  test("and constituencies by their codes, where no column names stations", async () => {
    const loaded = await load(
      "Code département;Code circonscription législative;Libellé circonscription législative;Inscrits;Votants;Nuls;Nuance candidat 1;Nom candidat 1;Voix 1;Nuance candidat 2;Nom candidat 2;Voix 2\n01;0101;1ère;100;60;2;UG;ORME;40;RN;SAULE;18\n01;0102;2ème;90;50;0;RN;FRENE;30;LR;CHENE;20\n02;0201;1ère;80;41;1;UG;HETRE;40;;;\n",
    );
    expect(rowsOf(loaded, ...columns)).toEqual([
      ["0101", 100, 60, 2, {UG: 40, RN: 18}],
      ["0102", 90, 50, 0, {RN: 30, LR: 20}],
      ["0201", 80, 41, 1, {UG: 40}],
    ]);
  });

  test("in a Parquet file, whose columns have names and no header", async () => {
    const texts = (name: string, data: string[]) => ({name, data, type: "STRING" as const});
    const counts = (name: string, data: number[]) => ({name, data, type: "INT32" as const});
    const bytes = parquetWriteBuffer({
      columnData: [
        texts("station", ["1", "2", "3"]),
        counts("registered", [100, 90, 80]),
        counts("cast", [60, 50, 41]),
        counts("invalid", [2, 0, 1]),
        texts("cand1_name", ["Ash", "Birch", "Ash"]),
        counts("cand1_votes", [40, 30, 40]),
        texts("cand2_name", ["Birch", "Cedar", ""]),
        counts("cand2_votes", [18, 20, 0]),
      ],
    });
    expect(rowsOf(await load(new Uint8Array(bytes)), ...columns)).toEqual(small);
  });

  test("in a workbook whose headings come again", async () => {
    const loaded = await load(
      await workbook({
        Sheet1: [
          ["Precinct", "Registered voters", "Ballots cast", "Invalid", "Party", "Votes", "Party", "Votes"],
          ["1", 100, 60, 2, "Ash", 40, "Birch", 18],
          ["2", 90, 50, 0, "Birch", 30, "Cedar", 20],
          ["3", 80, 41, 1, "Ash", 40],
        ],
      }),
    );
    expect(rowsOf(loaded, ...columns)).toEqual(small);
  });
});

describe("Of a table with candidates beside each other", () => {
  test("columns without headings are not read where nothing shows which of them are votes", async () => {
    await expect(
      load("station;inscrits;votants;nuls\n1;100;60;2;HÊTRE;31;FRÊNE;27\n2;90;50;0;HÊTRE;30;FRÊNE;21\n"),
    ).rejects.toMatchObject({fault: {problem: {problem: "no-party-column"}}});
  });

  test("rows are those of the file, and candidates that are refused in them are told beside", async () => {
    const {report} = await load(
      "station,registered,cast,cand1_name,cand1_votes,cand2_name,cand2_votes\n1,100,60,Ash,40,Birch,18\n2,90,50,Birch,30,,20\n",
    );
    expect([report.read, report.kept, report.refused, report.refusedParts, report.refusedVotes]).toEqual([
      2, 2, 0, 1, 20,
    ]);
    expect(isWhole(report)).toBe(false);
  });

  test("two of one name in a row stay two: the second is refused where no party tells them apart", async () => {
    const {report} = await load(
      "station,cast,cand1_name,cand1_votes,cand2_name,cand2_votes\n1,60,Ash,40,Ash,18\n2,50,Birch,30,Ash,20\n",
    );
    expect([report.kept, report.refusedParts, report.refusedVotes]).toEqual([2, 1, 18]);
  });

  test("rows in each of which one of two is refused still count, and say so", async () => {
    const {report, tables} = await load(
      "station,cast,cand1_name,cand1_votes,cand2_name,cand2_votes\n1,60,Ash,40,Ash,18\n2,50,Ash,30,Ash,20\n",
    );
    expect(plain(tables.votes.votes)).toEqual([40, 30]);
    expect([report.read, report.kept, report.refused, report.refusedParts]).toEqual([2, 2, 0, 2]);
  });

  test("a station that comes again is refused, and not added to the first", async () => {
    const {report} = await load(
      "station,cast,cand1_party,cand1_name,cand1_votes,cand2_party,cand2_name,cand2_votes\n1,60,Oaks,Ash,40,Oaks,Elm,18\n2,50,Oaks,Ash,30,Pines,Fir,20\n1,60,Oaks,Ash,40,Oaks,Elm,18\n",
    );
    expect([report.kept, report.refused, report.refusedVotes]).toEqual([2, 1, 58]);
  });

  test("a row that goes on behind its columns is refused", async () => {
    const {report} = await load(
      "station,registered,cast,cand1_name,cand1_votes,cand2_name,cand2_votes\n1,100,60,Ash,40,Birch,18\n2,90,50,Birch,30,Ash,20,77\n",
    );
    expect([report.kept, report.refused]).toEqual([1, 1]);
  });

  test("the sum beside a column of voters has each row of the file once, the one beside votes every candidate", async () => {
    const {columns: told} = await inspect(latin1(unheaded));
    const sums = Object.fromEntries(told.map(({heading, sum}) => [heading, sum]));
    expect([sums.Inscrits, sums.Votants, sums.Voix]).toEqual([380, 205, 189]);
  });

  test("a mapping says what is guessed, and may say that there are none", async () => {
    const text = "station,registered,cast,p1,v1,p2,v2\n1,100,60,Ash,40,Birch,18\n2,90,50,Birch,30,Ash,20\n";
    const groups = {columns: [3, 4], step: 2, times: 2};
    expect(parseMapping({groups}).groups).toEqual(groups);
    expect(parseMapping({groups: {columns: [3, 4], step: 2}}).groups).toEqual({...groups, times: null});
    expect(() => parseMapping({groups: {columns: [4, 3], step: 2}})).toThrow("mapping.groups.columns");
    expect(() => parseMapping({groups: {columns: [3], step: 0}})).toThrow("mapping.groups.step");
    const {mapping} = await inspect(text, {groups});
    const told = {
      ...mapping,
      columns: ["station", "registered", "cast", "party", "party_votes"].map((role) => ({role})),
    };
    expect(plain((await load(text, () => told as Mapping)).tables.votes.votes)).toHaveLength(4);
    const named =
      "station,registered,cast,cand1_name,cand1_votes,cand2_name,cand2_votes\n1,100,60,Ash,40,Birch,18\n";
    expect((await inspect(named, {groups: null})).columns).toHaveLength(7);
    expect((await inspect(named)).columns.map(({heading}) => heading).slice(3)).toEqual([
      "cand_name",
      "cand_votes",
    ]);
  });

  test("columns that are numbered and have no names are parties, as they were", async () => {
    const loaded = await load("station,registered,cast,party1,party2\n1,100,58,40,18\n2,90,50,30,20\n");
    expect(rowsOf(loaded, "station")).toEqual([
      ["1", {party1: 40, party2: 18}],
      ["2", {party1: 30, party2: 20}],
    ]);
  });

  test("the number of a heading is found before, within and behind its words", () => {
    expect(
      ["Voix 1", "cand12_votes", "1_name", "Votes (3)", "Nom.1", "% Voix/Ins 2"].map(numberedHeading),
    ).toEqual([
      {number: 1, rest: "Voix"},
      {number: 12, rest: "cand_votes"},
      {number: 1, rest: "name"},
      {number: 3, rest: "Votes"},
      {number: 1, rest: "Nom"},
      {number: 2, rest: "% Voix/Ins"},
    ]);
    expect(numberedHeading("Voix")).toBeNull();
    expect(numberedHeading("12")).toBeNull();
  });

  test("a row without a candidate is still handed on, once", () => {
    const rows: unknown[] = [];
    const onRow = groupRows({columns: [1, 2], step: 2, times: null}, 0, (line, cells) => {
      rows.push([line, [...cells]]);
      return true;
    });
    onRow(1, ["a", "", "", "", ""]);
    onRow(2, ["b", "", "0", "Ash", "0"]);
    expect(rows).toEqual([
      [1, ["a", "", ""]],
      [2, ["b", "Ash", "0"]],
    ]);
  });
});
