import type {Table} from "../stations/tables.js";
import type {TableCells} from "./connector.js";

/** Some rows of an answer as a driver hands them over. */
export interface ResultPiece {
  readonly rowCount: number;
  /** Bytes it takes in memory, about. */
  readonly bytes: number;
  /** A cell, a number that is whole as number or BigInt. */
  readonly cell: (row: number, column: number) => string | number | bigint | boolean | null;
}

/** A started DuckDB with its settings made: what a connector asks of a driver. One call at a time. */
export interface QueryEngine {
  /** Reads what a statement answers with, piece by piece, until `onPiece` says false or the end. */
  readonly read: (sql: string, onPiece: (piece: ResultPiece) => boolean) => Promise<void>;
  /** Makes a table or adds to it. */
  readonly insert: (name: string, table: Table, cells: TableCells) => Promise<void>;
  /** Asks what is read to stop. It may take the engine long to hear of it. */
  readonly interrupt: () => void;
  /** Gives the engine up, whatever it does. */
  readonly end: () => void;
  /** Rejects when the engine dies. */
  readonly died: Promise<never>;
}
