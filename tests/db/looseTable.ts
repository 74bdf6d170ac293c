import type {Column, ColumnType, Table} from "../../src/stations/tables.js";

/** A table that a test makes up: its columns by type; any cell may be empty. */
export function looseTable(types: Readonly<Record<string, ColumnType>>): Table {
  const said = {kk: "", ru: "", en: ""};
  const columns = Object.entries(types).map(([name, type]): [string, Column] => [
    name,
    {type, unit: null, range: null, nullable: true, meaning: said, headings: null},
  ]);
  return {meaning: said, key: [], columns: Object.fromEntries(columns)};
}
