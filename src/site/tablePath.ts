import type {TableName} from "../stations/tables.js";

/** Where a table lies from the root of the site, at an address that does not change with its content. */
export const tablePath = (name: TableName): string => `data/${name}.parquet`;
