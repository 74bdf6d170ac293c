import {describe, expect, test} from "vitest";
import type {Imported} from "../../src/import/imported.js";
import {inspect, load, plainTables, rowsOf} from "./importing.js";

/** Stations, the counts asked for, and the votes by party, all in all. */
function sumsOf({tables}: Imported, ...counts: readonly ("registered" | "cast" | "invalid" | "issued")[]) {
  const {protocols, votes} = plainTables(tables);
  const sum = (cells: readonly (string | number | null)[]) =>
    cells.reduce<number>((all, cell) => all + Number(cell ?? 0), 0);
  const parties = [...new Set(votes.party as string[])].map((party) => [
    party,
    sum(votes.votes.filter((_, row) => votes.party[row] === party)),
  ]);
  return [
    protocols.station.length,
    ...counts.map((name) => sum(protocols[name])),
    Object.fromEntries(parties),
  ];
}

const counts = ["registered", "cast", "invalid"] as const;
const all = [3, 2700, 1550, 35];

describe("The station table of a commission is read as it is published:", () => {
  test.each([
    [
      "Poland",
      '"Nr komisji";"Gmina";"TERYT Gminy";"Powiat";"Województwo";"Siedziba";"Typ obwodu";"Liczba komisji";"Komisja otrzymała kart do głosowania";"Liczba wyborców uprawnionych do głosowania";"Nie wykorzystano kart do głosowania";"Liczba wyborców, którym wydano karty do głosowania w lokalu wyborczym";"Liczba kart wyjętych z urny";"Liczba kart nieważnych";"Liczba kart ważnych";"Liczba głosów nieważnych";"Liczba głosów ważnych oddanych łącznie na wszystkie listy kandydatów";"KOMITET WYBORCZY LAS - ZPOW-1";"KOALICYJNY KOMITET WYBORCZY POLE - ZPOW-2"\n' +
        '"1";"m. X";"20101";"p";"w";"Szkoła";"stały";"1";"900";"1000";"300";"600";"600";"0";"600";"10";"590";"400";"190"\n"2";"m. X";"20101";"p";"w";"Szkoła";"stały";"1";"700";"800";"200";"500";"500";"0";"500";"20";"480";"300";"180"\n"1";"m. Y";"20102";"p";"w";"Szkoła";"stały";"1";"800";"900";"350";"450";"450";"0";"450";"5";"445";"245";"200"\n',
      {"KOMITET WYBORCZY LAS - ZPOW-1": 945, "KOALICYJNY KOMITET WYBORCZY POLE - ZPOW-2": 570},
    ],
    [
      "Ukraine",
      "№ ОВК;№ ВД;Кількість виборчих бюлетенів, одержаних ДВК;Кількість невикористаних виборчих бюлетенів;Кількість виборців, внесених до списку виборців;Кількість виборців, які отримали виборчі бюлетені;Кількість виборців, які взяли участь у голосуванні;Кількість виборчих бюлетенів, визнаних недійсними;Ліс;Поле\n11;050001;1100;500;1000;600;600;10;400;190\n11;050002;900;400;800;500;500;20;300;180\n12;050003;1000;550;900;450;450;5;245;200\n",
      {Ліс: 945, Поле: 570},
    ],
    [
      "Georgia",
      "ოლქის N,უბნის N,ამომრჩეველთა საერთო რაოდენობა,არჩევნებში მონაწილეობა,ბათილი ბიულეტენები,5,41\n1,1,1000,600,10,400,190\n1,2,800,500,20,300,180\n2,1,900,450,5,245,200\n",
      {5: 945, 41: 570},
    ],
    [
      "Hungary",
      "VÁRMEGYE;TELEPÜLÉS;SZAVAZÓKÖR SZÁMA;A névjegyzékben szereplők száma;Szavazóként megjelentek száma;Érvénytelen szavazatok;Érvényes szavazatok;Erdő;Mező\nPest;A;1;1000;600;10;590;400;190\nPest;A;2;800;500;20;480;300;180\nPest;B;1;900;450;5;445;245;200\n",
      {Erdő: 945, Mező: 570},
    ],
    [
      "Serbia",
      "Општина;Бирачко место;Број бирача уписаних у бирачки списак;Број примљених гласачких листића;Број бирача који су гласали;Број неважећих гласачких листића;Број важећих гласачких листића;Шума;Поље\nA;1;1000;1000;600;10;590;400;190\nA;2;800;800;500;20;480;300;180\nБ;1;900;900;450;5;445;245;200\n",
      {Шума: 945, Поље: 570},
    ],
    [
      "Kyrgyzstan",
      "Облус;Район;УИК №;Шайлоочулардын саны;Добуш берүүгө катышкан;Жараксыз бюллетендер;Токой;Талаа\nA;B;1001;1000;600;10;400;190\nA;B;1002;800;500;20;300;180\nA;B;1003;900;450;5;245;200\n",
      {Токой: 945, Талаа: 570},
    ],
    [
      "Azerbaijan",
      "Dairə;Məntəqə;Seçicilərin sayı;Səs verənlərin sayı;Etibarsız bülletenlər;Meşə;Çöl\n1;1;1000;600;10;400;190\n1;2;800;500;20;300;180\n2;1;900;450;5;245;200\n",
      {Meşə: 945, Çöl: 570},
    ],
    [
      "Moldova",
      "Circumscripția;Secția de votare;Numărul de alegători incluși în lista electorală;Numărul de alegători care au participat la votare;Buletine declarate nevalabile;Voturi valabil exprimate;Pădure;Câmp\n1;1;1000;600;10;590;400;190\n1;2;800;500;20;480;300;180\n2;1;900;450;5;445;245;200\n",
      {Pădure: 945, Câmp: 570},
    ],
    [
      "Uzbekistan",
      "Viloyat;Tuman;Uchastka raqami;Saylovchilar soni;Ovoz berganlar;Yaroqsiz byulletenlar;O'rmon;Dala\nA;B;1;1000;600;10;400;190\nA;B;2;800;500;20;300;180\nA;C;3;900;450;5;245;200\n",
      {"O'rmon": 945, Dala: 570},
    ],
    [
      "Lithuania",
      "Apygardos nr.;Apygarda;Apylinkės nr.;Apylinkė;Rinkėjų skaičius;Dalyvavo;Negaliojantys biuleteniai;Galiojantys biuleteniai;Miškas;Laukas\n1;A;1;Centro;1000;600;10;590;400;190\n1;A;2;Parko;800;500;20;480;300;180\n2;B;1;Upės;900;450;5;445;245;200\n",
      {Miškas: 945, Laukas: 570},
    ],
    [
      "Korea",
      "읍면동명,투표구명,선거인수,투표수,숲당,들당,계,무효투표수,기권수\nA동,제1투표구,1000,600,400,190,590,10,400\nA동,제2투표구,800,500,300,180,480,20,300\nB동,제1투표구,900,450,245,200,445,5,450\n",
      {숲당: 945, 들당: 570},
    ],
  ])("%s", async (_, content, votes) => {
    const loaded = await load(content);
    expect(sumsOf(loaded, ...counts)).toEqual([...all, votes]);
    expect(loaded.report).toMatchObject({kept: 3, refused: 0});
  });

  test("Turkey, whose numbers of ballot boxes begin anew in every ilçe", async () => {
    const loaded = await load(
      "İl Adı;İlçe Adı;Mahalle/Köy;Sandık No;Kayıtlı Seçmen Sayısı;Oy Kullanan Seçmen Sayısı;Geçersiz Oy Toplamı;Geçerli Oy Toplamı;ORMAN;TARLA;NEHİR\nADANA;ALADAĞ;AKÖREN;1001;300;280;5;275;150;100;25\nADANA;ALADAĞ;AKÖREN;1002;310;290;10;280;160;100;20\nADANA;CEYHAN;X;1001;320;300;10;290;170;100;20\n",
    );
    expect(sumsOf(loaded, ...counts)).toEqual([3, 930, 870, 25, {ORMAN: 480, TARLA: 300, NEHİR: 65}]);
  });

  test("Mexico, whose casillas have a key of their own", async () => {
    const loaded = await load(
      "CLAVE_CASILLA|ID_ESTADO|NOMBRE_ESTADO|SECCION|ID_CASILLA|TIPO_CASILLA|EXT_CONTIGUA|PAN|PRI|CANDIDATO/A NO REGISTRADO/A|VOTOS NULOS|TOTAL_VOTOS_CALCULADOS|LISTA_NOMINAL|OBSERVACIONES\n'010001B0100'|1|AGS|1|1|B|0|120|80|0|10|210|600|\n'010001C0100'|1|AGS|1|1|C|0|110|90|0|9|209|590|\n'010002B0100'|1|AGS|2|1|B|0|100|70|0|5|175|500|\n",
    );
    expect(sumsOf(loaded, ...counts)).toEqual([3, 1690, 594, 24, {PAN: 330, PRI: 240}]);
  });

  test("Peru, with blank and contested votes among the lists", async () => {
    const loaded = await load(
      "UBIGEO;DEPARTAMENTO;DISTRITO;TIPO_ELECCION;MESA_DE_VOTACION;N_CVAS;N_ELEC_HABIL;VOTOS_P1;VOTOS_P2;VOTOS_VB;VOTOS_VN;VOTOS_VI\n010101;AMAZONAS;C;P;000001;200;300;100;80;5;15;0\n010101;AMAZONAS;C;P;000002;210;290;110;82;6;12;0\n010101;AMAZONAS;C;P;000003;190;280;90;80;8;12;0\n",
    );
    expect(sumsOf(loaded, ...counts)).toEqual([3, 870, 600, 58, {VOTOS_P1: 300, VOTOS_P2: 242}]);
  });

  test("Brazil, a row a candidate, with blank and void votes as if they were some", async () => {
    const section = (number: number, ...votes: readonly number[]) =>
      ["ARVORE", "CAMPO", "VOTO BRANCO", "VOTO NULO"]
        .map(
          (name, at) => `AC;ACRELANDIA;8;${number};PRESIDENTE;${[13, 22, 95, 96][at]};${name};${votes[at]}\n`,
        )
        .join("");
    const loaded = await load(
      `SG_UF;NM_MUNICIPIO;NR_ZONA;NR_SECAO;DS_CARGO;NR_VOTAVEL;NM_VOTAVEL;QT_VOTOS\n${section(1, 400, 190, 5, 10)}${section(2, 300, 180, 6, 9)}`,
    );
    expect(sumsOf(loaded, "invalid")).toEqual([2, 30, {ARVORE: 700, CAMPO: 370}]);
  });

  test("Germany, by the second votes", async () => {
    const loaded = await load(
      "Wahlbezirk;Wahlberechtigte (A);Wählende (B);Erststimmen - Ungültige;Erststimmen - Gültige;Zweitstimmen - Ungültige;Zweitstimmen - Gültige;WALD - Erststimmen;WALD - Zweitstimmen;FELD - Erststimmen;FELD - Zweitstimmen\n101;1000;600;12;588;10;590;380;400;208;190\n102;800;500;22;478;20;480;290;300;188;180\n",
    );
    expect(sumsOf(loaded, ...counts)).toEqual([
      2,
      1800,
      1100,
      30,
      {"WALD - Zweitstimmen": 700, "FELD - Zweitstimmen": 370},
    ]);
  });

  test("an American county, with over and under votes in columns", async () => {
    const loaded = await load(
      "Precinct,Registered Voters,Ballots Cast,Forest (DEM),Field (REP),Write-in,Over Votes,Under Votes\nP1,1000,600,400,180,5,2,13\nP2,800,500,300,170,10,5,15\nTotal,1800,1100,700,350,15,7,28\n",
    );
    expect(sumsOf(loaded, ...counts)).toEqual([
      2,
      1800,
      1100,
      35,
      {"Forest (DEM)": 700, "Field (REP)": 350, "Write-in": 15},
    ]);
  });

  test("Russian columns of a database: ballots spoiled are not those that are invalid, nor are the issued a list", async () => {
    const loaded = await load(
      "region\ttik\tuik\tregistered\tissued_early\tissued_station\tissued_outside\tspoiled\tinvalid\tvalid\tForest\tField\nA\tT1\t1\t1000\t0\t560\t40\t300\t10\t590\t400\t190\nA\tT1\t2\t800\t0\t450\t50\t200\t20\t480\t300\t180\nB\tT1\t1\t900\t0\t440\t10\t350\t5\t445\t245\t200\n",
    );
    expect(sumsOf(loaded, "registered", "invalid")).toEqual([3, 2700, 35, {Forest: 945, Field: 570}]);
  });
});

test("Counts called by letters are no lists beside headings that speak of votes", async () => {
  const loaded = await load(
    "judet,precinct_nr,a,a1,b,c,f,Padure-voturi,Camp-voturi\nAB,1,1000,900,600,590,10,400,190\nAB,2,800,700,500,480,20,300,180\n",
  );
  expect(sumsOf(loaded)).toEqual([2, {"Padure-voturi": 700, "Camp-voturi": 370}]);
});

test("A column of percentages beside the counts of a file of a row a count is not in the way", async () => {
  const loaded = await load(
    "УИК;Показатель;Абс.;%\n1;Избирателей;1000;\n1;Проголосовало;600;60\n1;Лес;400;66,7\n1;Поле;190;31,7\n2;Избирателей;800;\n2;Проголосовало;500;62,5\n2;Лес;300;60\n2;Поле;180;36\n",
  );
  expect(sumsOf(loaded, "registered", "cast")).toEqual([2, 1800, 1100, {Лес: 700, Поле: 370}]);
});

describe("Stations of one number are told apart", () => {
  const rows = "N;X;1;1;A;40;19\nN;X;1;1;B;30;18\nN;X;1;2;A;24;20\n";

  test("by further columns for places, as many as it takes", async () => {
    const loaded = await load(`Comunidad;Municipio;Distrito;Sección;Mesa;Bosque;Campo\n${rows}`);
    expect(rowsOf(loaded, "station").map(([station]) => station)).toEqual([
      "X / 1 / A",
      "X / 1 / B",
      "X / 2 / A",
    ]);
    expect(loaded.report).toMatchObject({kept: 3, refused: 0});
  });

  test("but not by the number of a row, nor by what stands behind", async () => {
    const {columns} = (
      await inspect("№ п/п;УИК;Лес;Поле;Канал\n1;7;40;19;бумага\n2;7;30;18;машина\n3;8;24;20;бумага\n")
    ).mapping;
    expect(columns.map(({role}) => role)).toEqual(["ignore", "station", "votes", "votes", "ignore"]);
  });

  test("A place is not taken for a station where it stands in several rows", async () => {
    const {problems} = await inspect("Район;Код;Лес;Поле\nА;x1;40;19\nА;x2;30;18\nБ;x3;24;20\n");
    expect(problems).toContainEqual({problem: "no-station-column"});
  });
});

test("A column behind the lists, parted from them by a count, is told of as one that may be a list", async () => {
  const {columns} = await inspect(
    "УИК;Лес;Поле;Луг;Избирателей;Роща\n1;40;19;5;100;3\n2;30;18;6;90;4\n3;24;20;7;95;9\n",
  );
  expect(columns.at(-1)?.unread).toBe("beyond");
});
