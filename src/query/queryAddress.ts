/** Names in the address of the query page that are its own; all others belong to the scenario. */
export const queryNames = ["table", "sort", "where", "sql", "sqlz", "with", "show", "chart"] as const;

/** SQL of up to so many characters stands in the address as it is, so that a reader can see it there. */
const longestPlain = 1500;

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
  return long === null ? null : unpacked(long).catch(() => null);
}

/**
 * The address of the query page with a text in its editor, relative to a page of the site: `./query?threshold=3&sql=…`.
 * `scenario` is the query of the scenario's address (`writeAddress`). For texts that stand in the code, which are short.
 */
export function sqlQuery(scenario: string, sql: string): string {
  const search = new URLSearchParams(scenario);
  search.set("sql", sql);
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

/** Deflate without a header, in the letters an address may have: base64url without padding. */
async function packed(text: string): Promise<string> {
  const bytes = await through(new CompressionStream("deflate-raw"), new TextEncoder().encode(text));
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Long enough for any query that runs; what unpacks to more is no query but a trap. */
const longestUnpacked = 1_000_000;

async function unpacked(letters: string): Promise<string> {
  const bytes = Uint8Array.from(atob(letters.replaceAll("-", "+").replaceAll("_", "/")), (letter) =>
    letter.charCodeAt(0),
  );
  const text = await through(new DecompressionStream("deflate-raw"), bytes, longestUnpacked);
  return new TextDecoder("utf-8", {fatal: true}).decode(text);
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array> {
  const reader = new Blob([bytes as BlobPart]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error("too long");
    }
    parts.push(part.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
