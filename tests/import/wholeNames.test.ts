import {describe, expect, test} from "vitest";
import {inspect, load, rowsOf} from "./importing.js";

const places = "Code commune;Code BV;Inscrits;Votants;Nuls";

describe("Two candidates of one surname and of no party stay two", () => {
  test("by their first names, beside each other in a row", async () => {
    const loaded = await load(
      [
        `${places};N°Panneau;Nom;Prénom;Voix;% Voix/Ins`,
        "01001;1;100;60;2;1;MARTIN;Anne;30;30,00;2;ORME;Luc;8;8,00;3;MARTIN;Paul;20;20,00",
        "01001;2;90;50;0;1;MARTIN;Anne;10;11,11;2;ORME;Luc;15;16,67;3;MARTIN;Paul;25;27,78",
      ].join("\n"),
    );
    expect(rowsOf(loaded, "station", "registered", "invalid")).toEqual([
      ["1", 100, 2, {"MARTIN Anne": 30, "ORME Luc": 8, "MARTIN Paul": 20}],
      ["2", 90, 0, {"MARTIN Anne": 10, "ORME Luc": 15, "MARTIN Paul": 25}],
    ]);
    expect([loaded.report.read, loaded.report.refused]).toEqual([2, 0]);
  });

  test("where a leaning names others, and these two have none", async () => {
    const loaded = await load(
      [
        `${places};Nuance 1;Nom 1;Prénom 1;Voix 1;Nuance 2;Nom 2;Prénom 2;Voix 2;Nuance 3;Nom 3;Prénom 3;Voix 3`,
        "01001;1;100;60;2;;MARTIN;Anne;30;UG;ORME;Luc;8;;MARTIN;Paul;20",
        "01001;2;90;50;0;;MARTIN;Anne;10;UG;ORME;Luc;15;;MARTIN;Paul;25",
      ].join("\n"),
    );
    expect(rowsOf(loaded, "station")).toEqual([
      ["1", {"MARTIN Anne": 30, UG: 8, "MARTIN Paul": 20}],
      ["2", {"MARTIN Anne": 10, UG: 15, "MARTIN Paul": 25}],
    ]);
  });

  test("by their first names in a file of a row a candidate", async () => {
    const loaded = await load(
      "Precinct,Candidate,First name,Votes\n1,Smith,Ann,30\n1,Smith,Bob,20\n1,Ash,Eve,5\n2,Smith,Ann,3\n2,Smith,Bob,2\n2,Ash,Eve,6\n",
    );
    expect(rowsOf(loaded, "station")).toEqual([
      ["1", {"Smith Ann": 30, "Smith Bob": 20, "Ash Eve": 5}],
      ["2", {"Smith Ann": 3, "Smith Bob": 2, "Ash Eve": 6}],
    ]);
    expect(loaded.report.refused).toBe(0);
  });

  test("by their numbers where no first names stand there", async () => {
    const loaded = await load(
      [
        `${places};N°Panneau;Nom;Voix;% Voix/Ins`,
        "01001;1;100;60;2;1;MARTIN;30;30,00;2;ORME;8;8,00;3;MARTIN;20;20,00",
        "01001;2;90;50;0;1;MARTIN;10;11,11;2;ORME;15;16,67;3;MARTIN;25;27,78",
      ].join("\n"),
    );
    expect(rowsOf(loaded, "station")).toEqual([
      ["1", {"1 MARTIN": 30, "2 ORME": 8, "3 MARTIN": 20}],
      ["2", {"1 MARTIN": 10, "2 ORME": 15, "3 MARTIN": 25}],
    ]);
    expect(loaded.report.refused).toBe(0);
  });
});

test("A name that one candidate has alone stays as it is, however the first name is spelt", async () => {
  const text = `${places};Nom;Prénom;Voix\n01001;1;100;60;2;HÊTRE;Jean-Luc;30;ORME;Anne;28\n01001;2;90;50;0;HÊTRE;JEAN LUC;30;ORME;Anne;20\n`;
  expect(rowsOf(await load(text), "station")[0]).toEqual(["1", {HÊTRE: 30, ORME: 28}]);
});

test("Several columns that a reader calls the candidate's together are the name", async () => {
  const {columns, mapping} = await inspect(
    "station,candidate,given,votes\n1,Ash,Ann,30\n1,Ash,Bob,20\n2,Ash,Ann,3\n2,Ash,Bob,2\n",
    {roles: [null, {role: "party"}, {role: "party"}, null]},
  );
  expect(columns).toHaveLength(4);
  expect(mapping.parties.map(({text}) => text)).toEqual(["Ash Ann", "Ash Bob"]);
});

test("A sum of stations whose candidates stand beside each other counts once, and so do their rows", async () => {
  const text = `${places};Nom 1;Voix 1;Nom 2;Voix 2\n01;1;100;60;2;HÊTRE;30;ORME;28\n01;2;90;50;0;HÊTRE;30;ORME;20\n01;3;80;45;1;HÊTRE;20;ORME;24\n01;Ensemble;270;155;3;HÊTRE;80;ORME;72\n`;
  const {report, tables} = await load(text);
  expect(tables.protocols.station).toHaveLength(3);
  expect([report.read, report.kept, report.skipped.totals]).toEqual([4, 3, 1]);
});
