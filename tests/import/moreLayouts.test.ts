import {describe, expect, test} from "vitest";
import {inspect, load, rowsOf} from "./importing.js";

const lines = (...rows: readonly string[]) => rows.join("\n");
const counts = ["station", "registered", "cast", "invalid"] as const;

/** Three stations, and what is counted for two lists in each. */
const three = (first: string, second: string) => [
  ["1", 1000, 600, 10, {[first]: 400, [second]: 190}],
  ["2", 800, 500, 20, {[first]: 300, [second]: 180}],
  ["3", 900, 450, 5, {[first]: 245, [second]: 200}],
];

describe("Of several columns that are called the ballots cast the one is meant that comes to the valid and the invalid ones", () => {
  test("in capitals, which in Turkish have other letters i than small ones", async () => {
    const text = lines(
      "SANDIK NO;KAYITLI SEÇMEN SAYISI;OY KULLANAN KAYITLI SEÇMEN SAYISI;KANUN GEREĞİ OY KULLANAN SEÇMEN SAYISI;TOPLAM OY KULLANAN SEÇMEN SAYISI;TOPLAM GEÇERLİ OY SAYISI;GEÇERSİZ OY SAYISI;ORMAN;TARLA",
      "1;1000;598;2;600;590;10;400;190",
      "2;800;499;1;500;480;20;300;180",
      "3;900;447;3;450;445;5;245;200",
    );
    expect(rowsOf(await load(text), ...counts)).toEqual(three("ORMAN", "TARLA"));
  });

  test("where voters who came and ballots in the box differ, in Hungarian", async () => {
    const text = lines(
      "Szavazókör;A névjegyzékben lévő választópolgárok száma;Szavazóként megjelent választópolgárok száma;Urnában lévő, lebélyegzett szavazólapok száma;Eltérés a megjelentek számától;Érvénytelen lebélyegzett szavazólapok száma;Érvényes szavazólapok száma;ERDŐ;MEZŐ",
      "1;1000;600;600;0;10;590;400;190",
      "2;800;501;500;-1;20;480;300;180",
      "3;900;450;450;0;5;445;245;200",
    );
    expect(rowsOf(await load(text), ...counts)).toEqual(three("ERDŐ", "MEZŐ"));
  });

  test("and a total that comes to the votes and the invalid ballots is the ballots cast", async () => {
    const text = lines(
      "MESA;HABILITADOS;BOSQUE;CAMPO;VB;VN;TOTAL",
      "1;1000;400;190;4;6;600",
      "2;800;300;180;10;10;500",
      "3;900;245;200;2;3;450",
    );
    expect(rowsOf(await load(text), ...counts)).toEqual(three("BOSQUE", "CAMPO"));
  });
});

describe("What counts for nobody is no list", () => {
  test.each([
    ["CNR", "VN", "total", "lista_nominal"],
    ["NO REGISTRADOS", "NULOS", "VOTACION TOTAL", "LISTA NOMINAL"],
    ["NUM_VOTOS_CAN_NREG", "NUM_VOTOS_NULOS", "TOTAL_VOTOS", "LISTA_NOMINAL"],
    ["CANDIDATURAS NO REGISTRADAS", "VOTOS NULOS", "TOTAL", "LISTA NOMINAL"],
  ])(
    "votes for candidates who are not registered, %s, beside %s",
    async (none, invalid, total, registered) => {
      const text = lines(
        `casilla,NUM_ACTA_IMPRESO,BOSQUE,CAMPO,${none},${invalid},${total},${registered}`,
        "1,1,400,190,1,9,600,1000",
        "2,2,300,180,2,18,500,800",
        "3,3,245,200,0,5,450,900",
      );
      expect(rowsOf(await load(text), ...counts)).toEqual(three("BOSQUE", "CAMPO"));
    },
  );

  test("also as rows among the lists", async () => {
    const rows = [
      ["PAN", 400],
      ["CNR", 1],
      ["VOTOS NO MARCADOS", 2],
      ["VOTOS EN BLANCO", 3],
      ["NULOS", 4],
    ].map(([name, votes]) => `1,1000,${name},${votes}`);
    const loaded = await load(lines("MESA,LISTA_NOMINAL,PARTIDO,VOTOS", ...rows));
    expect(rowsOf(loaded, "station", "registered", "invalid")).toEqual([["1", 1000, 10, {PAN: 400}]]);
  });

  test.each([
    [
      "Swedish",
      "Röstberättigade;Röstande;Giltiga röster;Ogiltiga - blanka;Ogiltiga - övriga;Ogiltiga röster totalt",
    ],
    [
      "Danish",
      "FV2022 - Stemmeberettigede;FV2022 - Afgivne stemmer;FV2022 - Gyldige stemmer;FV2022 - Blanke stemmer;FV2022 - Andre ugyldige stemmer;FV2022 - Ugyldige stemmer i alt",
    ],
    ["Italian", "ISCRITTI_TOT;VOTANTI_TOT;VOTI_VALIDI;SCHEDE_BIANCHE;SCHEDE_NULLE;VOTI_CONTESTATI E ALTRI"],
  ])("blank ballots, and a sum of these, in %s", async (_, headings) => {
    const text = lines(
      `station;${headings};SKOG;MARK`,
      "1;1000;600;590;6;4;10;400;190",
      "2;800;500;480;15;5;20;300;180",
      "3;900;450;445;3;2;5;245;200",
    );
    expect(rowsOf(await load(text), ...counts)).toEqual(three("SKOG", "MARK"));
  });
});

test("A word with marks is no other word: a list called Šuma is no sum", async () => {
  const text = lines(
    "BM;Broj upisanih birača;Broj birača koji su glasali;Broj nevažećih listića;ŠUMA;POLJE",
    "1;1000;600;10;400;190",
    "2;800;500;20;300;180",
    "3;900;450;5;245;200",
  );
  expect(rowsOf(await load(text), ...counts)).toEqual(three("ŠUMA", "POLJE"));
});

describe("Votes of candidates behind those of their list are parts of these", () => {
  const rows = [
    "1;1000;600;590;10;400;120;80;190;50;40",
    "2;800;500;480;20;300;100;50;180;60;20",
    "3;900;450;445;5;245;45;100;200;80;20",
  ];
  const header = "Biračko mjesto;Birača;Glasovalo;Važeći listići;Nevažeći listići";

  test("where the lists are called lists", async () => {
    const text = lines(
      `${header};LISTA HRAST;HRAST - Ana;HRAST - Ivo;LISTA JAVOR;JAVOR - Eva;JAVOR - Petar`,
      ...rows,
    );
    expect(rowsOf(await load(text), ...counts)).toEqual(three("LISTA HRAST", "LISTA JAVOR"));
  });

  test("and where only numbers tell: the lists alone come to the ballots", async () => {
    const text = lines(`${header};HRAST;Ana Anić;Ivo Ivić;JAVOR;Eva Ević;Petar Perić`, ...rows);
    expect(rowsOf(await load(text), ...counts)).toEqual(three("HRAST", "JAVOR"));
  });
});

describe("Ways to vote behind the names of lists", () => {
  test.each([" - ", "_", " "])(
    "are parts of the column that is their sum, whatever they are called, after %j",
    async (dash) => {
      const of = (list: string) =>
        ["хартия", "машина", "общо"].map((way) => `${list}${dash}${way}`).join(";");
      const text = lines(
        `Секция;Избиратели;Гласували;Недействителни;${of("ГОРА")};${of("ПОЛЕ")}`,
        "1;1000;600;10;150;250;400;90;100;190",
        "2;800;500;20;100;200;300;80;100;180",
        "3;900;450;5;45;200;245;150;50;200",
      );
      expect(rowsOf(await load(text), ...counts)).toEqual(three("ГОРА", "ПОЛЕ"));
    },
  );

  test("are not lists where no column is their sum: adding them up waits for a word", async () => {
    const text = lines(
      "Секция;Гласували;ГОРА - хартия;ГОРА - машина;ПОЛЕ - хартия;ПОЛЕ - машина",
      "1;600;150;250;90;110",
      "2;500;100;200;80;120",
    );
    await expect(load(text)).rejects.toMatchObject({fault: {problem: {problem: "column-twice"}}});
    expect(rowsOf(await load(text, (mapping) => ({...mapping, combine: "add"})), "station")[0]).toEqual([
      "1",
      {ГОРА: 400, ПОЛЕ: 200},
    ]);
  });
});

describe("A file of two elections is read as the first", () => {
  test.each([
    [
      "before",
      (year: number) => ["registered", "cast", "invalid", "Oak", "Elm"].map((name) => `${year}_${name}`),
      ["Oak", "Elm"],
    ],
    [
      "behind",
      (year: number) => ["registered", "cast", "invalid", "Oak", "Elm"].map((name) => `${name} ${year}`),
      ["Oak 2020", "Elm 2020"],
    ],
  ] as const)("whose year stands %s its headings", async (_, of, [first, second]) => {
    const text = lines(
      ["precinct", ...of(2020), ...of(2016)].join(),
      "1,1000,600,10,400,190,990,550,0,380,170",
      "2,800,500,20,300,180,790,460,10,280,170",
      "3,900,450,5,245,200,880,440,4,240,196",
    );
    expect(rowsOf(await load(text), ...counts)).toEqual(three(first, second));
  });
});

test("A year in brackets is no way to vote", async () => {
  const of = (year: number) =>
    ["registered", "cast", "invalid", "Oak", "Elm"].map((name) => `${name} (${year})`);
  const text = lines(
    ["precinct", ...of(2020), ...of(2016)].join(),
    "1,1000,600,10,400,190,990,550,0,380,170",
    "2,800,500,20,300,180,790,460,10,280,170",
    "3,900,450,5,245,200,880,440,4,240,196",
  );
  expect(rowsOf(await load(text), ...counts)).toEqual(three("Oak (2020)", "Elm (2020)"));
});

describe("In a row for each party its votes are", () => {
  test.each([
    [
      "the total of those before and on the day",
      "Stemmekretsnummer;Partinavn;Antall stemmeberettigede;Antall forhåndsstemmer;Antall valgtingstemmer;Antall stemmer totalt",
    ],
    ["so in Finnish", "Äänestysalue;Puolue;Äänioikeutettuja;Ennakkoäänet;Vaalipäivän äänet;Ääniä yhteensä"],
    ["the sum of the columns before", "bureau;parti;inscrits;par correspondance;à l'urne;ensemble"],
    ["the valid ones", "VD_Number;Party Name;Registered Voters;Area code;Seats;Total Valid Votes"],
  ])("%s", async (_, header) => {
    const rows = [
      "1;Skog;1000;150;210;360",
      "1;Mark;1000;100;140;240",
      "2;Skog;800;100;175;275",
      "2;Mark;800;101;125;226",
    ];
    expect(rowsOf(await load(lines(header, ...rows)), "station", "registered")).toEqual([
      ["1", 1000, {Skog: 360, Mark: 240}],
      ["2", 800, {Skog: 275, Mark: 226}],
    ]);
  });
});

test("Sums above their stations name the place of these, and count for none", async () => {
  const text = lines(
    "읍면동명;투표구명;선거인수;투표수;무효투표수;숲당;들당",
    "합계;;2700;1550;35;945;570",
    "청운동;소계;1800;1100;30;700;370",
    ";제1투;1000;600;10;400;190",
    ";제2투;800;500;20;300;180",
    "사직동;소계;900;450;5;245;200",
    ";제1투;900;450;5;245;200",
  );
  const loaded = await load(text);
  expect(rowsOf(loaded, "station", "cast").map(([station, cast]) => [station, cast])).toEqual([
    ["청운동 / 제1투", 600],
    ["청운동 / 제2투", 500],
    ["사직동 / 제1투", 450],
  ]);
  expect([loaded.report.refused, loaded.report.skipped.totals]).toEqual([0, 3]);
});

test("Places that stand alone above their stations tell those of one name apart", async () => {
  const text = lines(
    "Suburb,Polling Place Address,Oak,Elm,Informal Votes",
    "City,,,,",
    ",School Hall,400,190,10",
    ",Town Hall,300,180,20",
    "Parnell,,,,",
    ",School Hall,245,200,5",
  );
  expect(rowsOf(await load(text), "station", "invalid")).toEqual([
    ["City / School Hall", 10, {Oak: 400, Elm: 190}],
    ["City / Town Hall", 20, {Oak: 300, Elm: 180}],
    ["Parnell / School Hall", 5, {Oak: 245, Elm: 200}],
  ]);
});

test("What adds up the lists is none of them, whatever stands beside", async () => {
  const text = lines(
    "mesa;electores;votantes;BOSQUE;CAMPO;resultado;en_blanco;nulos;otros",
    "1;1000;600;400;190;590;3;6;1",
    "2;800;500;300;180;480;10;10;0",
    "3;900;450;245;200;445;2;3;0",
  );
  const rows = rowsOf(await load(text), "station", "invalid");
  expect(rows.map(([, , votes]) => votes)).toMatchObject([{BOSQUE: 400}, {BOSQUE: 300}, {CAMPO: 200}]);
  expect(rows.some(([, , votes]) => Object.hasOwn(Object(votes), "resultado"))).toBe(false);
});

test("A choice beside a party is who stands for it", async () => {
  const text = lines(
    "Precinct,Choice,Party,Election Day,Absentee,Total Votes",
    "1,Ann,DEM,300,100,400",
    "1,Bob,REP,100,90,190",
    "2,Ann,DEM,200,100,300",
    "2,Bob,REP,100,80,180",
  );
  expect(rowsOf(await load(text), "station")[0]).toEqual(["1", {DEM: 400, REP: 190}]);
});

describe("Where no heading is known but the station's, as somebody said", () => {
  test("the lists are those that come to a sum which with others comes to another one", async () => {
    const text = lines(
      "ጣቢያ;መዝገብ;ድምጽ;ልክ;ባዶ;ደን;ሜዳ",
      "1;1000;600;590;10;400;190",
      "2;800;500;480;20;300;180",
      "3;900;450;445;5;245;200",
    );
    const {mapping, columns} = await inspect(text, {
      roles: [{role: "station"}, null, null, null, null, null, null],
    });
    expect(mapping.columns.map(({role}) => role)).toEqual(
      "station ignore ignore ignore ignore votes votes".split(" "),
    );
    expect(columns.map(({unread}) => unread)).toEqual([
      undefined,
      "apart",
      "sum",
      "sum",
      "apart",
      undefined,
      undefined,
    ]);
  });
});
