import type {Cells, Columns} from "./tables.js";

/** The two tables that hold protocols, of one contest or of many: what is drawn, imported, checked, kept and published. */
export interface ProtocolTables {
  readonly protocols: Columns<"protocols">;
  readonly votes: Columns<"votes">;
}

/** The tables one behind the other. */
export const joinedTables = (tables: readonly ProtocolTables[]): ProtocolTables => ({
  protocols: joinedColumns(tables.map(({protocols}) => protocols)),
  votes: joinedColumns(tables.map(({votes}) => votes)),
});

function joinedColumns<Of extends ProtocolTables[keyof ProtocolTables]>(tables: readonly Of[]): Of {
  const [first] = tables;
  if (first === undefined) throw new Error("No tables to join");
  const joined = Object.keys(first).map((name) => [
    name,
    joinedCells(tables.map((own) => cellsOf(own, name))),
  ]);
  return Object.fromEntries(joined) as Of;
}

const cellsOf = (columns: object, name: string): Cells => (columns as Readonly<Record<string, Cells>>)[name];

/** Counts stay in a typed array as long as none is missing. */
function joinedCells(parts: readonly Cells[]): Cells {
  if (parts.length === 1) return parts[0];
  if (!parts.every((part) => part instanceof Int32Array)) return parts.flatMap((part) => Array.from(part));
  const joined = new Int32Array(parts.reduce((rows, {length}) => rows + length, 0));
  let row = 0;
  for (const part of parts) {
    joined.set(part, row);
    row += part.length;
  }
  return joined;
}

/** The columns with only those rows, in that order; as they are where that changes nothing. */
export function rowsIn<Of extends {readonly contest: Cells}>(columns: Of, rows: readonly number[]): Of {
  if (rows.length === columns.contest.length && rows.every((row, place) => row === place)) return columns;
  const gathered = Object.entries<Cells>(columns as Readonly<Record<string, Cells>>).map(([name, cells]) => [
    name,
    cells instanceof Int32Array ? Int32Array.from(rows, (row) => cells[row]) : rows.map((row) => cells[row]),
  ]);
  return Object.fromEntries(gathered) as Of;
}

/** The rows of each contest, in the order in which the contests first stand in a column. */
export function rowsByContest(column: ArrayLike<string>): Map<string, number[]> {
  const contests = new Map<string, number[]>();
  let contest: string | undefined;
  let rows: number[] = [];
  for (let row = 0; row < column.length; row++) {
    // The rows of a contest stand together as a rule: it is looked up once.
    if (column[row] !== contest) {
      contest = column[row];
      rows = contests.get(contest) ?? [];
      contests.set(contest, rows);
    }
    rows.push(row);
  }
  return contests;
}
