import {describe, expect, test} from "vitest";
import {readJson} from "../../src/data/readData.js";
import {and, fromIt, lawOn, ofThem, parties, quoted, toIt} from "../../src/words/grammar/kk.js";

/** With ordinary spaces for those that do not break. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ").replaceAll("\u2060", "");

test("no line breaks between a number and its ending", () =>
  expect([ofThem(76), toIt("5%"), fromIt(10)]).toEqual(["76-\u2060сы", "5%-\u2060ға", "10-\u2060нан"]));

describe("The ending of a number follows the word it is read as", () => {
  test.each([
    [0, "0-і"],
    [1, "1-і"],
    [2, "2-сі"],
    [5, "5-і"],
    [6, "6-сы"],
    [7, "7-сі"],
    [9, "9-ы"],
    [10, "10-ы"],
    [20, "20-сы"],
    [21, "21-і"],
    [29, "29-ы"],
    [30, "30-ы"],
    [40, "40-ы"],
    [50, "50-і"],
    [60, "60-ы"],
    [70, "70-і"],
    [80, "80-і"],
    [90, "90-ы"],
    [98, "98-і"],
    [107, "107-сі"],
    [145, "145-і"],
    [200, "200-і"],
    [1000, "1 000-ы"],
    [2300, "2 300-і"],
    [10_061, "10 061-і"],
    [1_000_000, "1 000 000-ы"],
  ])("so many of them: %s", (value, said) => expect(plain(ofThem(value))).toBe(said));

  test.each([
    ["5%", "5%-ға", "5%-дан", "5%-ы"],
    ["31,5%", "31,5%-ға", "31,5%-дан", "31,5%-ы"],
    ["3", "3-ке", "3-тен", "3-і"],
    ["6", "6-ға", "6-дан", "6-сы"],
    ["10", "10-ға", "10-нан", "10-ы"],
    ["40", "40-қа", "40-тан", "40-ы"],
    ["100", "100-ге", "100-ден", "100-і"],
  ])("%s", (figures, to, from, of) =>
    expect([toIt(figures), fromIt(figures), ofThem(figures)].map(plain)).toEqual([to, from, of]),
  );

  test.each([
    ["28%", "51%", "28% бен 51%"],
    ["0", "100", "0 мен 100"],
    ["1", "500", "1 мен 500"],
    ["3", "4", "3 пен 4"],
    ["8", "9", "8 бен 9"],
    ["40", "50", "40 пен 50"],
    ["18,7", "19,3", "18,7 мен 19,3"],
  ])("%s and %s", (first, second, said) => expect(and(first, second)).toBe(said));
});

test.each([
  ["2021-01-10", "2021 жылғы 10 қаңтарда қолданыста болған заң"],
  ["2021-02-10", "2021 жылғы 10 ақпанда қолданыста болған заң"],
  ["2021-03-10", "2021 жылғы 10 наурызда қолданыста болған заң"],
  ["2018-04-29", "2018 жылғы 29 сәуірде қолданыста болған заң"],
  ["2021-05-24", "2021 жылғы 24 мамырда қолданыста болған заң"],
  ["2007-06-19", "2007 жылғы 19 маусымда қолданыста болған заң"],
  ["2026-07-01", "2026 жылғы 1 шілдеде қолданыста болған заң"],
  ["2026-08-23", "2026 жылғы 23 тамызда қолданыста болған заң"],
  ["1995-09-28", "1995 жылғы 28 қыркүйекте қолданыста болған заң"],
  ["1999-10-10", "1999 жылғы 10 қазанда қолданыста болған заң"],
  ["2022-11-05", "2022 жылғы 5 қарашада қолданыста болған заң"],
  ["1995-12-05", "1995 жылғы 5 желтоқсанда қолданыста болған заң"],
])("The law on %s takes the ending of its month", (date, said) => expect(lawOn(date)).toBe(said));

describe("The parties of the site in a sentence", () => {
  const short = readJson<readonly {readonly short: {readonly kk: string}}[]>("parties.json").map(
    ({short}) => short.kk,
  );

  test("an abbreviation stands without quotation marks, a name within them", () => {
    expect(short.filter((name) => quoted(name) === name)).toEqual(
      short.filter((name) => name === name.toUpperCase()),
    );
    expect(short.filter((name) => quoted(name) === `«${name}»`)).toEqual(
      short.filter((name) => name !== name.toUpperCase()),
    );
  });

  test("several are joined as Kazakh joins them", () =>
    expect(parties(["Ауыл", "ҚХП", "Адал"])).toBe("«Ауыл», ҚХП және «Адал»"));
});
