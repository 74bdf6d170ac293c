/** A file to be read: in the browser a `File` fits (`{name: file.name, blob: file}`), in Node `openAsBlob`. */
export interface ImportFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What a file turned out to be, by its first bytes and never by its name. */
export type FileFormat = "delimited" | "xlsx" | "parquet";

/**
 * Kinds of files that people bring and that hold no rows to read: each has its own way to a table.
 * - `document`: a text or slides (Word, RTF, OpenDocument); `numbers`: a spreadsheet of Apple's;
 * - `xlsb`: a workbook in Excel's binary form; `database`: SQLite, Access, Stata, SPSS;
 * - `archive`: ZIP, gzip, 7z, RAR, tar and the like, with no workbook in it.
 */
export const otherKinds = [
  "html",
  "xml",
  "json",
  "pdf",
  "ods",
  "document",
  "xlsb",
  "numbers",
  "archive",
  "image",
  "database",
] as const;
/** One of `otherKinds`. */
export type OtherKind = (typeof otherKinds)[number];

/**
 * The encodings that a delimited file may have; a byte-order mark is taken for what it is. The Web takes ISO-8859-1 for
 * Windows-1252, and ISO-8859-9 for Windows-1254, which have more letters: those two are never guessed.
 */
export const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1251",
  "kz-1048",
  "koi8-r",
  "ibm866",
  "iso-8859-5",
  "windows-1252",
  "iso-8859-1",
  "iso-8859-15",
  "windows-1250",
  "iso-8859-2",
  "windows-1254",
  "iso-8859-9",
  "windows-1253",
  "windows-1257",
  "windows-1255",
  "windows-1256",
] as const;
/** One of `encodings`. */
export type Encoding = (typeof encodings)[number];

/** The signs that may stand between the cells of a delimited file. */
export const delimiters = [",", ";", "\t", "|"] as const;

/** All that may part cells: one of `delimiters`, or two spaces and more. */
export const partings = [...delimiters, "  "] as const;
/** One of `partings`. */
export type Delimiter = (typeof partings)[number];

/** A decoded Parquet file; `parquetColumns` of `src/db` makes it. */
export interface DecodedParquet {
  readonly rowCount: number;
  readonly columns: Readonly<Record<string, ArrayLike<unknown>>>;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Decodes a Parquet file. This folder knows no decoder: pages and the command hand over the one of `src/db`. */
export type ReadParquet = (bytes: ArrayBuffer) => Promise<DecodedParquet>;
