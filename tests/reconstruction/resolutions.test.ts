import {describe, expect, test} from "vitest";
import {resolutions} from "../../src/data/resolutions.js";
import {statementRanges, statementTables} from "../../src/data/statement.js";
import {receivedBallots} from "../../src/reconstruction/published.js";

const tables = statementTables();
const [mazhilis, cities, oblasts] = tables;
const found = (key: string) => {
  const resolution = resolutions().find((one) => one.key === key);
  if (!resolution) throw new Error(`no resolution ${key}`);
  return resolution;
};
const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** A published figure under the name that a resolution gives it. */
function publishedFigure(contest: string | null, figure: string): number | undefined {
  const {turnout, winnerShare} = statementRanges();
  const ranges: Record<string, {least: number; mean?: number; greatest: number}> = {
    regional_turnout: turnout,
    winner_regional_share: winnerShare,
  };
  if (contest === null) {
    const [row, column] = figure.split(".");
    return ranges[row][column.replace("_percent", "") as "least" | "mean" | "greatest"];
  }
  const table = tables.find((one) => one.contest === contest);
  if (!table) return undefined;
  const shares = new Map([
    ...table.shares.map(({party, percent}) => [party, percent] as const),
    ["invalid", table.invalidPercent] as const,
  ]);
  const figures: Record<string, number | undefined> = {
    stations: table.stations,
    registered: table.registered,
    voted_percent: table.votedPercent,
    unused_percent: table.unusedPercent,
    shares: total([...shares.values()]),
  };
  return figure.startsWith("share.") ? shares.get(figure.slice("share.".length)) : figures[figure];
}

describe("A contradiction in the statement", () => {
  test.each(resolutions().map((resolution) => [resolution.key, resolution] as const))(
    "%s quotes the figures as they are published",
    (_, {figures}) => {
      for (const {contest, figure, value} of figures)
        expect(publishedFigure(contest, figure), `${contest} ${figure}`).toBe(value);
    },
  );

  test.each(["published", "reading", "changes", "alternative"] as const)(
    "has its %s in Kazakh, Russian and English, with the same numbers in each",
    (part) => {
      for (const {key, [part]: words} of resolutions()) {
        const numbers = ({language}: {language: "kk" | "ru" | "en"}) =>
          (words[language].replace(/(\d)[,\u00a0](?=\d{3}\b)/g, "$1").match(/\d+([.,]\d+)?/g) ?? [])
            .map((number) => Number(number.replace(",", ".")))
            .sort((a, b) => a - b);
        expect(numbers({language: "ru"}), key).toEqual(numbers({language: "en"}));
        expect(numbers({language: "kk"}), key).toEqual(numbers({language: "en"}));
        expect(words.ru, key).not.toMatch(/[әғқңөұүһі]/i);
        expect(words.en, key).not.toMatch(/[а-яәғқңөұүһі]/i);
      }
    },
  );

  test("is listed once", () => {
    const keys = resolutions().map(({key}) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("The reasons for a reading", () => {
  test("three separate sets: within the 192, the 14 stations left would have 2,931 voters each and 47 to 67 % turnout", () => {
    const left = {
      stations: mazhilis.stations - cities.stations - oblasts.stations,
      registered: mazhilis.registered - cities.registered - oblasts.registered,
    };
    expect(left.stations).toBe(14);
    expect(Math.round(left.registered / left.stations)).toBe(2931);
    const turnout = (rounding: number) =>
      (mazhilis.registered * (mazhilis.votedPercent + rounding) -
        cities.registered * (cities.votedPercent - rounding) -
        oblasts.registered * (oblasts.votedPercent - rounding)) /
      left.registered;
    expect([Math.round(turnout(-0.5)), Math.round(turnout(0.5))]).toEqual([47, 67]);
    expect(found("station-sets").alternative.en).toMatch(/14 stations .* 2,931 voters .* 47 to 67%/);
  });

  test("unused ballots: 38 and 64 % of the oblast table need one ballot more than voters and reserve make", () => {
    const {registered} = oblasts;
    const leastCast = Math.ceil(registered * 0.375);
    const leastUnused = Math.ceil(registered * 0.635);
    expect([leastCast, leastUnused]).toEqual([62_711, 106_190]);
    // However the voters are divided among stations: each station's reserve is rounded down for itself.
    expect(receivedBallots(registered, 101)).toBe(leastCast + leastUnused - 1);
  });

  test("the mean of 28 %: what other means the tables give", () => {
    const mean = (chosen: typeof tables) =>
      total(chosen.map(({registered, votedPercent}) => registered * votedPercent)) /
      total(chosen.map(({registered}) => registered));
    expect(mean(tables).toFixed(1)).toBe("30.8");
    expect(mean([cities, oblasts]).toFixed(1)).toBe("29.4");
    expect((mazhilis.votedPercent + cities.votedPercent) / 2).toBe(27.5);
  });

  test("spoilt ballots of 4 % everywhere would make the shares 102 and 100", () => {
    const withFour = ({shares}: (typeof tables)[number]) => total(shares.map(({percent}) => percent)) + 4;
    expect([withFour(mazhilis), withFour(oblasts)]).toEqual([102, 100]);
  });
});
