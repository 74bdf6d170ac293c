import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {tablesParquet} from "../../src/db/tablesParquet.js";
import {inspectFile} from "../../src/import/guess/inspectFile.js";
import {ImportError, type ImportFault} from "../../src/import/importError.js";
import {importFiles} from "../../src/import/importFiles.js";
import type {ImportReport} from "../../src/import/importReport.js";
import {limits} from "../../src/import/limits.js";
import {tablesCsv} from "../../src/import/tablesCsv.js";
import {drawing} from "../core/randomContests.js";
import {context, encoded, fileOf, load, settings, sheetXml, workbook} from "./importing.js";
import {slowMachine} from "./slowMachine.js";

/** What reading a file ends in: its report, or the error's name. */
async function ending(content: Parameters<typeof fileOf>[0]): Promise<ImportReport | ImportFault> {
  try {
    const {report, tables} = await load(content);
    expect(tables.protocols.station.length).toBeLessThanOrEqual(report.kept);
    return report;
  } catch (error) {
    if (error instanceof ImportError) return error.fault;
    throw error;
  }
}

/** Every row is accounted for, or there is a named error. */
function expectAccounted(end: ImportReport | ImportFault): void {
  if ("fault" in end) {
    expect(end.fault).toMatch(/^[a-z-]+$/);
    return;
  }
  const {read, kept, refused, marked, skipped} = end;
  const passed = Object.values(skipped).reduce((sum, rows) => sum + rows, 0);
  expect(kept + refused + passed).toBe(read);
  expect(marked).toBeLessThanOrEqual(kept);
  const reasons = (byReason: object) => Object.values(byReason).reduce((sum, rows) => sum + rows, 0);
  expect(reasons(end.refusalsByReason)).toBe(refused);
}

const csv =
  "УИК;Область;Избирателей;Нур Отан;Ак жол\n1;А;100;50;20\n2;А;200;70;30\n\n3;Б;150;60;5x\nИтого;;450;180;50\n";
const tables = (await load(csv)).tables;
const parquet = tablesParquet(tables);
const xlsx = await workbook({Данные: csv.split("\n").map((line) => line.split(";"))});

describe("A file that is none ends in a named error", () => {
  test.each<[string, Parameters<typeof fileOf>[0], string]>([
    ["without a byte", "", "empty"],
    ["of blank lines", "\n\n  \n", "empty"],
    ["of a byte-order mark", "\ufeff", "empty"],
    ["of a header alone", "УИК;Нур Отан\n", "no-rows"],
    ["of zero bytes", new Uint8Array(1000), "not-a-table"],
    ["that is a picture", Uint8Array.from({length: 5000}, (_, at) => (at * 7919) % 251), "not-a-table"],
    ["that is an .xls workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "old-excel"],
    ["that begins like a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), "damaged"],
    ["that begins like Parquet", encoded("PAR1 and no more", "utf-8"), "damaged"],
    ["with one line of ten million letters", "x".repeat(10_000_000), "line-too-long"],
    ["with a million columns", `${"a;".repeat(500_000)}\n`.repeat(2), "too-many-columns"],
    ["with fifty thousand columns", `${"a;".repeat(50_000)}\n`.repeat(2), "too-many-columns"],
    [
      "with a quote that is never closed",
      `УИК;Нур Отан\n1;2\n"2;3\n${"4;5\n".repeat(50)}`,
      "quote-not-closed",
    ],
    ["in which no column is a station", "Область;Нур Отан\nА;5\n", "mapping"],
    ["in which no column is a party", "УИК;Область\n1;А\n", "mapping"],
    ["with one party in two columns", "УИК;Нур Отан;Партия «Нур Отан»\n1;5;6\n", "mapping"],
    [
      "with more parties than any election has",
      `УИК;Партия;Голосов\n${Array.from({length: limits.parties + 1}, (_, at) => `1;партия ${at};1\n`).join("")}`,
      "too-many-parties",
    ],
    ["that is a web page", "<!DOCTYPE html>\n<html><body><p>404</p></body></html>\n", "other-kind"],
  ])("%s", async (_, content, fault) => expect(await ending(content)).toMatchObject({fault}));

  test("that is an archive of something else", async () => {
    const other = await workbook({}, {"_rels/.rels": "<Relationships/>", "xl/workbook.xml": "<workbook/>"});
    expect(await ending(other)).toMatchObject({fault: "no-sheet"});
    expect(await ending(await workbook({Лист1: []}))).toMatchObject({fault: "empty"});
    const none = await workbook({}, {"xl/workbook.xml": "<workbook"});
    expect(await ending(none)).toMatchObject({fault: "damaged", format: "xlsx"});
  });

  test("with bytes that its encoding does not have, and names the line", async () => {
    const bytes = encoded(csv, "windows-1251");
    const {mapping} = await inspectFile(fileOf(bytes), context, {encoding: "windows-1251"});
    const told = {...mapping, encoding: "utf-8" as const};
    await expect(
      importFiles([{file: fileOf(bytes), mapping: told}], settings, context),
    ).rejects.toMatchObject({
      fault: {fault: "encoding", encoding: "utf-8", line: 1},
    });
  });

  test("with a mapping that points where nothing is", async () => {
    const {mapping} = await inspectFile(fileOf(csv), context);
    const read = (change: object) =>
      importFiles([{file: fileOf(csv), mapping: {...mapping, ...change}}], settings, context);
    await expect(read({headerRow: 99})).rejects.toMatchObject({fault: {fault: "no-such-header", line: 99}});
    await expect(read({columns: [{role: "station"}, {role: "votes", party: "a"}]})).rejects.toMatchObject({
      fault: {fault: "mapping", problem: {problem: "column-count", found: 5, mapped: 2}},
    });
    await expect(read({stationWithin: ["area"]})).rejects.toMatchObject({
      fault: {fault: "mapping", problem: {problem: "within-missing", within: "area"}},
    });
    await expect(inspectFile(fileOf(csv), context, {headerRow: 50})).rejects.toMatchObject({
      fault: {fault: "no-such-header", line: 50},
    });
    const sheet = await inspectFile(fileOf(xlsx), context);
    await expect(
      importFiles([{file: fileOf(xlsx), mapping: {...sheet.mapping, sheet: "нет"}}], settings, context),
    ).rejects.toMatchObject({fault: {fault: "no-such-sheet", sheet: "нет"}});
  });

  test("that can no longer be read", async () => {
    const blob = new Blob([csv]);
    const gone = new Proxy(blob, {
      get: (target, name) => {
        if (name === "size") return target.size;
        if (name === "slice")
          return () => ({arrayBuffer: () => Promise.reject(new Error("changed on disk"))});
        return Reflect.get(target, name);
      },
    });
    await expect(inspectFile({name: "gone.csv", blob: gone}, context)).rejects.toMatchObject({
      fault: {fault: "unreadable"},
      file: "gone.csv",
    });
  });
});

describe("Whatever a file holds, reading it ends, and every row is accounted for", () => {
  test("random bytes", () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({maxLength: 400}), async (bytes) =>
        expectAccounted(await ending(bytes)),
      ),
      drawing(500),
    ));

  test("random text that looks like a table", () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({
          unit: fc.constantFrom(
            "УИК",
            "Нур Отан",
            "Партия",
            "Голосов",
            "station",
            "a",
            ";",
            ";",
            ",",
            "\t",
            "\n",
            "\n",
            '"',
            "1",
            "2",
            "-",
            " ",
            "Итого",
            "=",
            "0.5",
            "\r",
          ),
          maxLength: 60,
        }),
        async (text) => expectAccounted(await ending(text)),
      ),
      drawing(800),
    ));

  test("a file cut short at any byte, and one with bytes changed", () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom("csv", "export", "utf-16", "xlsx", "protocols", "votes"),
        fc.double({min: 0, max: 1, noNaN: true}),
        fc.array(fc.tuple(fc.double({min: 0, max: 0.999, noNaN: true}), fc.nat({max: 255})), {maxLength: 4}),
        async (kind, length, changes) => {
          const whole = new Uint8Array(await (await bytesOf(kind)).arrayBuffer());
          const bytes = whole.slice(0, Math.ceil(whole.length * length));
          for (const [place, byte] of changes) bytes[Math.floor(place * bytes.length)] = byte;
          expectAccounted(await ending(bytes));
        },
      ),
      drawing(800),
    ));

  const bytesOf = async (kind: string): Promise<Blob> => {
    switch (kind) {
      case "csv":
        return new Blob([csv]);
      case "export":
        return new Blob([...tablesCsv(tables)]);
      case "utf-16":
        return new Blob([encoded(csv, "utf-16le", true) as BlobPart]);
      case "xlsx":
        return xlsx;
      case "protocols":
        return new Blob([parquet.protocols]);
      default:
        return new Blob([parquet.votes]);
    }
  };

  test("a workbook or Parquet file cut short is never taken for a whole one", async () => {
    for (const kind of ["xlsx", "protocols", "votes"]) {
      const whole = new Uint8Array(await (await bytesOf(kind)).arrayBuffer());
      for (let length = 8; length < whole.length; length += Math.max(1, Math.floor(whole.length / 60)))
        expect([kind, length, await ending(whole.slice(0, length))]).toMatchObject([
          kind,
          length,
          {fault: "damaged"},
        ]);
    }
  });

  test("XML of a sheet with anything taken out or put in", () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.nat({max: 30}),
        fc.constantFrom(
          "",
          "<",
          ">",
          "&",
          "<row>",
          "</c>",
          "<c/>",
          '<c r="ZZZZZ9">',
          "<!--",
          "<v>1</v>",
          "&amp;",
          "&#x0;",
          '"',
        ),
        async (at, out, put) => {
          const xml = sheetXml(csv.split("\n").map((line) => line.split(";")));
          const place = at % xml.length;
          const broken = xml.slice(0, place) + put + xml.slice(place + out);
          expectAccounted(await ending(await workbook({Данные: []}, {"xl/worksheets/sheet1.xml": broken})));
        },
      ),
      drawing(200),
    ));
});

describe("Reading can be watched and ended", () => {
  const large = `УИК;Нур Отан;Ак жол\n${Array.from({length: 60_000}, (_, at) => `${at};5;6\n`).join("")}`;

  test("it ends with the reason it was cancelled for", async () => {
    const {mapping} = await inspectFile(fileOf(large), context);
    const cancel = new AbortController();
    const reading = importFiles([{file: fileOf(large), mapping}], settings, {
      ...context,
      signal: cancel.signal,
    });
    cancel.abort(new Error("enough"));
    await expect(reading).rejects.toThrow("enough");
    const before = AbortSignal.abort();
    await expect(inspectFile(fileOf(large), {...context, signal: before})).rejects.toMatchObject({
      name: "AbortError",
    });
    for (const content of [xlsx, new Blob([...tablesCsv(tables)])])
      await expect(importCancelled(content)).rejects.toMatchObject({name: "AbortError"});
  });

  async function importCancelled(content: Parameters<typeof fileOf>[0]): Promise<void> {
    const {mapping} = await inspectFile(fileOf(content), context);
    await importFiles([{file: fileOf(content), mapping}], settings, {
      ...context,
      signal: AbortSignal.abort(),
    });
  }

  test("it says how far it has come, forward only and never past the end", async () => {
    slowMachine();
    const text = large.repeat(4);
    const {mapping} = await inspectFile(fileOf(large), context);
    const seen: number[] = [];
    await importFiles([{file: fileOf(text), mapping}], settings, {
      ...context,
      onProgress: ({bytes, totalBytes}) => {
        seen.push(bytes);
        expect(totalBytes).toBe(new Blob([text]).size);
        expect(bytes).toBeLessThanOrEqual(totalBytes);
      },
    });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.length).toBeGreaterThan(0);
  });
});

describe("A workbook that is damaged says so: it is not empty, and no row of it is lost without a word", () => {
  const good = sheetXml([
    ["УИК", "Нур Отан"],
    [1, 50],
    [2, 70],
  ]);
  const damaged = {fault: "damaged", format: "xlsx"};

  test.each<[string, Record<string, string>]>([
    [
      "a sheet that is listed and not there",
      {"xl/_rels/workbook.xml.rels": "<Relationships></Relationships>"},
    ],
    ["a sheet without its data", {"xl/worksheets/sheet1.xml": good.replaceAll("sheetData", "sheetDate")}],
    [
      "a row under another name",
      {"xl/worksheets/sheet1.xml": good.replace(/<row (r="3".*?)<\/row>/, "<raw $1</raw>")},
    ],
    [
      "a row behind the data",
      {
        "xl/worksheets/sheet1.xml": good
          .replace("</sheetData>", "")
          .replace('<row r="3">', '</sheetData><row r="3">'),
      },
    ],
    [
      "a cell under another name",
      {"xl/worksheets/sheet1.xml": good.replace(/<c (r="B3".*?)<\/c>/, "<d $1</d>")},
    ],
    ["a row whose number is none", {"xl/worksheets/sheet1.xml": good.replace('r="3"', 'r="three"')}],
    ["a cell whose place is none", {"xl/worksheets/sheet1.xml": good.replace('r="B3"', 'r="3B"')}],
    ["two cells in one place", {"xl/worksheets/sheet1.xml": good.replace('r="B3"', 'r="A3"')}],
    ["an attribute without its quotation mark", {"xl/worksheets/sheet1.xml": good.replace('r="B3"', "r=B3")}],
    ["text behind its end", {"xl/worksheets/sheet1.xml": `${good}<row`}],
  ])("%s", async (_, parts) => {
    expect(await ending(await workbook({Sheet: []}, {"xl/worksheets/sheet1.xml": good, ...parts}))).toEqual(
      damaged,
    );
  });

  test("what others add to rows and cells is passed over", async () => {
    const extended = good.replace(
      "</row></sheetData>",
      '<extLst><ext uri="x"><row r="9"><c/></row></ext></extLst></row></sheetData>',
    );
    expect(await ending(await workbook({Sheet: []}, {"xl/worksheets/sheet1.xml": extended}))).toMatchObject({
      read: 2,
      kept: 2,
    });
  });
});
