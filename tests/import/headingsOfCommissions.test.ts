import {describe, expect, test} from "vitest";
import {isPassedOver, recognise, saysBlankBallots} from "../../src/import/cells/recognise.js";
import {load, rowsOf} from "./importing.js";

describe("A heading as electoral commissions write it is known", () => {
  test.each([
    ["Apylinkė", "station"],
    ["Rinkėjų skaičius", "registered"],
    ["Dalyvavo", "cast"],
    ["Negaliojantys biuleteniai", "invalid"],
    ["Iecirkņa numurs", "station"],
    ["Nederīgas zīmes", "invalid"],
    ["Valimisjaoskond", "station"],
    ["Äänestysalue", "station"],
    ["Äänioikeutettuja", "registered"],
    ["Valdistrikt", "station"],
    ["Stembureau", "station"],
    ["Numéro du bureau", "station"],
    ["Inscrits", "registered"],
    ["Votants", "cast"],
    ["Seção", "station"],
    ["NR_SECAO", "station"],
    ["QT_APTOS", "registered"],
    ["QT_COMPARECIMENTO", "cast"],
    ["Número de mesa", "station"],
    ["MESA_DE_VOTACION", "station"],
    ["N_ELEC_HABIL", "registered"],
    ["LISTA_NOMINAL", "registered"],
    ["TOTAL_VOTOS_CALCULADOS", "cast"],
    ["NUM_VOTOS_NULOS", "invalid"],
    ["İlçe", "area"],
    ["Sandık No", "station"],
    ["Kayıtlı Seçmen Sayısı", "registered"],
    ["Geçersiz Oy Sayısı", "invalid"],
    ["Volební okrsek", "station"],
    ["Vydané obálky", "issued"],
    ["Odevzdané obálky", "cast"],
    ["Szavazókör", "station"],
    ["Biračko mjesto", "station"],
    ["Бирачко место", "station"],
    ["Секция", "station"],
    ["Недействителни гласове", "invalid"],
    ["Кількість виборців, внесених до списку", "registered"],
    ["Кількість бюлетенів, визнаних недійсними", "invalid"],
    ["Кількість невикористаних виборчих бюлетенів", "cancelled"],
    ["უბნის ნომერი", "station"],
    ["Տեղամաս", "station"],
    ["Seçki məntəqəsi", "station"],
    ["Saylov uchastkasi", "station"],
    ["Шайлоо участкасы", "station"],
    ["Хэсэг", "station"],
    ["Сонгогчдын тоо", "registered"],
    ["TPS", "station"],
    ["Suara tidak sah", "invalid"],
    ["Polling Unit", "station"],
    ["LGA", "area"],
    ["Accredited Voters", "issued"],
    ["Εκλογικό τμήμα", "station"],
    ["Εγγεγραμμένοι", "registered"],
    ["मतदान केंद्र", "station"],
    ["투표구명", "station"],
    ["선거인수", "registered"],
    ["из них недействительных", "invalid"],
    ["of them invalid", "invalid"],
  ])("%j is %s", (heading, column) => expect(recognise(heading)?.column).toBe(column));

  test.each([
    "Votos válidos",
    "Abstenções",
    "기권수",
    "В том числе на дому",
    "of whom by post",
    "Gültige Stimmen",
  ])("%j is never a party", (heading) => expect(isPassedOver(heading)).toBe(true));

  test.each(["Blancs", "Votos en blanco", "QT_BRANCOS", "Schede bianche"])(
    "%j are blank ballots",
    (heading) => expect(saysBlankBallots(heading)).toBe(true),
  );

  test.each(["Partido Blanco", "Lista A", "Los Verdes", "Из народа"])("%j is none of these", (heading) => {
    expect(recognise(heading)).toBeNull();
    expect(saysBlankBallots(heading)).toBe(false);
    expect(isPassedOver(heading)).toBe(false);
  });
});

describe("Blank ballots", () => {
  const header = "bureau de vote;inscrits;votants;blancs;nuls;exprimés;Arbre;Champ\n";

  test("count for nobody, as the invalid ones do", async () => {
    const loaded = await load(`${header}1;1000;610;10;10;590;400;190\n2;800;505;5;20;480;300;180\n`);
    expect(rowsOf(loaded, "station", "registered", "cast", "invalid")).toEqual([
      ["1", 1000, 610, 20, {Arbre: 400, Champ: 190}],
      ["2", 800, 505, 25, {Arbre: 300, Champ: 180}],
    ]);
    expect(loaded.report).toMatchObject({kept: 2, marked: 0, refused: 0});
  });

  test("are a part of the invalid ones where those and the votes make up the box", async () => {
    const loaded = await load(`${header}1;1000;610;10;20;590;400;190\n2;800;505;5;25;480;300;180\n`);
    expect(rowsOf(loaded, "invalid").map(([invalid]) => invalid)).toEqual([20, 25]);
  });
});
