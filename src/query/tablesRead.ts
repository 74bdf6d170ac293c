import {nameOf, type SqlToken, sqlTokens} from "../db/sqlText.js";

/**
 * The tables, out of those that there are, whose names stand in a query outside of its texts and comments. A column
 * of the same name counts as well, unless its table stands before it (`official.votes`): what a file says of its basis
 * may name a table too many, never one too few.
 */
export function tablesRead(sql: string, names: readonly string[]): readonly string[] {
  const tokens = sqlTokens(sql);
  const words = new Set(
    tokens
      .filter((token, at) => isName(token) && !isColumnOf(sql, tokens, at))
      .map((token) => nameOf(sql, token)),
  );
  return names.filter((name) => words.has(name.toLowerCase()));
}

const isName = ({kind}: SqlToken): boolean => kind === "word" || kind === "name";

/** True behind a dot with anything but the database's own names before it. */
const isColumnOf = (sql: string, tokens: readonly SqlToken[], at: number): boolean =>
  at > 1 &&
  sql.slice(tokens[at - 1].start, tokens[at - 1].end) === "." &&
  !["memory", "main"].includes(nameOf(sql, tokens[at - 2]));
