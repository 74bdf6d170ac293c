import fc from "fast-check";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {delimitedReader} from "../../src/import/formats/delimitedRows.js";
import {ImportError} from "../../src/import/importError.js";
import {type Delimiter, delimiters} from "../../src/import/importFile.js";
import {limits} from "../../src/import/limits.js";
import {drawing} from "../core/randomContests.js";

/** Rows with the physical lines on which they begin, from text that comes in pieces. */
function rowsOf(pieces: readonly string[], delimiter: Delimiter = ","): [line: number, cells: string[]][] {
  const rows: [number, string[]][] = [];
  const reader = delimitedReader(delimiter, (line, cells) => {
    rows.push([line, [...cells]]);
    return true;
  });
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return rows;
}

/** The text cut at any places. */
const pieces = (text: string, cuts: readonly number[]): string[] => {
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  return places.slice(1).map((end, index) => text.slice(places[index], end));
};

const cell = fc.string({
  unit: fc.constantFrom("a", "1", " ", '"', ",", ";", "\t", "\n", "\r", "\r\n", "Қ", "'", "=", "\ufeff"),
  maxLength: 8,
});
const table = fc.array(fc.array(cell, {minLength: 2, maxLength: 5}), {minLength: 1, maxLength: 8});

describe("Delimited text", () => {
  test("comes to the cells it was written from, whatever they hold and wherever it is cut", () =>
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...delimiters),
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.array(fc.nat(), {maxLength: 6}),
        (rows, delimiter, newline, cuts) => {
          const text = Papa.unparse(rows, {delimiter, newline, quotes: true});
          const read = rowsOf(pieces(text, cuts), delimiter);
          expect(read.map(([, cells]) => cells)).toEqual(rows);
          // A row begins behind all line breaks of the rows before it, those in quotes included.
          let line = 1;
          for (const [index, [begun]] of read.entries()) {
            expect(begun).toBe(line);
            line += 1 + rows[index].join(delimiter).split(/\r\n|\r|\n/).length - 1;
          }
        },
      ),
      drawing(3000),
    ));

  test("is cut as a well-known reader cuts it", () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.string({unit: fc.constantFrom("a", "1", " ", "ұ", "."), maxLength: 4}), {
            minLength: 2,
            maxLength: 4,
          }),
          {minLength: 1, maxLength: 6},
        ),
        fc.constantFrom(...delimiters),
        (rows, delimiter) => {
          const text = rows.map((cells) => cells.join(delimiter)).join("\n");
          expect(rowsOf([text], delimiter).map(([, cells]) => cells)).toEqual(
            Papa.parse(text, {delimiter, newline: "\n"}).data,
          );
        },
      ),
      drawing(1000),
    ));

  test("may end its lines in different ways", () =>
    expect(rowsOf(["a,b\r\nc,d\re,f\n\ng,h"])).toEqual([
      [1, ["a", "b"]],
      [2, ["c", "d"]],
      [3, ["e", "f"]],
      [4, [""]],
      [5, ["g", "h"]],
    ]));

  test("may have quotes where no rule has them: nothing is lost and no row is swallowed", () =>
    expect(rowsOf(['ТОО "Алма",1\n"Ақ жол" партиясы,2\n5"6,3\n"","""x"""\n'])).toEqual([
      [1, ['ТОО "Алма"', "1"]],
      [2, ["Ақ жол партиясы", "2"]],
      [3, ['5"6', "3"]],
      [4, ["", '"x"']],
    ]));

  test("knows the physical line of a row behind quoted line breaks", () =>
    expect(rowsOf(['a,"b\nb\r\nb"\nc,d\n"e\r",f']).map(([line]) => line)).toEqual([1, 4, 5]));

  test.each([
    ["a line of ten million letters", "x".repeat(10_000_000), "line-too-long"],
    ["a quote that is never closed", `a,b\n"${"x,y\n".repeat(500_000)}`, "quote-not-closed"],
    ["a quote that is open at the end", 'a,b\n"c,d\n', "quote-not-closed"],
    ["a million columns", ",".repeat(999_999), "too-many-columns"],
  ])("with %s ends in a named error", (_, text, fault) => {
    for (const cut of [[text], pieces(text, [65_536, 70_000, 500_000])]) {
      const error = thrownBy(() => rowsOf(cut));
      expect(error).toBeInstanceOf(ImportError);
      expect((error as ImportError).fault).toMatchObject({fault});
    }
    expect(limits.rowCharacters).toBeLessThan(10_000_000);
  });

  test("is not read on once its reader has had enough", () => {
    let rows = 0;
    const reader = delimitedReader(",", () => ++rows < 3);
    expect(reader.push("1\n2\n3\n4\n5\n")).toBe(false);
    expect(rows).toBe(3);
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}
