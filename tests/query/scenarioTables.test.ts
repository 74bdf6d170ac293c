import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {formulas} from "../../src/core/scenario.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {openNodeDatabase} from "../../src/db/nodeDatabase.js";
import {queryTables} from "../../src/query/queryTables.js";
import {type ScenarioTableName, scenarioCells, scenarioTables} from "../../src/query/scenarioTables.js";
import {rules} from "../../src/rules/rules.js";
import {answer} from "../../src/scenario/answer.js";
import type {RowOf, Table} from "../../src/stations/column.js";
import {questionOf} from "../../src/workshop/elections.js";
import {answerTo, catalogue, type ElectionName, electionNames} from "../charts/elections.js";
import {fits} from "./fits.js";
import {tableSql} from "./tableSql.js";

const cellsOf = (name: ElectionName) => scenarioCells(answerTo(name), catalogue);

/** The rows of a table of an election. */
function rowsOf<Name extends ScenarioTableName>(election: ElectionName, name: Name) {
  const cells = cellsOf(election)[name] as Readonly<Record<string, ArrayLike<unknown>>>;
  const names = Object.keys(cells);
  return Array.from({length: cells[names[0]].length}, (_, row) =>
    Object.fromEntries(names.map((column) => [column, cells[column][row]])),
  ) as unknown as RowOf<(typeof scenarioTables)[Name]>[];
}

const sum = (numbers: readonly (number | null)[]) =>
  numbers.reduce<number>((all, one) => all + (one ?? 0), 0);

describe.each(electionNames.map((name) => [name]))("The tables of %s", (name) => {
  const {outcome, baseline, intervals} = answerTo(name);

  test("keep every cell in its column's type and range, and every key once", () => {
    for (const [table, described] of Object.entries<Table>(scenarioTables)) {
      const rows = rowsOf(name, table as ScenarioTableName) as readonly Record<string, unknown>[];
      const keys = new Set(rows.map((row) => JSON.stringify(described.key.map((column) => row[column]))));
      expect(keys.size, table).toBe(rows.length);
      for (const row of rows)
        for (const [column, cell] of Object.entries(row))
          expect(fits(described, column, cell), `${table}.${column} ${cell}`).toBe(true);
    }
  });

  test("add up to the outcome: seats, list seats and the ends between which they lie", () => {
    const seats = rowsOf(name, "scenario_seats");
    const [scenario] = rowsOf(name, "scenario");
    expect(seats.map(({party}) => party)).toEqual(outcome.parties.map(({party}) => party));
    const isModel = seats.some(({seats_in_model}) => seats_in_model !== null);
    expect(sum(seats.map((row) => (isModel ? row.seats_in_model : row.seats)))).toBe(scenario.filled);
    expect(scenario.filled + scenario.vacant).toBe(scenario.house);
    for (const row of seats) {
      const own = row.seats ?? row.seats_in_model ?? -1;
      expect(row.seats_least).toBeLessThanOrEqual(own);
      expect(row.seats_most).toBeGreaterThanOrEqual(own);
      if (!isModel)
        expect([row.seats, row.seats_least]).toEqual([
          (row.list_seats ?? 0) + (row.district_seats ?? 0),
          row.seats_most,
        ]);
      else expect([row.seats, row.district_seats, row.change]).toEqual([null, null, null]);
    }
    expect(sum(seats.map(({law_seats}) => law_seats))).toBe(baseline.filled);
  });

  test("lose nothing of the working: the steps can be put together again from their rows", () => {
    const rows = rowsOf(name, "scenario_steps");
    const again = outcome.steps.map((step, index) => ({
      step: step.step,
      ...rebuilt(rows.filter((row) => row.step === index + 1)),
    }));
    expect(again).toEqual(JSON.parse(JSON.stringify(outcome.steps)));
  });

  test("sweep every threshold: from 0 % up, each stretch beginning where the last one ends", () => {
    const rows = rowsOf(name, "scenario_sweep");
    const stretches = [...new Set(rows.map(({stretch}) => stretch))];
    expect(stretches).toEqual(intervals.map((_, stretch) => stretch));
    const ends = stretches.map((stretch) => rows.find((row) => row.stretch === stretch));
    expect(ends.at(0)?.above_percent).toBeNull();
    expect(ends.at(-1)?.up_to_percent).toBeNull();
    ends.slice(1).forEach((row, index) => {
      expect([row?.above_parts, row?.above_of]).toEqual([ends[index]?.up_to_parts, ends[index]?.up_to_of]);
    });
    // The stretch that is asked about has the seats of the outcome.
    const asked = rows.filter(({is_asked}) => is_asked);
    expect(
      asked.map(({party, seats, seats_in_model, status}) => [party, seats ?? seats_in_model, status]),
    ).toEqual(outcome.parties.map(({party, seats}) => [party, seats, outcome.status]));
  });

  test("share the seats by every formula: by the one that is asked as in the outcome", () => {
    const rows = rowsOf(name, "scenario_formulas");
    expect([...new Set(rows.map(({formula}) => formula))]).toEqual(formulas);
    expect(
      rows
        .filter(({is_asked}) => is_asked)
        .map(({party, seats, seats_in_model, status}) => [party, seats ?? seats_in_model, status]),
    ).toEqual(outcome.parties.map(({party, seats}) => [party, seats, outcome.status]));
  });

  test("have a row a rule, and call what differs from the law an assumption's or the reader's", () => {
    const rows = rowsOf(name, "scenario_rules");
    expect(rows.map(({rule}) => rule)).toEqual(rules.map(({field}) => field));
    for (const {differs, basis} of rows) if (differs) expect(basis).toBe("hypothetical");
    const [scenario] = rowsOf(name, "scenario");
    expect(rows.some(({differs}) => differs)).toBe(scenario.rules_basis === "hypothetical");
  });
});

describe("A scenario in SQL", () => {
  test("of the law in force says so, with whose count it is", () => {
    const [row] = rowsOf("official-2021", "scenario");
    expect(row).toMatchObject({
      contest: "mazhilis-2021-official",
      counted_by: "reported",
      votes_basis: "reported",
      rules_basis: "law",
      stations_basis: null,
      districts_from: null,
      is_law: true,
      house: 98,
      majority: 54,
      two_thirds: 72,
      members: 107,
      appointed_counted: 9,
      status: "elected",
      address: "",
    });
  });

  test("of the observers' count says that whole votes are reconstructed", () =>
    expect(rowsOf("observers-2021", "scenario")[0]).toMatchObject({
      counted_by: "observers",
      votes_basis: "reconstructed",
      rules_basis: "law",
    }));

  test("of an election that is void seats nobody, and says that nobody was admitted or not", () => {
    const rows = rowsOf("void", "scenario_seats");
    expect(rows.map(({seats}) => seats)).toEqual([0, 0, 0, 0, 0]);
    expect(new Set(rows.map(({admitted}) => admitted))).toEqual(new Set([null]));
    expect(rowsOf("void", "scenario")[0]).toMatchObject({
      status: "void",
      vacant: 98,
      list_seats_shared: null,
    });
  });

  test("in which voters are supposed to act otherwise calls the votes hypothetical", () => {
    const question = questionOf(catalogue, "official-2021");
    const transfers = [{from: "nonvoters", to: "againstAll", percent: 10}];
    const supposed = answer({...question, scenario: {...question.scenario, transfers}}, catalogue, null);
    const {scenario, scenario_rules: told} = scenarioCells(supposed, catalogue);
    expect(scenario.votes_basis[0]).toBe("hypothetical");
    expect(scenario.against_all[0]).toBeGreaterThan(0);
    expect(told.value[told.rule.indexOf("transfers")]).toBe("nonvoters*againstAll*10");
  });

  test("of a tie that nobody settles counts the open seat", () =>
    expect(rowsOf("open-tie", "scenario")[0]).toMatchObject({status: "open-tie", tied_seats: 1, vacant: 1}));

  test("where regions below a floor leave seats empty rests on reconstructed stations", () => {
    const [row] = rowsOf("vacant-regions", "scenario");
    expect(row).toMatchObject({
      stations_basis: "reconstructed",
      votes_basis: "reconstructed",
      rules_basis: "hypothetical",
    });
    expect(row.vacant).toBeGreaterThan(0);
    expect(row.vacant).toBe(row.list_seats - (row.list_seats_shared ?? 0));
  });

  test("with the districts of 2023 takes their winners as announced, those without a list among them", () => {
    const rows = rowsOf("official-2023", "scenario_seats");
    expect(rowsOf("official-2023", "scenario")[0].districts_from).toBe("announced");
    expect(rows.filter(({votes}) => votes === null).length).toBeGreaterThan(0);
    expect(sum(rows.map(({district_seats}) => district_seats))).toBe(29);
  });

  test("names a model where districts never were, and gives both ends of what they can bring", () => {
    expect(rowsOf("half-districts", "scenario")[0].districts_from).toBe("model");
    const [leader] = rowsOf("half-districts", "scenario_seats");
    expect(leader).toMatchObject({seats: null, list_seats: leader.seats_least});
    expect(leader.seats_most - leader.seats_least).toBe(49);
    expect(rowsOf("compensatory", "scenario_seats")[0].list_seats).toBeNull();
  });

  test("tells apart what the lists have of valid votes, whichever number the threshold is a share of", () => {
    for (const {share_of_valid, share_of_base} of rowsOf("official-2021", "scenario_seats"))
      expect(share_of_valid).toBe(share_of_base);
    expect(rowsOf("official-2021", "scenario_seats")[0].share_of_valid).toBeCloseTo(71.09, 2);
  });
});

test("Only the stretch with the law's own threshold is the law's", () => {
  const rows = rowsOf("three-percent", "scenario_sweep");
  const lawful = [
    ...new Set(rows.filter(({rules_basis}) => rules_basis !== "hypothetical").map(({stretch}) => stretch)),
  ];
  expect(lawful).toHaveLength(1);
  const [row] = rows.filter(({stretch}) => stretch === lawful[0]);
  expect(row.above_percent ?? 0).toBeLessThan(7);
  expect(row.up_to_percent ?? 100).toBeGreaterThanOrEqual(7);
});

test("A stretch in which no house is large enough has its rows, without seats", () => {
  const asked = answerTo("official-2021");
  const [first, ...rest] = asked.intervals;
  const cells = scenarioCells(
    {...asked, intervals: [{...first, outcome: null}, ...rest]},
    catalogue,
  ).scenario_sweep;
  expect(cells.status[0]).toBe("no-house");
  expect(cells.seats[0]).toBeNull();
});

test("Rules say what an address says, and what the law says beside it", () => {
  const rows = rowsOf("half-districts", "scenario_rules");
  const rule = (name: string) => rows.find((row) => row.rule === name);
  expect(rule("threshold.percent")).toMatchObject({
    value: "3",
    number: 3,
    law_value: "7",
    law_number: 7,
    differs: true,
    basis: "hypothetical",
  });
  expect(rule("mixed.districtPercent")).toMatchObject({
    value: "50",
    law_value: "0",
    is_assumption: true,
    assumptions: "district-model-protocols",
  });
  expect(rule("againstAll.percent")).toMatchObject({
    value: null,
    law_value: null,
    differs: false,
    basis: "law",
  });
  // Nothing is won beyond a share where tiers are only added up.
  expect(rule("mixed.overhang")?.has_effect).toBe(false);
});

test("Seats can be joined to stations: votes by party add up to what the seats were shared by", async () => {
  const {protocols, votes} = reconstructions();
  const database = await openNodeDatabase();
  await database.insert("protocols", protocols);
  await database.insert("votes", votes);
  for (const [name, cells] of Object.entries(cellsOf("three-percent")))
    for (const statement of tableSql(name, scenarioTables[name as ScenarioTableName], cells))
      await database.query(statement);
  const rows = await database.query(`
    SELECT s.party, s.seats, s.votes, sum(v.votes)::INTEGER AS at_stations, count(DISTINCT v.station)::INTEGER AS stations
    FROM scenario_seats s JOIN votes v USING (contest, party)
    GROUP BY ALL ORDER BY s.seats DESC, s.party`);
  expect(rows.map(({party, seats}) => [party, seats])).toEqual([
    ["nur-otan", 70],
    ["ak-zhol", 11],
    ["qhp", 9],
    ["auyl", 5],
    ["adal", 3],
  ]);
  for (const row of rows) expect([row.at_stations, row.stations]).toEqual([row.votes, 10_061]);
  const [{filled}] = await database.query("SELECT sum(seats)::INTEGER AS filled FROM scenario_seats");
  expect((await database.query("SELECT filled FROM scenario"))[0].filled).toBe(filled);
  expect(
    await database.query(
      "SELECT count(*)::INTEGER AS steps FROM scenario_steps WHERE name = 'threshold' AND field = 'parties.margin'",
    ),
  ).toEqual([{steps: 5}]);
  database.close();
});

test("Every table and column is described in three languages, and no two tables share a name", () => {
  expect(new Set(queryTables.map(({name}) => name)).size).toBe(queryTables.length);
  for (const {name, table} of queryTables)
    for (const {meaning} of [table, ...Object.values(table.columns)])
      for (const language of languages)
        expect(meaning[language].trim(), name).toBe(meaning[language] || "a meaning");
});

/** A step out of its rows, by the paths of its values. */
function rebuilt(rows: readonly {path: string; value: string | null; number: number | null}[]): object {
  const step: Record<string, unknown> = {};
  for (const {path, value, number} of rows) {
    const names = path.split(/[.[\]]+/).filter((name) => name !== "");
    let at: Record<string, unknown> = step;
    names.forEach((name, depth) => {
      if (depth === names.length - 1) at[name] = valueOfCell(value, number);
      else {
        at[name] ??= /^\d+$/.test(names[depth + 1]) ? [] : {};
        at = at[name] as Record<string, unknown>;
      }
    });
  }
  return step;
}

function valueOfCell(value: string | null, number: number | null): unknown {
  if (number !== null) return number;
  if (value === "[]") return [];
  return value === "true" || value === "false" ? value === "true" : value;
}
