import type {Basis} from "../catalogue/catalogue.js";
import type {ProtocolTables} from "../stations/protocolTables.js";
import type {ImportReport} from "./importReport.js";

/** What holds for all files of one import. */
export interface ImportSettings {
  /** Code of the contest for rows that name none. */
  readonly contest: string;
  /** Where the figures come from, for rows that do not say; `reconstructed` in a file is never overruled. */
  readonly basis: Basis;
}

/** The tables and what became of every row. Can be posted from a worker as it is. */
export interface Imported {
  /**
   * Votes stand by station in the order of `protocols`, and within a station in the order in which the contest's
   * parties first occur: the order of the lists.
   */
  readonly tables: ProtocolTables;
  /** What Parquet files said about their figures (seed, reading, warning): goes into every export of the tables. */
  readonly remarks: Readonly<Record<string, string>>;
  readonly report: ImportReport;
}
