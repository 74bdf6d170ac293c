import {parquetMetadataAsync, snappyUncompress} from "hyparquet";
import {
  type ParquetColumns,
  type ParquetDecoders,
  parquetColumns,
  parquetCompressions,
} from "./parquetColumns.js";
import {refuseTooMuch, unpackingBudget} from "./parquetLimits.js";

/**
 * Decodes a Parquet file that somebody else wrote, in any compression that hyparquet-compressors knows (gzip, brotli,
 * zstd, lz4); its decoders are fetched only for a file that needs one. Rejects like `parquetColumns`, and with an
 * `ImportError` that names the limit where it promises, or unpacks to, more than an election has.
 */
export async function foreignParquet(file: ArrayBuffer): Promise<ParquetColumns> {
  refuseTooMuch(await parquetMetadataAsync(file));
  const spend = unpackingBudget();
  return parquetColumns(file, within(spend, {SNAPPY: snappy, ...(await furtherDecoders(file))}));
}

async function furtherDecoders(file: ArrayBuffer): Promise<ParquetDecoders> {
  if ((await parquetCompressions(file)).size === 0) return {};
  const {compressors} = await import("hyparquet-compressors");
  // Its snappy is WebAssembly; hyparquet's own will do.
  const {SNAPPY: _, ...decoders} = compressors;
  return decoders;
}

function snappy(packed: Uint8Array, bytes: number): Uint8Array {
  const page = new Uint8Array(bytes);
  snappyUncompress(packed, page);
  return page;
}

/** The decoders, each of which says what it is about to unpack. */
const within = (spend: (bytes: number) => void, decoders: ParquetDecoders): ParquetDecoders =>
  Object.fromEntries(
    Object.entries(decoders).map(([name, decode]) => [
      name,
      (packed: Uint8Array, bytes: number) => {
        spend(bytes);
        return decode(packed, bytes);
      },
    ]),
  );
