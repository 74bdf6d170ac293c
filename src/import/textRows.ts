import {decoderOf} from "./decoder.js";
import {
  cellsOfQuotedLine,
  type DelimitedReader,
  delimitedReader,
  type OnRow,
  quoteMarkOf,
} from "./delimitedRows.js";
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
  const onWholeRow: OnRow = (line, cells) => onRow(line, cellsOfQuotedLine(cells, delimiter) ?? cells);
  let begun: DelimitedReader | undefined;
  const readerOf = (text: string): DelimitedReader => {
    begun ??= delimitedReader(delimiter, onWholeRow, file.name, quoteMarkOf(text));
    return begun;
  };
  let wanted = true;
  await streamBytes(file, async (bytes) => {
    const text = decoded(() => decoder.decode(bytes, {stream: true}), bytes);
    wanted = readerOf(text).push(text);
    await work.did(bytes.length);
    return wanted;
  });
  if (!wanted) return;
  const last = decoded(() => decoder.decode(), new Uint8Array());
  if (last !== "" && !readerOf(last).push(last)) return;
  readerOf(last).end();

  function decoded(decode: () => string, bytes: Uint8Array): string {
    try {
      return decode();
    } catch (error) {
      const before = decoderOf(encoding).decode(bytes).split("\ufffd")[0];
      const line = (begun?.line ?? 1) + before.split(/\r\n|\r|\n/).length - 1;
      throw new ImportError({fault: "encoding", encoding, line}, file.name, {cause: error});
    }
  }
}
