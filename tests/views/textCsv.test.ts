import Papa from "papaparse";
import {describe, expect, test} from "vitest";
import {textCsv} from "../../src/views/textCsv.js";

const formulas = [
  '=HYPERLINK("http://example.org")\nx',
  "=1+1\r\nx",
  "+1\n",
  "-1\n2",
  "@SUM(A1)\n",
  "\t=1",
  "\r=1",
  "\n=1",
  "=1",
];

/** The cells as a spreadsheet reads them. */
const cellsOf = (text: string): string[] =>
  Papa.parse<string[]>(text.replace(/^\ufeff/, ""), {delimiter: ","}).data.flat();

describe("No text from outside is run as a formula when an export is opened in a spreadsheet", () => {
  test.each(formulas)("%j in a list of remarks", async (formula) => {
    const cells = cellsOf(await (await textCsv([formula], [[formula, 5, null]])).text());
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
    expect(cells[0]).toBe(`'${formula}`);
  });
});
