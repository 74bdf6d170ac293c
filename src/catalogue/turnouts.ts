import type {Catalogue, CatalogueContest, TurnoutMark} from "./catalogue.js";

/** The turnouts that are known of a contest's day; none for what the reader loaded, whose day is not known. */
export const turnoutsOf = (
  {turnouts}: Catalogue,
  {date, loaded}: CatalogueContest,
): readonly TurnoutMark[] => (loaded ? [] : turnouts.filter((mark) => mark.date === date));

/** The observed turnout that the official one of a contest's day is set against; undefined where there is none. */
export const observedTurnoutOf = (catalogue: Catalogue, entry: CatalogueContest): TurnoutMark | undefined =>
  turnoutsOf(catalogue, entry).find(({besideOfficial}) => besideOfficial);
