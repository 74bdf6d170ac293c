import type {Party} from "../catalogue/catalogue.js";
import {foreignParquet} from "../db/foreignParquet.js";
import {inspectFile} from "../import/guess/inspectFile.js";
import {importFiles} from "../import/importFiles.js";
import type {ImportReport, RowNote} from "../import/importReport.js";
import type {ProtocolTables} from "../stations/protocolTables.js";
import {readBytes} from "./readData.js";

/** The basis of a protocol whose file names none: no protocol counts a law. */
export const unsaidBasis = "law";

/**
 * Reads a file of `data/protocols/` as the site reads files that are dropped on it, but without leniency: a site is
 * built from it, so a row that would be refused or doubted there is an error here, and so is a column that is not
 * read. Rows that name no contest are of the contest `otherwise`; those that name no basis have `unsaidBasis`.
 * @throws Error that names the file, the row and the column.
 */
export async function readProtocols(
  file: string,
  otherwise: string,
  parties: readonly Party[],
): Promise<ProtocolTables> {
  const path = `data/protocols/${file}`;
  const context = {parties, readParquet: foreignParquet};
  const opened = {name: path, blob: new Blob([readBytes(`protocols/${file}`)])};
  const {mapping} = await inspectFile(opened, context);
  const settings = {contest: otherwise, basis: unsaidBasis} as const;
  const {tables, report} = await importFiles([{file: opened, mapping}], settings, context);
  refuseDoubts(path, report);
  return tables;
}

function refuseDoubts(path: string, {refusals, marks, files}: ImportReport): void {
  // A protocol that breaks a relation between its counts is kept and shown with its finding.
  const [note] = [...refusals, ...marks.filter(({reason}) => reason !== "finding")];
  if (note) throw new Error(`${path}: ${saidNote(note)}`);
  const [ignored] = files.flatMap(({ignoredColumns}) => ignoredColumns);
  if (ignored !== undefined) throw new Error(`${path}: nothing is read from the column ${ignored}`);
}

function saidNote({line, column, reason, found}: RowNote<string>): string {
  const place = column === null ? `row ${line}` : `row ${line}, column ${column}`;
  return `${place}: ${reason}${found === null ? "" : ` (${JSON.stringify(found)})`}`;
}
