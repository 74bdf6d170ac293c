/** The SQL behind what tells how sure an answer is: its rows are those that the pages draw. */
import type {DuckDBConnection} from "@duckdb/duckdb-wasm/blocking";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {boundsQuestion} from "../../src/certainty/bounds/boundsQuestion.js";
import {askedDistricts} from "../../src/certainty/districts/districtsQuestion.js";
import {changedRules} from "../../src/certainty/lawDifference/changedRules.js";
import {lawDifference} from "../../src/certainty/lawDifference/lawDifference.js";
import {ledgerQuestion} from "../../src/certainty/ledger/ledgerQuestion.js";
import {seatWays} from "../../src/certainty/ledger/seatWays.js";
import {heldIn} from "../../src/certainty/sensitivity/goals.js";
import {leverQuestion, looksAtStations} from "../../src/certainty/sensitivity/leverQuestion.js";
import type {LeverStep} from "../../src/certainty/sensitivity/leverSweep.js";
import {quantileDots, toldRange} from "../../src/certainty/toldRange.js";
import {asPercent} from "../../src/core/share.js";
import type {NodeDatabase} from "../../src/db/nodeDatabase.js";
import {fillParameters} from "../../src/db/sqlParameters.js";
import {stretchesOf} from "../../src/pages/sensitivity/leverLines.js";
import {type BehindName, behind} from "../../src/query/behind.js";
import {scenarioCells, scenarioTables} from "../../src/query/scenarioTables.js";
import {type Answer, prepareStations} from "../../src/scenario/answer.js";
import {underTheLaw} from "../../src/scenario/question.js";
import {calibrationQuestion} from "../../src/statement/calibrationQuestion.js";
import {leaderOf} from "../../src/views/leader.js";
import type {Stretch} from "../../src/views/stepPlace.js";
import {answerTo, catalogue, type ElectionName, sheetOf} from "../charts/elections.js";
import {wasmQuery} from "../db/wasmDatabase.js";
import {siteNodeDatabase, siteTables, siteWasmDatabase} from "./siteDatabases.js";
import {tableSql} from "./tableSql.js";
import {askAtOnce, workedCells, workedTables} from "./worked.js";

type Answered = Readonly<Record<string, string | number | bigint | boolean | null>>;

let native: NodeDatabase;
let browser: DuckDBConnection;

beforeAll(async () => {
  const {columns} = await siteTables();
  native = await siteNodeDatabase(columns);
  browser = await siteWasmDatabase(columns);
  for (const name of ["law_seats", "law_rules", "district_calibration"])
    await putWorked(name, answerTo("official-2021"));
}, 120_000);
afterAll(() => {
  native.close();
  browser.close();
});

/** Puts a table into both engines. */
async function put(sql: readonly string[]): Promise<void> {
  for (const statement of sql) {
    await native.query(statement);
    browser.query(statement);
  }
}

const putWorked = async (name: string, answer: Answer): Promise<void> =>
  put(tableSql(name, workedTables[name], await workedCells(name, answer)));

/** The rows behind a chart, the same on both engines. */
async function rowsBehind(
  name: BehindName,
  values: Readonly<Record<string, string>> = {},
): Promise<readonly Answered[]> {
  const sql = fillParameters(behind(name), values).text;
  const rows = await native.query<Answered>(sql);
  expect(wasmQuery(browser, sql), name).toEqual(rows);
  return rows;
}

const close = (value: number | null | undefined) =>
  value === null || value === undefined ? null : expect.closeTo(value, 9);

const elections: readonly ElectionName[] = [
  "observers-2021",
  "observers-half-districts",
  "compensatory",
  "vacant-regions",
  "open-tie",
  "official-2023",
];

describe.each(elections.map((name) => [name]))("The SQL behind how sure the answer to %s is", (name) => {
  const now = answerTo(name);
  const {question} = now;
  const stations = looksAtStations(catalogue, question)
    ? prepareStations(sheetOf(now.entry.id).sheet.table)
    : null;

  test("has the lines of every lever, under the scenario and under the law", async () => {
    await putWorked("scenario_levers", now);
    const sweeps = {
      scenario: await askAtOnce("lever-sweep", leverQuestion(catalogue, question, stations)),
      law: await askAtOnce(
        "lever-sweep",
        leverQuestion(catalogue, underTheLaw(question, catalogue), stations),
      ),
    };
    for (const [query, lever, won] of [
      ["thresholdLines", "threshold", "as-known"],
      ["districtLines", "districts", "none"],
      ["floorLines", "floor", "every"],
    ] as const) {
      const rows = await rowsBehind(query, {won});
      for (const rules of ["scenario", "law"] as const) {
        const {[lever]: steps, parties} = sweeps[rules];
        for (const [at, party] of parties.entries()) {
          const own = rows.filter((row) => row.rules === rules && row.party === party);
          // As the page draws them: stretches with the same seats are one.
          const inRows = own.map((row): LeverStep & {readonly seats: number} => ({
            above: row.above_percent === null ? null : share(row.above_percent),
            upTo: row.up_to_percent === null ? null : share(row.up_to_percent),
            districts: Number(row.district_seats),
            cases: {none: null, "as-known": null, every: null},
            seats: Number(row.seats ?? 0),
          }));
          expect(
            rounded(stretchesOf(inRows, lever, 100, (step) => (step as (typeof inRows)[number]).seats)),
          ).toEqual(rounded(stretchesOf(steps, lever, 100, ({cases}) => cases[won]?.seats[at] ?? 0)));
          expect(own.at(-1)?.seats_with_every_district ?? null).toBe(
            steps.at(-1)?.cases.every?.seats[at] ?? null,
          );
        }
      }
    }
  });

  test("has every field of the map", async () => {
    await putWorked("scenario_map", now);
    const map = await askAtOnce("lever-map", leverQuestion(catalogue, question, stations));
    const rows = await rowsBehind("leverMap", {won: "none"});
    expect(rows.filter(({is_asked}) => is_asked)).toHaveLength(1);
    expect(
      rows.map((row) => [
        row.district_seats,
        row.leader_seats,
        row.lists,
        row.two_thirds_held,
        row.lost_percent,
        row.gallagher,
      ]),
    ).toEqual(
      map.thresholds.flatMap((_, stretch) =>
        map.columns.map((column, districts) => {
          const field = column[stretch];
          const figures = field.none;
          return [
            districts,
            figures?.leader ?? null,
            figures?.lists ?? null,
            heldIn("two-thirds", field),
            close(figures?.lost && asPercent({parts: figures.lost.votes, of: figures.lost.of || 1})),
            close(figures?.gallagher),
          ];
        }),
      ),
    );
  });

  test("has both tables of what a seat hangs on", async () => {
    await putWorked("scenario_ledger", now);
    await putWorked("scenario_hinges", now);
    const {parties, hinges} = await askAtOnce("ledger", ledgerQuestion(now));
    const ways = await rowsBehind("ledger");
    for (const own of parties.filter(({party}) => now.contest.parties.includes(party)))
      for (const change of ["more", "fewer"] as const) {
        const rows = ways.filter((row) => row.party === own.party && row.change === change);
        const shown = seatWays(own, change);
        expect(rows.map(({from_group, to_group, voters}) => [from_group, to_group, voters]).sort()).toEqual(
          shown.map(({from, to, voters}) => [from, to, voters]).sort(),
        );
        expect(rows[0].voters).toBe(shown[0].voters);
        expect(rows.filter(({is_fewest}) => is_fewest)).toHaveLength(shown[0].voters === null ? 0 : 1);
      }
    const whole = await rowsBehind("hinges");
    const fewestOf = (matter: string, party: string | null) =>
      whole.find((row) => row.matter === matter && (party === null || row.party === party))?.voters ?? null;
    expect(fewestOf("validity", null)).toBe(hinges?.validity.fewest?.voters ?? null);
    for (const {party, admitted, fewest} of hinges?.admission ?? []) {
      expect(fewestOf("admission", party)).toBe(fewest?.voters ?? null);
      expect(whole.find((row) => row.matter === "admission" && row.party === party)?.is_so).toBe(admitted);
    }
    // Lines are told of a whole house whose districts nobody has to suppose.
    const tells = !now.entry.isPartOfHouse && !now.ranges && now.outcome.status !== "void";
    expect(whole.some(({matter}) => matter === "two-thirds")).toBe(tells);
    if (tells) expect(fewestOf("majority", null)).toBe(hinges?.majority.fewest?.voters ?? null);
  });
});

describe("The SQL behind the ranges of a rounded count", () => {
  test("has both ends of every party, each with the address of a count that the lab opens", async () => {
    const now = answerTo("observers-2021");
    await putWorked("scenario_bounds", now);
    const question = boundsQuestion(now);
    const found = question && (await askAtOnce("bounds", question));
    const rows = await rowsBehind("bounds");
    expect(rows.map((row) => [row.party, row.seats_least, row.seats_most, row.is_exact])).toEqual(
      found?.parties.map(({party, seats: [least, most]}) => [party, least, most, true]),
    );
    expect(rows[0]).toMatchObject({seats_least: 50, seats_most: 51});
    for (const {count_with_least} of rows)
      expect(new URLSearchParams(String(count_with_least)).get("contest")).toBe(now.entry.id);
  });
});

describe("The SQL behind districts with local candidates", () => {
  test("has the fifty dots of the leader, and what is told of every party", async () => {
    const now = answerTo("observers-half-districts");
    await put(
      tableSql("scenario_seats", scenarioTables.scenario_seats, scenarioCells(now, catalogue).scenario_seats),
    );
    await putWorked("scenario_districts", now);
    const question = askedDistricts(now, catalogue);
    const drawn = question && (await askAtOnce("districts", question));
    const leader = leaderOf(now.outcome)?.party;
    const own = drawn?.parties.find(({party}) => party === leader);
    if (!drawn || !own) throw new Error("nothing drawn");
    const dots = await rowsBehind("districtDots");
    expect(dots.flatMap((row) => Array(Number(row.dots)).fill(row.seats))).toEqual(
      quantileDots(own.seats, 50),
    );
    const told = await rowsBehind("districts");
    expect(
      told.map((row) => [row.party, row.counted, row.told_least, row.told_most, row.most_likely]),
    ).toEqual(
      drawn.parties.flatMap((party) =>
        (["districts", "seats"] as const).map((counted) => {
          const {least, greatest, most} = toldRange(party[counted]);
          return [party.party, counted, least, greatest, most];
        }),
      ),
    );
  });
});

describe("The SQL behind two laws side by side", () => {
  const pairs = catalogue.laws.flatMap((from) => catalogue.laws.map((to) => [from, to] as const));
  const isOfSite = ({id}: {id: string}) => siteContests.has(id);

  test("has the rules in which they differ, of any pair of laws", async () => {
    for (const [from, to] of pairs.filter((_, place) => place % 3 === 0)) {
      const rows = await rowsBehind("lawRules", {from: from.id, to: to.id});
      expect(rows.map((row) => [row.rule, row.from_article, row.to_article])).toEqual(
        changedRules(catalogue, from, to).map((one) => [one.rule.field, one.from.article, one.to.article]),
      );
    }
  });

  test("has the seats of every election, and says where one of them cannot be asked", async () => {
    for (const [from, to] of pairs.filter((_, place) => place % 7 === 0)) {
      const rows = await rowsBehind("lawSeats", {from: from.id, to: to.id});
      expect(
        rows.map((row) => [row.contest, row.party, row.from_least, row.from_most, row.to_least, row.to_most]),
      ).toEqual(
        lawDifference(catalogue, from, to)
          .filter(({entry}) => isOfSite(entry))
          .flatMap((one): (string | number | null)[][] =>
            "unasked" in one
              ? [[one.entry.id, null, null, null, null, null]]
              : one.parties.map((party) => [
                  one.entry.id,
                  party.party,
                  party.from.least,
                  party.from.most,
                  party.to.least,
                  party.to.most,
                ]),
          ),
      );
    }
  });
});

test("The SQL behind the calibration has the pairs of the method page", async () => {
  const question = calibrationQuestion(catalogue);
  const pairs = question ? await askAtOnce("calibration", question) : [];
  expect(
    (await rowsBehind("calibration")).map((row) => [row.sigma, row.mean_leader, row.applied_leader]),
  ).toEqual(pairs.map(({sigma, mean, applied}) => [close(sigma), close(mean.leader), close(applied)]));
  expect(pairs.length).toBeGreaterThan(5);
});

/** Contests of the site: those that a test made up stand in no table of it. */
const siteContests = new Set((await siteTables()).catalogue.contests.map(({id}) => id));

/** An end of a stretch in percent, as a share. */
const share = (percent: Answered[string]) => ({parts: Number(percent), of: 100});

/** Stretches up to a billionth: a percentage that became a share and a percentage again is off in its last bit. */
const rounded = (stretches: readonly Stretch[]) =>
  stretches.map(({from, to, value}) => [from.toFixed(9), to.toFixed(9), value]);
