import {readBytes} from "./formats/readBytes.js";
import type {ImportFile} from "./importFile.js";

/** Bytes that are held against each other at a time. */
const piece = 4_000_000;

/** The first of the other files with the very same bytes; null where there is none. Only files of one size are read. */
export async function sameContent(
  file: ImportFile,
  others: readonly ImportFile[],
): Promise<ImportFile | null> {
  for (const other of others)
    if (other.blob.size === file.blob.size && file.blob.size > 0 && (await isSame(file, other))) return other;
  return null;
}

async function isSame(one: ImportFile, other: ImportFile): Promise<boolean> {
  for (let from = 0; from < one.blob.size; from += piece) {
    const [a, b] = await Promise.all([one, other].map((file) => readBytes(file, from, from + piece)));
    if (a.length !== b.length || a.some((byte, at) => byte !== b[at])) return false;
  }
  return true;
}
