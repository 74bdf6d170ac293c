import {QueryError, type QueryErrorCode, type QueryPlace} from "./queryError.js";
import {placeAt} from "./sqlParameters.js";

/** What was asked, as far as places in it go: the reader's text stands in it behind `before` bytes. */
export interface AskedText {
  readonly text: string;
  /** Bytes of what the connector put before the reader's text, which are plain letters. */
  readonly before: number;
  /** The word the statement begins with, in capitals. */
  readonly firstWord: string;
}

/**
 * DuckDB's error as a `QueryError`: the same for every engine, since all are told to write their errors as JSON
 * (`errors_as_json`). Anything else that is thrown is the driver's or the machine's.
 */
export function engineError(error: unknown, asked: AskedText | null): QueryError {
  if (error instanceof QueryError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const told = toldIn(message);
  if (told) {
    const code = codeOf(told.type, told.message);
    const text = code === "not-a-question" ? (asked?.firstWord ?? "") : `${told.type} Error: ${told.message}`;
    return new QueryError(code, text, placeIn(asked, told));
  }
  if (/cancell?ed|interrupt/i.test(message)) return new QueryError("cancelled");
  return new QueryError(outOfMemory.test(message) ? "out-of-memory" : "engine-failed", message);
}

const outOfMemory =
  /out of memory|bad_alloc|allocation fail|longer than 0x|invalid (array|string) length|memory access out of bounds/i;

/** What DuckDB tells of an error. */
interface Told {
  readonly type: string;
  readonly message: string;
  /** What stands before the place. */
  readonly position: number | null;
  /** The parser counts letters, everything behind it bytes. */
  readonly counts: "letters" | "bytes";
}

function toldIn(message: string): Told | null {
  const begin = message.indexOf('{"exception_type"');
  if (begin < 0) return toldInWords(message);
  try {
    const {exception_type, exception_message, position, error_subtype} = JSON.parse(message.slice(begin));
    // Behind a blank line the engine advises to install something, which cannot be done here.
    const [text] = String(exception_message).split("\n\n");
    // The browser's engine writes the parser's errors twice, one within the other.
    if (text.startsWith('{"exception_type"')) return toldIn(text);
    return {
      type: exception_type,
      message: text.trim(),
      position: position === undefined ? null : Number(position),
      counts: error_subtype === "SYNTAX_ERROR" ? "letters" : "bytes",
    };
  } catch {
    return null;
  }
}

/** A driver writes errors of its own checks in words: `Invalid Input Error: …`. */
function toldInWords(message: string): Told | null {
  const [, type, text] = /^([A-Z][A-Za-z ]*?) Error: ([\s\S]*)$/.exec(message) ?? [];
  return type === undefined ? null : {type, message: text, position: null, counts: "bytes"};
}

/** A file as a table; an engine that cannot read its format says that there is no such table. */
const namesFile = /^Table with name \S*(\/|\.(csv|tsv|txt|parquet|json|ndjson|xlsx?|db|duckdb|gz|zst)\b)/i;

function codeOf(type: string, message: string): QueryErrorCode {
  if (type === "Permission" || namesFile.test(message) || /configuration has been locked/.test(message))
    return "no-access";
  if (type === "TransactionContext" && /read-only/.test(message)) return "not-a-question";
  if (type === "Out of Memory" || outOfMemory.test(message)) return "out-of-memory";
  if (type === "INTERRUPT" || /^Interrupted|query was cancell?ed/i.test(message)) return "cancelled";
  return type === "INTERNAL" || type === "FATAL" ? "engine-failed" : "failed";
}

function placeIn(asked: AskedText | null, {position, counts}: Told): QueryPlace | null {
  if (!asked || position === null || position < asked.before) return null;
  const size = position - asked.before;
  const before =
    counts === "letters"
      ? Array.from(asked.text).slice(0, size).join("")
      : new TextDecoder().decode(new TextEncoder().encode(asked.text).subarray(0, size));
  return placeAt(asked.text, before.length);
}
