import type {ColumnType, Table} from "../../src/stations/column.js";

const sqlTypes: Record<ColumnType, string> = {
  text: "VARCHAR",
  date: "VARCHAR",
  whole: "INTEGER",
  decimal: "DOUBLE",
  flag: "BOOLEAN",
};

/** Statements that make a small table, for any engine: a new one of that name each time. */
export function tableSql(name: string, {columns}: Table, cells: object): readonly string[] {
  const values = cells as Readonly<Record<string, ArrayLike<unknown>>>;
  const names = Object.keys(columns);
  const rows = Array.from(
    {length: values[names[0]].length},
    (_, row) => `(${names.map((column) => literal(values[column][row])).join(", ")})`,
  );
  return [
    `CREATE OR REPLACE TABLE ${name} (${names.map((column) => `"${column}" ${sqlTypes[columns[column].type]}`).join(", ")})`,
    ...(rows.length > 0 ? [`INSERT INTO ${name} VALUES ${rows.join(", ")}`] : []),
  ];
}

const literal = (cell: unknown): string => {
  if (cell === null || cell === undefined) return "NULL";
  return typeof cell === "string" ? `'${cell.replaceAll("'", "''")}'` : String(cell);
};
