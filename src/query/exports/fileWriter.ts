import type {ResultTable} from "../../db/resultTable.js";
import {csvFile} from "./csvFile.js";
import type {ExportFormat} from "./exportFormat.js";
import {type ExportOrder, type FileWriter, pieceOf} from "./exportOrder.js";
import {jsonFile} from "./jsonFile.js";
import {typedFile} from "./typedFile.js";
import {xlsxFile} from "./xlsxFile.js";

const writers: Readonly<Record<ExportFormat, (order: ExportOrder) => FileWriter>> = {
  csv: csvFile,
  json: jsonFile,
  arrow: typedFile,
  parquet: typedFile,
  xlsx: xlsxFile,
};

/** Begins a file; its rows follow in pieces. */
export const fileWriter = (order: ExportOrder): FileWriter => writers[order.format](order);

/** A whole result as a file, where nobody waits for the machine meanwhile. */
export async function writtenFile(
  order: ExportOrder,
  table: ResultTable,
  rowsAtOnce = 10_000,
): Promise<Blob> {
  const writer = fileWriter(order);
  for (let from = 0; from < table.rowCount; from += rowsAtOnce)
    await writer.add(pieceOf(table, from, Math.min(from + rowsAtOnce, table.rowCount)));
  return writer.end();
}
