import "../../charts/document.js";

import fc from "fast-check";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {basisText} from "../../../src/pages/query/basisText.js";
import {chartPart} from "../../../src/pages/query/chartPart.js";
import {valueBins} from "../../../src/query/chart/chartBins.js";
import {
  barOrders,
  type ChartChoice,
  chartKinds,
  readChart,
  writeChart,
} from "../../../src/query/chart/chartChoice.js";
import {momentOf} from "../../../src/query/chart/chartColumns.js";
import {chartGuess, chosenChart} from "../../../src/query/chart/chartGuess.js";
import {chartMarks, mostBars, mostMarks} from "../../../src/query/chart/chartMarks.js";
import {basesOf} from "../../../src/query/queryBasis.js";
import {tablesRead} from "../../../src/query/tablesRead.js";
import {languages, settingIn} from "../../charts/elections.js";
import {seeWidth} from "../../charts/picture.js";
import {resultMessagesIn} from "../../words/allMessages.js";
import {madeResult, resultOf} from "./results.js";

const party = ["party", "VARCHAR", "text"] as const;
const votes = ["votes", "BIGINT", "whole"] as const;
const cast = ["cast", "BIGINT", "whole"] as const;
const date = ["date", "VARCHAR", "text"] as const;

describe("The choices of a chart in the address", () => {
  test("are read as they were written, whatever the columns are called", () =>
    fc.assert(
      fc.property(
        fc.record({
          kind: fc.constantFrom(...chartKinds),
          x: fc.string({minLength: 1, unit: "grapheme"}),
          y: fc.option(fc.string({minLength: 1, unit: "grapheme"})),
          colour: fc.option(fc.string({minLength: 1, unit: "grapheme"})),
          order: fc.constantFrom(...barOrders),
        }),
        (choice: ChartChoice) => {
          const kept = choice.kind === "histogram" ? {...choice, y: null} : choice;
          expect(readChart(writeChart(kept))).toEqual(kept);
          const inAddress = new URLSearchParams({chart: writeChart(kept)});
          expect(readChart(new URLSearchParams(String(inAddress)).get("chart") ?? "")).toEqual(kept);
        },
      ),
    ));

  test("can be read by a person where the names are plain", () =>
    expect(writeChart({kind: "bar", x: "party", y: "votes", colour: null, order: "size"})).toBe(
      "bar,party,votes,,size",
    ));

  test.each(["", "pie,party,votes", "bar", "bar,"])(
    "that say nothing fall back to what suits: %j",
    (text) => {
      const table = resultOf([party, votes], [["adal", 5]]);
      expect(readChart(text)).toBeNull();
      expect(chosenChart(table, text)).toEqual(chartGuess(table));
    },
  );

  test("that the result has no columns for fall back, too", () => {
    const table = resultOf([party, votes], [["adal", 5]]);
    for (const text of ["bar,region,votes", "line,party,votes", "dot,votes", "bar,party,party"])
      expect(chosenChart(table, text), text).toEqual(chartGuess(table));
    expect(chosenChart(table, "histogram,votes")?.kind).toBe("histogram");
  });
});

describe("What suits a result", () => {
  test("of parties and a number: bars", () =>
    expect(chartGuess(resultOf([["region", "VARCHAR", "text"], party, votes], []))).toMatchObject({
      kind: "bar",
      x: "party",
      y: "votes",
    }));

  test("of days, also where these are text, and a number: lines, in the parties' colours", () =>
    expect(chartGuess(resultOf([date, party, votes], [["2021-01-10", "adal", 5]]))).toMatchObject({
      kind: "line",
      x: "date",
      y: "votes",
      colour: "party",
    }));

  test("of many rows with two numbers: dots", () =>
    expect(chartGuess(madeResult(500, [party, cast, votes], () => 1))).toMatchObject({
      kind: "dot",
      x: "cast",
      y: "votes",
    }));

  test("of one number alone: how it is spread", () =>
    expect(chartGuess(resultOf([votes], [[5]]))).toMatchObject({kind: "histogram", x: "votes"}));

  test("of texts alone: how often each stands there", () =>
    expect(chartGuess(resultOf([party], [["adal"]]))).toMatchObject({kind: "bar", x: "party", y: null}));
});

describe("What is drawn", () => {
  const bars: ChartChoice = {kind: "bar", x: "party", y: "votes", colour: null, order: "rows"};

  test("adds up the rows of one name, exactly, and says so", () => {
    const drawn = chartMarks(
      resultOf(
        [party, votes],
        [
          ["a", 1n],
          ["b", 5n],
          ["a", 2n],
        ],
      ),
      bars,
      6,
    );
    expect(drawn.categories).toEqual(["a", "b"]);
    expect(drawn.marks.map(({y}) => y)).toEqual([3, 5]);
    expect(drawn.isAddedUp).toBe(true);
    expect(chartMarks(resultOf([party, votes], [["a", 1n]]), bars, 6).isAddedUp).toBe(false);
  });

  test("orders bars by length, or by name as Kazakh does", () => {
    const table = resultOf(
      [party, votes],
      [
        ["Ян", 1],
        ["Әділ", 3],
        ["Ақ", 2],
        ["Бірлік", 9],
      ],
    );
    expect(chartMarks(table, {...bars, order: "size"}, 6).categories).toEqual(["Бірлік", "Әділ", "Ақ", "Ян"]);
    expect(chartMarks(table, {...bars, order: "name"}, 6).categories).toEqual(["Ақ", "Әділ", "Бірлік", "Ян"]);
  });

  test("ends at so many bars and marks, and counts what is left out", () => {
    const many = madeResult(9_000, [party, votes, cast], (row, column) => (column === 0 ? `p${row}` : row));
    expect(chartMarks(many, bars, 6)).toMatchObject({categoriesLeftOut: 9_000 - mostBars, rowsRead: 9_000});
    const dots = chartMarks(many, {...bars, kind: "dot", x: "cast"}, 6);
    expect(dots.marks).toHaveLength(mostMarks);
    expect(dots.rowsRead).toBe(mostMarks);
  });

  test("leaves out rows without a number, and counts them", () => {
    const table = resultOf(
      [party, votes],
      [
        ["a", null],
        ["b", Number.NaN],
        ["c", 0],
      ],
    );
    expect(chartMarks(table, bars, 6)).toMatchObject({withoutNumber: 2, categories: ["c"]});
  });

  test("has so many colours, and puts the rarest together", () => {
    const table = madeResult(40, [cast, votes, party], (row, column) =>
      column < 2 ? row : `p${Math.min(row, 9)}`,
    );
    const {series, marks} = chartMarks(table, {...bars, kind: "dot", x: "cast", colour: "party"}, 4);
    expect(series).toEqual([{value: "p9"}, {value: "p0"}, {value: "p1"}, "others"]);
    expect(marks[5].series).toBe(3);
  });

  test("takes a day for a day in every form that DuckDB writes it", () => {
    const day = Date.UTC(2021, 0, 10);
    expect(momentOf("2021-01-10")).toBe(day);
    expect(momentOf("2021-01-10 06:30:00")).toBe(day + 6.5 * 3_600_000);
    expect(momentOf("2021-01-10 06:30:00.123456")).toBe(day + 6.5 * 3_600_000 + 123);
    expect(momentOf("2021-01-10T06:30:00+00")).toBe(day + 6.5 * 3_600_000);
    for (const text of ["2021", "2021-13-40", "10.01.2021", "", null]) expect(momentOf(text)).toBeNull();
  });
});

describe("The classes of a histogram", () => {
  const numbers = fc.array(
    fc.oneof(fc.integer({min: -10_000, max: 10_000}), fc.double({noNaN: true, min: -1e300, max: 1e300})),
    {
      minLength: 1,
      maxLength: 50,
    },
  );

  test("hold every number once, lie side by side and are not many, whatever the numbers", () =>
    fc.assert(
      fc.property(numbers, (values) => {
        const bins = valueBins(values);
        expect(bins.reduce((sum, {count}) => sum + count, 0)).toBe(values.length);
        expect(bins.length).toBeLessThanOrEqual(27);
        for (const [place, bin] of bins.slice(1).entries()) expect(bin.from).toBe(bins[place].to);
      }),
    ));

  test("have round ends", () =>
    expect(
      valueBins([0, 3, 50, 100], 10)
        .map(({from, to, count}) => [from, to, count])
        .slice(0, 2),
    ).toEqual([
      [0, 10, 2],
      [10, 20, 0],
    ]));
});

describe("The choices on the page", () => {
  beforeEach(() => seeWidth(600));
  afterEach(() => {
    vi.unstubAllGlobals();
    document.body.replaceChildren();
  });

  const opened = (
    table = resultOf(
      [party, votes, cast],
      [
        ["adal", 5, 9],
        ["auyl", 7, 3],
      ],
    ),
    chosen: string | null = null,
  ) => {
    const onChoose = vi.fn();
    const part = chartPart({
      setting: {...settingIn("en"), result: resultMessagesIn("en")},
      table,
      chosen,
      onChoose,
      basis: {text: "", isReconstructed: false},
      fileName: "result",
    });
    document.body.append(part);
    const field = (name: string) =>
      part.querySelector<HTMLSelectElement>(`#chart-${name}`) as HTMLSelectElement;
    return {
      part,
      onChoose,
      field,
      pick(name: string, value: string) {
        field(name).value = value;
        field(name).dispatchEvent(new Event("change"));
      },
      label: () => part.querySelector("svg")?.getAttribute("aria-label") ?? "",
    };
  };

  test("redraw the chart, and are told for the address", () => {
    const page = opened();
    expect(page.label()).toMatch(/^Bars: votes by party/);
    page.pick("y", "cast");
    expect(page.label()).toMatch(/^Bars: cast by party/);
    expect(page.onChoose).toHaveBeenLastCalledWith("bar,party,cast");
    page.pick("order", "size");
    expect(page.onChoose).toHaveBeenLastCalledWith("bar,party,cast,,size");
  });

  test("of another kind keep the columns that fit it", () => {
    const page = opened();
    page.pick("kind", "dot");
    expect(page.onChoose).toHaveBeenLastCalledWith("dot,votes,cast");
    expect(page.label()).toMatch(/^Dots/);
    page.pick("kind", "histogram");
    expect(page.label()).toMatch(/^Histogram of votes/);
    expect(page.field("y")).toBeNull();
  });

  test("are those of the link it was opened with", () => {
    const page = opened(undefined, "dot,cast,votes,party");
    expect([page.field("kind").value, page.field("x").value, page.field("colour").value]).toEqual([
      "dot",
      "cast",
      "party",
    ]);
  });

  test.each([
    ["no rows", resultOf([party, votes], [])],
    [
      "no values",
      resultOf(
        [party, votes],
        [
          ["adal", null],
          [null, null],
        ],
      ),
    ],
  ])("say that there is nothing to draw where there are %s", (_what, table) => {
    const page = opened(table);
    expect(page.part.querySelector("svg")).toBeNull();
    expect(page.part.textContent).toContain(resultMessagesIn("en").chart.nothing);
  });

  test("have a name each", () => {
    for (const label of opened().part.querySelectorAll("label"))
      expect(
        document.getElementById(label.getAttribute("for") ?? ""),
        label.textContent ?? "",
      ).not.toBeNull();
  });
});

describe("The tables a query reads", () => {
  const names = ["protocols", "votes", "official", "scenario_seats", "my table"];

  test.each([
    ["SELECT * FROM protocols JOIN votes USING (contest)", ["protocols", "votes"]],
    ["FROM PROTOCOLS", ["protocols"]],
    ['SELECT 1 FROM "my table"', ["my table"]],
    ["SELECT 'official' FROM votes -- protocols", ["votes"]],
    ["SELECT '--' FROM votes", ["votes"]],
    ["SELECT E'it\\'s' FROM votes", ["votes"]],
    ["SELECT /* official */ $$ protocols $$ FROM scenario_seats", ["scenario_seats"]],
    ["SELECT 1", []],
    ["SELECT sum(o.votes) AS all_votes FROM official AS o", ["official"]],
    ["SELECT v.votes FROM main.votes AS v", ["votes"]],
    [`SELECT 1 FROM memory."main"."votes"`, ["votes"]],
  ])("%s", (sql, read) => expect(tablesRead(sql, names)).toEqual(read));
});

describe("What the figures of a query rest on", () => {
  const asked = {ofScenario: "observers", own: ["my_file"]} as const;

  test("is reconstruction wherever rows of stations are read, and says which column knows better", () => {
    const basis = basesOf(["votes", "official"], asked);
    expect(basis).toMatchObject({bases: ["reported", "reconstructed"], isByRow: true, isComputed: false});
    for (const language of languages) {
      const said = basisText(resultMessagesIn(language), basis);
      expect(said).toContain(resultMessagesIn(language).basis.byRow);
      expect(said).toContain("votes");
    }
  });

  test("is the contest of the scenario where its tables are read, whose figures nobody published", () => {
    const basis = basesOf(["scenario_seats"], asked);
    expect(basis).toMatchObject({bases: ["observers"], isComputed: true, isByRow: false});
    expect(basisText(resultMessagesIn("en"), basis)).toContain("no published figures");
  });

  test("is a model of the stations where draws are read, worked out under the rules of the scenario", () =>
    expect(basesOf(["draws"], asked)).toMatchObject({
      tables: ["draws"],
      bases: ["observers", "reconstructed"],
      isComputed: true,
      isByRow: false,
    }));

  test("is nobody's check where the reader loaded it", () =>
    expect(basisText(resultMessagesIn("en"), basesOf(["my_file"], asked))).toBe(
      "Loaded by the reader and checked by nobody: my_file.",
    ));

  test("is nothing where no table of figures is read", () =>
    expect(basisText(resultMessagesIn("ru"), basesOf(["parties"], asked))).toBe(""));
});
