import type {ColumnRole} from "../mapping.js";

/**
 * Where a column of votes against all stands between two lists: a ballot has that line at its end as a rule, and a list may
 * be called so (in Armenia one is). −1 where there is none.
 */
export const againstAllAmong = (columns: readonly ColumnRole[]): number =>
  columns.findIndex(
    ({role}, place) =>
      role === "against_all" && columns[place - 1]?.role === "votes" && columns[place + 1]?.role === "votes",
  );
