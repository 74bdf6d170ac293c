import {type ParquetColumns, parquetColumns, parquetCompressions} from "./parquetColumns.js";

/**
 * Decodes a Parquet file that somebody else wrote, in any compression that hyparquet-compressors knows (gzip, brotli,
 * zstd, lz4); its decoders are fetched only for a file that needs one. Rejects like `parquetColumns`.
 */
export async function foreignParquet(file: ArrayBuffer): Promise<ParquetColumns> {
  if ((await parquetCompressions(file)).size === 0) return parquetColumns(file);
  const {compressors} = await import("hyparquet-compressors");
  // Its snappy is WebAssembly; hyparquet's own will do.
  const {SNAPPY: _, ...decoders} = compressors;
  return parquetColumns(file, decoders);
}
