import {describe, expect, test} from "vitest";
import {isWhole} from "../../src/import/importReport.js";
import {parseMapping} from "../../src/import/parseMapping.js";
import {inspect, load, rowsOf} from "./importing.js";

const header = "Wahlart;Gebietsart;Gebietsnummer;Gebietsname;Gruppenart;Gruppenname;Stimme;Anzahl;Prozent\n";

/** The rows of a place: voters, ballots, and of first and second votes the invalid ones, the valid ones and two lists'. */
function rowsOfPlace(
  place: string,
  [voters, cast, ...votes]: readonly number[],
  isSecondAlone = false,
): string {
  const groups = [
    ["System-Gruppe", "Ungültige"],
    ["System-Gruppe", "Gültige"],
    ["Partei", "ROT"],
    ["Partei", "BLAU"],
  ];
  const own = groups.flatMap(([kind, name], at) =>
    [1, 2]
      .filter((vote) => vote === 2 || !isSecondAlone)
      .map(
        (vote) =>
          `BT;${place};${kind};${name};${vote};${votes[2 * at + vote - 1]};${votes[2 * at + vote - 1] / 7}`,
      ),
  );
  const all = [
    `BT;${place};System-Gruppe;Wahlberechtigte;;${voters};`,
    `BT;${place};System-Gruppe;Wählende;;${cast};`,
  ];
  return `${[...all, ...own].join("\n")}\n`;
}

const constituencies = [
  [1000, 700, 20, 10, 680, 690, 400, 350, 280, 340],
  [1200, 800, 30, 20, 770, 780, 370, 430, 400, 350],
  [900, 500, 15, 5, 485, 495, 205, 255, 280, 240],
];
const sum = (some: readonly (readonly number[])[]) =>
  some[0].map((_, at) => some.reduce((all, one) => all + one[at], 0));
const country = (isSecondAlone = false, bund = sum(constituencies)) =>
  header +
  rowsOfPlace("Bund;99;Bundesgebiet", bund, isSecondAlone) +
  rowsOfPlace("Land;1;Nordland", sum(constituencies.slice(0, 2)), isSecondAlone) +
  rowsOfPlace("Land;2;Südland", constituencies[2], isSecondAlone) +
  constituencies
    .map((own, at) => rowsOfPlace(`Wahlkreis;00${at + 1};Kreis ${at + 1}`, own, isSecondAlone))
    .join("");

describe("A file of a row a place, a group and a kind of vote, for the country, its lands and constituencies,", () => {
  test("has the constituencies' second votes", async () => {
    const loaded = await load(country());
    expect(rowsOf(loaded, "station", "registered", "cast", "invalid")).toEqual([
      ["001", 1000, 700, 10, {ROT: 350, BLAU: 340}],
      ["002", 1200, 800, 20, {ROT: 430, BLAU: 350}],
      ["003", 900, 500, 5, {ROT: 255, BLAU: 240}],
    ]);
    expect(loaded.report).toMatchObject({read: 60, refused: 0, skipped: {totals: 33, ignored: 12}});
    expect(loaded.report.skips[0]).toMatchObject({line: 2, reason: "totals", found: "Bund"});
    expect(isWhole(loaded.report)).toBe(false);
  });

  test("is read whole where it has second votes alone", async () => {
    const {report} = await load(country(true));
    expect(report).toMatchObject({read: 36, refused: 0, skipped: {totals: 21, ignored: 0}});
    expect(isWhole(report)).toBe(true);
  });

  test("leaves no level out where one does not come to the same as the others", async () => {
    const {mapping} = await inspect(
      country(
        true,
        sum(constituencies).map((own) => own + 1),
      ),
    );
    expect(mapping.only).toBeUndefined();
  });
});

test("A mapping says which rows count", () => {
  expect(parseMapping({only: [{column: 1, texts: ["Wahlkreis"]}]})).toEqual({
    only: [{column: 1, texts: ["Wahlkreis"], others: "ignored"}],
  });
  expect(() => parseMapping({only: [{column: 1, texts: ["Wahlkreis"], others: "sums"}]})).toThrow("others");
});
