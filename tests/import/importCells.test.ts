import {describe, expect, test} from "vitest";
import {recognise} from "../../src/import/cells/recognise.js";
import {isTotals} from "../../src/import/cells/totalsRow.js";
import {guessThousands, wholeNumber} from "../../src/import/cells/wholeNumber.js";
import {fingerprintOf} from "../../src/import/guess/sheetGroups.js";
import {nameOf} from "../../src/import/rows/rowParts.js";
import {countColumns} from "../../src/stations/countColumns.js";
import {tables} from "../../src/stations/tables.js";

describe("A count", () => {
  test.each<[string | number | null, number | null | string]>([
    ["0", 0],
    ["7", 7],
    ["007", 7],
    [" 12 ", 12],
    ["1234.0", 1234],
    ["1234,00", 1234],
    ["1 234", 1234],
    ["1\u00a0234\u00a0567", 1_234_567],
    ["1\u202f234", 1234],
    ["1\u2009234", 1234],
    ["1'234", 1234],
    ["1’234", 1234],
    ["2147483647", 2_147_483_647],
    ["2 147 483 647", 2_147_483_647],
    ["-0", 0],
    [3, 3],
    [0, 0],
    ["", null],
    ["   ", null],
    ["\u00a0", null],
    [null, null],
    ["2147483648", "too-large"],
    ["9".repeat(400), "too-large"],
    [2 ** 31, "too-large"],
    ["-1", "negative"],
    ["−5", "negative"],
    ["-1 234", "negative"],
    [-1, "negative"],
    ["0.5", "fraction"],
    ["1,5", "fraction"],
    ["12.01", "fraction"],
    ["1,234", "fraction"],
    [0.5, "fraction"],
    ["1 23", "not-whole"],
    ["12 34", "not-whole"],
    ["1 2 3", "not-whole"],
    ["1234 567", "not-whole"],
    ["12a", "not-whole"],
    ["a12", "not-whole"],
    ["1e3", "not-whole"],
    ["0x10", "not-whole"],
    ["1.2.3", "not-whole"],
    ["1.", "not-whole"],
    [".0", "not-whole"],
    ["5%", "not-whole"],
    ["=1+1", "not-whole"],
    ["@SUM(A1:A2)", "not-whole"],
    ["нет 5", "not-whole"],
    ["Infinity", "not-whole"],
    [Number.NaN, "not-whole"],
  ])("%j is %j", (cell, expected) => expect(wholeNumber(cell)).toBe(expected));

  test("has commas for thousands where the whole file writes them so", () => {
    expect(wholeNumber("1,234", ",")).toBe(1234);
    expect(wholeNumber("1,234,567.0", ",")).toBe(1_234_567);
    expect(wholeNumber("1,5", ",")).toBe("not-whole");
    expect(wholeNumber("1.234", ".")).toBe(1234);
    expect(guessThousands(["12", "1,234", "1,234,567"])).toBe(",");
    expect(guessThousands(["12", "1,234", "1,5"])).toBeNull();
    expect(guessThousands(["1.234", "999"])).toBe(".");
    expect(guessThousands(["1.0", "2.0"])).toBeNull();
    expect(guessThousands(["1 234"])).toBeNull();
  });
});

describe("A heading", () => {
  test.each<[string, ...string[]]>([
    [
      "station",
      "УИК",
      "№ УИК",
      "Номер участка",
      "Избирательный участок №",
      "участок",
      "Сайлау учаскесі",
      "УИК номері",
      "Учаске нөмірі",
      "УСК",
      "Polling station",
      "station_id",
      "Precinct",
      "PEC no.",
    ],
    ["region", "Область", "Регион", "Наименование региона", "Өңір", "Облыс", "Region", "oblast"],
    [
      "district",
      "Округ",
      "Одномандатный избирательный округ",
      "ОИО",
      "Сайлау округі",
      "Constituency",
      "District",
    ],
    ["area", "Район", "ТИК", "Аудан", "Населенный пункт"],
    ["contest", "contest", "Вид выборов"],
    [
      "registered",
      "Избирателей",
      "Кол-во избирателей",
      "Число избирателей, внесенных в список избирателей",
      "Зарегистрировано избирателей",
      "1. Число избирателей, включённых в списки",
      "Сайлаушылар саны",
      "Сайлаушы саны",
      "Барлық сайлаушылар саны",
      "Всего избирателей",
      "Total registered voters",
      "Тізімдегі сайлаушылар саны",
      "Тіркелген сайлаушылар",
      "Registered voters",
      "registered",
      "Voters",
    ],
    [
      "received",
      "Получено бюллетеней",
      "Число избирательных бюллетеней, полученных участковой избирательной комиссией",
      "Учаске алған бюллетеньдер",
      "Алынған бюл.",
      "Ballots received",
      "received",
    ],
    [
      "issued",
      "Выдано бюллетеней",
      "Число избирателей, получивших бюллетени",
      "Число бюллетеней, выданных избирателям",
      "Бюллетень алған сайлаушылар",
      "Сайлаушыларға берілген бюллетеньдер",
      "Ballots issued",
      "issued",
    ],
    [
      "cast",
      "Проголосовало",
      "Число избирателей, принявших участие в голосовании",
      "Приняло участие",
      "Бюллетеней в ящиках",
      "Дауыс беруге қатысқан сайлаушылар",
      "Дауыс берген",
      "Ballots cast",
      "cast",
      "Voted",
    ],
    [
      "invalid",
      "Недействительных",
      "Число недействительных избирательных бюллетеней",
      "Испорченные бюллетени",
      "Жарамсыз бюллетеньдер",
      "Бүлінген.бюл",
      "Invalid ballots",
      "invalid",
      "Spoiled",
    ],
    [
      "cancelled",
      "Погашено",
      "Неиспользованных бюллетеней",
      "Число погашенных бюллетеней",
      "Қолданылмаған бюл",
      "Жойылған бюллетеньдер",
      "Unused ballots",
      "cancelled",
    ],
    [
      "against_all",
      "Против всех",
      "«Против всех»",
      "Бәріне қарсы",
      "Бәріне қарсымын",
      "Against all",
      "against_all",
      "againstAll",
      "None of the above",
      "none of these",
    ],
    ["party", "Партия", "Наименование партии", "Party", "Партия атауы"],
    ["votes", "Голоса", "Число голосов", "Дауыс саны", "votes"],
  ])("of %s is known in three languages", (column, ...told) => {
    for (const heading of told) expect([heading, recognise(heading)?.column]).toEqual([heading, column]);
  });

  test.each([
    "Явка",
    "Явка, %",
    "Действительных бюллетеней",
    "Число действительных избирательных бюллетеней",
    "Жарамды бюллетеньдер",
    "Адрес участка",
    "Учаске мекенжайы",
    "Polling station address",
    "Бюллетеней в переносных ящиках",
    "Всего голосов",
    "Total votes",
    "Всего",
    "Число бюллетеней, не учтённых при получении",
    "Число бюллетеней, выданных в помещении для голосования",
    "№ п/п",
    "Нур Отан",
    "Председатель УИК",
    "",
    "№",
    "🗳",
  ])("%j is none of those", (heading) => expect(recognise(heading)).toBeNull());

  test("of every column that the importer reads is known by all that the description of the tables lists", () => {
    for (const table of [tables.protocols, tables.votes])
      for (const [name, {headings}] of Object.entries(table.columns)) {
        expect(headings, name).not.toBeNull();
        for (const phrase of [...(headings?.kk ?? []), ...(headings?.ru ?? []), ...(headings?.en ?? [])])
          expect([phrase, recognise(phrase.replaceAll("*", ""))?.column]).toEqual([phrase, name]);
      }
    for (const name of countColumns) expect(tables.protocols.columns[name].nullable).toBe(true);
  });

  test("fingerprint tells headings apart that run together", () =>
    expect(fingerprintOf(["ab", "c"])).not.toBe(fingerprintOf(["a", "bc"])));
});

test.each([
  ["Барлығы", true],
  ["БАРЛЫҒЫ:", true],
  ["Итого", true],
  ["Итого по району", true],
  ["Всего по области", true],
  ["Облыс бойынша барлығы", true],
  ["Total", true],
  ["Grand total", true],
  ["101", false],
  ["Тоталевская школа", false],
  ["Всеволожский", false],
  ["Школа №5 (всего 3 входа)", false],
  ["", false],
])("A row that begins with %j is a sum: %s", (text, expected) => expect(isTotals(text)).toBe(expected));

test("a name is composed as Unicode says, whichever letters it has", () => {
  const file = {mapping: {isOwn: false}, isDisarmed: false} as Parameters<typeof nameOf>[1];
  for (let code = 0x20; code < 0x600; code++)
    for (const mark of ["", "\u0306", "\u0301"]) {
      const name = `Ж${String.fromCharCode(code)}${mark}z`;
      expect(nameOf(name, file)).toBe(name.normalize("NFC").trim());
    }
});
