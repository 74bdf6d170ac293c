import {readFileSync} from "node:fs";
import {BlobWriter, TextReader, ZipWriter} from "@zip.js/zip.js/index-native.js";
import {expect, test} from "vitest";
import type {ImportError} from "../../src/import/importError.js";
import {encoded, type fileOf, inspect, load, rowsOf} from "./importing.js";

const foreign = (name: string) => readFileSync(new URL(`foreign/${name}`, import.meta.url));

const zip = async (...parts: readonly string[]): Promise<Blob> => {
  const writer = new ZipWriter(new BlobWriter());
  for (const part of parts) await writer.add(part, new TextReader("<a/>"));
  return writer.close();
};

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each<[string, Parameters<typeof fileOf>[0], string]>([
  ["a web page saved as .xls", foreign("html.xls"), "html"],
  ["a web page with a comment first", "\ufeff<!-- saved -->\n<TABLE border=1><tr><td>1</table>", "html"],
  ["a web page in UTF-16", encoded("<html><body>…", "utf-16le", true), "html"],
  ["a workbook saved as XML", '<?xml version="1.0"?><Workbook><Worksheet/></Workbook>', "xml"],
  ["JSON", foreign("some.json"), "json"],
  ["JSON, an object a line", '{"station":1,"A":40}\n{"station":2,"A":60}\n', "json"],
  ["JSON with line breaks", '[\n  {\n    "station": 1\n  }\n]\n', "json"],
  ["a PDF", "%PDF-1.7\n%âãÏÓ\n1 0 obj", "pdf"],
  ["an archive of tables", await zip("stations.csv", "parties.csv"), "archive"],
  ["a packed file", bytes("\x1f\x8b\x08\0\0\0"), "archive"],
  ["an OpenDocument spreadsheet", foreign("table.ods"), "ods"],
  ["a text document", await zip("[Content_Types].xml", "word/document.xml"), "document"],
  ["a text in RTF", "{\\rtf1\\ansi", "document"],
  ["a binary workbook", await zip("[Content_Types].xml", "xl/workbook.bin"), "xlsb"],
  ["a spreadsheet of Apple's", await zip("Index/Document.iwa"), "numbers"],
  ["a picture", bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "image"],
  ["a photograph", bytes("\xff\xd8\xff\xe0\0\x10JFIF"), "image"],
  ["a database", bytes("SQLite format 3\0"), "database"],
])("%s is told for what it is", async (_what, content, kind) => {
  const fault = await inspect(content).catch((error: unknown) => (error as ImportError).fault);
  expect(fault).toEqual({fault: "other-kind", kind});
});

test.each(["<18;A\n1;2\n", "{id},A\n1,2\n", "[id],A\n1,2\n"])(
  "A table that begins with %j is one",
  async (text) => expect((await inspect(text)).columns).toHaveLength(2),
);

test("Cells that a vertical bar parts are read", async () => {
  const loaded = await load(foreign("pipe.csv"));
  expect(rowsOf(loaded, "station", "registered", "cast", "invalid")).toEqual([
    ["1", 100, 60, 2, {"nur-otan": 40, "ak-zhol": 10, adilet: 8}],
    ["2", 200, 90, 0, {"nur-otan": 50, "ak-zhol": 30, adilet: 10}],
    ["3", 150, 75, 5, {"nur-otan": 30, "ak-zhol": 20, adilet: 20}],
  ]);
});
