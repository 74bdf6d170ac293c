import {decoderOf} from "./decoder.js";
import {delimitedReader, type OnRow} from "./delimitedRows.js";
import {ImportError} from "./importError.js";
import type {Delimiter, Encoding, ImportFile} from "./importFile.js";
import {streamBytes} from "./readBytes.js";
import type {Work} from "./work.js";

/**
 * The rows of a delimited file, decoded and cut as its bytes come. `onRow` says false when it has had enough.
 * @throws ImportError past a limit, where bytes are none of the encoding, and where the file cannot be read.
 */
export async function textRows(
  file: ImportFile,
  {encoding, delimiter}: {readonly encoding: Encoding; readonly delimiter: Delimiter},
  onRow: OnRow,
  work: Work,
): Promise<void> {
  const decoder = decoderOf(encoding, {fatal: true});
  const reader = delimitedReader(delimiter, onRow, file.name);
  let wanted = true;
  await streamBytes(file, async (bytes) => {
    wanted = reader.push(decoded(() => decoder.decode(bytes, {stream: true}), bytes));
    await work.did(bytes.length);
    return wanted;
  });
  if (!wanted) return;
  const last = decoded(() => decoder.decode(), new Uint8Array());
  if (last !== "" && !reader.push(last)) return;
  reader.end();

  function decoded(decode: () => string, bytes: Uint8Array): string {
    try {
      return decode();
    } catch (error) {
      const before = decoderOf(encoding).decode(bytes).split("\ufffd")[0];
      const line = reader.line + before.split(/\r\n|\r|\n/).length - 1;
      throw new ImportError({fault: "encoding", encoding, line}, file.name, {cause: error});
    }
  }
}
