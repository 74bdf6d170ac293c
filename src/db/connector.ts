/**
 * The seam between what is asked in SQL and the engine that answers: DuckDB-WASM in the browser, DuckDB in Node, and
 * one day a server. Whatever stands behind it answers the same SQL text with the same rows.
 */
import type {Table} from "../stations/tables.js";
import type {ResultTable} from "./resultTable.js";

/** How far a query may go before it is stopped. */
export interface QueryLimits {
  /** Rows that are handed over at most; the answer says when there are more. */
  readonly rows: number;
  /** Bytes that an answer may take in memory. */
  readonly bytes: number;
  readonly milliseconds: number;
}

/** The answer to a query. */
export interface QueryAnswer extends ResultTable {
  /** What the engine took, from asking to the last row, in milliseconds. */
  readonly milliseconds: number;
  /** Why rows are missing at the end; null where all are there. */
  readonly cut: "rows" | "bytes" | null;
}

/** A query that runs. */
export interface RunningQuery {
  /** Rejects with a `QueryError` alone. */
  readonly answer: Promise<QueryAnswer>;
  /** Stops it: the answer rejects as `cancelled` within a quarter of a second, and the next query can be asked. */
  readonly cancel: () => void;
}

/** The cells of a table, by column, one array a column. */
export type TableCells = Readonly<Record<string, ArrayLike<unknown>>>;

/** A database of the reader's own, in which a query can read everything and change nothing. */
export interface Connector {
  /** Makes a table, or replaces the one of that name: its columns are described as those of the site's tables are. */
  readonly put: (name: string, table: Table, cells: TableCells) => Promise<void>;
  /** Takes a table away, if it is there. */
  readonly drop: (name: string) => Promise<void>;
  /** Asks one statement that only reads. The text is run as it stands; places in errors are places in it. */
  readonly run: (sql: string, limits?: Partial<QueryLimits>) => RunningQuery;
  readonly close: () => Promise<void>;
}
