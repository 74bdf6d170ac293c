import {describe, expect, test} from "vitest";
import {delimitedReader} from "../../src/import/formats/delimitedRows.js";
import {spacedReader} from "../../src/import/formats/spacedRows.js";
import {inspect, load, rowsOf} from "./importing.js";

const right = [
  ["1", 1000, 600, 10, {Лес: 400, "Ак жол": 190}],
  ["2", 800, 500, null, {Лес: 300, "Ак жол": 180}],
];
const read = async (text: string) => {
  const loaded = await load(text, (mapping) => mapping);
  const named = rowsOf(loaded, "station", "registered", "cast", "invalid").map((row) =>
    row.map((cell) =>
      typeof cell === "object" && cell !== null && "ak-zhol" in cell
        ? {Лес: cell.Лес, "Ак жол": cell["ak-zhol"]}
        : cell,
    ),
  );
  return {named, report: loaded.report};
};

describe("A table whose columns are parted by runs of spaces", () => {
  test("is read, an empty cell by where it stands", async () => {
    const {named, report} = await read(
      "Итоги по участкам\n\nУИК   Избирателей   Проголосовало   Недейств.   Лес   Ак жол\n" +
        "1            1000             600          10   400      190\n" +
        "2             800             500               300      180\n",
    );
    expect(named).toEqual(right);
    expect(report).toMatchObject({kept: 2, refused: 0});
  });

  test("refuses a row that stands under no heading, or under two", async () => {
    const {report} = await load(
      "УИК   Лес   Поле   Луг\n1     400    190   10\n2     300    180   20\n3     200    170   30\n4     100 120\n5   1  2\n",
    );
    expect(report.refusals.map(({line, reason}) => [line, reason])).toEqual([
      [5, "not-aligned"],
      [6, "not-aligned"],
    ]);
  });

  test("comes to the same however its text arrives", () => {
    const text = "a  b   c\r\n1  2   3\r\n\r\n4      6\r7  8   9";
    const rowsIn = (pieces: readonly string[]) => {
      const rows: [number, string[]][] = [];
      const reader = spacedReader((line, cells) => rows.push([line, [...cells]]) > 0);
      for (const piece of pieces) reader.push(piece);
      reader.end();
      return rows;
    };
    expect(rowsIn([...text])).toEqual(rowsIn([text]));
    expect(rowsIn([text])).toEqual([
      [1, ["a", "b", "c"]],
      [2, ["1", "2", "3"]],
      [3, []],
      [4, ["4", "", "6"]],
      [5, ["7", "8", "9"]],
    ]);
  });
});

describe("A table drawn with signs is read without its rules and its border", () => {
  test.each([
    ["as Markdown", "| УИК | Лес | Поле |\n|-----|----:|:---:|\n| 1 | 40 | 19 |\n| 2 |  | 18 |\n"],
    [
      "with a frame",
      "+-----+-----+------+\n| УИК | Лес | Поле |\n+=====+=====+======+\n| 1   | 40  | 19   |\n+-----+-----+------+\n| 2   |     | 18   |\n+-----+-----+------+\n",
    ],
    [
      "in box-drawing signs",
      "┌─────┬─────┬──────┐\n│ УИК │ Лес │ Поле │\n├─────┼─────┼──────┤\n│ 1   │ 40  │ 19   │\n│ 2   │     │ 18   │\n└─────┴─────┴──────┘\n",
    ],
    [
      "as a database prints it",
      " УИК | Лес | Поле \n-----+-----+------\n   1 |  40 |   19\n   2 |     |   18\n(2 rows)\n",
    ],
  ])("%s", async (_, text) => {
    const loaded = await load(text);
    expect(rowsOf(loaded, "station")).toEqual([
      ["1", {Лес: 40, Поле: 19}],
      ["2", {Поле: 18}],
    ]);
    expect(loaded.report.refused).toBe(0);
    expect((await inspect(text)).mapping.columns).toHaveLength(3);
  });
});

test("Spaces between words do not part cells that a sign parts", async () => {
  const {mapping} = await inspect("station,  A,  B\n1,  40,  20\n2,  60,  30\n");
  expect(mapping.delimiter).toBe(",");
  expect(delimitedReader(",", () => true).line).toBe(1);
});
