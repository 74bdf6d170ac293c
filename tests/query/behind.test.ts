import type {DuckDBConnection} from "@duckdb/duckdb-wasm/blocking";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {entryOf} from "../../src/catalogue/contests.js";
import {measures} from "../../src/core/measures.js";
import {type Outcome, type QuotaStep, seatsIn} from "../../src/core/outcome.js";
import {partyFunding} from "../../src/core/partyFunding.js";
import {asPercent} from "../../src/core/share.js";
import {unrepresentedVotes} from "../../src/core/unrepresented.js";
import {evidenceData} from "../../src/data/evidenceData.js";
import {methodData} from "../../src/data/methodData.js";
import type {NodeDatabase} from "../../src/db/nodeDatabase.js";
import {binStep, gridStep} from "../../src/pages/evidence/placedStations.js";
import {tellsListSeatsOnly} from "../../src/pages/lab/thresholdTable.js";
import {type BehindName, behind, behindNames, behindWithout} from "../../src/query/behind.js";
import {stepsRows} from "../../src/query/scenario/stepsTable.js";
import {type ScenarioTableName, scenarioCells, scenarioTables} from "../../src/query/scenarioTables.js";
import {type Answer, answer} from "../../src/scenario/answer.js";
import {fundingRateOf} from "../../src/scenario/comparisonFigures.js";
import {districtBounds} from "../../src/scenario/districtBounds.js";
import {formulaSeats} from "../../src/scenario/formulaSeats.js";
import {withoutStations} from "../../src/scenario/leaveOut.js";
import {lawfulQuestion} from "../../src/scenario/question.js";
import {officialBefore, officialNow} from "../../src/statement/claims/ground.js";
import {officialBeside} from "../../src/statement/officialBeside.js";
import {officialChecks} from "../../src/statement/officialCheck.js";
import {
  checkedSheet,
  countsByRelation,
  everyFinding,
  isMarked,
  listedFindings,
} from "../../src/stations/findings.js";
import {protocolSheet} from "../../src/stations/protocolSheet.js";
import {regionFigures, winnerOf} from "../../src/stations/regionFigures.js";
import {type CountRelation, countRelations} from "../../src/stations/relations.js";
import {
  shareAt,
  stationGrid,
  stationPoints,
  turnoutAt,
  turnoutBins,
} from "../../src/stations/stationPoints.js";
import type {Row} from "../../src/stations/tables.js";
import {leaderOf} from "../../src/views/leader.js";
import {groupsOf} from "../../src/views/parliament/seatGroups.js";
import {partyName} from "../../src/views/partyNames.js";
import {
  answerTo,
  catalogue,
  type ElectionName,
  electionNames,
  settingIn,
  sheetOf,
} from "../charts/elections.js";
import {wasmQuery} from "../db/wasmDatabase.js";
import {columnsOf} from "../tables.js";
import {siteNodeDatabase, siteTables, siteWasmDatabase} from "./siteDatabases.js";
import {tableSql} from "./tableSql.js";

type Answered = Readonly<Record<string, string | number | bigint | boolean | null>>;

let site: Awaited<ReturnType<typeof siteTables>>;
let native: NodeDatabase;
let browser: DuckDBConnection;

beforeAll(async () => {
  site = await siteTables();
  native = await siteNodeDatabase(site.columns);
  browser = await siteWasmDatabase(site.columns);
}, 120_000);
afterAll(() => {
  native.close();
  browser.close();
});

const scenarioSql = (now: Answer): readonly string[] => {
  const cells = scenarioCells(now, catalogue);
  return (Object.keys(scenarioTables) as ScenarioTableName[]).flatMap((name) =>
    tableSql(name, scenarioTables[name], cells[name]),
  );
};

/** Puts the tables of an answer into both engines. */
async function put(now: Answer): Promise<void> {
  for (const sql of scenarioSql(now)) {
    await native.query(sql);
    browser.query(sql);
  }
}

/** The rows behind a chart, the same on both engines. */
async function rowsBehind(name: BehindName): Promise<readonly Answered[]> {
  const rows = await native.query<Answered>(behind(name));
  expect(wasmQuery(browser, behind(name)), name).toEqual(rows);
  return rows;
}

const setting = settingIn("en");
const isModel = ({ranges, outcome}: Answer) => ranges !== null && outcome.status !== "void";
const close = (value: number | null | undefined) =>
  value === null || value === undefined ? null : expect.closeTo(value, 9);

describe("The SQL behind a chart or table", () => {
  test("is short enough to stand in an address as it is, and reads nothing but tables of the query page", () => {
    for (const name of behindNames) {
      expect(behind(name).length, name).toBeLessThan(1500);
      expect(behind(name), name).toMatch(/^(WITH|SELECT)\b/);
      expect(behind(name), name).toMatch(/\nORDER BY [^\n]+$|\nHAVING [^\n]+$/);
    }
  });
});

describe.each(electionNames.map((name) => [name]))(
  "The SQL behind the lab's views of %s",
  (name: ElectionName) => {
    const now = answerTo(name);
    const {outcome, baseline, intervals} = now;

    test("has the rows that the half circle, the bars and the table draw", async () => {
      await put(now);
      const both = await rowsBehind("charts");
      expect(new Set(both.map(({party}) => party))).toEqual(
        new Set([...outcome.parties.map(({party}) => party), ...(outcome.vacant > 0 ? ["vacant"] : [])]),
      );
      const groups = both.filter(({seats_drawn}) => Number(seats_drawn) > 0);
      expect(
        groups.map(({party, seats_drawn}) => [
          party === "vacant" ? setting.messages.vacant : partyName(setting, String(party)),
          seats_drawn,
        ]),
      ).toEqual(groupsOf(setting, now).map((group) => [group.name, group.seats]));
      const bars = await rowsBehind("bars");
      expect(bars.map(({party, seats_drawn, law_seats}) => [party, seats_drawn, law_seats])).toEqual(
        outcome.parties.map(({party, seats}) => [party, seats, seatsIn(baseline, party)]),
      );
      for (const row of bars) {
        const range = isModel(now) ? now.ranges?.find(({party}) => party === row.party) : undefined;
        const seats = seatsIn(outcome, String(row.party));
        expect([row.seats_least, row.seats_most]).toEqual([range?.none ?? seats, range?.every ?? seats]);
      }
      const table = await rowsBehind("table");
      expect(table.map(({party}) => party)).toEqual(outcome.parties.map(({party}) => party));
      const step = outcome.steps.find((one) => one.step === "threshold");
      for (const row of table) {
        const own = outcome.parties.find(({party}) => party === row.party);
        const listed = now.contest.parties.includes(String(row.party));
        expect(row.votes).toBe(listed ? Number(own?.votes) : null);
        expect(row.share_of_base).toEqual(
          listed && step?.step === "threshold" && step.base > 0
            ? close(asPercent({parts: own?.votes ?? 0, of: step.base}))
            : null,
        );
        if (!isModel(now)) expect([row.list_seats, row.district_seats]).toEqual([own?.list, own?.district]);
      }
    });

    test("has the stretches of the threshold axis and the steps of the largest list", async () => {
      await put(now);
      const listsOnly = tellsListSeatsOnly(now) && outcome.status !== "void";
      const strip = await rowsBehind("strip");
      expect(strip.map(({stretch, party, seats_drawn}) => `${stretch} ${party} ${seats_drawn}`)).toEqual(
        intervals.flatMap((interval, stretch) =>
          (interval.outcome?.parties ?? [])
            .map(({party, seats, list}) => ({party, seats: listsOnly ? list : seats}))
            .filter(({seats}) => seats > 0)
            .sort((a, b) => (a.party < b.party ? -1 : 1))
            .map(({party, seats}) => `${stretch} ${party} ${seats}`),
        ),
      );
      const leader = leaderOf(outcome)?.party ?? outcome.parties[0].party;
      const steps = await rowsBehind("leaderSteps");
      expect(steps.map(({party, seats_drawn}) => [party, seats_drawn])).toEqual(
        intervals
          .map((interval) => (interval.outcome ? seatsIn(interval.outcome, leader) : 0))
          .filter((seats) => seats > 0)
          .map((seats) => [leader, seats]),
      );
    });

    test("has what the state would pay for the votes", async () => {
      await put(now);
      const rows = await rowsBehind("funding");
      const rate = fundingRateOf(now.entry);
      const sum = (of: Outcome, party: string) =>
        rate && Number(partyFunding(of, rate).find((one) => one.party === party)?.tenths ?? 0) / 10;
      expect(rows.map((row) => [row.party, row.funding_tenge, row.law_funding_tenge])).toEqual(
        now.contest.parties.map((party) => [party, sum(outcome, party), sum(baseline, party)]),
      );
    });

    test("has the measures, and the working step by step", async () => {
      await put(now);
      const rows = await rowsBehind("measures");
      // The counted votes of an election that a test made up stand in no table of the site.
      const isOfSite = site.catalogue.contests.some(({id}) => id === now.entry.id);
      const expected = [
        {rules: "scenario", own: measures(outcome)},
        ...(isOfSite ? [{rules: "law", own: measures(baseline)}] : []),
      ].flatMap(({rules, own}) =>
        own
          ? [
              expect.objectContaining({
                rules,
                gallagher: close(own.gallagher),
                loosemore_hanby: close(own.loosemoreHanby),
                sainte_lague: close(own.sainteLague),
                effective_parties_by_votes: close(own.effectivePartiesByVotes),
                effective_parties_by_seats: close(own.effectivePartiesBySeats),
              }),
            ]
          : [],
      );
      expect(rows).toEqual(expected);
      const lost = unrepresentedVotes(outcome);
      expect((await rowsBehind("unrepresented"))[0].unrepresented_percent).toEqual(
        close(lost && lost.all > 0 ? asPercent({parts: lost.lost, of: lost.all}) : null),
      );
      const working = await rowsBehind("working");
      const steps = stepsRows(now, catalogue);
      const said = ({step, field, party, value}: Readonly<Record<string, unknown>>) =>
        JSON.stringify([step, field, party, value]);
      expect(working.map(said).sort()).toEqual(steps.map(said).sort());
      const quota = await rowsBehind("quota");
      const step = outcome.steps.find((one): one is QuotaStep => one.step === "quota");
      expect(quota.map((one) => [one.party, Number(one.votes), one.whole_quotas, one.seats])).toEqual(
        (step?.parties ?? []).map((party, list) => [
          party,
          Number(step?.votes[list]),
          step?.whole[list],
          step?.seats[list],
        ]),
      );
      for (const [list, one] of quota.entries())
        expect(one.remainder_of_quota).toEqual(
          close(Number(step?.remainders[list]) / Number(step?.quota.parts)),
        );
    });
  },
);

describe("The SQL behind a house whose districts are gone", () => {
  test("keeps those whom the law alone seats: seven winners of 2023 had no list", async () => {
    const lawful = lawfulQuestion(catalogue, "mazhilis-2023-official");
    const mixed = {...lawful.scenario.mixed, districtSeats: 0};
    const now = answer({...lawful, scenario: {...lawful.scenario, mixed}}, catalogue, null);
    await put(now);
    const bars = await rowsBehind("bars");
    expect(bars.at(-1)).toMatchObject({party: "independents", seats_drawn: 0, law_seats: 7, change: -7});
    expect(bars.reduce((sum, row) => sum + Number(row.law_seats), 0)).toBe(now.baseline.filled);
    const [, law] = await rowsBehind("measures");
    expect(law.gallagher).toEqual(close(measures(now.baseline)?.gallagher));
  });
});

describe("The SQL behind the recommendations' districts", () => {
  test.each(["half-districts", "observers-half-districts"] as const)("has both ends of %s", async (name) => {
    const now = answerTo(name);
    await put(now);
    const rows = await rowsBehind("range");
    const {lists} = districtBounds(now.question, catalogue);
    expect(new Set(rows.map((row) => `${row.party} ${row.seats_least} ${row.seats_most}`))).toEqual(
      new Set(lists.map(({party, none, every}) => `${party} ${none} ${every}`)),
    );
  });
});

describe.each(["mazhilis-2021-observers", "mazhilis-2021-official", "city-maslikhats-2021-observers"])(
  "The SQL behind the charts of the protocols of %s",
  (contest) => {
    const entry = entryOf(catalogue, contest);
    const {sheet} = sheetOf(contest);
    const points = stationPoints(sheet, winnerOf(entry));
    const lawful = () => answer(lawfulQuestion(catalogue, contest), catalogue, null);

    test("has every station's turnout and the winner's share there", async () => {
      await put(lawful());
      const rows = await rowsBehind("scatter");
      expect(
        rows.map(({station, turnout_percent, leader_percent}) => [station, turnout_percent, leader_percent]),
      ).toEqual(
        sheet.table.stations.map((station, row) => [station, turnoutAt(points, row), shareAt(points, row)]),
      );
      expect(new Set(rows.map(({basis}) => basis))).toEqual(new Set(["reconstructed"]));
    });

    test("has the squares in which many stations are counted, and the bars of turnout", async () => {
      await put(lawful());
      const squares = await rowsBehind("grid");
      expect(
        new Set(squares.map((row) => `${row.turnout_from} ${row.leader_share_from} ${row.stations}`)),
      ).toEqual(
        new Set(
          stationGrid(points, gridStep).cells.map((one) => `${one.turnout} ${one.share} ${one.stations}`),
        ),
      );
      const bars = await rowsBehind("histogram");
      const {bins} = turnoutBins(points, binStep(sheetOf(contest)));
      const voters = bins.reduce((sum, bin) => sum + bin.voters, 0);
      expect(
        bars.map((row) => [row.turnout_from, row.stations, Number(row.voters), row.percent_of_voters]),
      ).toEqual(
        bins
          .filter(({stations}) => stations > 0)
          .map((bin) => [bin.from, bin.stations, bin.voters, close((100 * bin.voters) / voters)]),
      );
    });

    test("has the regions by turnout", async () => {
      await put(lawful());
      const figures = regionFigures(entry, winnerOf(entry));
      const rounded = (percent: number, decimals: number) => expect.closeTo(percent, decimals);
      expect(
        (await rowsBehind("turnouts")).map(({region, turnout_percent}) => [region, turnout_percent]),
      ).toEqual(figures.map(({id, registered, cast}) => [id, rounded((100 * cast) / (registered ?? 0), 1)]));
      expect(
        (await rowsBehind("regions")).map((row) => [
          row.region,
          Number(row.registered),
          row.turnout_percent,
          row.leader_percent,
        ]),
      ).toEqual(
        figures.map(({id, registered, cast, votes}) => [
          id,
          registered,
          rounded((100 * cast) / (registered ?? 0), 2),
          rounded((100 * votes) / cast, 2),
        ]),
      );
    });
  },
);

describe("The SQL behind the findings", () => {
  const contest = "mazhilis-2021-observers";

  /** The observers' reconstructed protocols as a hasty copyist would have them. */
  async function faulty() {
    const database = await siteNodeDatabase(site.columns);
    for (const change of [
      `"cast" = registered + 40 WHERE station < 'R-00004'`,
      `invalid = invalid + 3 WHERE station BETWEEN 'R-00010' AND 'R-00014'`,
      `invalid = NULL, "cast" = "cast" - 60 WHERE station = 'R-00020'`,
      `invalid = NULL WHERE station = 'R-00021'`,
      `registered = 3001 WHERE station BETWEEN 'R-00030' AND 'R-00032'`,
      `registered = NULL WHERE station = 'R-00040'`,
      `received = registered + 100 WHERE station = 'R-00050'`,
      `received = issued - 1, cancelled = NULL WHERE station = 'R-00060'`,
    ])
      await database.query(`UPDATE protocols SET ${change} AND contest = '${contest}'`);
    const now = answer(lawfulQuestion(catalogue, contest), catalogue, null);
    for (const sql of scenarioSql(now)) await database.query(sql);
    const rowsOf = <Name extends "protocols" | "votes">(name: Name) =>
      database.query<Row<Name>>(`FROM ${name} WHERE contest = '${contest}'`);
    const entry = entryOf(catalogue, contest);
    const checked = checkedSheet(
      protocolSheet(
        columnsOf("protocols", await rowsOf("protocols")),
        columnsOf("votes", await rowsOf("votes")),
        {
          contest,
          regions: catalogue.regions.map(({id}) => id),
          parties: entry.contest.votes.map(({party}) => party),
        },
      ),
    );
    return {database, entry, checked};
  }

  test("counts what the page counts, relation by relation", async () => {
    const {database, checked} = await faulty();
    const rows = await database.query<Answered>(behind("findings"));
    database.close();
    const counts = countsByRelation(checked, everyFinding);
    expect(rows.map(({relation, protocols}) => [relation, protocols])).toEqual(
      countRelations.map((relation) => [relation, counts[relation]]),
    );
    expect(rows.filter(({protocols}) => Number(protocols) > 0).length).toBeGreaterThan(4);
  });

  test("leaves out the relations that the page leaves out, some or all", async () => {
    const {
      database,
      checked: {sheet},
      entry,
    } = await faulty();
    for (const leftOut of [["station-size", "cast-within-registered"], countRelations] as const) {
      const isLeftOut = (relation: CountRelation) => (leftOut as readonly CountRelation[]).includes(relation);
      const checked = checkedSheet(sheet, leftOut);
      const found = await database.query<Answered>(behindWithout("findings", leftOut));
      const counts = countsByRelation(checked, everyFinding);
      expect(found.map(({relation, protocols}) => [relation, protocols])).toEqual(
        countRelations.flatMap((one) => (isLeftOut(one) ? [] : [[one, counts[one]]])),
      );
      const listed = await database.query<Answered>(behindWithout("findingsListed", leftOut));
      expect(listed.map(({station, relation}) => [station, relation])).toEqual(
        listedFindings(checked, everyFinding).map(({station, relation}) => [station, relation]),
      );
      const effect = await database.query<Answered>(behindWithout("effect", leftOut));
      const kept = withoutStations(entry, sheet.table, (station) => isMarked(checked, station, "error"));
      const {votes} = kept.entry.contest;
      expect(Object.fromEntries(effect.map((row) => [row.party, Number(row.votes_without_errors)]))).toEqual(
        Object.fromEntries(votes.map((one) => [one.party, one.votes])),
      );
    }
    database.close();
  });

  test("lists what the page lists one by one, with what was found and what is asked", async () => {
    const {database, checked} = await faulty();
    const rows = await database.query<Answered>(behind("findingsListed"));
    database.close();
    const ofRow = (row: Answered) => [
      row.station,
      row.region,
      row.relation,
      Number(row.found),
      Number(row.expected),
    ];
    expect(rows.map(ofRow)).toEqual(
      listedFindings(checked, everyFinding).map(({station, region, relation, found, expected}) => [
        station,
        region,
        relation,
        found,
        expected,
      ]),
    );
    expect(new Set(rows.map(({relation}) => relation)).size).toBeGreaterThan(4);
  });

  test("is the same on the site's own protocols, of which none has a finding", async () => {
    await put(answer(lawfulQuestion(catalogue, contest), catalogue, null));
    expect((await rowsBehind("findings")).map(({protocols}) => protocols)).toEqual(
      countRelations.map(() => 0),
    );
    expect(await rowsBehind("findingsListed")).toEqual([]);
  });

  test("leaves the votes that the page leaves without errors, and without any finding", async () => {
    const {database, entry, checked} = await faulty();
    const rows = await database.query<Answered>(behind("effect"));
    database.close();
    const left = (least: "error" | "warning") =>
      Object.fromEntries(
        withoutStations(entry, checked.sheet.table, (station) =>
          isMarked(checked, station, least),
        ).entry.contest.votes.map(({party, votes}) => [party, votes]),
      );
    const [errors, findings] = [left("error"), left("warning")];
    expect(rows).toHaveLength(entry.contest.votes.length);
    for (const row of rows)
      expect(
        [Number(row.votes_without_errors), Number(row.votes_without_findings)],
        String(row.party),
      ).toEqual([errors[String(row.party)], findings[String(row.party)]]);
  });
});

describe("The SQL behind figures of several counts", () => {
  test("has official shares as the page draws them, and the observers' as they were printed", async () => {
    await put(answer(lawfulQuestion(catalogue, catalogue.firstContest), catalogue, null));
    const rows = await rowsBehind("beside");
    const shown = officialBeside({catalogue, ...evidenceData()}) ?? [];
    expect(new Set(rows.map(({figure}) => figure))).toEqual(
      new Set(shown.map(({what, party}) => party ?? what)),
    );
    for (const {what, party, official, observed} of shown) {
      const row = rows.find(({figure}) => figure === (party ?? what));
      expect(row?.official_percent).toBeCloseTo(asPercent(official), 2);
      expect(row?.observed_percent_as_printed).toBe(observed.percent);
    }
  });

  test("has the invalid ballots of the counts that the page holds side by side", async () => {
    const rows = await rowsBehind("invalid");
    for (const contest of [officialBefore, officialNow, "mazhilis-2021-observers"]) {
      const {invalid = 0, cast = 1} = entryOf(catalogue, contest).contest;
      expect(rows.find((row) => row.contest === contest)).toMatchObject({
        invalid,
        cast,
        invalid_percent: expect.closeTo((100 * invalid) / cast, 2),
      });
    }
  });

  test("has the seats of every formula as the method's table has them, at the law's threshold and at any other", async () => {
    for (const contest of ["mazhilis-2021-official", "mazhilis-2021-observers"])
      for (const percent of [7, 3]) {
        const asked = lawfulQuestion(catalogue, contest);
        const threshold = {...asked.scenario.threshold, percent};
        await put(answer({...asked, scenario: {...asked.scenario, threshold}}, catalogue, null));
        const rows = await rowsBehind("formulas");
        const {rows: table} = formulaSeats(catalogue, contest, percent);
        expect(rows.map(({formula, party, seats_drawn}) => [formula, party, seats_drawn])).toEqual(
          table.flatMap(({formula, seats}) => seats.map(({party, seats: own}) => [formula, party, own])),
        );
        expect(rows.filter(({is_asked}) => is_asked).map(({formula}) => formula)).toEqual(
          table[0].seats.map(() => "hare"),
        );
      }
  });

  test("has every announced seat of the official results", async () => {
    const rows = await rowsBehind("officialResults");
    const seats = (contest: string) =>
      rows
        .filter((row) => row.contest === contest)
        .reduce((sum, row) => sum + Number(row.announced_list_seats), 0);
    for (const check of officialChecks(catalogue, methodData()).filter(({id}) => id.startsWith("mazhilis")))
      expect(seats(check.id), check.id).toBe(check.seats);
  });

  test("has the protocols of the contest in the address, as those of a loaded set", async () => {
    await put(answer(lawfulQuestion(catalogue, "city-maslikhats-2021-observers"), catalogue, null));
    expect(await rowsBehind("loadedSet")).toHaveLength(99);
  });
});
