import type {FileMetaData} from "hyparquet";
import {ImportError} from "../import/importError.js";
import {limits} from "../import/limits.js";

/**
 * Refuses a foreign Parquet file by what it says of itself, before anything is unpacked: a footer of some hundred
 * bytes can promise any number of rows. @throws ImportError that names the limit.
 */
export function refuseTooMuch({num_rows, row_groups}: FileMetaData): void {
  const rows = Math.max(
    Number(num_rows),
    row_groups.reduce((sum, group) => sum + Number(group.num_rows), 0),
  );
  if (rows > limits.votes) throw new ImportError({fault: "too-many-rows", limit: limits.votes}, null);
  let cells = 0;
  let bytes = 0;
  for (const {columns} of row_groups)
    for (const {meta_data} of columns) {
      cells += Number(meta_data?.num_values ?? 0);
      bytes += Number(meta_data?.total_uncompressed_size ?? 0);
    }
  if (cells > limits.cells) throw new ImportError({fault: "too-many-cells", limit: limits.cells}, null);
  if (bytes > limits.parquetBytes) tooLarge();
}

/** Counts what is really unpacked: what a file says of its sizes need not be true. */
export function unpackingBudget(): (bytes: number) => void {
  let unpacked = 0;
  return (bytes) => {
    unpacked += bytes;
    if (unpacked > limits.parquetBytes) tooLarge();
  };
}

function tooLarge(): never {
  throw new ImportError({fault: "unpacked-too-large", limit: limits.parquetBytes}, null);
}
