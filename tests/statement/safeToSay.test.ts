import {describe, expect, test} from "vitest";
import {languages} from "../../src/catalogue/language.js";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {evidenceData} from "../../src/data/evidenceData.js";
import {reconstructions} from "../../src/data/reconstructions.js";
import {claimWords, safeWords} from "../../src/pages/evidence/claimWords.js";
import type {Ground} from "../../src/statement/claims/ground.js";
import {readingOf} from "../../src/statement/claims/readings.js";
import {allClaims, claims, saidClaims} from "../../src/statement/claims.js";
import {officialBeside, officialValidShare} from "../../src/statement/officialBeside.js";
import {betterNotSay, safeToSay} from "../../src/statement/safeToSay.js";
import {evidenceMessagesIn} from "../words/allMessages.js";

const ground: Ground = {...evidenceData(), catalogue: await buildCatalogue(reconstructions())};
const found = claims(ground);
const recomputed = allClaims(found);

const withShare = (party: string, contest: string, percent: number): Ground => ({
  ...ground,
  statement: {
    ...ground.statement,
    tables: ground.statement.tables.map((table) =>
      table.contest === contest
        ? {
            ...table,
            shares: table.shares.map((share) => (share.party === party ? {party, percent} : share)),
          }
        : table,
    ),
  },
});

const kinds = (of: Ground) => safeToSay(of, allClaims(claims(of))).map(({kind}) => kind);

describe("What is safe to say", () => {
  test("is ten sentences", () => {
    expect(kinds(ground)).toEqual([
      "sample",
      "largest",
      "share",
      "turnout",
      "lists-mazhilis",
      "lists-maslikhats",
      "invalid",
      "funding",
      "constant",
      "districts",
    ]);
  });

  test.each([
    ["largest", withShare("ak-zhol", "city-maslikhats-2021-observers", 44)],
    ["lists-mazhilis", withShare("qhp", "mazhilis-2021-observers", 7)],
    ["lists-maslikhats", withShare("qhp", "oblast-maslikhats-2021-observers", 7)],
  ] as const)("no longer holds “%s” where a table takes it away", (kind, other) => {
    expect(kinds(ground)).toContain(kind);
    expect(kinds(other)).not.toContain(kind);
  });

  test("and better not: every claim of the statement that is contradicted or cannot be checked", () => {
    expect(betterNotSay(saidClaims(found)).map(({key}) => key)).toEqual([
      "obstacles",
      "official-wrong",
      "outsiders-maslikhats",
      "constant-winner",
      "winner-range",
      "admitted-mazhilis",
      "invalid-before",
      "invalid-now",
      "turnout-range",
      "turnout-mean",
      "population",
    ]);
  });

  test.each(languages)("is said in %s without a number out of place or a name missing", (language) => {
    const words = evidenceMessagesIn(language);
    const names = {
      party: (id: string) =>
        ground.catalogue.parties.find((party) => party.id === id)?.short[language] ?? "?",
      council: (id: string) => ground.councils.find((council) => council.id === id)?.name[language] ?? "?",
    };
    const lines: string[] = [];
    const said = [
      ...safeToSay(ground, recomputed).flatMap((sentence) =>
        Object.values(safeWords(words, names, sentence)),
      ),
      ...recomputed.flatMap((claim) => {
        const told = claimWords(words, names, claim);
        lines.push(...told.lines);
        return [told.said, told.found];
      }),
    ];
    expect(said.length + lines.length).toBeGreaterThan(130);
    for (const sentence of said) expect(sentence).toMatch(/[.!?”»]$/u);
    for (const text of [...said, ...lines]) {
      expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object|\?\?|\{|\}|^\s|\s$| {2}|\.\.|,,/);
      if (language === "en") expect(text).not.toMatch(/[а-яәғқңөұүһі]/i);
      if (language === "ru") expect(text).not.toMatch(/[әғқңөұүһі]/i);
    }
  });
});

describe("Official beside observed", () => {
  test("has one base: registered voters for turnout, ballots for all else", () => {
    const rows = officialBeside(ground) ?? [];
    expect(rows.map(({what, party, observed}) => [party ?? what, observed.percent])).toEqual([
      ["turnout", 32],
      ["nur-otan", 50],
      ["ak-zhol", 18],
      ["qhp", 8],
      ["auyl", 10],
      ["adal", 12],
      ["invalid", 3],
    ]);
    expect(rows[0].official).toEqual({parts: 7_539_280, of: 11_919_241});
    for (const {official} of rows.slice(1)) expect(official.of).toBe(7_539_280);
    const parts = rows.slice(1).reduce((sum, {official}) => sum + Number(official.parts), 0);
    expect(parts).toBe(7_539_280);
  });

  test("names the share of valid votes beside it: 71.09 % of Nur Otan", () => {
    expect(officialValidShare(ground, "nur-otan")).toEqual({parts: 5_148_074, of: 7_241_562});
  });
});

test("A claim that the reconstruction had to read around says how: each contradiction belongs to a claim", () => {
  const read = recomputed.flatMap((claim) => readingOf(claim, ground.resolutions)?.key ?? []);
  expect(new Set(read)).toEqual(new Set(ground.resolutions.map(({key}) => key)));
  const sums = recomputed.find(({key}) => key === "shares-sum-city");
  expect(sums && readingOf(sums, ground.resolutions)).toBeNull();
});
