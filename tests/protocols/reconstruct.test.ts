import {describe, expect, test} from "vitest";
import {officialTurnouts} from "../../src/data/officialResults.js";
import {parquetFile, reconstructionMetadata} from "../../src/data/parquetFile.js";
import {publishedContests, reconstructions} from "../../src/data/reconstructions.js";
import {statementTables} from "../../src/data/statement.js";
import {protocolFindings} from "../../src/protocols/protocolFindings.js";
import {reconstruct} from "../../src/protocols/reconstruct.js";
import {largestStation, type ProtocolRow, type VoteRow} from "../../src/protocols/tables.js";

const drawn = reconstructions();
const others = [1, 2, 3, 4, 5].map((seed) => reconstructions(seed));
const published = publishedContests();
const percent = (part: number, whole: number) => Math.floor((200 * part + whole) / (2 * whole));
const total = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

const votesByStation = (votes: readonly VoteRow[]) => {
  const byStation = new Map<string, VoteRow[]>();
  for (const row of votes) {
    const key = `${row.contest}/${row.station}`;
    const rows = byStation.get(key);
    if (rows) rows.push(row);
    else byStation.set(key, [row]);
  }
  return ({contest, station}: ProtocolRow) => byStation.get(`${contest}/${station}`) ?? [];
};

/** Counts of each region: what the reader would add up. */
function regionsOf(contest: string, {protocols, votes}: typeof drawn) {
  const votesOf = votesByStation(votes);
  const regions = new Map<string, (typeof protocols)[number][]>();
  for (const row of protocols)
    if (row.contest === contest) regions.set(row.region, [...(regions.get(row.region) ?? []), row]);
  return [...regions].map(([region, rows]) => ({
    region,
    registered: total(rows.map((row) => row.registered)),
    cast: total(rows.map((row) => row.cast)),
    winner: total(
      rows
        .flatMap(votesOf)
        .filter(({party}) => party === "nur-otan")
        .map((row) => row.votes),
    ),
  }));
}

describe.each([
  ["the published seed", drawn] as const,
  ...others.map((draw, index) => [`seed ${index + 1}`, draw] as const),
])("Reconstructed protocols with %s", (_, draw) => {
  const votesOf = votesByStation(draw.votes);

  test.each(published.map((contest) => [contest.contest, contest] as const))(
    "meet every published total of %s",
    (id, contest) => {
      const rows = draw.protocols.filter((row) => row.contest === id);
      expect(rows).toHaveLength(contest.stations);
      expect(total(rows.map((row) => row.registered))).toBe(contest.registered);
      expect(total(rows.map((row) => row.cast))).toBe(contest.cast);
      const counted = new Map<string, number>([["invalid", total(rows.map((row) => row.invalid))]]);
      for (const row of rows.flatMap(votesOf))
        counted.set(row.party, (counted.get(row.party) ?? 0) + row.votes);
      for (const {option, votes} of contest.options) expect(counted.get(option), option).toBe(votes);
    },
  );

  test("obey every relation of a protocol, with at most 3,000 voters a station", () => {
    expect(draw.protocols.flatMap((protocol) => protocolFindings(protocol, votesOf(protocol)))).toEqual([]);
  });

  test("spread the Mazhilis over regions as the statement says: turnout 15 to 36 %, 28 on average, winner 46 to 62 %", () => {
    const regions = regionsOf("mazhilis-2021-observers", draw);
    const turnouts = regions.map(({cast, registered}) => (100 * cast) / registered);
    expect(Math.round(Math.min(...turnouts))).toBe(15);
    expect(Math.round(Math.max(...turnouts))).toBe(36);
    expect(Math.round(total(turnouts) / turnouts.length)).toBe(28);
    const shares = regions.map(({winner, cast}) => percent(winner, cast));
    expect(Math.min(...shares)).toBe(46);
    expect(Math.max(...shares)).toBe(62);
  });

  test("give each of the 17 regions its official turnout to a tenth of a percent", () => {
    const regions = regionsOf("mazhilis-2021-official", draw);
    const turnouts = regions.map(({region, cast, registered}) => ({
      region,
      percent: Math.round((1000 * cast) / registered) / 10,
    }));
    expect(turnouts).toEqual(officialTurnouts());
  });

  test("leave a plausible spread between stations: no region votes as one", () => {
    for (const {contest} of published) {
      const turnouts = draw.protocols
        .filter((row) => row.contest === contest)
        .map((row) => row.cast / row.registered);
      const mean = total(turnouts) / turnouts.length;
      const deviation = Math.sqrt(total(turnouts.map((turnout) => (turnout - mean) ** 2)) / turnouts.length);
      expect(deviation, contest).toBeGreaterThan(0.02);
      expect(deviation, contest).toBeLessThan(0.25);
    }
  });
});

describe("Reconstructed protocols", () => {
  test("give the unused ballots of the statement for the Mazhilis and the cities; the oblast table cannot be met", () => {
    const unused = statementTables().map(({contest}) => {
      const rows = drawn.protocols.filter((row) => row.contest === contest);
      return percent(total(rows.map((row) => row.cancelled)), total(rows.map((row) => row.registered)));
    });
    expect(unused).toEqual([68, 77, 63]);
    expect(statementTables().map(({unusedPercent}) => unusedPercent)).toEqual([68, 77, 64]);
  });

  test("cannot be mistaken for the observers': every row says so, stations begin with R, areas are numbered", () => {
    for (const row of drawn.protocols) {
      expect(row.basis).toBe("reconstructed");
      expect(row.station).toMatch(/^R-\d{5}$/);
      if (row.contest.endsWith("observers")) expect(row.region).toMatch(/^area-\d$/);
    }
  });

  test("name no station twice in a contest, and stand by region", () => {
    const keys = drawn.protocols.map(({contest, station}) => `${contest}/${station}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      drawn.protocols.filter((row, index) => row.region !== drawn.protocols[index - 1]?.region),
    ).toHaveLength(3 * 8 + 17);
  });

  test("are the same bytes for the same seed, and another draw for another seed", async () => {
    const bytes = (rows: readonly ProtocolRow[]) => parquetFile("protocols", rows, reconstructionMetadata());
    const first = await bytes(drawn.protocols);
    expect(Buffer.compare(first, await bytes(reconstructions().protocols))).toBe(0);
    expect(Buffer.compare(first, await bytes(others[0].protocols))).not.toBe(0);
  });

  test("of one contest do not change when other contests are left out", () => {
    const alone = reconstruct(published[1], 7).protocols;
    expect(reconstructions(7).protocols.filter((row) => row.contest === published[1].contest)).toEqual(alone);
  });

  test("can be drawn with any seed: no draw leaves an area more voters than its stations may hold", () => {
    for (const contest of published.slice(0, 3))
      for (let seed = 0; seed < 100; seed++)
        expect(reconstruct(contest, seed).protocols).toHaveLength(contest.stations);
  });

  test("are refused where the voters do not fit into the stations", () => {
    const crowded = {...published[0], stations: Math.floor(published[0].registered / largestStation)};
    expect(() => reconstruct(crowded, 1)).toThrow();
  });
});

describe("The findings on a protocol", () => {
  const sound: ProtocolRow = {
    contest: "c",
    basis: "hypothetical",
    region: "r",
    station: "s",
    district: null,
    registered: 1000,
    received: 1010,
    issued: 410,
    cast: 400,
    invalid: 10,
    cancelled: 600,
    against_all: 20,
  };
  const votes = [
    {contest: "c", station: "s", party: "a", votes: 300},
    {contest: "c", station: "s", party: "b", votes: 70},
  ];

  test("are none where all relations hold, the 1 % reserve used to the last ballot", () => {
    expect(protocolFindings(sound, votes)).toEqual([]);
  });

  test.each([
    ["a ballot too many in the box", {cast: 401}, "cast"],
    ["more ballots in the box than issued", {issued: 399, cancelled: 611}, "cast"],
    ["more issued than received", {received: 409, cancelled: -1}, "issued"],
    ["received ballots neither issued nor cancelled", {cancelled: 599}, "received"],
    ["more ballots than voters", {registered: 399, received: 402, issued: 400, cancelled: 2}, "cast"],
    ["one ballot above the reserve", {received: 1011, cancelled: 601}, "received"],
    ["a station above 3,000 voters", {registered: 3001}, "registered"],
    ["a negative count", {invalid: -1}, "invalid"],
    ["half a voter", {registered: 999.5}, "registered"],
  ])("name %s", (_, change, column) => {
    const findings = protocolFindings({...sound, ...change}, votes);
    expect(findings.map((finding) => finding.column)).toContain(column);
    for (const finding of findings) expect(finding.station).toBe("s");
  });
});
