import {describe, expect, test} from "vitest";
import {load, rowsOf} from "./importing.js";

/** Invented counts under the headings of commissions; each row has what it must be read as worked out beside. */
describe("The rows of stations are read as the commissions of these countries head them", () => {
  test("Portugal, where a list is called as Turkish provinces are", async () => {
    const loaded = await load(
      "Distrito;Concelho;Freguesia;Inscritos;Votantes;Brancos;Nulos;PS;CH;IL\nBraga;Fafe;Arões;900;100;2;3;50;30;15\nBraga;Fafe;Cepães;800;90;0;0;40;30;20\n",
    );
    expect(rowsOf(loaded, "station", "registered", "cast", "invalid")).toEqual([
      ["Arões", 900, 100, 5, {PS: 50, CH: 30, IL: 15}],
      ["Cepães", 800, 90, 0, {PS: 40, CH: 30, IL: 20}],
    ]);
  });

  test("Mexico, with short words for votes that count for nobody", async () => {
    const loaded = await load(
      "CLAVE_CASILLA|ENTIDAD|PAN|PRI|MORENA|CNR|VN|TOTAL_VOTOS_CALCULADOS|LISTA_NOMINAL\nA1|X|40|30|20|1|4|95|300\nA2|X|10|30|50|0|2|92|280\n",
    );
    expect(rowsOf(loaded, "station", "registered", "cast", "invalid")).toEqual([
      ["A1", 300, 95, 5, {PAN: 40, PRI: 30, MORENA: 20}],
      ["A2", 280, 92, 2, {PAN: 10, PRI: 30, MORENA: 50}],
    ]);
  });

  test("Slovakia, a row an okrsok and party, with preferential votes beside", async () => {
    const loaded = await load(
      "Kód obce,Názov obce,Okrsok,Poradové číslo politického subjektu,Skratka politického subjektu,Počet platných hlasov,Podiel platných hlasov v %,Počet prednostných hlasov\n1,Dub,1,1,SMER,40,40,9\n1,Dub,1,2,PS,60,60,30\n2,Buk,1,1,SMER,20,50,7\n2,Buk,1,2,PS,20,50,5\n",
    );
    expect(loaded.report.refused).toBe(0);
    expect(rowsOf(loaded)).toEqual([[{SMER: 40, PS: 60}], [{SMER: 20, PS: 20}]]);
  });

  test("Czechia, with parties by their numbers", async () => {
    const loaded = await load(
      "ID_OKRSKY;TYP_FORM;OPRAVA;CHYBA;OKRES;OBEC;OKRSEK;KC_1;KSTRANA;POC_HLASU\n1;2;0;0;1100;5;1;1;4;40\n1;2;0;0;1100;5;1;1;20;60\n2;2;0;0;1100;5;2;1;4;20\n2;2;0;0;1100;5;2;1;20;21\n",
    );
    expect(rowsOf(loaded, "station")).toEqual([
      ["1", {4: 40, 20: 60}],
      ["2", {4: 20, 20: 21}],
    ]);
  });

  test("Italy, a row a sezione and list", async () => {
    const loaded = await load(
      "DESCREGIONE;DESCPROVINCIA;DESCCOMUNE;SEZIONE;ELETTORI;VOTANTI;SKBIANCHE;SKNULLE;DESCLISTA;NUMVOTI\nLAZIO;ROMA;ROMA;1;300;107;3;4;LEGA;40\nLAZIO;ROMA;ROMA;1;300;107;3;4;PD;60\nLAZIO;ROMA;ROMA;2;200;81;0;1;LEGA;30\nLAZIO;ROMA;ROMA;2;200;81;0;1;PD;50\n",
    );
    expect(rowsOf(loaded, "station", "registered", "cast", "invalid")).toEqual([
      ["1", 300, 107, 7, {LEGA: 40, PD: 60}],
      ["2", 200, 81, 1, {LEGA: 30, PD: 50}],
    ]);
  });

  test("Italy, a row a commune and list, with lists in one word with their votes", async () => {
    const own = "2020-09-20;900;440;500;240;9";
    const loaded = await load(
      `DATAELEZIONE;ELETTORI_TOT;ELETTORI_M;VOTANTI_TOT;VOTANTI_M;SKBIANCHE;DESCRLISTA;VOTILISTA;COGNOME;NOME;VOTICAND;REGIONE;PROVINCIA;COMUNE\n${own};LEGA;140;ROSSI;ADA;210;VENETO;BELLUNO;AGORDO\n${own};FORZA;60;ROSSI;ADA;210;VENETO;BELLUNO;AGORDO\n${own};PD;190;VERDI;UGO;270;VENETO;BELLUNO;AGORDO\n2020-09-20;700;350;300;160;4;LEGA;80;ROSSI;ADA;120;VENETO;BELLUNO;ALANO\n2020-09-20;700;350;300;160;4;FORZA;30;ROSSI;ADA;120;VENETO;BELLUNO;ALANO\n2020-09-20;700;350;300;160;4;PD;150;VERDI;UGO;176;VENETO;BELLUNO;ALANO\n`,
    );
    expect(rowsOf(loaded, "station", "registered", "cast")).toEqual([
      ["AGORDO", 900, 500, {LEGA: 140, FORZA: 60, PD: 190}],
      ["ALANO", 700, 300, {LEGA: 80, FORZA: 30, PD: 150}],
    ]);
  });

  test("Portugal, with the elections of two years told by their dates", async () => {
    const rows = (date: string, votes: readonly number[]) =>
      ["Beja", "Faro", "Guarda"].flatMap((district, at) =>
        ["PS", "PSD"].map(
          (party, list) => `${party},${district},${date},${20 + at},${9 + at},${votes[2 * at + list]}\n`,
        ),
      );
    const text = [
      ...rows("2015-10-04", [40, 60, 20, 30, 15, 25]),
      ...rows("2019-10-06", [50, 45, 30, 20, 10, 35]),
    ];
    const loaded = await load(`party,district,date,blankVotes,nullVotes,votes\n${text.join("")}`);
    expect(rowsOf(loaded, "contest", "station", "invalid").slice(2, 4)).toEqual([
      ["2015-10-04", "Guarda", 33, {PS: 15, PSD: 25}],
      ["2019-10-06", "Beja", 29, {PS: 50, PSD: 45}],
    ]);
    expect(loaded.report).toMatchObject({read: 12, kept: 12, refused: 0});
  });

  test("Argentina, where the kind of a vote stands in a column of its own", async () => {
    const loaded = await load(
      "distrito_nombre,seccion_nombre,mesa_id,mesa_electores,agrupacion_nombre,votos_tipo,votos_cantidad\nCaba,1,1,350,ROBLE,POSITIVO,40\nCaba,1,1,350,SAUCE,POSITIVO,60\nCaba,1,1,350,,EN BLANCO,3\nCaba,1,1,350,,NULO,2\nCaba,1,2,340,ROBLE,POSITIVO,20\nCaba,1,2,340,SAUCE,POSITIVO,30\nCaba,1,2,340,,RECURRIDO,1\n",
    );
    expect(rowsOf(loaded, "station", "registered", "invalid")).toEqual([
      ["1", 350, 5, {ROBLE: 40, SAUCE: 60}],
      ["2", 340, 1, {ROBLE: 20, SAUCE: 30}],
    ]);
  });

  test("Moldova, with sections called by two letters", async () => {
    const loaded = await load(
      "Circumscripția,Nr. SV,Localitatea,a) Numărul de alegători incluși în listele electorale,d) Numărul de alegători care au participat la votare,f) Numărul buletinelor de vot declarate nevalabile,g) Numărul total de voturi valabil exprimate,PAS,BECS\nChișinău,1/1,Codru,300,105,5,100,60,40\nChișinău,1/2,Codru,200,80,0,80,30,50\n",
    );
    expect(rowsOf(loaded, "station", "registered", "cast", "invalid")).toEqual([
      ["1/1", 300, 105, 5, {PAS: 60, BECS: 40}],
      ["1/2", 200, 80, 0, {PAS: 30, BECS: 50}],
    ]);
  });

  test("Taiwan, with a letter behind each count", async () => {
    const loaded = await load(
      "鄉(鎮、市、區)別,村里別,投票所別,(1) 柯文哲,(2) 賴清德,有效票數A,無效票數B,投票數C,已領未投票數D,發出票數E,用餘票數F,選舉人數G,投票率H\n松山區,莊敬里,1,40,60,100,3,103,0,103,20,300,34.33\n松山區,莊敬里,2,20,30,50,1,51,0,51,9,200,25.5\n",
    );
    expect(rowsOf(loaded, "station", "registered", "issued", "cast", "invalid")).toEqual([
      ["1", 300, 103, 103, 3, {"(1) 柯文哲": 40, "(2) 賴清德": 60}],
      ["2", 200, 51, 51, 1, {"(1) 柯文哲": 20, "(2) 賴清德": 30}],
    ]);
  });

  test("Canada, in English and French at once", async () => {
    const loaded = await load(
      "Electoral District Number/Numéro de circonscription,Polling Station Number/Numéro du bureau de scrutin,Rejected Ballots for Polling Station/Bulletins rejetés du bureau,Electors for Polling Station/Électeurs du bureau,Candidate’s Family Name/Nom de famille du candidat,Political Affiliation Name_English/Appartenance politique_Anglais,Candidate Poll Votes Count/Votes du candidat pour le bureau\n10001,1,2,300,Ash,Liberal,40\n10001,1,2,300,Elm,Conservative,60\n10002,1,0,200,Fir,Liberal,20\n10002,1,0,200,Yew,Conservative,30\n",
    );
    expect(rowsOf(loaded, "registered", "invalid")).toEqual([
      [300, 2, {Liberal: 40, Conservative: 60}],
      [200, 0, {Liberal: 20, Conservative: 30}],
    ]);
  });

  test("Chile and Spain, with the acronyms of lists", async () => {
    const chile = await load(
      "Región;Nro.Mesa;Electores;Candidato;Partido;Votos TRICEL\nX;1;350;ROBLE;PR;40\nX;1;350;SAUCE;PS;60\nX;1;350;VOTOS NULOS;;2\nX;2;350;ROBLE;PR;20\nX;2;350;SAUCE;PS;30\nX;2;350;VOTOS NULOS;;1\n",
    );
    expect(rowsOf(chile, "station", "invalid")).toEqual([
      ["1", 2, {PR: 40, PS: 60}],
      ["2", 1, {PR: 20, PS: 30}],
    ]);
    const spain = await load(
      "Cod provincia,Cod municipio,Distrito,Seccion,Mesa,Siglas,Votos\n42,1,1,1,A,PSOE,40\n42,1,1,1,A,PP,60\n42,1,1,1,B,PSOE,20\n42,1,1,1,B,PP,30\n42,1,1,2,A,PSOE,1\n42,1,1,2,A,PP,2\n",
    );
    expect(spain.report.refused).toBe(0);
    expect(rowsOf(spain)).toEqual([[{PSOE: 40, PP: 60}], [{PSOE: 20, PP: 30}], [{PSOE: 1, PP: 2}]]);
  });
});
