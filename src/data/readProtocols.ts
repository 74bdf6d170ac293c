import type {Party} from "../catalogue/catalogue.js";
import {foreignParquet} from "../db/foreignParquet.js";
import type {ImportedTables} from "../import/imported.js";
import {importFiles} from "../import/importFiles.js";
import type {ImportReport, RowNote} from "../import/importReport.js";
import {inspectFile} from "../import/inspectFile.js";
import type {ProtocolRow} from "../stations/tables.js";
import {readBytes} from "./readData.js";

/** One real protocol: its row, and its votes by list. */
export interface RealProtocol {
  /** `basis` is null where the file does not say it. */
  readonly row: Omit<ProtocolRow, "basis"> & {readonly basis: string | null};
  readonly votes: readonly {readonly party: string; readonly votes: number}[];
}

/**
 * Reads a file of `data/protocols/` as the site reads files that are dropped on it, but without leniency: a site is
 * built from it, so a row that would be refused or doubted there is an error here, and so is a column that is not
 * read. Rows that name no contest are of the contest `otherwise`.
 * @throws Error that names the file, the row and the column.
 */
export async function readProtocols(
  file: string,
  otherwise: string,
  parties: readonly Party[],
): Promise<readonly RealProtocol[]> {
  const path = `data/protocols/${file}`;
  const context = {parties, readParquet: foreignParquet};
  const opened = {name: path, blob: new Blob([readBytes(`protocols/${file}`)])};
  const {mapping} = await inspectFile(opened, context);
  // No protocol counts a law: the word stands for a basis that the file does not name.
  const settings = {contest: otherwise, basis: "law"} as const;
  const {tables, report} = await importFiles([{file: opened, mapping}], settings, context);
  refuseDoubts(path, report);
  return protocolsOf(tables);
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

function protocolsOf({protocols, votes}: ImportedTables): RealProtocol[] {
  const counted = new Map<string, {party: string; votes: number}[]>();
  for (let row = 0; row < votes.votes.length; row++) {
    const key = JSON.stringify([votes.contest[row], votes.station[row]]);
    const own = counted.get(key) ?? [];
    own.push({party: String(votes.party[row]), votes: Number(votes.votes[row])});
    counted.set(key, own);
  }
  return Array.from({length: protocols.station.length}, (_, row) => {
    const text = (cells: ArrayLike<unknown>) => (cells[row] === null ? null : String(cells[row]));
    const count = (cells: ArrayLike<unknown>) => (cells[row] === null ? null : Number(cells[row]));
    const contest = String(protocols.contest[row]);
    const station = String(protocols.station[row]);
    const basis = text(protocols.basis);
    return {
      row: {
        contest,
        basis: basis === "law" ? null : basis,
        region: text(protocols.region),
        station,
        district: text(protocols.district),
        registered: count(protocols.registered),
        received: count(protocols.received),
        issued: count(protocols.issued),
        cast: count(protocols.cast),
        invalid: count(protocols.invalid),
        cancelled: count(protocols.cancelled),
        against_all: count(protocols.against_all),
      },
      votes: counted.get(JSON.stringify([contest, station])) ?? [],
    };
  });
}
