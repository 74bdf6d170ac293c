import type {FileMetaData} from "hyparquet";
import {parquetWriteBuffer} from "hyparquet-writer";
import {describe, expect, test} from "vitest";
import {refuseTooMuch, unpackingBudget} from "../../src/db/parquetLimits.js";
import {inspectFile} from "../../src/import/guess/inspectFile.js";
import {ImportError, type ImportFault} from "../../src/import/importError.js";
import {limits} from "../../src/import/limits.js";
import {context, fileOf, inspect, sheetXml, workbook} from "./importing.js";

/** The error in which looking at a file ends; null where it ends in none. */
async function fault(content: Parameters<typeof fileOf>[0]): Promise<ImportFault | null> {
  try {
    await inspectFile(fileOf(content), context);
    return null;
  } catch (error) {
    if (error instanceof ImportError) return error.fault;
    throw error;
  }
}

const head = '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>УИК</t></is></c></row>';
const end = "</sheetData></worksheet>";
const withSheet = (rows: string) =>
  workbook({Лист: [["УИК"]]}, {"xl/worksheets/sheet1.xml": `${head}${rows}${end}`});
const long = "x".repeat(3_000_000);

describe("A small workbook that unpacks to very much is refused with its limit, and does not hang the page", () => {
  test.each<[string, string, string]>([
    ["a cell in a column far to the right", '<row r="2"><c r="XFD2"><v>1</v></c></row>', "too-many-columns"],
    ["an attribute of millions of letters", `<row r="2" spans="${long}"></row>`, "text-too-long"],
    [
      "a cell of millions of letters",
      `<row r="2"><c r="A2" t="str"><v>${long}</v></c></row>`,
      "text-too-long",
    ],
    [
      "a cell of millions of letters in pieces",
      `<row r="2"><c r="A2" t="str"><v>${"<![CDATA[xxxxxxxxxx]]>".repeat(20_000)}</v></c></row>`,
      "text-too-long",
    ],
    ["a comment of millions of letters", `<!--${long}--><row r="2"></row>`, "text-too-long"],
    ["elements within each other without end", `<row r="2">${"<a>".repeat(100_000)}`, "damaged"],
  ])("%s", async (_, rows, expected) => {
    expect((await fault(await withSheet(rows)))?.fault).toBe(expected);
  });

  test("a shared text of millions of letters", async () => {
    const texts = {"xl/sharedStrings.xml": `<sst><si><t>${long}</t></si></sst>`};
    expect((await fault(await workbook({Лист: [["УИК"]]}, texts)))?.fault).toBe("text-too-long");
  });

  test("of thousands of rows of thousands of cells, only as many are looked at as it takes", async () => {
    const row = (number: number) =>
      `<row r="${number}"><c r="A${number}"><v>1</v></c><c r="EZZ${number}"><v>1</v></c></row>`;
    const rows = Array.from({length: 3000}, (_, at) => row(at + 2)).join("");
    expect((await inspect(await withSheet(rows))).columns.length).toBeLessThan(limits.columns);
  });

  test("cells without a value far to the right, which have a colour at most, are none", async () => {
    const rows = '<row r="2"><c r="A2"><v>1</v></c><c r="XFD2" s="1"/></row>';
    expect((await inspect(await withSheet(rows))).columns).toHaveLength(1);
  });

  test("a workbook as it is saved by a spreadsheet is read as ever", async () => {
    const book = await workbook({
      Лист: [
        ["УИК", "Нур Отан"],
        [1, 5],
      ],
    });
    expect((await inspect(book)).columns.map(({heading}) => heading)).toEqual(["УИК", "Нур Отан"]);
    expect(sheetXml([["УИК"]])).toContain("УИК");
  });
});

/** A Parquet file of one column of texts, with numbers of its footer put in the place of others. */
const texts = (values: string[]) =>
  new Uint8Array(parquetWriteBuffer({columnData: [{name: "station", data: values, type: "STRING"}]}));

describe("A small Parquet file that promises or unpacks to very much is refused with its limit", () => {
  test("texts of more letters than a cell has", async () => {
    expect(await fault(texts([long, long]))).toEqual({fault: "text-too-long", limit: 100_000});
  });

  const promising = (rows: number, bytes: number) =>
    ({
      num_rows: BigInt(rows),
      row_groups: [
        {
          num_rows: BigInt(rows),
          columns: [{meta_data: {num_values: 5n, total_uncompressed_size: BigInt(bytes)}}],
        },
      ],
    }) as unknown as FileMetaData;

  test("sixty million rows in a footer of some hundred bytes", () => {
    expect(() => refuseTooMuch(promising(60_000_000, 100))).toThrow("too-many-rows");
    expect(() => refuseTooMuch(promising(16_000_000, 100))).not.toThrow();
  });

  test("twenty texts of fifty million letters", () => {
    expect(() => refuseTooMuch(promising(20, 1_000_000_000))).toThrow("unpacked-too-large");
  });

  test("the same where the footer says that they are small", () => {
    const spend = unpackingBudget();
    for (let page = 0; page < 10; page++) spend(50_000_000);
    expect(() => spend(50_000_000)).toThrow("unpacked-too-large");
  });
});
