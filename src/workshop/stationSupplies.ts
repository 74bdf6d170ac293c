import type {Catalogue} from "../catalogue/catalogue.js";
import type {ProtocolFileSource, ProtocolFiles} from "../db/protocolFiles.js";
import {prepareSummed} from "../scenario/answer.js";
import type {Supplies} from "./bench.js";

/** Stations from the site's protocol files. What reads them is fetched with the first: most pieces need none. */
export function stationSupplies(
  catalogue: Catalogue,
  site: ProtocolFileSource,
): Pick<Supplies, "stations" | "checked"> {
  let opened: Promise<ProtocolFiles> | null = null;
  const files = (): Promise<ProtocolFiles> => {
    // The invented elections have no stations, so that nobody asks for files of their own.
    opened ??= import("../db/protocolFiles.js").then(({protocolFiles}) =>
      protocolFiles(site, catalogue, () => site),
    );
    return opened;
  };
  return {
    stations: async (contest, without) => prepareSummed(await (await files()).stations(contest, without)),
    checked: async (contest) => (await files()).checked(contest),
  };
}
