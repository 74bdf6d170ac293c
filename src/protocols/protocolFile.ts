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

/** A protocol file that cannot be counted: the line (1 is the header) and what stands there. */
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

type Cells = Readonly<Record<string, string>>;

/**
 * Reads protocols from CSV with a header: a row a station and a column a party (wide). Columns have the names of the
 * table `protocols`; any other column is a party. `otherwise` names the contest of a file without that column.
 * @throws ProtocolFileError at the first cell that is no whole number, or where `station` is missing.
 */
export function readProtocolFile(text: string, otherwise: string): readonly FiledProtocol[] {
  const {data, meta} = Papa.parse<Cells>(text.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: "greedy",
  });
  const columns = (meta.fields ?? []).map((column) => column.trim());
  const known = [...nameColumns, ...ballotColumns, ...Object.keys(countColumns)];
  const parties = columns.filter((column) => column !== "" && !known.includes(column));
  if (!columns.includes("station") && !columns.includes("id"))
    throw new ProtocolFileError(`line 1: no column station among ${columns.join(", ")}`);
  if (parties.length === 0)
    throw new ProtocolFileError(`line 1: no column of a party among ${columns.join(", ")}`);
  return data.map((cells, index) => readProtocol(cells, parties, index + 2, otherwise));
}

function readProtocol(
  cells: Cells,
  parties: readonly string[],
  line: number,
  otherwise: string,
): FiledProtocol {
  const text = (column: string) => (cells[column]?.trim() ? {[column]: cells[column].trim()} : {});
  const counts = Object.entries(countColumns).flatMap(([column, name]) =>
    cells[column]?.trim() ? [[name, wholeNumber(cells[column], column, line)]] : [],
  );
  const id = (cells.station ?? cells.id)?.trim();
  if (!id) throw new ProtocolFileError(`line ${line}: no station`);
  return {
    contest: cells.contest?.trim() || otherwise,
    id,
    ...text("region"),
    ...text("district"),
    ...Object.fromEntries(counts),
    votes: parties.map((party) => ({party, votes: wholeNumber(cells[party] ?? "", party, line)})),
  };
}

function wholeNumber(cell: string, column: string, line: number): number {
  const text = cell.trim();
  const value = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new ProtocolFileError(`line ${line}, column ${column}: "${text}" is not a whole number`);
}
