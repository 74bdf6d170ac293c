import {ImportError} from "../importError.js";
import type {FileFormat, ImportFile} from "../importFile.js";
import {refuseOtherKinds} from "./fileKind.js";
import {readBytes} from "./readBytes.js";

/**
 * What a file is, by its first bytes: people rename files.
 * @throws ImportError where it is empty, or one of the formats that are known and not read.
 */
export async function fileFormat(file: ImportFile): Promise<FileFormat> {
  if (file.blob.size === 0) throw new ImportError({fault: "empty"}, file.name);
  const first = await readBytes(file, 0, 8);
  const begins = (...bytes: number[]) => bytes.every((byte, index) => first[index] === byte);
  // PK, and what follows it in a zip archive: a first entry, or none.
  if (begins(0x50, 0x4b, 3, 4) || begins(0x50, 0x4b, 5, 6)) return "xlsx";
  if (begins(0x50, 0x41, 0x52, 0x31)) return "parquet";
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw new ImportError({fault: "old-excel"}, file.name);
  await refuseOtherKinds(file);
  return "delimited";
}
