import {ImportError} from "../importError.js";
import type {ImportFile} from "../importFile.js";

/** Bytes of a file from `start` up to `end`. @throws ImportError where it cannot be read any more. */
export async function readBytes({name, blob}: ImportFile, start: number, end: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.slice(start, end).arrayBuffer());
  } catch (error) {
    throw new ImportError({fault: "unreadable"}, name, {cause: error});
  }
}

/** The bytes of a file piece by piece; `onBytes` says false when it has had enough. */
export async function streamBytes(
  {name, blob}: ImportFile,
  onBytes: (bytes: Uint8Array) => boolean | Promise<boolean>,
): Promise<void> {
  const reader = (blob.stream() as ReadableStream<Uint8Array>).getReader();
  try {
    for (;;) {
      const {done, value} = await nextPiece(reader, name);
      if (done || !(await onBytes(value))) return;
    }
  } finally {
    // Ending early frees the file; at its end, or after a failure, there is nothing left to end.
    reader.cancel().catch(() => {});
  }
}

async function nextPiece(reader: ReadableStreamDefaultReader<Uint8Array>, name: string) {
  try {
    return await reader.read();
  } catch (error) {
    throw new ImportError({fault: "unreadable"}, name, {cause: error});
  }
}
