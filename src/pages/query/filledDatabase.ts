import type {CertaintyService} from "../../certainty/work/certaintyService.js";
import type {BrowserConnector} from "../../db/browserConnector.js";
import type {Connector} from "../../db/connector.js";
import {decodeBeside} from "../../db/decodeBeside.js";
import type {DecodeTasks} from "../../db/decodeWorker.js";
import type {ProtocolFileSource} from "../../db/protocolFiles.js";
import {scenarioCells, scenarioTables} from "../../query/scenarioTables.js";
import type {Answer} from "../../scenario/answer.js";
import type {Lab} from "../../views/lab.js";
import {latePart, patiently} from "../../waiting/inAttempts.js";
import type {QueryPageOptions} from "./queryPage.js";
import type {SiteFiles, SiteTables} from "./tables.js";
import {makeWorked, withoutRows} from "./workedTables.js";

/** Where the tables come from: the site's files, and those of the contests that the reader loaded. */
export interface TableSources {
  readonly site: SiteFiles;
  readonly loaded: (contest: string) => ProtocolFileSource;
  /** A worker for the tables that take work. */
  readonly service: () => CertaintyService;
}

/** A database with the page's tables in it. */
export interface FilledDatabase {
  /** Starts one with the tables that stay as they are. */
  readonly open: QueryPageOptions["openDatabase"];
  /** Brings those up to date that a query reads. */
  readonly refresh: QueryPageOptions["refresh"];
}

/** Fills a database with the tables of the site, of the scenario and of what the reader loaded. */
export function filledDatabase(
  lab: Lab,
  site: SiteTables,
  {loaded: loadedFiles, service}: Pick<TableSources, "loaded" | "service">,
): FilledDatabase {
  const worked = makeWorked(lab, service());
  /** Which answer each database holds: one that was started afresh holds none. */
  const held = new WeakMap<Connector, Answer | null>();
  return {
    async open(missing) {
      // The engine weighs tens of megabytes: it is fetched here and nowhere sooner.
      const {openBrowserConnector} = await latePart(import("../../db/browserConnector.js"));
      const connector = openBrowserConnector();
      await site.put(connector);
      for (const {id, name, loaded} of lab.catalogue.contests)
        if (loaded)
          await addLoaded(connector, patiently(loadedFiles(id))).catch(() => missing(name[lab.language]));
      await worked.put(connector);
      await connector.warm();
      return connector;
    },
    async refresh(connector, reading, making) {
      if (lab.state.value.waits) await lab.stations();
      const {answer} = lab.state.value;
      if (held.get(connector) !== answer) {
        held.set(connector, answer);
        await putScenario(connector, lab, answer);
      }
      await worked.make(connector, answer, reading, making);
    },
  };
}

/** Adds the rows of a loaded contest to those of the site, decoded beside the page: they may be a million. */
async function addLoaded(connector: BrowserConnector, files: ProtocolFileSource): Promise<void> {
  const decoded = async (): Promise<DecodeTasks["arrow"]> => {
    const [protocols, votes] = await Promise.all([files.protocols(), files.votes()]);
    return decodeBeside("arrow", {protocols, votes}, null);
  };
  // Decoded once for both tables, and anew for a database that is filled anew: the bytes are handed over.
  const first: Partial<DecodeTasks["arrow"]> = await decoded();
  for (const name of ["protocols", "votes"] as const)
    await connector.putArrow(
      name,
      async () => {
        const streams = first[name];
        delete first[name];
        return streams ?? (await decoded())[name];
      },
      {append: true},
    );
}

/** The tables of the scenario; where it has no answer they are there without a row. */
async function putScenario(connector: Connector, {catalogue}: Lab, answer: Answer | null): Promise<void> {
  const cells = answer && scenarioCells(answer, catalogue);
  for (const [name, table] of Object.entries(scenarioTables)) {
    await connector.put(name, table, cells?.[name as keyof typeof cells] ?? withoutRows(table));
  }
}
