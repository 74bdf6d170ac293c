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
    return new QueryError(code, text, told.position === null ? null : placeIn(asked, told.position));
  }
  if (/cancell?ed|interrupt/i.test(message)) return new QueryError("cancelled");
  return new QueryError(outOfMemory.test(message) ? "out-of-memory" : "engine-failed", message);
}

const outOfMemory = /out of memory|bad_alloc|allocation fail|longer than 0x|invalid (array|string) length/i;

/** What DuckDB tells of an error. */
interface Told {
  readonly type: string;
  readonly message: string;
  /** Bytes before the place. */
  readonly position: number | null;
}

function toldIn(message: string): Told | null {
  const begin = message.indexOf('{"exception_type"');
  if (begin < 0) return null;
  try {
    const {exception_type, exception_message, position} = JSON.parse(message.slice(begin));
    // Behind a blank line the engine advises to install something, which cannot be done here.
    const [text] = String(exception_message).split("\n\n");
    // The browser's engine writes the parser's errors twice, one within the other.
    if (text.startsWith('{"exception_type"')) return toldIn(text);
    return {
      type: exception_type,
      message: text.trim(),
      position: position === undefined ? null : Number(position),
    };
  } catch {
    return null;
  }
}

function codeOf(type: string, message: string): QueryErrorCode {
  if (type === "Permission" || /configuration has been locked/.test(message)) return "no-access";
  if (type === "TransactionContext" && /read-only/.test(message)) return "not-a-question";
  if (type === "Out of Memory" || outOfMemory.test(message)) return "out-of-memory";
  if (type === "INTERRUPT" || /^Interrupted|query was cancell?ed/i.test(message)) return "cancelled";
  return type === "INTERNAL" || type === "FATAL" ? "engine-failed" : "failed";
}

/** DuckDB counts bytes, an editor UTF-16 units. */
function placeIn(asked: AskedText | null, position: number): QueryPlace | null {
  if (!asked || position < asked.before) return null;
  const bytes = new TextEncoder().encode(asked.text);
  const before = position - asked.before;
  return placeAt(asked.text, new TextDecoder().decode(bytes.subarray(0, before)).length);
}
