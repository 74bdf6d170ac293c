import {describe, expect, test} from "vitest";
import {answerTo, type ElectionName} from "../charts/elections.js";
import {fits} from "./fits.js";
import {namesOfScenario, workedRows, workedTables} from "./worked.js";

const elections: readonly ElectionName[] = [
  "observers-2021",
  "observers-half-districts",
  "compensatory",
  "void",
  "vacant-regions",
  "open-tie",
  "official-2023",
];

describe.each(elections.map((name) => [name]))("The tables that take work, of %s,", (name) => {
  test("keep every cell in its column's type and range, and every key once", async () => {
    for (const table of namesOfScenario) await expectWhole(table, name);
  });

  test("name the scenario's own step once for each supposition and list, with the seats that it has", async () => {
    const {outcome, contest, ranges} = answerTo(name);
    const rows = (await workedRows("scenario_levers", answerTo(name))).filter(
      ({rules, lever, is_asked}) => rules === "scenario" && lever === "threshold" && is_asked,
    );
    expect(rows).toHaveLength(3 * contest.parties.length);
    for (const row of rows) {
      const seats = outcome.parties.find(({party}) => party === row.party)?.seats ?? 0;
      // Where nobody counted who wins the districts, seats hang on what is supposed.
      if (!ranges) expect([row.status, row.seats]).toEqual([outcome.status, seats]);
    }
  });
});

test("The tables of laws and of the calibration keep every cell in its column, and every key once", async () => {
  for (const table of ["law_seats", "law_rules", "district_calibration"])
    await expectWhole(table, "official-2021");
});

test("What rests on the law says so: of all steps of a lever only the law's own, and under the law itself", async () => {
  const rows = await workedRows("scenario_levers", answerTo("three-percent"));
  const lawful = rows.filter(({rules_basis}) => rules_basis !== "hypothetical");
  expect(new Set(lawful.map(({rules, lever, is_asked}) => [rules, lever, is_asked].join(" ")))).toEqual(
    new Set(["scenario threshold false", "law threshold true", "law districts true", "law floor true"]),
  );
});

test("A range that is not exact, or is not the scenario's to have, has no row", async () => {
  expect(await workedRows("scenario_bounds", answerTo("official-2021"))).toEqual([]);
  expect(await workedRows("scenario_bounds", answerTo("observers-half-districts"))).toEqual([]);
  expect(await workedRows("scenario_districts", answerTo("official-2023"))).toEqual([]);
});

async function expectWhole(table: string, name: ElectionName): Promise<void> {
  const described = workedTables[table];
  const rows = await workedRows(table, answerTo(name));
  const keys = new Set(rows.map((row) => JSON.stringify(described.key.map((column) => row[column]))));
  expect(keys.size, table).toBe(rows.length);
  const misfits = rows.flatMap((row) =>
    Object.entries(row).flatMap(([column, cell]) =>
      fits(described, column, cell) ? [] : [`${table}.${column} ${cell}`],
    ),
  );
  expect(misfits).toEqual([]);
}
