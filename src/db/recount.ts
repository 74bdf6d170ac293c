/** Adding the protocols up once more, in the reader's own browser, with the SQL the site was built with. */
import {type BrowserDatabase, startDatabase} from "./browserDatabase.js";
import {DatabaseError} from "./databaseError.js";
import {decodeBeside} from "./decodeBeside.js";
import {type TotalsRow, totalsQuery} from "./totals.js";

/** The two files of a recount: the bytes of `protocols.parquet` and `votes.parquet`, which are handed over. */
export interface RecountFiles {
  readonly protocols: ArrayBuffer;
  readonly votes: ArrayBuffer;
}

/** Totals of contests, regions and districts by `totalsQuery`. Every failure is a `DatabaseError`. */
export async function recount(files: RecountFiles): Promise<TotalsRow[]> {
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

async function arrowOf(files: RecountFiles): Promise<Readonly<Record<keyof RecountFiles, Uint8Array>>> {
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
