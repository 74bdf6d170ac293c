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
export function rowsIn<Of extends {readonly contest: Cells}>(columns: Of, rows: ArrayLike<number>): Of {
  if (rows.length === columns.contest.length && isAsListed(rows)) return columns;
  const gathered = Object.entries<Cells>(columns as Readonly<Record<string, Cells>>).map(([name, cells]) => [
    name,
    cells instanceof Int32Array
      ? Int32Array.from(rows, (row) => cells[row])
      : Array.from(rows, (row) => cells[row]),
  ]);
  return Object.fromEntries(gathered) as Of;
}

function isAsListed(rows: ArrayLike<number>): boolean {
  for (let place = 0; place < rows.length; place++) if (rows[place] !== place) return false;
  return true;
}

/**
 * The rows of each contest, in the order in which the contests first stand in a column. They are counted before they are
 * written down: a list that grows to the votes of a million stations takes twice their room on its way.
 */
export function rowsByContest(column: ArrayLike<string>): Map<string, Uint32Array> {
  const counted = new Map<string, number>();
  for (const {contest, start, end} of stretches(column))
    counted.set(contest, (counted.get(contest) ?? 0) + end - start);
  const contests = new Map([...counted].map(([contest, rows]) => [contest, new Uint32Array(rows)]));
  const next = new Map<string, number>();
  for (const {contest, start, end} of stretches(column)) {
    const rows = contests.get(contest) ?? new Uint32Array();
    let place = next.get(contest) ?? 0;
    for (let row = start; row < end; row++) rows[place++] = row;
    next.set(contest, place);
  }
  return contests;
}

/** The rows of a contest stand together as a rule: where each stretch of them begins and ends. */
function* stretches(column: ArrayLike<string>) {
  for (let start = 0, end = 1; start < column.length; start = end++) {
    while (end < column.length && column[end] === column[start]) end++;
    yield {contest: column[start], start, end};
  }
}
