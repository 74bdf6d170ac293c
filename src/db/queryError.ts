/**
 * Why a query has no answer:
 * - `empty`: there is no statement in the text;
 * - `too-long`: the text is longer than `longestQuery`;
 * - `several-statements`: more than one statement;
 * - `not-a-question`: a statement that changes, copies, sets or loads something; `message` is its first word, or the
 *   name of the function that does;
 * - `no-access`: it asks for a file, an address or another database; `message` is the function's name, or the engine's;
 * - `failed`: the engine refused it, `message` says why in its own words (English);
 * - `out-of-memory`: it needs more memory than it may have;
 * - `too-slow`: it was stopped after `longestRun`;
 * - `cancelled`: the reader stopped it;
 * - `work-failed`: a table that it reads takes work, and that failed;
 * - `engine-failed`: the engine could not be loaded, or died; it is started anew with the next query.
 */
export type QueryErrorCode =
  | "empty"
  | "too-long"
  | "several-statements"
  | "not-a-question"
  | "no-access"
  | "failed"
  | "out-of-memory"
  | "too-slow"
  | "cancelled"
  | "work-failed"
  | "engine-failed";

/** A place in the text of a query, both counted from 1; columns in UTF-16 units, as an editor counts them. */
export interface QueryPlace {
  readonly line: number;
  readonly column: number;
}

/** The one way in which a query fails. Pages show a sentence by `code`; `place` is null where the engine names none. */
export class QueryError extends Error {
  override readonly name = "QueryError";

  constructor(
    readonly code: QueryErrorCode,
    message = "",
    readonly place: QueryPlace | null = null,
  ) {
    super(message);
  }
}
