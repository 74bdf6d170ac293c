/** A Parquet file as columns: the one place that knows hyparquet. Works in the browser and in Node. */
import {type DecodedArray, parquetMetadataAsync, parquetRead} from "hyparquet";

/** The values of a column, one for each row. Numbers may come as a typed array. */
export type ColumnValues = DecodedArray;

/** A decoded file. */
export interface ParquetColumns {
  readonly rowCount: number;
  readonly columns: Readonly<Record<string, ColumnValues>>;
  /** What the file says about itself (Parquet key-value metadata): basis, seed, reading. */
  readonly metadata: Readonly<Record<string, string>>;
}

/**
 * Decodes a whole file. Rejects with hyparquet's error where the bytes are no Parquet file or are cut short.
 * Compression other than snappy or none is not supported: snappy is what the loaders write, and it needs no further
 * decoder in the browser.
 */
export async function parquetColumns(file: ArrayBuffer): Promise<ParquetColumns> {
  const metadata = await parquetMetadataAsync(file);
  const rowCount = Number(metadata.num_rows);
  const chunks = new Map<string, Chunk[]>();
  for (const {name} of metadata.schema.slice(1)) chunks.set(name, []);
  await parquetRead({
    file,
    metadata,
    onChunk: ({columnName, columnData, rowStart}) => chunks.get(columnName)?.push({columnData, rowStart}),
  });
  const columns: Record<string, ColumnValues> = {};
  for (const [name, parts] of chunks) columns[name] = joined(parts, rowCount);
  return {rowCount, columns, metadata: textMetadata(metadata.key_value_metadata)};
}

interface Chunk {
  readonly columnData: DecodedArray;
  readonly rowStart: number;
}

/** One chunk is handed on as it is; several are laid one behind the other (row groups may arrive in any order). */
function joined(parts: readonly Chunk[], rowCount: number): ColumnValues {
  const [first] = parts;
  if (parts.length === 1 && first) return first.columnData;
  const values: unknown[] = new Array(rowCount);
  for (const {columnData, rowStart} of parts)
    for (let row = 0; row < columnData.length; row++) values[rowStart + row] = columnData[row];
  return values;
}

const textMetadata = (pairs: readonly {key: string; value?: string}[] | undefined) =>
  Object.fromEntries((pairs ?? []).map(({key, value}) => [key, value ?? ""]));
