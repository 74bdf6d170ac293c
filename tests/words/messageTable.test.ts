import {describe, expect, test} from "vitest";
import type {Language} from "../../src/catalogue/language.js";
import {packageDescription, packageTitle, reconstructedWarning} from "../../src/query/dataPackage.js";
import {queryTables} from "../../src/query/queryTables.js";
import {hasNoFiles, recipes, staysHere, tooMuchForText} from "../../src/query/recipes.js";
import {pages} from "../../src/site/pages.js";
import {unitNames} from "../../src/stations/column.js";
import {
  compareMessagesIn,
  districtMessagesIn,
  evidenceMessagesIn,
  exportMessagesIn,
  lawMessagesIn,
  ledgerMessagesIn,
  messagesIn,
  methodMessagesIn,
  presentMessagesIn,
  protocolsMessagesIn,
  queryMessagesIn,
  readyTalkMessagesIn,
  recommendationsMessagesIn,
  resultMessagesIn,
  roundingMessagesIn,
  sensitivityMessagesIn,
  spreadMessagesIn,
  stageMessagesIn,
  takeAwayMessagesIn,
} from "./allMessages.js";
import {messageTable} from "./messageTable.js";
import {districtSamples} from "./sampleDistricts.js";
import {lawSamples} from "./sampleLaws.js";
import {ledgerSamples} from "./sampleLedger.js";
import {presentSamples, readyTalkSamples, stageSamples} from "./samplePresent.js";
import {querySamples} from "./sampleQuery.js";
import {recommendationsSamples} from "./sampleRecommendations.js";
import {exportSamples, resultSamples} from "./sampleResults.js";
import {roundingSamples} from "./sampleRounding.js";
import {sensitivitySamples} from "./sampleSensitivity.js";
import {
  compareSamples,
  evidenceSamples,
  methodSamples,
  protocolsSamples,
  sharedSamples,
  spreadSamples,
} from "./samples.js";
import {takeAwaySamples} from "./sampleTakeAway.js";

/** The numbers, days and lists of a language are tested by themselves. */
const sentencesIn = (language: Language) => {
  const {formats: _, ...sentences} = messagesIn(language);
  return sentences;
};

const tables: readonly [string, (language: Language) => unknown, (language: Language) => unknown][] = [
  ["shared", sentencesIn, sharedSamples],
  ["draws", spreadMessagesIn, spreadSamples],
  ["districts", districtMessagesIn, districtSamples],
  ["rounding", roundingMessagesIn, roundingSamples],
  ["ledger", ledgerMessagesIn, ledgerSamples],
  ["compare", compareMessagesIn, compareSamples],
  ["laws", lawMessagesIn, lawSamples],
  ["evidence", evidenceMessagesIn, evidenceSamples],
  ["method", methodMessagesIn, methodSamples],
  ["protocols", protocolsMessagesIn, protocolsSamples],
  ["recommendations", recommendationsMessagesIn, recommendationsSamples],
  ["sensitivity", sensitivityMessagesIn, sensitivitySamples],
  ["query", queryMessagesIn, querySamples],
  ["result", resultMessagesIn, resultSamples],
  ["export", exportMessagesIn, exportSamples],
  ["present", presentMessagesIn, presentSamples],
  ["stage", stageMessagesIn, stageSamples],
  ["readyTalk", readyTalkMessagesIn, readyTalkSamples],
  ["takeAway", takeAwayMessagesIn, takeAwaySamples],
];

test("the shared words have a table, and those of each page", () =>
  expect(tables).toHaveLength(1 + pages.length + 9));

describe("What the site says, in three languages side by side: `npm run words` writes it anew", () => {
  test.each(tables)("%s", (name, words, samples) =>
    expect(messageTable(name, words, samples)).toMatchFileSnapshot(`table/${name}.md`),
  );
});

/** What is said of tables and columns, units and recipes: it stands with what it describes, not among the words of a page. */
const describedIn = (language: Language) => ({
  tables: Object.fromEntries(
    queryTables.map(({name, table}) => [
      name,
      {
        meaning: table.meaning[language],
        columns: Object.fromEntries(
          Object.entries(table.columns).map(([column, {meaning}]) => [column, meaning[language]]),
        ),
      },
    ]),
  ),
  units: Object.fromEntries(Object.entries(unitNames).map(([unit, name]) => [unit, name[language]])),
  recipes: {
    staysHere: staysHere[language],
    hasNoFiles: hasNoFiles[language],
    tooMuchForText: tooMuchForText[language],
    ...Object.fromEntries(
      recipes.map(({id, title, needs}) => [id, {title: title[language], needs: needs[language]}]),
    ),
  },
  dataPackage: {
    title: packageTitle[language],
    description: packageDescription[language],
    warning: reconstructedWarning(10_431, 10_431)[language],
  },
});

test("What is said of tables, columns and recipes, in three languages side by side", () =>
  expect(messageTable("data", describedIn, () => ({}))).toMatchFileSnapshot("table/data.md"));

describe("The table is refused", () => {
  const table = (kk: unknown, en: unknown, samples: unknown) => () =>
    messageTable(
      "a page",
      (language) => (language === "en" ? en : kk),
      () => samples,
    );

  test("where a language lacks a message", () =>
    expect(table({a: "1", b: "2"}, {a: "1"}, {})).toThrow("a page: kk has b where en has undefined"));

  test("where a language has one message more", () =>
    expect(table({b: "1"}, {a: "1", b: "2"}, {})).toThrow("kk has b where en has a"));

  test("where a sentence is given no figures", () =>
    expect(table({a: {b: () => "1"}}, {a: {b: () => "1"}}, {a: {}})).toThrow("a.b is given no figures"));

  test("where figures are given to no sentence", () =>
    expect(table({a: "1"}, {a: "1"}, {c: [[1]]})).toThrow("figures are given for c"));
});
