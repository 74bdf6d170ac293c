import "./document.js";

import {describe, expect, test} from "vitest";
import type {ResultCell, ResultKind, ResultTable} from "../../src/db/resultTable.js";
import type {ChartBasis} from "../../src/pages/query/chartFrame.js";
import type {ChartSetting} from "../../src/pages/query/chartNames.js";
import {resultChart} from "../../src/pages/query/resultChart.js";
import {chosenChart} from "../../src/query/chart/chartGuess.js";
import {paletteOf} from "../../src/views/chart/palette.js";
import {withColours} from "../../src/views/chart/withColours.js";
import {madeResult, resultOf} from "../pages/query/results.js";
import {resultMessagesIn} from "../words/allMessages.js";
import {type Language, languages, settingIn} from "./elections.js";
import {expectNoneLeft, expectPicture} from "./picture.js";

const chartSetting = (language: Language): ChartSetting => ({
  ...settingIn(language),
  result: resultMessagesIn(language),
});
const noBasis: ChartBasis = {text: "", isReconstructed: false};

type Columns = readonly (readonly [name: string, sqlType: string, kind: ResultKind])[];
const [party, votes, date, region]: Columns = [
  ["party", "VARCHAR", "text"],
  ["votes", "HUGEINT", "whole"],
  ["date", "VARCHAR", "text"],
  ["region", "VARCHAR", "text"],
];
const parties = ["nur-otan", "ak-zhol", "qhp", "auyl", "adal"];
const counts: readonly ResultCell[][] = [
  ["nur-otan", 5_148_074n],
  ["ak-zhol", 792_828n],
  ["qhp", 659_019n],
  ["auyl", 383_023n],
  ["adal", 257_078n],
];
const pseudo = (row: number, step: number): number => ((row * step) % 997) / 997;

/** A result of each kind, and the choice in its address; null for what suits it. */
const results: Readonly<Record<string, readonly [table: ResultTable, chosen: string | null]>> = {
  "votes-by-party": [resultOf([party, votes], counts), null],
  "votes-by-size": [resultOf([party, votes], [...counts].reverse()), "bar,party,votes,,size"],
  "one-bar": [resultOf([party, votes], counts.slice(0, 1)), null],
  "parts-of-bars": [
    resultOf(
      [
        ["relation", "VARCHAR", "text"],
        ["protocols", "BIGINT", "whole"],
        ["basis", "VARCHAR", "text"],
      ],
      ["cast ≤ issued", "issued + cancelled = received", "registered ≤ 3000"].flatMap((relation, place) =>
        ["official", "observers", "reconstructed"].map((basis, of) => [
          relation,
          10 * (place + 1) + of * 7,
          basis,
        ]),
      ),
    ),
    "bar,relation,protocols,basis",
  ],
  "negative-bars": [
    resultOf(
      [region, ["change", "DOUBLE", "decimal"]],
      [
        ["Алматы", 1.25],
        ["Шымкент", -0.75],
        [null, 0],
      ],
    ),
    null,
  ],
  "turnout-over-the-years": [
    resultOf(
      [date, party, ["percent", "DOUBLE", "decimal"]],
      ["2004-09-19", "2007-08-18", "2012-01-15", "2016-03-20", "2021-01-10", "2023-03-19"].flatMap(
        (day, place) =>
          ["nur-otan", "ak-zhol"].map((one, of) => [day, one, of === 0 ? 60 + 5 * place : 12 - place]),
      ),
    ),
    null,
  ],
  "lines-of-no-party": [
    resultOf(
      [
        ["day", "DATE", "date"],
        ["counted_by", "VARCHAR", "text"],
        ["parties", "DOUBLE", "decimal"],
      ],
      Array.from({length: 24}, (_, row) => [
        `2021-0${1 + (row % 8)}-10`,
        ["official", "observers", null][row % 3],
        1 + pseudo(row, 77),
      ]),
    ),
    "line,day,parties,counted_by",
  ],
  "dots-of-stations": [
    madeResult(
      300,
      [
        ["registered", "INTEGER", "whole"],
        ["turnout", "DOUBLE", "decimal"],
        ["basis", "VARCHAR", "text"],
      ],
      (row, column) =>
        column === 0
          ? Math.round(3000 * pseudo(row, 613))
          : column === 1
            ? 20 + 70 * pseudo(row, 271)
            : ["reconstructed", "official"][row % 2],
    ),
    "dot,registered,turnout,basis",
  ],
  "dots-of-parties": [
    madeResult(100, [["cast", "INTEGER", "whole"], ["share", "DOUBLE", "decimal"], party], (row, column) =>
      column === 0 ? row * 20 : column === 1 ? pseudo(row, 433) : parties[row % 5],
    ),
    null,
  ],
  histogram: [
    madeResult(
      2_000,
      [["turnout", "DOUBLE", "decimal"]],
      (row) => 20 + 40 * (pseudo(row, 331) + pseudo(row, 757)),
    ),
    null,
  ],
  "text-only": [resultOf([region], [["Алматы"], ["Алматы"], ["Қостанай облысы"], [null]]), null],
  "too-many-bars": [
    madeResult(
      217,
      [
        ["station", "VARCHAR", "text"],
        ["cast", "INTEGER", "whole"],
      ],
      (row, column) => (column === 0 ? `R-${row}` : row),
    ),
    "bar,station,cast",
  ],
};

const draw = (name: string, language: Language, width: number, basis = noBasis) => {
  const [table, chosen] = results[name];
  const choice = chosenChart(table, chosen);
  if (!choice) throw new Error(`nothing suits ${name}`);
  return resultChart(chartSetting(language), table, choice, width, basis);
};

describe.each(Object.keys(results))("The chart of a result: %s", (name) => {
  test.each([320, 720])("%d pixels wide", (width) =>
    expectPicture(draw(name, "en", width).drawing as SVGElement, `result/${name}.${width}`),
  );

  test.each(["light", "dark"] as const)("onto a %s ground keeps its colours as values", async (ground) => {
    const taken = withColours(
      draw(name, "en", 560).drawing as SVGElement,
      paletteOf(settingIn("en").catalogue, ground),
    );
    expect(taken.outerHTML).not.toMatch(/var\(|color-mix|light-dark|oklch|currentColor/);
    await expectPicture(taken, `result/${name}.${ground}`);
  });

  test("is one image, with a sentence for those who do not see it", () => {
    const drawing = draw(name, "en", 560).drawing as SVGElement;
    expect(drawing.getAttribute("role")).toBe("img");
    expect(drawing.getAttribute("aria-label")).toMatch(/^(Bars|Lines|Dots|Histogram)/);
    expect(drawing.querySelectorAll("[aria-label], [role]")).toHaveLength(0);
  });
});

describe("In the reader's language", () => {
  const basis = (language: Language): ChartBasis => ({
    text: resultMessagesIn(language).basis.byRow,
    isReconstructed: true,
  });
  describe.each(["votes-by-party", "turnout-over-the-years", "dots-of-stations", "histogram"])(
    "%s",
    (name) => {
      test.each(languages)("in %s, on a ground that says what it rests on", (language) =>
        expectPicture(
          draw(name, language, 480, basis(language)).drawing as SVGElement,
          `result/${name}.${language}`,
        ),
      );
    },
  );
});

test("No picture is left of what is no longer drawn", () => expectNoneLeft("result"));
