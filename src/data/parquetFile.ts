import {languages} from "../catalogue/language.js";
import {openNodeDatabase} from "../db/nodeDatabase.js";
import type {Columns, TableName} from "../stations/tables.js";
import {reconstructionNotes} from "./contestFiles.js";
import {type StationProtocols, saidMiss} from "./stationProtocols.js";

/** One table as a Parquet file with remarks about itself. */
export async function parquetFile<Name extends TableName>(
  name: Name,
  columns: Columns<Name>,
  metadata: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const database = await openNodeDatabase();
  try {
    await database.insert(name, columns);
    return await database.parquet(name, metadata);
  } finally {
    database.close();
  }
}

/** What a reconstructed file says of itself: basis, seed, draw, and in three languages the warning and the reading. */
export function reconstructionMetadata(): Record<string, string> {
  const {seed, warning, reading} = reconstructionNotes();
  return {
    basis: "reconstructed",
    seed: String(seed),
    draw: "0",
    ...Object.fromEntries(languages.map((language) => [`warning_${language}`, warning[language]])),
    ...Object.fromEntries(languages.map((language) => [`reading_${language}`, reading[language]])),
  };
}

/**
 * The same for the station files of the site. Once real protocols are among them, `basis` says of whom (each row of
 * `protocols` says it for itself), and `impossible` which published figures they make impossible.
 */
export function stationMetadata({protocols, impossible}: StationProtocols): Record<string, string> {
  const real = protocols.basis.filter((basis) => basis !== "reconstructed");
  const drawn = reconstructionMetadata();
  if (real.length === 0) return drawn;
  return {
    ...drawn,
    basis: [...new Set(protocols.basis)].join(", "),
    real_protocols: String(real.length),
    ...(impossible.length > 0 && {
      impossible: impossible.map((miss) => `${miss.contest}: ${saidMiss(miss)}`).join("; "),
    }),
  };
}
