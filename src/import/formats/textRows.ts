import {ImportError} from "../importError.js";
import type {Delimiter, Encoding, ImportFile} from "../importFile.js";
import type {Work} from "../work.js";
import {decoderOf} from "./decoder.js";
import {cellsOfQuotedLine, type DelimitedReader, type OnRow, quoteMarkOf} from "./delimitedRows.js";
import {hasEntities, openEntity, restored, withoutEntities} from "./htmlEntities.js";
import {streamBytes} from "./readBytes.js";
import {hasBorder, isRule, withPlainBars} from "./ruledTables.js";
import {textReader} from "./textReader.js";

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
  /** What stands outside the border of a table is no cell. */
  let isBordered = false;
  const inside = (cells: string[]): string[] => (isBordered && cells.length > 2 ? cells.slice(1, -1) : cells);
  const onWholeRow: OnRow = (line, cells) =>
    delimiter === "|" && isRule(cells)
      ? onRow(line, [])
      : onRow(line, (cellsOfQuotedLine(cells, delimiter) ?? inside(cells)).map(asText));
  const onDecodedRow: OnRow = (line, cells) => onWholeRow(line, cells.map(restored));
  let begun: DelimitedReader | undefined;
  let isOfWebPage = false;
  /** The end of the last piece, where it may be the beginning of an entity. */
  let open = "";
  const readerOf = (text: string): DelimitedReader => {
    if (begun) return begun;
    isBordered = delimiter === "|" && hasBorder(text);
    isOfWebPage = hasEntities(text, delimiter);
    begun = textReader(
      delimiter,
      isOfWebPage ? onDecodedRow : onWholeRow,
      file.name,
      quoteMarkOf(isOfWebPage ? withoutEntities(text) : text),
    );
    return begun;
  };
  const push = (piece: string): boolean => {
    const reader = readerOf(piece);
    if (!isOfWebPage) return reader.push(piece);
    const text = open + piece;
    const end = openEntity(text);
    open = text.slice(end);
    return reader.push(withoutEntities(text.slice(0, end)));
  };
  let wanted = true;
  await streamBytes(file, async (bytes) => {
    const text = withPlainBars(
      decoded(() => decoder.decode(bytes, {stream: true}), bytes),
      delimiter,
    );
    wanted = push(text);
    await work.did(bytes.length);
    return wanted;
  });
  if (!wanted) return;
  const last = decoded(() => decoder.decode(), new Uint8Array());
  if (last !== "" && !push(last)) return;
  if (open !== "" && !readerOf(open).push(open)) return;
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

/** Programs write `="0012"` to keep a spreadsheet from making a number of a text: the text is what it says. */
const asText = (cell: string): string =>
  cell.startsWith('="') && cell.endsWith('"') && cell.length > 3 ? cell.slice(2, -1) : cell;
