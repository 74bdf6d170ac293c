import type {ProtocolTables} from "../stations/protocolTables.js";
import {type Cells, type Columns, type Table, type TableName, tables} from "../stations/tables.js";
import {type ParquetColumns, parquetColumns} from "./parquetColumns.js";
import type {TableFiles} from "./tablesParquet.js";

/**
 * A table out of a decoded file of this project: the file's own columns, unread. One that the file lacks is empty in
 * every row where it may be; else this throws, naming it.
 */
export function tableColumns<Name extends TableName>(
  name: Name,
  {columns, rowCount}: ParquetColumns,
): Columns<Name> {
  const table: Table = tables[name];
  const read = Object.entries(table.columns).map(([column, {nullable}]): [string, Cells] => {
    const cells = columns[column] as Cells | undefined;
    if (cells === undefined && !nullable) throw new Error(`${name}.${column} is missing`);
    return [column, cells ?? new Array<null>(rowCount).fill(null)];
  });
  return Object.fromEntries(read) as unknown as Columns<Name>;
}

/** A table out of a file of this project. Rejects as `parquetColumns` and `tableColumns` do. */
export const tableOf = async <Name extends TableName>(
  name: Name,
  file: ArrayBuffer,
): Promise<Columns<Name>> => tableColumns(name, await parquetColumns(file));

/** Both tables out of a pair of files. Rejects likewise. */
export async function tablesOf(files: TableFiles): Promise<ProtocolTables> {
  const [protocols, votes] = await Promise.all([
    tableOf("protocols", files.protocols),
    tableOf("votes", files.votes),
  ]);
  return {protocols, votes};
}
