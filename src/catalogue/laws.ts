import type {Catalogue, CatalogueContest, Law, Reform} from "./catalogue.js";

/** A law that can stand beside another in a comparison. */
export type ReformLaw = Law & {readonly reform: Reform};

/** A law of the catalogue by its id. @throws when it is not there. */
export function lawNamed({laws}: Pick<Catalogue, "laws">, id: string): Law {
  const law = laws.find((one) => one.id === id);
  if (!law) throw new Error(`catalogue: the law ${id} is not there`);
  return law;
}

/** The law in force on the day of a contest. @throws when the catalogue names a law it does not have. */
export const lawOf = (catalogue: Pick<Catalogue, "laws">, {law}: CatalogueContest): Law =>
  lawNamed(catalogue, law);

/** The laws that can stand beside another, by date. */
export const reforms = ({laws}: Pick<Catalogue, "laws">): readonly ReformLaw[] => laws.filter(isReform);

const isReform = (law: Law): law is ReformLaw => law.reform !== undefined;

/** A law that can stand beside another by its id; undefined where it is none. */
export const reformNamed = (catalogue: Pick<Catalogue, "laws">, id: string): ReformLaw | undefined =>
  reforms(catalogue).find((law) => law.id === id);

/** The laws that came after a contest's own and are marked on its levers, in their order. */
export const lawsAfter = (catalogue: Pick<Catalogue, "laws">, entry: CatalogueContest): readonly Law[] =>
  (lawOf(catalogue, entry).later ?? []).map((id) => lawNamed(catalogue, id));

/** True for elections of the parliament, and for loaded ones that a law of the parliament is set against. */
export const isOfParliament = (catalogue: Pick<Catalogue, "laws">, entry: CatalogueContest): boolean =>
  lawOf(catalogue, entry).body === "parliament";
