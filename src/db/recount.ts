/** Adding the protocols up once more, in the reader's own browser, with the SQL the site was built with. */
import {type BrowserDatabase, startDatabase} from "./browserDatabase.js";
import {DatabaseError} from "./databaseError.js";
import {decodeBeside} from "./decodeBeside.js";
import type {TableFiles} from "./tablesParquet.js";
import {type TotalsRow, totalsQuery} from "./totals.js";

/**
 * Totals of contests, regions and districts by `totalsQuery`. Every failure is a `DatabaseError`.
 */
export async function recount(files: TableFiles): Promise<TotalsRow[]> {
  // Decoding comes first: a bad file costs no start of the engine.
  const streams = await arrowOf(files);
  const database = await startDatabase();
  try {
    await insertAll(database, streams);
    return await database.query<TotalsRow>(totalsQuery);
  } finally {
    await database.close();
  }
}

async function arrowOf(files: TableFiles): Promise<Readonly<Record<keyof TableFiles, Uint8Array>>> {
  try {
    return await decodeBeside("arrow", files, null);
  } catch (error) {
    throw new DatabaseError("bad-file", error);
  }
}

async function insertAll(
  database: BrowserDatabase,
  streams: Readonly<Record<string, Uint8Array>>,
): Promise<void> {
  for (const [name, stream] of Object.entries(streams)) await database.insertArrow(name, stream);
}
