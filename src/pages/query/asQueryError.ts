import {QueryError} from "../../db/queryError.js";

/** What a query failed with; anything else than its own errors means that the database broke off. */
export const asQueryError = (error: unknown): QueryError =>
  error instanceof QueryError ? error : new QueryError("engine-failed", String(error));
