/** Adding the protocols up once more, in the reader's own browser, with the SQL the site was built with. */
import {type BrowserDatabase, startDatabase} from "./browserDatabase.js";
import {DatabaseError} from "./databaseError.js";
import {decodeBeside} from "./decodeBeside.js";
import type {DecodeTasks} from "./decodeWorker.js";
import type {TableFiles} from "./tablesParquet.js";
import {type TotalsRow, totalsQuery} from "./totals.js";

/**
 * Totals of contests, regions and districts by `totalsQuery`. Every failure is a `DatabaseError`.
 */
export async function recount(files: TableFiles): Promise<TotalsRow[]> {
  // Decoding comes first: a bad file costs no start of the engine.
  const tables = await arrowOf(files);
  const database = await startDatabase();
  try {
    await insertAll(database, tables);
    return await database.query<TotalsRow>(totalsQuery);
  } finally {
    await database.close();
  }
}

async function arrowOf(files: TableFiles): Promise<DecodeTasks["arrow"]> {
  try {
    return await decodeBeside("arrow", files, null);
  } catch (error) {
    throw new DatabaseError("bad-file", error);
  }
}

async function insertAll(database: BrowserDatabase, tables: DecodeTasks["arrow"]): Promise<void> {
  for (const [name, streams] of Object.entries(tables)) await database.insertArrow(name, streams);
}
