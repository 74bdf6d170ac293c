import type {DBSchema} from "idb";

/** The two Parquet files of a set: the same tables, column by column, as the site's own. */
export interface StoredFiles {
  readonly protocols: ArrayBuffer;
  readonly votes: ArrayBuffer;
}

/** The stores of the database, under their names. */
export interface Stores extends DBSchema {
  /** Descriptions by id: small, so that a list of them is quick to have. */
  readonly sets: {readonly key: string; readonly value: unknown};
  /** Files by the same id. */
  readonly files: {readonly key: string; readonly value: StoredFiles};
  /** How files with a header are read, by its fingerprint. */
  readonly mappings: {readonly key: string; readonly value: unknown};
  /** Something under the key "shared" once what an earlier version kept is in this database as well. */
  readonly taken: {readonly key: string; readonly value: string};
}

/** The stores that hold what the reader made. */
export const madeByReader = ["sets", "files", "mappings"] as const;
