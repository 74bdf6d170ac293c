import type {Catalogue, CatalogueContest} from "./catalogue.js";

/** The catalogue's entry of a contest; the one that pages open on where there is none of that id. */
export function entryOf({contests, firstContest}: Catalogue, id: string): CatalogueContest {
  return (
    contests.find((entry) => entry.id === id) ??
    contests.find((entry) => entry.id === firstContest) ??
    contests[0]
  );
}

/** A contest of the catalogue by its id. @throws when it is not there. */
export function contestNamed({contests}: Catalogue, id: string): CatalogueContest {
  const entry = contests.find((contest) => contest.id === id);
  if (!entry) throw new Error(`the catalogue has no contest ${id}`);
  return entry;
}
