import {openNodeDatabase} from "../db/nodeDatabase.js";
import type {Row, TableName} from "../protocols/tables.js";
import {reconstructionNotes} from "./contestFiles.js";

/** One table as a Parquet file with remarks about itself. */
export async function parquetFile<Name extends TableName>(
  name: Name,
  rows: readonly Row<Name>[],
  metadata: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const database = await openNodeDatabase();
  try {
    await database.insert(name, rows);
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
    warning_kk: warning.kk,
    warning_ru: warning.ru,
    warning_en: warning.en,
    reading_kk: reading.kk,
    reading_ru: reading.ru,
    reading_en: reading.en,
  };
}
