/** A Parquet file as columns: the one place that knows hyparquet. Works in the browser and in Node. */
import {
  type DecodedArray,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  parquetSchema,
} from "hyparquet";

/** The values of a column, one for each row. Numbers may come as a typed array. */
export type ColumnValues = DecodedArray;

/** A decoded file. */
export interface ParquetColumns {
  readonly rowCount: number;
  readonly columns: Readonly<Record<string, ColumnValues>>;
  /** What the file says about itself (Parquet key-value metadata): basis, seed, reading. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** Decoders by the name of the compression, beside snappy, which needs none. */
export type ParquetDecoders = NonNullable<Parameters<typeof parquetRead>[0]["compressors"]>;

/**
 * Decodes a whole file. Rejects with hyparquet's error where the bytes are no Parquet file, are cut short, or are
 * compressed in a way that `decoders` do not have: snappy is what the loaders write, and it needs no further decoder
 * in the browser.
 */
export async function parquetColumns(file: ArrayBuffer, decoders?: ParquetDecoders): Promise<ParquetColumns> {
  const metadata = await parquetMetadataAsync(file);
  return decoded(file, metadata, 0, Number(metadata.num_rows), decoders);
}

/**
 * Decodes a file piece by piece, so that what a piece has left is cleared away before the next one: each has the rows of
 * whole groups, as many as come to `rowsAtLeast`; the last one may have fewer, and a file without rows is one piece.
 * Rejects as `parquetColumns` does.
 */
export async function* parquetPieces(file: ArrayBuffer, rowsAtLeast: number): AsyncGenerator<ParquetColumns> {
  const metadata = await parquetMetadataAsync(file);
  const rowCount = Number(metadata.num_rows);
  let from = 0;
  let to = 0;
  for (const {num_rows} of metadata.row_groups) {
    to += Number(num_rows);
    if (to - from < rowsAtLeast) continue;
    yield await decoded(file, metadata, from, to);
    from = to;
  }
  if (to !== rowCount) throw new Error(`the groups have ${to} rows, not ${rowCount}`);
  if (to > from || to === 0) yield await decoded(file, metadata, from, to);
}

/** Decodes the rows from one up to another, both at the ends of groups. */
async function decoded(
  file: ArrayBuffer,
  metadata: FileMetaData,
  from: number,
  to: number,
  decoders?: ParquetDecoders,
): Promise<ParquetColumns> {
  const rowCount = to - from;
  const chunks = new Map<string, Chunk[]>(columnNames(metadata).map((name) => [name, []]));
  const handing = handedOut(file);
  try {
    await parquetRead({
      file: handing.file,
      metadata,
      compressors: decoders,
      rowStart: from,
      rowEnd: to,
      onChunk: ({columnName, columnData, rowStart}) =>
        chunks.get(columnName)?.push({columnData, rowStart: rowStart - from}),
    });
  } catch (error) {
    handing.stop();
    throw error;
  }
  const columns = Object.fromEntries(
    [...chunks].map(([name, parts]) => [name, joined(name, parts, rowCount)]),
  );
  return {rowCount, columns, metadata: textMetadata(metadata.key_value_metadata)};
}

/**
 * A file whose bytes are handed out one turn later, and no more once the reading has failed. hyparquet begins every
 * column at once; where it then fails on what the file says of itself, nobody waits for the columns any more, and each
 * that is broken would be an error that nobody catches.
 */
function handedOut(file: ArrayBuffer) {
  let isStopped = false;
  const turn = new Promise<void>((next) => setTimeout(next));
  return {
    file: {
      byteLength: file.byteLength,
      slice: async (from: number, to?: number): Promise<ArrayBuffer> => {
        await turn;
        return isStopped ? new Promise<never>(() => {}) : file.slice(from, to);
      },
    },
    stop(): void {
      isStopped = true;
    },
  };
}

/** The compressions that a file's columns need a decoder for. */
export async function parquetCompressions(file: ArrayBuffer): Promise<ReadonlySet<string>> {
  const {row_groups} = await parquetMetadataAsync(file);
  const used = row_groups.flatMap(({columns}) => columns.flatMap(({meta_data}) => meta_data?.codec ?? []));
  return new Set(used.filter((codec) => codec !== "SNAPPY" && codec !== "UNCOMPRESSED"));
}

/** The columns of the table; what lies within a column of lists or records is no column of its own. */
const columnNames = (metadata: FileMetaData): string[] =>
  parquetSchema(metadata).children.map(({element}) => element.name);

interface Chunk {
  readonly columnData: DecodedArray;
  readonly rowStart: number;
}

/**
 * One chunk is handed on as it is; several are laid one behind the other (row groups may arrive in any order).
 * Throws where a broken file has more or fewer rows than it says.
 */
function joined(name: string, parts: readonly Chunk[], rowCount: number): ColumnValues {
  const rows = parts.reduce((sum, {columnData}) => sum + columnData.length, 0);
  if (rows !== rowCount) throw new Error(`column ${name} has ${rows} rows, not ${rowCount}`);
  const [first] = parts;
  if (parts.length === 1 && first) return first.columnData;
  const values: unknown[] = new Array(rowCount);
  for (const {columnData, rowStart} of parts)
    for (let row = 0; row < columnData.length; row++) values[rowStart + row] = columnData[row];
  return values;
}

const textMetadata = (pairs: readonly {key: string; value?: string}[] | undefined) =>
  Object.fromEntries((pairs ?? []).map(({key, value}) => [key, value ?? ""]));
