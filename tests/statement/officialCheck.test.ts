import {describe, expect, test} from "vitest";
import {parseContest} from "../../src/core/contest.js";
import {elect} from "../../src/core/elect.js";
import {formulas, parseScenario} from "../../src/core/scenario.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {methodData} from "../../src/data/methodData.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {formulaSeats} from "../../src/scenario/formulaSeats.js";
import {officialChecks} from "../../src/statement/officialCheck.js";

const catalogue = await buildCatalogue(reconstructions());
const data = methodData();
const checks = officialChecks(catalogue, data);
const checkOf = (id: string, from = checks) => {
  const check = from.find((one) => one.id === id);
  if (!check) throw new Error(id);
  return check;
};

describe("Back to the official result", () => {
  test("covers every Mazhilis from 1999 to 2023 and five city maslikhats, oldest first", () =>
    expect(checks.map(({id}) => id)).toEqual([
      "mazhilis-1999-official",
      "mazhilis-2004-official",
      "mazhilis-2007-official",
      "mazhilis-2012-official",
      "mazhilis-2016-official",
      "mazhilis-2021-official",
      "almaty-2021",
      "shymkent-2021",
      "nur-sultan-2021",
      "mazhilis-2023-official",
      "almaty-2023",
      "astana-2023",
    ]));

  test.each(checks.filter(({id}) => id !== "nur-sultan-2021").map((check) => [check.id, check] as const))(
    "%s agrees, list by list",
    (_, {verdict, rows, seats}) => {
      expect(verdict).toBe("agrees");
      for (const {party, announced, computed} of rows) expect(computed, party).toBe(announced);
      expect(rows.reduce((sum, {announced}) => sum + announced, 0)).toBe(seats);
    },
  );

  test("Nur-Sultan 2021 has seats but no votes, and cannot be checked", () =>
    expect(checkOf("nur-sultan-2021")).toMatchObject({verdict: "cannot-be-checked", from: "nothing"}));

  test("the maslikhats of 2021 are computed from percentages, those of 2023 from votes", () => {
    expect(checks.filter(({from}) => from === "percentages").map(({id}) => id)).toEqual([
      "almaty-2021",
      "shymkent-2021",
    ]);
    expect(checkOf("astana-2023").from).toBe("votes");
  });

  test("lists that a source does not name are below the threshold even together", () => {
    for (const {id, rows} of data.councils) {
      if (rows.some(({percent}) => percent === null)) continue;
      const named = rows.reduce((sum, {percent}) => sum + (percent as number), 0);
      expect(100 - named, id).toBeLessThan(7);
      expect(100 - named, id).toBeGreaterThan(-0.005);
    }
  });

  test("half a hundredth of a percent either way changes no seat computed from percentages", () => {
    for (const council of data.councils.filter(({id}) => checkOf(id).from === "percentages"))
      for (let high = 0; high < 2 ** council.rows.length; high++) {
        const rows = council.rows.map((row, list) => ({
          ...row,
          percent: (row.percent as number) + ((high >> list) & 1 ? 0.005 : -0.005),
        }));
        // Hundredths become ten-thousandths, so that a half is whole.
        const votes = rows.map(({party, percent}) => ({party, votes: Math.round(10_000 * percent)}));
        const law = catalogue.laws.find(({id}) => id === council.law);
        const outcome = elect(
          parseContest({seats: council.seats, votes}),
          parseScenario({...(law?.scenario as object)}),
        );
        expect(outcome.parties.map(({list}) => list)).toEqual(rows.map(({seats}) => seats));
      }
  });

  test("says so when a result differs by one seat", () => {
    const moved = [-1, 1, 0, 0, 0, 0];
    const wrong = data.councils.map((council) =>
      council.id === "astana-2023"
        ? {...council, rows: council.rows.map((row, list) => ({...row, seats: row.seats + moved[list]}))}
        : council,
    );
    expect(checkOf("astana-2023", officialChecks(catalogue, {...data, councils: wrong})).verdict).toBe(
      "differs",
    );
  });

  test("names only sources and parties that the catalogue has", () => {
    const sources = catalogue.sources.map(({id}) => id);
    const parties = catalogue.parties.map(({id}) => id);
    for (const {source, law, rows} of checks) {
      expect(sources).toContain(source);
      expect(sources).toContain(law.source);
      for (const {party} of rows) expect(parties).toContain(party);
    }
  });

  test("refuses a council whose law nobody knows", () =>
    expect(() =>
      officialChecks(catalogue, {...data, councils: [{...data.councils[0], law: "law-of-the-jungle"}]}),
    ).toThrow("law-of-the-jungle"));
});

describe("Seats under every formula", () => {
  test("are those of the law for Hare, for every contest at its own threshold", () => {
    for (const {id, announced, contest, law} of catalogue.contests) {
      const rules = parseScenario(catalogue.laws.find((one) => one.id === law)?.scenario);
      const percent = (100 * Number(rules.threshold.share.parts)) / Number(rules.threshold.share.of);
      const [hare] = formulaSeats(catalogue, id, percent).rows;
      if (announced) expect(hare.seats, id).toEqual(announced);
      expect(hare.seats.length).toBe(contest.votes.length);
    }
  });

  test("come in eleven rows that each fill the list seats", () => {
    const {rows} = formulaSeats(catalogue, "mazhilis-2021-official", 3);
    expect(rows.map(({formula}) => formula)).toEqual(formulas);
    for (const {formula, seats} of rows)
      expect(
        seats.reduce((sum, own) => sum + own.seats, 0),
        formula,
      ).toBe(98);
  });
});
