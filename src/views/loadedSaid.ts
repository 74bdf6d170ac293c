import type {LoadedContest} from "../catalogue/catalogue.js";
import type {Messages} from "../words/messages.js";

/** What must stand beside the seats of loaded protocols: that nobody checked them, and how many rows are missing from them. */
export const loadedSaid = (
  {loaded}: Pick<Messages, "loaded">,
  {rows}: Pick<LoadedContest, "rows">,
): string => (rows.refused > 0 ? `${loaded.unchecked} ${loaded.without(rows)}` : loaded.unchecked);
