/**
 * What a reader's SQL may do: read, within limits. The engine that runs it is a disposable one, shut off from files
 * and addresses, and every query stands in a transaction that only reads; the checks here come before that, so that
 * a reader hears the reason in the page's own words.
 */
import type {QueryLimits} from "./connector.js";
import {QueryError} from "./queryError.js";
import {placeAt} from "./sqlParameters.js";
import {nameOf, type SqlStatement, type SqlToken, statementsIn, withPlainSpaces} from "./sqlText.js";

/** Characters that a query may have: the longest question asked by hand has a few thousand. */
export const longestQuery = 100_000;

/**
 * How far a query may go unless told otherwise: as many rows as a table on the page shows, as many bytes as a phone
 * spares, and two minutes.
 */
export const queryLimits: QueryLimits = {rows: 1_000_000, bytes: 64_000_000, milliseconds: 120_000};

/**
 * Settings of an engine for readers' SQL, in their order: the last one forbids every further change. Errors come as
 * JSON, which names the place exactly; the message in words shows an excerpt of a long line.
 */
export const sandboxSettings: readonly string[] = [
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  "SET memory_limit = '1GB'",
  "SET temp_directory = ''",
  "SET errors_as_json = true",
  "SET enable_external_access = false",
  "SET lock_configuration = true",
];

/** A query that may be run. */
export interface AllowedQuery {
  /** The whole text, with plain spaces for odd ones: every place is where it was. */
  readonly text: string;
  readonly statement: SqlStatement;
  /** The word it begins with, in capitals. */
  readonly firstWord: string;
}

/** The one statement of a text, if it may be run. @throws QueryError where it may not. */
export function allowedQuery(sql: string): AllowedQuery {
  if (sql.length > longestQuery) throw new QueryError("too-long", String(sql.length));
  const text = withPlainSpaces(sql);
  const [statement, second] = statementsIn(text);
  if (!statement) throw new QueryError("empty");
  if (second) throw new QueryError("several-statements", "", placeAt(text, second.start));
  const begin = beginning(text, statement.tokens);
  const asked = begin.word === "EXPLAIN" ? explained(text, statement.tokens) : begin;
  const main = asked.word === "WITH" ? behindTables(text, statement.tokens) : null;
  if (main && !questions.has(main.word))
    throw new QueryError("not-a-question", main.word, placeAt(text, main.at));
  if (!questions.has(asked.word)) throw new QueryError("not-a-question", asked.word, placeAt(text, asked.at));
  refuseFunctions(text, statement.tokens);
  return {text, statement, firstWord: begin.word};
}

/** Words that begin a question. */
const questions = new Set([
  ...["SELECT", "FROM", "WITH", "VALUES", "TABLE"],
  ...["PIVOT", "PIVOT_WIDER", "UNPIVOT", "PIVOT_LONGER"],
  ...["DESCRIBE", "DESC", "SHOW", "SUMMARIZE"],
]);

interface Beginning {
  readonly word: string;
  readonly at: number;
}

/** The first word behind opening brackets. */
function beginning(text: string, tokens: readonly SqlToken[]): Beginning {
  const first = tokens.find(({start}) => text[start] !== "(") ?? tokens[0];
  return {word: text.slice(first.start, first.end).toUpperCase(), at: first.start};
}

/** What EXPLAIN explains: behind ANALYZE, and behind options in brackets. */
function explained(text: string, tokens: readonly SqlToken[]): Beginning {
  const words = tokens.map(({start, end}) => text.slice(start, end).toUpperCase());
  let next = words.indexOf("EXPLAIN") + 1;
  if (words[next] === "ANALYZE") next++;
  if (words[next] === "(" && !questions.has(words[next + 1])) next = words.indexOf(")", next) + 1 || next;
  return beginning(text, next < tokens.length ? tokens.slice(next) : tokens);
}

/** What comes behind the tables that WITH makes: a word behind a bracket that closes one of them. */
function behindTables(text: string, tokens: readonly SqlToken[]): Beginning | null {
  let depth = 0;
  for (const [index, {start}] of tokens.entries()) {
    if (text[start] === "(") depth++;
    if (text[start] !== ")" || --depth !== 0) continue;
    const next = tokens[index + 1];
    const word = next?.kind === "word" ? text.slice(next.start, next.end).toUpperCase() : "AS";
    if (word !== "AS" && word !== "USING") return {word, at: next.start};
  }
  return null;
}

/**
 * Functions that reach out of the database, of this engine and of extensions that another one may have. Without the
 * extension the engine would advise to install it.
 */
const reaching =
  /^(read_.*|.*_scan|parquet_.*|sniff_csv|glob|getenv|st_read|.*_attach|(postgres|mysql|mssql|odbc)_.*|which_secret|duckdb_secrets|duckdb_extensions|load_aws_credentials|http_(get|post).*)$/;

/**
 * Functions that change the engine, and those that run a text of their own: which tables a query reads, and so what
 * its figures rest on, must stand in the query itself.
 */
const acting = new Set([
  ...[
    "enable_logging",
    "disable_logging",
    "truncate_duckdb_logs",
    "write_log",
    "checkpoint",
    "force_checkpoint",
  ],
  ...[
    "query",
    "query_table",
    "json_execute_serialized_sql",
    "from_substrait",
    "from_substrait_json",
    "arrow_scan_dumb",
  ],
]);

/** A name with a bracket behind it is a function. */
function refuseFunctions(text: string, tokens: readonly SqlToken[]): void {
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if ((token.kind !== "word" && token.kind !== "name") || !next || text[next.start] !== "(") return;
    const name = nameOf(text, token);
    if (reaching.test(name)) throw new QueryError("no-access", name, placeAt(text, token.start));
    if (acting.has(name)) throw new QueryError("not-a-question", name, placeAt(text, token.start));
  });
}
