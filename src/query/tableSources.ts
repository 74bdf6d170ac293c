import type {Catalogue, CatalogueContest} from "../catalogue/catalogue.js";
import {drawnStations} from "../catalogue/drawnStations.js";
import type {TableName} from "../stations/tables.js";

/** Ids of the publications that a table of the site was typed or drawn from, each once. */
export const sourcesOfTable = (name: TableName, catalogue: Catalogue): readonly string[] => [
  ...new Set(sources[name](catalogue)),
];

const ofStations = ({contests}: Catalogue): readonly string[] =>
  contests
    .filter(({stations}) => stations > 0)
    .flatMap((entry) => [
      ...entry.sources,
      ...(entry.regionalTurnouts ? [entry.regionalTurnouts] : []),
      ...(entry.regionalPopulation ? [entry.regionalPopulation] : []),
      ...(drawnStations(entry) > 0 ? ["reconstruction"] : []),
    ]);

const ofContests = ({contests, laws}: Catalogue, some: (entry: CatalogueContest) => boolean) =>
  contests
    .filter(some)
    .flatMap(({sources: own, law}) => [
      ...own,
      ...laws.filter(({id}) => id === law).map(({source}) => source),
    ]);

const sources: Readonly<Record<TableName, (catalogue: Catalogue) => readonly string[]>> = {
  protocols: ofStations,
  votes: ofStations,
  contests: (catalogue) => ofContests(catalogue, () => true),
  parties: ({tableSources}) => tableSources.parties,
  regions: ({tableSources}) => tableSources.regions,
  laws: ({laws}) => laws.map(({source}) => source),
  official: ({contests}) =>
    contests.filter(({basis}) => basis === "official").flatMap(({sources: own}) => own),
};
