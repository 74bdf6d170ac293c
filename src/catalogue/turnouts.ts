import type {Catalogue, CatalogueContest, TurnoutMark} from "./catalogue.js";

/** The turnouts that are known of a contest's day; none for what the reader loaded, whose day is not known. */
export const turnoutsOf = (
  {turnouts}: Catalogue,
  {date, loaded}: CatalogueContest,
): readonly TurnoutMark[] => (loaded ? [] : turnouts.filter((mark) => mark.date === date));
