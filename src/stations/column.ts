/** What a column of a table is, and how one is described. The descriptions themselves stand in `tables.ts`. */
import type {Translated} from "../catalogue/catalogue.js";
import type {Headings} from "./headings.js";

/** What a cell holds. A `date` is text in ISO 8601, so that it sorts and reads the same everywhere. */
export type ColumnType = "text" | "date" | "whole" | "decimal" | "flag";

/** One column of a table. */
export interface Column {
  readonly type: ColumnType;
  /** What one of it is; null where the column names or says something instead of counting. */
  readonly unit: Unit | null;
  /** Least and greatest value a row may hold, both included; null where there is no number. */
  readonly range: readonly [least: number, greatest: number] | null;
  /** An empty cell is what the source does not say, which is not nought. */
  readonly nullable: boolean;
  readonly meaning: Translated;
  /** Headings by which the importer knows the column in a file; null where it reads no such column. */
  readonly headings: Headings | null;
}

/** One table: its key, and its columns in the order of the file. */
export interface Table {
  readonly meaning: Translated;
  /** The columns that tell one row from another. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
  /** Columns whose values stand in the key of another table. */
  readonly references?: readonly {readonly columns: readonly string[]; readonly table: string}[];
}

/** The units in use, by the word they have in `unitNames`. */
export type Unit = keyof typeof unitNames;

/** What the units are called. */
export const unitNames = {
  voters: {kk: "сайлаушы", ru: "избиратели", en: "voters"},
  ballots: {kk: "бюллетень", ru: "бюллетени", en: "ballots"},
  votes: {kk: "дауыс", ru: "голоса", en: "votes"},
  seats: {kk: "мандат", ru: "мандаты", en: "seats"},
  stations: {kk: "учаске", ru: "участки", en: "stations"},
  percent: {kk: "пайыз", ru: "проценты", en: "percent"},
  points: {kk: "пайыздық тармақ", ru: "процентные пункты", en: "percentage points"},
  tenge: {kk: "теңге", ru: "тенге", en: "tenge"},
} as const satisfies Record<string, Translated>;

/** Greatest whole number a cell may hold: the files and the database keep 32-bit whole numbers. */
export const greatestWhole = 2_147_483_647;

/** Headings of a column that the importer does not read. */
type Known = Headings | null;

/** A column of text that is never empty. */
export const text = (meaning: Translated, known: Known = null) =>
  ({type: "text", unit: null, range: null, nullable: false, meaning, headings: known}) as const;

/** A column of text that may be empty. */
export const optionalText = (meaning: Translated, known: Known = null) =>
  ({...text(meaning, known), nullable: true}) as const;

/** A column of days. */
export const date = (meaning: Translated) =>
  ({type: "date", unit: null, range: null, nullable: false, meaning, headings: null}) as const;

/** A column of days, some of which nobody knows. */
export const optionalDate = (meaning: Translated) => ({...date(meaning), nullable: true}) as const;

/** A column of yes and no. */
export const flag = (meaning: Translated) =>
  ({type: "flag", unit: null, range: null, nullable: false, meaning, headings: null}) as const;

/** A column of yes and no, where some rows say neither. */
export const optionalFlag = (meaning: Translated) => ({...flag(meaning), nullable: true}) as const;

/** A column of whole numbers from 0. */
export const whole = (unit: Unit | null, meaning: Translated, known: Known = null) =>
  ({type: "whole", unit, range: [0, greatestWhole], nullable: false, meaning, headings: known}) as const;

/** A column of whole numbers from 0, some of which nobody knows. */
export const optionalWhole = (unit: Unit | null, meaning: Translated, known: Known = null) =>
  ({...whole(unit, meaning, known), nullable: true}) as const;

/** A column of whole numbers above and below 0, some of which nobody knows. */
export const optionalDifference = (unit: Unit | null, meaning: Translated) =>
  ({...optionalWhole(unit, meaning), range: [-greatestWhole, greatestWhole]}) as const;

/** A column of numbers from 0 to 100, some of which nobody knows. */
export const optionalShare = (unit: Unit, meaning: Translated) =>
  ({type: "decimal", unit, range: [0, 100], nullable: true, meaning, headings: null}) as const;

/** A column of numbers without an end, some of which nobody knows. */
export const optionalNumber = (unit: Unit | null, meaning: Translated) =>
  ({type: "decimal", unit, range: null, nullable: true, meaning, headings: null}) as const;

type CellOf<C extends Column> =
  | {text: string; date: string; whole: number; decimal: number; flag: boolean}[C["type"]]
  | (C["nullable"] extends true ? null : never);

/** A row of a table, derived from its columns. */
export type RowOf<Described extends Pick<Table, "columns">> = {
  readonly [Key in keyof Described["columns"]]: CellOf<Extract<Described["columns"][Key], Column>>;
};

/** The cells of any column, one a row. */
export type Cells = ArrayLike<string | number | boolean | null>;

/** Numbers may stand in a typed array, in which none is missing. */
type CellsOf<Cell> = [Cell] extends [number | null] ? ArrayLike<Cell> : readonly Cell[];

/** A table column by column, derived from its columns: one position is one row in every array. */
export type ColumnsOf<Described extends Table> = {
  readonly [Key in keyof Described["columns"]]: CellsOf<CellOf<Extract<Described["columns"][Key], Column>>>;
};

/** Rows as a table, column by column. */
export const columnsOfRows = <Described extends Table>(
  table: Described,
  rows: readonly RowOf<Described>[],
): ColumnsOf<Described> =>
  Object.fromEntries(
    Object.keys(table.columns).map((column) => [
      column,
      rows.map((row) => (row as Readonly<Record<string, unknown>>)[column]),
    ]),
  ) as unknown as ColumnsOf<Described>;
