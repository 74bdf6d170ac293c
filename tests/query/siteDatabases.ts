import type {DuckDBConnection} from "@duckdb/duckdb-wasm/blocking";
import {buildCatalogue} from "../../src/data/buildCatalogue.js";
import {stationProtocols} from "../../src/data/stationProtocols.js";
import {officialColumns} from "../../src/data/tableColumns.js";
import {arrowStream} from "../../src/db/arrowTable.js";
import {type NodeDatabase, openNodeDatabase} from "../../src/db/nodeDatabase.js";
import {contestColumns, lawColumns, partyColumns} from "../../src/stations/catalogueTables.js";
import {openWasmDatabase} from "../db/wasmDatabase.js";

/** What the site knows, as its build makes it. */
export async function siteTables() {
  const stations = await stationProtocols();
  const catalogue = await buildCatalogue(stations);
  return {
    catalogue,
    columns: {
      protocols: stations.protocols,
      votes: stations.votes,
      contests: contestColumns(catalogue),
      parties: partyColumns(catalogue),
      laws: lawColumns(catalogue),
      official: officialColumns(),
    },
  };
}

type SiteColumns = Awaited<ReturnType<typeof siteTables>>["columns"];

/** DuckDB in Node with the tables of the site. */
export async function siteNodeDatabase(columns: SiteColumns): Promise<NodeDatabase> {
  const database = await openNodeDatabase();
  for (const name of Object.keys(columns) as (keyof SiteColumns)[])
    await database.insert(name, columns[name]);
  return database;
}

/** The browser's engine with the same tables. */
export async function siteWasmDatabase(columns: SiteColumns): Promise<DuckDBConnection> {
  const database = await openWasmDatabase();
  for (const name of Object.keys(columns) as (keyof SiteColumns)[])
    database.insertArrowFromIPCStream(arrowStream(name, columns[name]), {name, create: true});
  return database;
}
