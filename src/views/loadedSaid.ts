import type {LoadedContest} from "../catalogue/catalogue.js";
import type {Messages} from "../words/messages.js";

/**
 * What must stand beside the seats of loaded protocols: that nobody checked them, how many rows are missing from them,
 * and which columns and sheets may be votes that were not read.
 */
export const loadedSaid = (
  {loaded}: Pick<Messages, "loaded">,
  {rows, leftOut, sheetsLeftOut}: Pick<LoadedContest, "rows" | "leftOut" | "sheetsLeftOut">,
): string =>
  [
    loaded.unchecked,
    ...(rows.refused > 0 ? [loaded.without(rows)] : []),
    ...(leftOut.length > 0 ? [loaded.leftOut(leftOut)] : []),
    ...(sheetsLeftOut.length > 0 ? [loaded.sheetsLeftOut(sheetsLeftOut)] : []),
  ].join(" ");
