import type {CatalogueContest} from "../../catalogue/catalogue.js";

/** Turnout and share of the whole contest; null where the registered voters are not known. */
export function wholeContest(
  {contest}: CatalogueContest,
  party: string,
): {readonly turnout: number; readonly share: number} | null {
  const {registered, cast, votes} = contest;
  if (!registered || !cast) return null;
  const own = votes.find((list) => list.party === party)?.votes ?? 0;
  return {turnout: (100 * cast) / registered, share: (100 * own) / cast};
}
