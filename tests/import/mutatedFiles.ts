/** Files like those that people bring, broken by chance: the same seed gives the same file everywhere. */
import {readdirSync, readFileSync} from "node:fs";
import {tablesParquet} from "../../src/db/tablesParquet.js";
import {ImportError, type ImportFault} from "../../src/import/importError.js";
import type {ReadParquet} from "../../src/import/importFile.js";
import type {ImportReport} from "../../src/import/importReport.js";
import {tablesCsv} from "../../src/import/tablesCsv.js";
import {seededRandom} from "../../src/reconstruction/random.js";
import {encoded, fileOf, load, sheetXml, workbook} from "./importing.js";

/** The kinds of files, each in its turn. */
export const kinds = ["csv", "tsv", "xlsx", "parquet"] as const;

/** A broken file; its name says what it was and by which seed it was broken. */
export interface MutatedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Chance {
  /** A whole number from 0 up to, not including, `end`. */
  readonly below: (end: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
}

function chanceOf(seed: number): Chance {
  const {uniform} = seededRandom(seed, "mutated file");
  const below = (end: number): number => Math.floor(uniform() * end);
  return {below, oneOf: (items) => items[below(items.length)]};
}

/** The file of a seed. */
export async function mutatedFile(seed: number): Promise<MutatedFile> {
  const chance = chanceOf(seed);
  const kind = kinds[seed % kinds.length];
  const bytes = await {
    csv: async () => textFile(chance, chance.oneOf(tables)),
    tsv: async () => textFile(chance, chance.oneOf(tables).replaceAll(/[;,|]/g, "\t")),
    xlsx: async () => workbookFile(chance),
    parquet: async () => parquetFile(chance),
  }[kind]();
  return {name: `${seed}.${kind}`, bytes};
}

const own =
  "УИК;Область;Избирателей;Нур Отан;Ак жол\n1;А;100;50;20\n2;А;200;70;30\n\n3;Б;150;60;5x\nИтого;;450;180;50\n";
const long = "УИК;Партия;Голосов\n1;Нур Отан;50\n1;Ак жол;20\n2;Нур Отан;70\n2;Ак жол;30\n";
const {tables: read} = await load(own);
const foreign = new URL("foreign/", import.meta.url);
const tables: readonly string[] = [
  own,
  long,
  await new Blob([...tablesCsv(read)]).text(),
  readFileSync(new URL("../../src/data/example.csv", import.meta.url), "utf8"),
  ...readdirSync(foreign)
    .filter((name) => name.endsWith(".csv"))
    .sort()
    .map((name) => readFileSync(new URL(encodeURIComponent(name), foreign), "utf8")),
];

/** Up to six changes, most often one or two. */
function changed<Content>(chance: Chance, content: Content, change: (content: Content) => Content): Content {
  let now = content;
  for (let left = 1 + chance.below(3) * chance.below(4); left > 0; left--) now = change(now);
  return now;
}

function textFile(chance: Chance, table: string): Uint8Array {
  const text = changed(chance, table, (now) => brokenText(chance, now, tableTokens));
  const encoding = chance.oneOf(["utf-8", "utf-8", "utf-8", "windows-1251", "utf-16le", "utf-16be"] as const);
  const bytes = encoded(text, encoding, chance.below(2) === 0);
  return chance.below(3) === 0 ? changed(chance, bytes, (now) => brokenBytes(chance, now)) : bytes;
}

async function workbookFile(chance: Chance): Promise<Uint8Array> {
  const rows = chance.oneOf(tables).split("\n");
  const cells = rows.map((row) =>
    row.split(/[;,\t|]/).map((cell) => (/^\d{1,9}$/.test(cell) ? Number(cell) : cell)),
  );
  const xml = sheetXml(cells.filter((row) => row.length <= 26));
  const whole = chance.below(3) === 0;
  const more: Record<string, string> = whole
    ? {}
    : {"xl/worksheets/sheet1.xml": changed(chance, xml, (now) => brokenText(chance, now, xmlTokens))};
  const file = await workbook({Данные: cells.filter((row) => row.length <= 26)}, more);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return whole ? changed<Uint8Array>(chance, bytes, (now) => brokenBytes(chance, now)) : bytes;
}

function parquetFile(chance: Chance): Uint8Array {
  const files = tablesParquet(read);
  const bytes = new Uint8Array(chance.oneOf([files.protocols, files.votes]));
  return changed<Uint8Array>(chance, bytes, (now) => brokenBytes(chance, now));
}

const tableTokens: readonly string[] = [
  ...'; , \t \n \r \r\n " "" \' | = - – . 0 1 -1 0.5 1e9 1e400 NaN № % ( ) \u0000 \ufeff \u00a0 \u200b \u2028'.split(
    " ",
  ),
  " ",
  "9007199254740993",
  "9".repeat(400),
  "Итого",
  "Total",
  "Барлығы",
  "УИК",
  "station",
  "Нур Отан",
  "votes",
  "__proto__",
  "constructor",
  "toString",
  "=HYPERLINK(1)",
  "2021-01-10",
  "12/03",
  "1 234",
  "1'234",
  "нет данных",
  "\ud800",
  "ӘҒҚҢӨҰҮҺІ",
  '"a\n"',
  ";".repeat(300),
  "\n".repeat(300),
];

const xmlTokens: readonly string[] = [
  "",
  "<",
  ">",
  "&",
  "<row>",
  "</row>",
  '<row r="1048577">',
  '<row r="-1">',
  "<c/>",
  "</c>",
  '<c r="ZZZZZ9">',
  '<c r="XFD1"><v>1</v></c>',
  '<c t="s"><v>99</v></c>',
  '<c t="e"><v>#REF!</v></c>',
  '<c t="b"><v>1</v></c>',
  "<c><f>A1+1</f></c>",
  "<v>1e999</v>",
  "<v/>",
  "<!--",
  "<![CDATA[",
  "<?",
  '<mergeCell ref="A1:XFD1048576"/>',
  "&amp;",
  "&#x0;",
  "&#xFFFFFF;",
  "&lol;",
  '"',
  "</sheetData>",
  "</worksheet>",
];

function brokenText(chance: Chance, text: string, tokens: readonly string[]): string {
  const at = chance.below(text.length + 1);
  const out = chance.below(2) === 0 ? 0 : chance.below(30);
  switch (chance.below(7)) {
    case 0:
      return text.slice(0, at);
    case 1: {
      // A piece once more somewhere else.
      const from = chance.below(text.length + 1);
      return text.slice(0, at) + text.slice(from, from + chance.below(200)) + text.slice(at);
    }
    case 2: {
      // A line out, or twice, or in another place.
      const lines = text.split("\n");
      const [line] = lines.splice(chance.below(lines.length), chance.below(2));
      lines.splice(chance.below(lines.length + 1), 0, ...Array(chance.below(3)).fill(line ?? ""));
      return lines.join("\n");
    }
    default:
      return text.slice(0, at) + chance.oneOf(tokens) + text.slice(at + out);
  }
}

function brokenBytes(chance: Chance, bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) return bytes;
  // The end holds what a workbook or Parquet file says of itself.
  const nearEnd = Math.min(bytes.length, 400);
  const at = chance.below(2) === 0 ? chance.below(bytes.length) : bytes.length - 1 - chance.below(nearEnd);
  const now = bytes.slice();
  switch (chance.below(6)) {
    case 0:
      return now.slice(0, at);
    case 1:
      return Uint8Array.from([...now.slice(0, at), ...now.slice(at + 1 + chance.below(20))]);
    case 2: {
      const from = chance.below(bytes.length);
      return Uint8Array.from([
        ...now.slice(0, at),
        ...now.slice(from, from + chance.below(64)),
        ...now.slice(at),
      ]);
    }
    case 3:
      now[at] ^= 1 << chance.below(8);
      return now;
    default:
      now[at] = chance.oneOf([0, 1, 0x7f, 0x80, 0xff, chance.below(256)]);
      return now;
  }
}

/** What reading a file ends in: its report, or a named fault. @throws whatever else it ends in. */
export async function endingOf(
  {name, bytes}: MutatedFile,
  readParquet?: ReadParquet,
): Promise<ImportReport | ImportFault> {
  try {
    let hasGroups = false;
    const {report, tables} = await load(
      fileOf(bytes, name).blob,
      (mapping) => {
        hasGroups ||= Boolean(mapping.groups);
        return mapping;
      },
      readParquet,
    );
    const stations = tables.protocols.station.length;
    if (stations > report.kept) throw new Error(`${stations} stations of ${report.kept} rows that were kept`);
    const reasons = sumOf(report.refusalsByReason);
    // A row with several candidates may be refused for several reasons.
    if (!hasGroups && reasons !== report.refused)
      throw new Error(`${report.refused} refused for ${reasons} reasons`);
    return report;
  } catch (error) {
    if (error instanceof ImportError) return error.fault;
    throw error;
  }
}

const sumOf = (counts: object): number => Object.values(counts).reduce((all, rows) => all + rows, 0);

/** What is wrong with an ending; null where every row is accounted for, or a fault has a name. */
export function unaccounted(end: ImportReport | ImportFault): string | null {
  if ("fault" in end) return /^[a-z-]+$/.test(end.fault) ? null : `a fault without a name: ${end.fault}`;
  const {read, kept, refused, refusedParts, marked, skipped} = end;
  if (kept + refused + sumOf(skipped) !== read)
    return `${read} rows read, but ${kept} kept, ${refused} refused, ${sumOf(skipped)} recognised`;
  if (marked > kept) return `${marked} rows marked of ${kept} kept`;
  if (sumOf(end.refusalsByReason) < refused + refusedParts)
    return `${refused} and ${refusedParts} refused for ${sumOf(end.refusalsByReason)} reasons`;
  return null;
}

/** Reads the file of a seed to its end. Null, or what is wrong. */
export async function problemOf(file: MutatedFile, readParquet?: ReadParquet): Promise<string | null> {
  try {
    return unaccounted(await endingOf(file, readParquet));
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
