import {describe, expect, test} from "vitest";
import type {ContestJson} from "../../src/catalogue/catalogue.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {evidenceData} from "../../src/data/evidenceData.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {type Claim, type ClaimKey, type ClaimKind, verdicts} from "../../src/statement/claims/claim.js";
import {allClaims, claims, saidClaims, sentenceVerdict} from "../../src/statement/claims.js";
import {
  type PrintedTable,
  type StatementText,
  type TableName,
  tableContests,
} from "../../src/statement/evidenceData.js";

const catalogue = await buildCatalogue(reconstructions());
const data = evidenceData();
const {statement} = data;
const ground = {...data, catalogue};
const all = claims(ground);
const found = allClaims(all);

const keyed = (list: readonly Claim[], key: ClaimKey): Claim => {
  const claim = list.find((one) => one.key === key);
  if (!claim) throw new Error(`no claim ${key}`);
  return claim;
};

/** A claim as it stands, its figures of the kind named. */
const figuresOf = <Kind extends ClaimKind>(key: ClaimKey, kind: Kind, list = found) => {
  const claim = keyed(list, key);
  expect(claim.kind).toBe(kind);
  return claim.figures as Extract<Claim, {kind: Kind}>["figures"];
};

/** The verdict on a claim of another statement, or with other official results. */
const verdictWith = (key: ClaimKey, other: Partial<typeof ground>) =>
  keyed(allClaims(claims({...ground, ...other})), key).verdict;

const withTable = (name: TableName, change: (table: PrintedTable) => Partial<PrintedTable>) => ({
  statement: {
    ...statement,
    tables: statement.tables.map((table) =>
      table.contest === tableContests[name] ? {...table, ...change(table)} : table,
    ),
  },
});

const withShare = (name: TableName, party: string, percent: number) =>
  withTable(name, ({shares}) => ({
    shares: shares.map((share) => (share.party === party ? {party, percent} : share)),
  }));

const withText = (text: Partial<StatementText>) => ({
  statement: {...statement, text: {...statement.text, ...text}},
});

const withOfficial = (id: string, change: (contest: ContestJson) => Partial<ContestJson>) => ({
  catalogue: {
    ...catalogue,
    contests: catalogue.contests.map((entry) =>
      entry.id === id ? {...entry, contest: {...entry.contest, ...change(entry.contest)}} : entry,
    ),
  },
});

const rounded = (share: {parts: number | bigint; of: number | bigint}, decimals = 2) =>
  ((100 * Number(share.parts)) / Number(share.of)).toFixed(decimals);

describe("The statement's claims, recomputed", () => {
  test("are its sentences, one claim each, and come to these verdicts", () => {
    expect(all.statement.map(({key, verdict}) => [key, verdict])).toEqual([
      ["obstacles", "cannot-be-checked"],
      ["official-wrong", "cannot-be-checked"],
      ["outsiders", "holds-in-part"],
      ["winner", "holds-in-part"],
      ["admitted", "holds-in-part"],
      ["invalid", "contradicted-by-tables"],
      ["turnout", "contradicted-by-tables"],
      ["funding", "holds"],
      ["population", "contradicted-by-official"],
    ]);
  });

  test("assert this in their parts", () => {
    expect(Object.fromEntries(saidClaims(all).map(({key, verdict}) => [key, verdict]))).toEqual({
      obstacles: "cannot-be-checked",
      "official-wrong": "cannot-be-checked",
      "outsiders-mazhilis": "holds",
      "outsiders-maslikhats": "contradicted-by-official",
      "constant-winner": "cannot-be-checked",
      largest: "holds",
      "winner-range": "contradicted-by-tables",
      "admitted-mazhilis": "contradicted-by-tables",
      "admitted-city": "holds",
      "admitted-oblast": "holds",
      "invalid-before": "contradicted-by-official",
      "invalid-now": "contradicted-by-tables",
      "turnout-range": "contradicted-by-tables",
      "turnout-mean": "cannot-be-checked",
      funding: "holds",
      population: "contradicted-by-official",
    });
  });

  test("stand apart from our own checks of its tables", () => {
    expect(Object.fromEntries(all.own.map(({key, verdict}) => [key, verdict]))).toEqual({
      stations: "cannot-be-checked",
      "shares-sum-mazhilis": "holds-after-rounding",
      "shares-sum-city": "holds",
      "shares-sum-oblast": "holds-after-rounding",
      "unused-mazhilis": "holds",
      "unused-city": "holds",
      "unused-oblast": "holds-after-rounding",
      "proposed-line-city": "cannot-be-checked",
      "proposed-line-oblast": "cannot-be-checked",
      level: "cannot-be-checked",
    });
    for (const {origin} of all.own) expect(origin).not.toBe("said");
    for (const {origin} of saidClaims(all)) expect(origin).toBe("said");
  });

  test("have a key each, a verdict that is one, and sources that the site has", () => {
    expect(new Set(found.map(({key}) => key)).size).toBe(found.length);
    const sources = catalogue.sources.map(({id}) => id);
    for (const {key, verdict, rests} of found) {
      expect(verdicts, key).toContain(verdict);
      for (const {source} of rests) expect(sources, key).toContain(source);
    }
  });

  test("stand beside the sentence itself, which has the figures in question", () => {
    const quotes = Object.fromEntries(all.statement.map(({key, quote}) => [key, quote]));
    for (const quote of Object.values(quotes)) expect(quote).toMatch(/^\p{Lu}/u);
    expect(quotes.winner).toMatch(/46% - дан 62%/);
    expect(quotes.turnout).toMatch(/15%-дан 36%.*28%/);
    expect(quotes.invalid).toMatch(/1,2% - дан 4%/);
    expect(quotes.population).toContain("13%");
  });

  test.each([
    [["holds"], "holds"],
    [["holds", "holds-after-rounding"], "holds-after-rounding"],
    [["holds", "cannot-be-checked"], "holds-in-part"],
    [["holds-after-rounding", "contradicted-by-tables"], "holds-in-part"],
    [["cannot-be-checked", "contradicted-by-official"], "contradicted-by-official"],
    [["contradicted-by-official", "contradicted-by-tables"], "contradicted-by-tables"],
    [["cannot-be-checked"], "cannot-be-checked"],
  ] as const)("that assert %j make a sentence that %s", (parts, verdict) =>
    expect(sentenceVerdict(parts)).toBe(verdict),
  );
});

describe("Nur Otan", () => {
  test("won every election to the Mazhilis since 2007, which is not every election; one lost would contradict it", () => {
    const {elections} = figuresOf("constant-winner", "constant-winner");
    expect(elections.map(({date, own, party}) => [date.slice(0, 4), own, party])).toEqual([
      ["2007", "nur-otan", "nur-otan"],
      ["2012", "nur-otan", "nur-otan"],
      ["2016", "nur-otan", "nur-otan"],
      ["2021", "nur-otan", "nur-otan"],
      ["2023", "amanat", "amanat"],
    ]);
    expect(keyed(found, "constant-winner").verdict).toBe("cannot-be-checked");
    const lost = withOfficial("mazhilis-2012-official", ({votes}) => ({
      votes: votes.map((list) => (list.party === "ak-zhol" ? {...list, votes: 6_000_000} : list)),
    }));
    expect(verdictWith("constant-winner", lost)).toBe("contradicted-by-official");
  });

  test.each([
    [45, "contradicted-by-tables"],
    [44, "cannot-be-checked"],
    [43, "holds"],
  ])("is first in the city table with 44 % where the next party has %i percent: %s", (percent, verdict) => {
    expect(verdictWith("largest", withShare("city", "auyl", percent))).toBe(verdict);
  });

  test.each([
    [44, "contradicted-by-tables"],
    [45, "contradicted-by-tables"],
    [45.5, "holds-after-rounding"],
    [46, "cannot-be-checked"],
    [62, "cannot-be-checked"],
    [63, "contradicted-by-tables"],
  ])("with %d percent in the cities: 46 to 62 percent by region is %s", (percent, verdict) => {
    expect(verdictWith("winner-range", withShare("city", "nur-otan", percent))).toBe(verdict);
  });
});

describe("The shares of a table", () => {
  test("add up to 101, 100 and 99, each within what rounding of six figures allows", () => {
    const sums = (["mazhilis", "city", "oblast"] as const).map(
      (table) => figuresOf(`shares-sum-${table}`, "shares-sum").sum,
    );
    expect(sums).toEqual([101, 100, 99]);
    const {range} = figuresOf("shares-sum-mazhilis", "shares-sum");
    expect([rounded(range.least, 0), rounded(range.below, 0)]).toEqual(["98", "104"]);
  });

  test.each([
    [10, "holds"],
    [8, "holds-after-rounding"],
    [7, "contradicted-by-tables"],
    [13, "holds-after-rounding"],
    [14, "contradicted-by-tables"],
  ])(
    "with %i percent for Auyl in the oblasts, six figures that add up to 90 without it: %s",
    (percent, verdict) => {
      expect(verdictWith("shares-sum-oblast", withShare("oblast", "auyl", percent))).toBe(verdict);
    },
  );
});

describe("Four parties above 7 %", () => {
  const sides = (table: TableName) =>
    figuresOf(`admitted-${table}`, "admitted").parties.map(({party, side}) => [party, side]);

  test("are five in the Mazhilis table: QHP with 8 % is in, whatever was rounded and whatever the base", () => {
    expect(sides("mazhilis")).toEqual([
      ["nur-otan", "in"],
      ["auyl", "in"],
      ["ak-zhol", "in"],
      ["adal", "in"],
      ["qhp", "in"],
    ]);
    const {parties} = figuresOf("admitted-mazhilis", "admitted");
    const {range} = parties[4];
    expect(rounded(range.least)).toBe("7.50");
    expect(rounded(range.below)).toBe("8.81");
  });

  test.each(["city", "oblast"] as const)("are the four named in the %s table", (table) => {
    expect(sides(table).filter(([, side]) => side === "in").length).toBe(4);
    expect(sides(table)).toContainEqual(["qhp", "out"]);
  });

  test.each([
    ["mazhilis", 6, "holds"],
    ["mazhilis", 7, "holds-after-rounding"],
    ["mazhilis", 8, "contradicted-by-tables"],
    ["city", 6, "holds"],
    ["city", 7, "holds-after-rounding"],
    ["oblast", 8, "contradicted-by-tables"],
  ] as const)("in the %s table with %i percent for QHP: %s", (table, percent, verdict) => {
    expect(verdictWith(`admitted-${table}`, withShare(table, "qhp", percent))).toBe(verdict);
  });

  test("are contradicted where one of the four falls to 5 %", () => {
    expect(verdictWith("admitted-oblast", withShare("oblast", "auyl", 5))).toBe("contradicted-by-tables");
  });
});

describe("Parties outside parliament", () => {
  test("are Auyl, the one that stood in 2016 and 2021 under one name and had no seat", () => {
    expect(figuresOf("outsiders-mazhilis", "outsiders-mazhilis").parties).toEqual(["auyl"]);
  });

  test("got no seat in the Mazhilis; one announced seat would contradict it", () => {
    const seated = {
      catalogue: {
        ...catalogue,
        contests: catalogue.contests.map((entry) =>
          entry.id === "mazhilis-2021-official"
            ? {
                ...entry,
                announced: (entry.announced ?? []).map((row) =>
                  row.party === "auyl" ? {...row, seats: 1} : row,
                ),
              }
            : entry,
        ),
      },
    };
    expect(verdictWith("outsiders-mazhilis", seated)).toBe("contradicted-by-official");
  });

  test("got seats in the maslikhats of Almaty and Shymkent; were these unknown, it could not be checked", () => {
    expect(figuresOf("outsiders-maslikhats", "outsiders-maslikhats").councils).toEqual([
      {council: "almaty-2021", party: "auyl", seats: 3},
      {council: "shymkent-2021", party: "auyl", seats: 3},
    ]);
    expect(verdictWith("outsiders-maslikhats", {councils: []})).toBe("cannot-be-checked");
  });
});

describe("The proposed 3 % line", () => {
  test.each([
    ["city", "2.59", "3.66", 39],
    ["oblast", "2.56", "3.63", 30],
  ] as const)(
    "in the %s table QHP has from %s to %s percent of valid ballots: in or out",
    (table, least, below, house) => {
      const {range, side, party, seats, house: own} = figuresOf(`proposed-line-${table}`, "proposed-line");
      expect([party, side, own]).toEqual(["qhp", "either", house]);
      expect([rounded(range.least), rounded(range.below)]).toEqual([least, below]);
      expect(seats).toEqual({in: 1, out: 0});
    },
  );

  test("is no question for a table where nobody prints 3 %", () => {
    const changed = allClaims(claims({...ground, ...withShare("city", "qhp", 4)}));
    expect(changed.some(({key}) => key === "proposed-line-city")).toBe(false);
    expect(changed.some(({key}) => key === "proposed-line-oblast")).toBe(true);
  });

  test("is surely passed where most ballots are invalid, since they are not in its base", () => {
    expect(
      verdictWith(
        "proposed-line-city",
        withTable("city", () => ({invalidPercent: 20})),
      ),
    ).toBe("holds");
  });
});

describe("Two parties level at 14 % in the cities", () => {
  test("may be 528 ballots apart, since turnout is rounded too, which alone decides a seat of 30 or 31", () => {
    const {parties, hidden, houses} = figuresOf("level", "level");
    expect(parties).toEqual(["auyl", "adal"]);
    // Under 23.5 % of 225,070 are 52,891 ballots; 13.5 % of them are 7,140.29 and 14.5 % are 7,669.20.
    expect(hidden).toBe(7669 - 7141);
    expect(houses.map(({house, first, second}) => [house, first, second])).toEqual([
      [39, [6, 6], [6, 6]],
      [31, [5, 4], [4, 5]],
      [30, [5, 4], [4, 5]],
    ]);
  });

  test("are no claim where they print different figures", () => {
    const changed = allClaims(claims({...ground, ...withShare("city", "adal", 15)}));
    expect(changed.some(({key}) => key === "level")).toBe(false);
  });
});

describe("Turnout", () => {
  test("of 28 % is no mean of the tables by voters: 32.00, 30.76, 29.39 %; nor the plain mean of the three", () => {
    const {means} = figuresOf("turnout-mean", "turnout-mean");
    expect(means.map(({share, place}) => [rounded(share), place])).toEqual([
      ["32.00", "outside"],
      ["30.76", "outside"],
      ["29.39", "outside"],
      ["31.00", "outside"],
      ["27.50", "inside"],
    ]);
  });

  test.each([
    [32, "holds"],
    [31, "holds"],
    [30, "holds-after-rounding"],
    [28, "cannot-be-checked"],
    [22, "contradicted-by-tables"],
    [39, "contradicted-by-tables"],
  ])("with a mean of %i percent: %s", (mean, verdict) => {
    const {ranges} = statement;
    const other = {statement: {...statement, ranges: {...ranges, turnout: {...ranges.turnout, mean}}}};
    expect(verdictWith("turnout-mean", other)).toBe(verdict);
  });

  test.each([
    [38, "contradicted-by-tables"],
    [37, "contradicted-by-tables"],
    [36.5, "holds-after-rounding"],
    [36, "cannot-be-checked"],
  ])("with %d percent in the oblasts: 15 to 36 percent by region is %s", (votedPercent, verdict) => {
    expect(
      verdictWith(
        "turnout-range",
        withTable("oblast", () => ({votedPercent})),
      ),
    ).toBe(verdict);
  });

  test("and unused ballots of the oblasts are within what the law lets 79 stations have, by 77 ballots", () => {
    const {fewest, cutOff, most, registered} = figuresOf("unused-oblast", "unused");
    // 37.5 % of 167,228 are 62,710.5, so 62,711 voted at least; 63.5 % are 106,189.78, so 106,190 were left at least.
    expect(fewest).toBe(62_711 + 106_190);
    expect(cutOff).toBe(Math.floor((101 * registered) / 100));
    expect(Number(fewest) - Number(cutOff)).toBe(1);
    // 78 stations with a voter more than their hundreds, and one with the rest: each rounds its reserve up.
    const sizes = [...new Array<number>(78).fill(2101), registered - 78 * 2101];
    const supplied = sizes.reduce((sum, voters) => sum + voters + Math.ceil(voters / 100), 0);
    expect(most).toBe(supplied);
    expect(Number(most) - Number(fewest)).toBe(77);
  });

  test.each([
    [62, "holds"],
    [63, "holds-after-rounding"],
    [64, "holds-after-rounding"],
    [65, "contradicted-by-tables"],
    [61, "contradicted-by-tables"],
  ])("with 38 percent voted and %i percent unused: %s", (unusedPercent, verdict) => {
    expect(
      verdictWith(
        "unused-oblast",
        withTable("oblast", () => ({unusedPercent})),
      ),
    ).toBe(verdict);
  });

  test("the Commission cut the fraction of the country's reserve off", () => {
    const {country} = figuresOf("unused-oblast", "unused");
    expect(country.ballots).toBe(Math.floor((101 * country.registered) / 100));
  });
});

describe("State funding", () => {
  test("was 1,275 tenge in 2021 for each of the votes of parties in the Mazhilis", () => {
    const {year, rate, votes, paid} = figuresOf("funding", "funding");
    expect([year, rate, votes]).toEqual(["2021", 12_750, 5_148_074 + 792_828 + 659_019]);
    expect(paid).toBe(84_148_992_750);
  });

  test("follows the votes: where Auyl is in too, its votes are paid for", () => {
    const more = withOfficial("mazhilis-2021-official", ({votes}) => ({
      votes: votes.map((list) => (list.party === "auyl" ? {...list, votes: 700_000} : list)),
    }));
    const {votes, paid} = figuresOf("funding", "funding", allClaims(claims({...ground, ...more})));
    expect(votes).toBe(6_599_921 + 700_000);
    expect(paid).toBe(7_299_921 * 12_750);
  });
});

describe("Voters in percent of the population", () => {
  test("are 17.7 % by the statement's own turnout: 13 % would be 2.45 million, at a turnout of 20.6 %", () => {
    const {voters, share, wanted, official} = figuresOf("population", "population");
    expect(voters.middle).toBe(3_337_387);
    expect(rounded(share.middle, 1)).toBe("17.7");
    expect(wanted.voters).toBe(2_454_023);
    expect(rounded(wanted.turnout, 1)).toBe("20.6");
    expect(rounded(official, 1)).toBe("39.9");
  });

  test.each([
    [13, "contradicted-by-official"],
    [17, "holds-after-rounding"],
    [18, "holds"],
    [19, "contradicted-by-official"],
  ])("are %i percent: %s", (percent, verdict) => {
    expect(verdictWith("population", withText({population: {percent}}))).toBe(verdict);
  });
});

describe("Invalid ballots", () => {
  test.each([
    [1.2, "contradicted-by-official"],
    [0.6, "holds"],
    [0.5, "contradicted-by-official"],
    [0.57, "holds"],
  ])("of %d percent in 2016, officially 43,282 of 7,566,150: %s", (before, verdict) => {
    expect(verdictWith("invalid-before", withText({invalid: {before, now: 4}}))).toBe(verdict);
  });

  test("cannot be checked where the official count is not known", () => {
    const unknown = withOfficial("mazhilis-2016-official", () => ({invalid: undefined}));
    expect(verdictWith("invalid-before", unknown)).toBe("cannot-be-checked");
  });

  test.each([
    [3, "contradicted-by-tables"],
    [4, "holds"],
    [3.5, "holds-after-rounding"],
  ])("of 4 percent now, with %d percent in the Mazhilis table: %s", (invalidPercent, verdict) => {
    expect(
      verdictWith(
        "invalid-now",
        withTable("mazhilis", () => ({invalidPercent})),
      ),
    ).toBe(verdict);
  });
});

describe("Stations", () => {
  test("of the maslikhats are 14 fewer, with 41,027 voters fewer: 2,930 a station, so they could be among the 192", () => {
    const {rest, couldBeWithin} = figuresOf("stations", "stations");
    expect(rest).toMatchObject({stations: 14, registered: 41_027});
    // A turnout of 47 to 67 % at these 14, where the statement's highest is 36 %.
    const turnouts = [rest.cast.least, rest.cast.most].map((cast) => (100 * Number(cast)) / rest.registered);
    expect(turnouts.map(Math.round)).toEqual([47, 67]);
    expect(couldBeWithin).toBe(true);
    const crowded = withTable("mazhilis", () => ({stations: 191}));
    expect(figuresOf("stations", "stations", allClaims(claims({...ground, ...crowded}))).couldBeWithin).toBe(
      false,
    );
  });

  test("with more than 3,000 voters each are against the law", () => {
    expect(
      verdictWith(
        "stations",
        withTable("oblast", () => ({stations: 55})),
      ),
    ).toBe("contradicted-by-tables");
  });
});
