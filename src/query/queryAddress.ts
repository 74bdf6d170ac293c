import {packed, unpacked} from "../rules/packedText.js";

/** Names in the address of the query page that are its own; all others belong to the scenario. */
export const queryNames = ["table", "sort", "where", "sql", "sqlz", "with", "show", "chart"] as const;

/** SQL of up to so many characters stands in the address as it is, so that a reader can see it there. */
const longestPlain = 1500;

/** Long enough for any query that runs; what unpacks to more is no query but a trap. */
const longestUnpacked = 1_000_000;

/** Text of an address as part of its query: `sql=…`, or `sqlz=…` where it is long; empty for no text. */
export async function writtenSql(
  sql: string,
): Promise<readonly [name: "sql" | "sqlz", value: string] | null> {
  if (sql.trim() === "") return null;
  return sql.length <= longestPlain ? ["sql", sql] : ["sqlz", await packed(sql)];
}

/** The SQL that an address holds; null where it holds none, or where what stands there cannot be unpacked. */
export async function readSql(search: URLSearchParams): Promise<string | null> {
  const plain = search.get("sql");
  if (plain !== null) return plain;
  const long = search.get("sqlz");
  return long === null ? null : unpacked(long, longestUnpacked).catch(() => null);
}

/**
 * The address of the query page with a text in its editor, relative to a page of the site: `./query?threshold=3&sql=…`.
 * `scenario` is the query of the scenario's address (`writeAddress`), `values` fill the form of the text's `:names`. For
 * texts that stand in the code, which are short.
 */
export function sqlQuery(
  scenario: string,
  sql: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const search = new URLSearchParams(scenario);
  search.set("sql", sql);
  for (const [name, value] of Object.entries(values)) search.append("with", `${name}:${value}`);
  return `./query?${search}`;
}

/** Splits an address into what the page asks and what its scenario is, each as a query without “?”. */
export function splitAddress(query: string): {readonly own: URLSearchParams; readonly scenario: string} {
  const own = new URLSearchParams();
  const scenario = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(query))
    ((queryNames as readonly string[]).includes(name) ? own : scenario).append(name, value);
  return {own, scenario: scenario.toString()};
}
