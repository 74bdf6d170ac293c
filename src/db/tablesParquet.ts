import type {ImportedTables} from "../import/imported.js";
import {ownMetadata} from "../import/ownFiles.js";
import {parquetBytes} from "./parquetBytes.js";

/** The two tables as a pair of files. */
export interface TableFiles {
  readonly protocols: ArrayBuffer;
  readonly votes: ArrayBuffer;
}

/**
 * The two tables as Parquet files, for storage and export. Both say what all rows rest on, where that is one thing,
 * and carry the remarks that came with the figures. Loaded again together they give the same tables.
 */
export function tablesParquet(
  {protocols, votes}: ImportedTables,
  remarks: Readonly<Record<string, string>> = {},
): TableFiles {
  const bases = new Set(Array.from(protocols.basis as ArrayLike<string>));
  const [basis] = bases;
  const metadata = {...remarks, ...(bases.size === 1 ? {basis} : {}), ...ownMetadata};
  return {
    protocols: parquetBytes("protocols", protocols, metadata),
    votes: parquetBytes("votes", votes, metadata),
  };
}
