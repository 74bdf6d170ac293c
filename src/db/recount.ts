/** Adding the protocols up once more, in the reader's own browser, with the SQL the site was built with. */
import type {TableName} from "../protocols/tables.js";
import {arrowStream} from "./arrowTable.js";
import {type BrowserDatabase, startDatabase} from "./browserDatabase.js";
import {DatabaseError} from "./databaseError.js";
import {parquetColumns} from "./parquetColumns.js";
import {type TotalsRow, totalsQuery} from "./totals.js";

/** The two files of a recount: the bytes of `protocols.parquet` and `votes.parquet`. */
export interface RecountFiles {
  readonly protocols: ArrayBuffer;
  readonly votes: ArrayBuffer;
}

/** Totals of contests, regions and districts by `totalsQuery`. Every failure is a `DatabaseError`. */
export async function recount({protocols, votes}: RecountFiles): Promise<TotalsRow[]> {
  // Decoding comes first: a bad file costs no start of the engine.
  const streams = {
    protocols: await arrowOf("protocols", protocols),
    votes: await arrowOf("votes", votes),
  };
  const database = await startDatabase();
  try {
    await insertAll(database, streams);
    return await database.query<TotalsRow>(totalsQuery);
  } finally {
    await database.close();
  }
}

async function arrowOf(name: TableName, file: ArrayBuffer): Promise<Uint8Array> {
  try {
    return arrowStream(name, (await parquetColumns(file)).columns);
  } catch (error) {
    throw new DatabaseError("bad-file", error);
  }
}

async function insertAll(database: BrowserDatabase, streams: Record<string, Uint8Array>): Promise<void> {
  for (const [name, stream] of Object.entries(streams)) await database.insertArrow(name, stream);
}
