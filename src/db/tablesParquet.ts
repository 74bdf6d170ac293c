import {ownMetadata} from "../import/ownFiles.js";
import type {ProtocolTables} from "../stations/protocolTables.js";
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
  {protocols, votes}: ProtocolTables,
  remarks: Readonly<Record<string, string>> = {},
): TableFiles {
  const bases = new Set(protocols.basis);
  const [basis] = bases;
  const metadata = {...remarks, ...(bases.size === 1 ? {basis} : {}), ...ownMetadata};
  return {
    protocols: parquetBytes("protocols", protocols, metadata),
    votes: parquetBytes("votes", votes, metadata),
  };
}
