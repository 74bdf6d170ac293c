import {nameOf, sqlTokens} from "../db/sqlText.js";

/**
 * The tables, out of those that there are, whose names stand in a query outside of its texts and comments. A column
 * of the same name counts as well: what a file says of its basis may name a table too many, never one too few.
 */
export function tablesRead(sql: string, names: readonly string[]): readonly string[] {
  const tokens = sqlTokens(sql).filter(({kind}) => kind === "word" || kind === "name");
  const words = new Set(tokens.map((token) => nameOf(sql, token)));
  return names.filter((name) => words.has(name.toLowerCase()));
}
