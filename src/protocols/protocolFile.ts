import Papa from "papaparse";

/** One protocol of a file, in the shape of the contract, with the contest it belongs to. */
export interface FiledProtocol {
  readonly contest: string;
  readonly id: string;
  readonly region?: string;
  readonly district?: string;
  readonly registered?: number;
  readonly cast?: number;
  readonly invalid?: number;
  readonly againstAll?: number;
  readonly votes: readonly {readonly party: string; readonly votes: number}[];
}

/** A protocol file that cannot be counted: the row (1 is the header) and what stands there. */
export class ProtocolFileError extends Error {
  override readonly name = "ProtocolFileError";
}

const countColumns = {
  registered: "registered",
  cast: "cast",
  invalid: "invalid",
  against_all: "againstAll",
  againstAll: "againstAll",
} as const;

/** Columns of `protocols` that say nothing about votes; every other column is a party. */
const nameColumns = ["contest", "basis", "region", "station", "id", "district"];
const ballotColumns = ["received", "issued", "cancelled"];

/** A row's cells by column. A map, so that no column name is special. */
type Cells = ReadonlyMap<string, string>;

/**
 * Reads protocols from CSV with a header: a row a station and a column a party (wide). Columns have the names of the
 * table `protocols`; any other column is a party. `otherwise` names the contest of a file without that column.
 * @throws ProtocolFileError at the first cell that is no whole number, or where `station` is missing.
 */
export function readProtocolFile(text: string, otherwise: string): readonly FiledProtocol[] {
  const [header = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, "")).data;
  const columns = header.map((column) => column.trim());
  const known = [...nameColumns, ...ballotColumns, ...Object.keys(countColumns)];
  const parties = columns.filter((column) => column !== "" && !known.includes(column));
  const twice = columns.find((column, index) => column !== "" && columns.indexOf(column) !== index);
  if (twice !== undefined) throw new ProtocolFileError(`row 1: column ${twice} stands there twice`);
  if (!columns.includes("station") && !columns.includes("id"))
    throw new ProtocolFileError(`row 1: no column station among ${columns.join(", ")}`);
  if (parties.length === 0)
    throw new ProtocolFileError(`row 1: no column of a party among ${columns.join(", ")}`);
  const protocols = rows.flatMap((row, index) => {
    if (row.every((cell) => cell.trim() === "")) return [];
    const cells = new Map(columns.map((column, place) => [column, (row[place] ?? "").trim()]));
    return [readProtocol(cells, parties, index + 2, otherwise)];
  });
  if (protocols.length === 0) throw new ProtocolFileError("no row below the header");
  return protocols;
}

function readProtocol(
  cells: Cells,
  parties: readonly string[],
  row: number,
  otherwise: string,
): FiledProtocol {
  const text = (column: string) => (cells.get(column) ? {[column]: cells.get(column)} : {});
  const counts = Object.entries(countColumns).flatMap(([column, name]) => {
    const cell = cells.get(column);
    return cell ? [[name, wholeNumber(cell, column, row)]] : [];
  });
  const id = cells.get("station") || cells.get("id");
  if (!id) throw new ProtocolFileError(`row ${row}: no station`);
  return {
    contest: cells.get("contest") || otherwise,
    id,
    ...text("region"),
    ...text("district"),
    ...Object.fromEntries(counts),
    votes: parties.map((party) => ({party, votes: wholeNumber(cells.get(party) ?? "", party, row)})),
  };
}

function wholeNumber(text: string, column: string, row: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new ProtocolFileError(`row ${row}, column ${column}: "${text}" is not a whole number`);
}
