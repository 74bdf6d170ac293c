import {describe, expect, test} from "vitest";
import type {ContestJson} from "../../src/catalogue/catalogue.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {evidenceData} from "../../src/data/evidenceData.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {type Claim, type ClaimKey, type ClaimKind, verdicts} from "../../src/statement/claims/claim.js";
import {allClaims, claims} from "../../src/statement/claims.js";
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
const found = allClaims(claims(ground));

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
  test("come to these verdicts", () => {
    expect(Object.fromEntries(found.map(({key, verdict}) => [key, verdict]))).toEqual({
      "constant-winner": "holds",
      largest: "holds",
      "winner-range": "contradicted-by-tables",
      "shares-sum-mazhilis": "holds-after-rounding",
      "shares-sum-city": "holds",
      "shares-sum-oblast": "holds-after-rounding",
      "admitted-mazhilis": "contradicted-by-tables",
      "admitted-city": "holds",
      "admitted-oblast": "holds",
      "outsiders-mazhilis": "holds",
      "outsiders-maslikhats": "contradicted-by-official",
      "proposed-line-city": "cannot-be-checked",
      "proposed-line-oblast": "cannot-be-checked",
      level: "cannot-be-checked",
      "turnout-mean": "cannot-be-checked",
      "turnout-range": "contradicted-by-tables",
      "unused-mazhilis": "holds",
      "unused-city": "holds",
      "unused-oblast": "contradicted-by-tables",
      funding: "holds",
      population: "cannot-be-checked",
      "invalid-before": "contradicted-by-official",
      "invalid-now": "contradicted-by-tables",
      stations: "cannot-be-checked",
    });
  });

  test("have a key each, a verdict that is one, and sources that the site has", () => {
    expect(new Set(found.map(({key}) => key)).size).toBe(found.length);
    const sources = catalogue.sources.map(({id}) => id);
    for (const {key, verdict, rests} of found) {
      expect(verdicts, key).toContain(verdict);
      for (const {source} of rests) expect(sources, key).toContain(source);
    }
  });

  test("quote the statement where it says so in a few words, letter for letter", () => {
    for (const {key, quote, origin} of found) {
      expect(origin === "said", key).toBe(quote !== null && !key.startsWith("proposed-line"));
      if (quote) expect(quote.length, key).toBeLessThan(80);
    }
  });
});

describe("Nur Otan", () => {
  test("won every election since 2007 whose official result is known; one of them lost would contradict it", () => {
    const {elections} = figuresOf("constant-winner", "constant-winner");
    expect(elections.map(({date}) => date.slice(0, 4))).toEqual(["2007", "2012", "2016", "2021"]);
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
      const sum = (list: readonly {readonly seats: number}[]) =>
        list.reduce((all, row) => all + row.seats, 0);
      expect([sum(seats.in), sum(seats.out)]).toEqual([house, house]);
      expect(seats.in.find((row) => row.party === "qhp")?.seats).toBe(1);
      expect(seats.out.some((row) => row.party === "qhp")).toBe(false);
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
  test("may be 517 ballots apart, which decides a seat in a maslikhat of 30 or 31 and none in one of 39", () => {
    const {parties, hidden, houses} = figuresOf("level", "level");
    expect(parties).toEqual(["auyl", "adal"]);
    // 23 % of 225,070 are 51,766 ballots; 13.5 % of them are 6,988.41 and 14.5 % are 7,506.07.
    expect(hidden).toBe(7506 - 6989);
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

  test("and unused ballots of the oblasts are one ballot more than the law lets them have", () => {
    const {fewest, most, registered} = figuresOf("unused-oblast", "unused");
    // 37.5 % of 167,228 are 62,710.5, so 62,711 voted at least; 63.5 % are 106,189.78, so 106,190 were left at least.
    expect(fewest).toBe(62_711 + 106_190);
    expect(most).toBe(Math.floor((101 * registered) / 100));
    expect(Number(fewest) - Number(most)).toBe(1);
  });

  test.each([
    [62, "holds"],
    [63, "holds-after-rounding"],
    [64, "contradicted-by-tables"],
    [61, "contradicted-by-tables"],
  ])("with 38 percent voted and %i percent unused: %s", (unusedPercent, verdict) => {
    expect(
      verdictWith(
        "unused-oblast",
        withTable("oblast", () => ({unusedPercent})),
      ),
    ).toBe(verdict);
  });
});

describe("State funding", () => {
  test("is 1,275 tenge for each of the votes of parties in the Mazhilis, and 4,690 million less at 28 %", () => {
    const {rate, votes, paid, atSaid, gap} = figuresOf("funding", "funding");
    expect([rate, votes]).toEqual([12_750, 5_148_074 + 792_828 + 659_019]);
    expect(paid).toBe(84_148_992_750);
    expect(Number(atSaid) + Number(gap)).toBe(paid);
    expect(Math.round(Number(gap) / 10_000_000)).toBe(4690);
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
  test("cannot be checked without the population: 13 % would mean 24.3 to 27.2 million people", () => {
    const {voters, implied} = figuresOf("population", "population");
    expect(voters.middle).toBe(3_337_387);
    expect([implied.least, implied.most].map((people) => Math.round(Number(people) / 100_000))).toEqual([
      243, 272,
    ]);
  });

  test("cannot be more than the turnout itself", () => {
    expect(verdictWith("population", withText({population: {percent: 29}}))).toBe("contradicted-by-official");
    expect(verdictWith("population", withText({population: {percent: 28}}))).toBe("cannot-be-checked");
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
