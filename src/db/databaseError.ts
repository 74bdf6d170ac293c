/**
 * Why the browser's database gave no answer:
 * - `no-webassembly`: this browser has no WebAssembly, or one without exceptions (before 2022);
 * - `not-loaded`: the engine's files could not be fetched or would not start;
 * - `engine-failed`: the engine died while it was working;
 * - `bad-file`: the bytes given are not the file they should be;
 * - `query-failed`: the engine refused the SQL, `message` says why;
 * - `closed`: the database had been closed.
 */
export type DatabaseErrorCode =
  | "no-webassembly"
  | "not-loaded"
  | "engine-failed"
  | "bad-file"
  | "query-failed"
  | "closed";

/** The one way in which the browser's database fails. Pages show a sentence by `code`; `message` is for developers. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";

  constructor(
    readonly code: DatabaseErrorCode,
    cause: unknown,
  ) {
    super(`${code}: ${cause instanceof Error ? cause.message : String(cause)}`, {cause});
  }
}
