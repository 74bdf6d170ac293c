import type {Basis, Catalogue, Party, Source, Translated} from "./catalogue.js";

/** A party of the catalogue by its id; undefined where it knows none. */
export const partyOf = ({parties}: Catalogue, id: string): Party | undefined =>
  parties.find((party) => party.id === id);

/** The name of a region in a language; its id where the catalogue does not know it. */
export const regionName = ({regions}: Catalogue, language: keyof Translated, id: string): string =>
  regions.find((region) => region.id === id)?.name[language] ?? id;

/** A publication by its id; undefined where the catalogue does not know it. */
export const sourceOf = ({sources}: Catalogue, id: string): Source | undefined =>
  sources.find((source) => source.id === id);

/** The basis a figure is shown with: an official one that its source has from elsewhere is `reported`. */
export const shownBasis = (catalogue: Catalogue, basis: Basis, source: string): Basis =>
  basis === "official" && sourceOf(catalogue, source)?.basis === "reported" ? "reported" : basis;
