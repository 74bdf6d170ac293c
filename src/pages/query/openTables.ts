import type {Lab} from "../../views/lab.js";
import {latePart, patiently} from "../../waiting/inAttempts.js";
import type {FilledDatabase, TableSources} from "./filledDatabase.js";
import type {QueryPageOptions} from "./queryPage.js";
import {siteTables} from "./tables.js";

/** How the page gets a database with its tables, their descriptions, and rows before there is a database. */
export type OpenTables = Pick<QueryPageOptions, "openDatabase" | "refresh" | "firstRows" | "describe">;

/**
 * The tables of the site, of the scenario and of loaded protocols. The page opens on rows of the site: what fills a
 * database, and describes what is in it beyond them, is fetched when the database starts.
 */
export function openTables(lab: Lab, sources: TableSources): OpenTables {
  const site = siteTables(lab.catalogue, patiently(sources.site));
  let filling: Promise<FilledDatabase> | null = null;
  const filled = (): Promise<FilledDatabase> => {
    filling ??= latePart(import("./filledDatabase.js"))
      .then(({filledDatabase}) => filledDatabase(lab, site, sources))
      .catch((error: unknown) => {
        filling = null;
        throw error;
      });
    return filling;
  };
  return {
    openDatabase: async (missing) => (await filled()).open(missing),
    refresh: async (...reading) => (await filled()).refresh(...reading),
    firstRows: site.rows,
    describe: async () => (await latePart(import("../../query/queryTables.js"))).queryTables,
  };
}
