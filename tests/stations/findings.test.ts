import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type CountColumn, countColumns} from "../../src/stations/countColumns.js";
import type {Protocol} from "../../src/stations/protocol.js";
import {
  type Finding,
  protocolFindings,
  repeatedFinding,
  repeatedStations,
} from "../../src/stations/protocolFindings.js";
import {type ProtocolSheet, protocolSheet} from "../../src/stations/protocolSheet.js";
import {relationKeys} from "../../src/stations/relations.js";
import {findingsAt, marks, sheetFindings} from "../../src/stations/sheetFindings.js";

const parties = ["a", "b"];

/** A protocol that meets every relation: the reserve of 1 % used to the last ballot. */
const sound = {
  station: "s",
  registered: 1000,
  received: 1010,
  issued: 410,
  cast: 400,
  invalid: 10,
  cancelled: 600,
  against_all: 20,
  votes: [
    {party: "a", votes: 300},
    {party: "b", votes: 70},
  ],
};

const relationsOf = (findings: readonly Finding[]) => findings.map(({relation}) => relation);

/** A change to the sound protocol that breaks one relation and no other. */
const breaking: [key: string, change: Partial<Protocol>, finding: Partial<Finding>][] = [
  ["box-adds-up", {invalid: 9}, {column: "cast", found: 400, expected: 399}],
  [
    "cast-within-issued",
    {issued: 399, cancelled: 611},
    {column: "cast", found: 400, expected: 399, severity: "error"},
  ],
  ["issued-within-received", {received: 409, cancelled: null}, {column: "issued", found: 410, expected: 409}],
  ["received-is-spent", {cancelled: 599}, {column: "received", found: 1010, expected: 1009}],
  ["cast-within-registered", {registered: 399, received: null}, {column: "cast", found: 400, expected: 399}],
  [
    "received-within-reserve",
    {received: 1011, cancelled: 601},
    {column: "received", found: 1011, expected: 1010},
  ],
  [
    "station-size",
    {registered: 3001},
    {column: "registered", found: 3001, expected: 3000, severity: "warning"},
  ],
  ["whole-number", {registered: 1000.5}, {column: "registered", found: 1000.5, expected: null}],
];

describe("A protocol", () => {
  test("that meets every relation, its reserve used to the last ballot, has no finding", () => {
    expect(protocolFindings(sound)).toEqual([]);
    expect(protocolFindings({...sound, registered: 3000, received: 3030, cancelled: 2620})).toEqual([]);
  });

  test.each(breaking)("one ballot off breaks %s and nothing else", (relation, change, finding) => {
    const findings = protocolFindings({...sound, ...change});
    expect(findings).toEqual([expect.objectContaining({relation, station: "s", ...finding})]);
  });

  test("every relation of one protocol can be broken: the list above has all but the one between protocols", () => {
    expect(relationKeys.filter((key) => !breaking.some(([own]) => own === key))).toEqual(["station-once"]);
  });

  test("with a ballot too few in the box breaks the sum as one with a ballot too many does", () => {
    for (const cast of [399, 401])
      expect(relationsOf(protocolFindings({...sound, cast}))).toEqual(["box-adds-up"]);
  });

  test.each(countColumns.filter((column) => column !== "against_all"))(
    "that does not give %s is not blamed for it",
    (column) => {
      expect(protocolFindings({...sound, [column]: null})).toEqual([]);
      expect(protocolFindings({...sound, [column]: undefined})).toEqual([]);
    },
  );

  test("without a line “against all” has no such votes: its box adds up without them, or does not", () => {
    const {against_all: _, ...without} = sound;
    expect(protocolFindings({...without, cast: sound.cast - sound.against_all})).toEqual([]);
    expect(protocolFindings(without)).toEqual([
      expect.objectContaining({relation: "box-adds-up", expected: sound.cast - sound.against_all}),
    ]);
  });

  test("that leaves its invalid ballots out may have any number of them, but no more votes than ballots", () => {
    const {invalid: _, ...without} = sound;
    const valid = sound.cast - sound.invalid;
    expect(protocolFindings({...without, cast: valid})).toEqual([]);
    expect(protocolFindings({...without, cast: valid - 1})).toEqual([
      expect.objectContaining({relation: "box-adds-up", found: valid - 1, expected: valid}),
    ]);
  });

  test("with a negative count of votes names the party", () => {
    const negative = [
      {party: "a", votes: 371},
      {party: "b", votes: -1},
    ];
    expect(protocolFindings({...sound, votes: negative})).toEqual([
      expect.objectContaining({relation: "whole-number", column: "b", found: -1}),
    ]);
  });
});

test("A station that stands in a contest three times is named once, with three", () => {
  expect([...repeatedStations(["s", "t", "s", "u", "s"])]).toEqual([["s", 3]]);
  expect(repeatedFinding("s", 3)).toMatchObject({relation: "station-once", found: 3, expected: 1});
});

/** A count as files hold them: mostly near the sound protocol's, at times missing, negative or no whole number. */
const near = (count: number) =>
  fc.oneof(
    {weight: 6, arbitrary: fc.integer({min: count - 2, max: count + 2})},
    {weight: 1, arbitrary: fc.constantFrom(null, -1, 0, count + 0.5, 2_147_483_647)},
  );

const protocols = fc.array(
  fc.record({
    station: fc.constantFrom("s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8"),
    ...(Object.fromEntries(countColumns.map((column) => [column, near(sound[column])])) as Record<
      CountColumn,
      fc.Arbitrary<number | null>
    >),
    votes: fc.tuple(
      near(300).map((count) => count ?? 0),
      near(70).map((count) => count ?? 0),
    ),
  }),
  {maxLength: 12},
);

type Drawn = typeof protocols extends fc.Arbitrary<infer Rows> ? Rows : never;

const sheetOf = (rows: Drawn): ProtocolSheet => {
  const column = (read: (row: Drawn[number]) => number | null) =>
    Float64Array.from(rows, (row) => read(row) ?? Number.NaN);
  const summed = (read: (row: Drawn[number]) => number | null) =>
    Float64Array.from(rows, (row) => read(row) ?? 0);
  return {
    table: {
      regions: rows.map(() => "r"),
      stations: rows.map(({station}) => station),
      registered: summed(({registered}) => registered),
      cast: summed(({cast}) => cast),
      invalid: summed(({invalid}) => invalid),
      againstAll: summed(({against_all}) => against_all),
      parties,
      votes: parties.map((_, list) => summed(({votes}) => votes[list])),
    },
    counts: Object.fromEntries(
      countColumns.map((name) => [name, column((row) => row[name])]),
    ) as ProtocolSheet["counts"],
  };
};

describe("A sheet of protocols", () => {
  test("has the findings of its protocols one by one, and of stations that stand there twice", () => {
    fc.assert(
      fc.property(protocols, (rows) => {
        const sheet = sheetOf(rows);
        const found = sheetFindings(sheet);
        const repeated = repeatedStations(rows.map(({station}) => station));
        rows.forEach((row, position) => {
          const counted = row.votes.map((count, list) => ({party: parties[list], votes: count}));
          const times = repeated.get(row.station);
          const expected = [
            ...protocolFindings({...row, votes: counted}),
            ...(times ? [repeatedFinding(row.station, times)] : []),
          ];
          expect(findingsAt(sheet, found, position)).toEqual(expected);
          for (const relation of relationKeys)
            expect(found.broken[relation].includes(position), relation).toBe(
              relationsOf(expected).includes(relation),
            );
          const weights = expected.map(({severity}) => marks[severity]);
          expect(found.marks[position]).toBe(Math.max(0, ...weights));
        });
      }),
      {numRuns: 500},
    );
  });

  test("tells a count that is not given from nought, and keeps the order of the table", () => {
    const columns = {
      contest: ["other", "c", "c"],
      region: ["r", "r2", "r1"],
      station: ["x", "s2", "s1"],
      registered: Int32Array.of(1, 200, 100),
      cast: Int32Array.of(1, 80, 40),
      invalid: Int32Array.of(0, 0, 0),
      against_all: Int32Array.of(0, 0, 0),
      received: [1, null, 101],
      cancelled: [0, undefined, 61] as (number | null)[],
    };
    const votesOf = {
      contest: ["c", "c", "other"],
      station: ["s1", "s2", "x"],
      party: ["a", "a", "a"],
      votes: Int32Array.of(40, 80, 1),
    };
    const {table, counts} = protocolSheet(columns, votesOf, {
      contest: "c",
      regions: ["r1", "r2"],
      parties: ["a"],
    });
    expect(table.stations).toEqual(["s1", "s2"]);
    expect([...counts.received]).toEqual([101, Number.NaN]);
    expect([...counts.issued]).toEqual([Number.NaN, Number.NaN]);
    expect([...counts.registered]).toEqual([100, 200]);
    const {broken} = sheetFindings({table, counts});
    expect(Object.values(broken).flatMap((stations) => [...stations])).toEqual([]);
  });
});
