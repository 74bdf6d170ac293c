import type {Basis} from "../catalogue/catalogue.js";
import type {tables} from "../stations/tables.js";
import type {ImportReport} from "./importReport.js";

/** The cells of a column: texts, or whole numbers that may be missing. An Int32Array has none missing. */
export type ColumnCells =
  | readonly string[]
  | readonly (string | null)[]
  | readonly (number | null)[]
  | Int32Array;

/** A table column by column, one position a row, in the order of the file. */
export type TableColumns<Name extends "protocols" | "votes"> = {
  readonly [Column in keyof (typeof tables)[Name]["columns"]]: ColumnCells;
};

/**
 * The two tables as columns. Votes stand by station in the order of `protocols`, and within a station in the order
 * in which the contest's parties first occur: the order of the lists.
 */
export interface ImportedTables {
  readonly protocols: TableColumns<"protocols">;
  readonly votes: TableColumns<"votes">;
}

/** What holds for all files of one import. */
export interface ImportSettings {
  /** Code of the contest for rows that name none. */
  readonly contest: string;
  /** Where the figures come from, for rows that do not say; `reconstructed` in a file is never overruled. */
  readonly basis: Basis;
}

/** The tables and what became of every row. Can be posted from a worker as it is. */
export interface Imported {
  readonly tables: ImportedTables;
  /** What Parquet files said about their figures (seed, reading, warning): goes into every export of the tables. */
  readonly remarks: Readonly<Record<string, string>>;
  readonly report: ImportReport;
}
