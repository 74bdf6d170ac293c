import {copyStorage, type KeptTexts} from "./copyStorage.js";

/** A query that the reader ran, with the moment, ISO 8601. */
export interface PastQuery {
  readonly sql: string;
  readonly at: string;
}

/** The queries that the reader ran, the newest first; on this device alone. */
export interface QueryHistory {
  readonly all: () => readonly PastQuery[];
  /** Puts a query on top; one that was there before moves up. */
  readonly add: (sql: string, at: string) => readonly PastQuery[];
  readonly clear: () => readonly PastQuery[];
}

const key = "mandat-queries";

/** The oldest go first. */
const mostQueries = 100;

/** Characters that are kept in all: a store of the browser holds a few million for the whole site. */
const mostCharacters = 400_000;

/** Opens the history. Where the browser keeps nothing it lasts as long as the page. */
export function queryHistory(storage: () => KeptTexts = copyStorage): QueryHistory {
  let held: readonly PastQuery[] | null = null;
  let isKept = true;
  const all = (): readonly PastQuery[] => {
    held ??= readFrom(storage);
    return held;
  };
  const keep = (queries: readonly PastQuery[]): readonly PastQuery[] => {
    held = queries;
    try {
      if (queries.length > 0) storage().setItem(key, JSON.stringify(queries));
      else storage().removeItem(key);
      isKept = true;
    } catch {
      isKept = false;
      // Full or forbidden: the list is there as long as the page is.
    }
    return queries;
  };
  return {
    all,
    add(sql, at) {
      // Another tab may have added to it since.
      if (isKept) held = null;
      return keep(within([{sql, at}, ...all().filter((past) => past.sql !== sql)]));
    },
    clear: () => keep([]),
  };
}

function within(queries: readonly PastQuery[]): readonly PastQuery[] {
  let characters = 0;
  return queries.slice(0, mostQueries).filter(({sql}) => {
    characters += sql.length;
    return characters <= mostCharacters;
  });
}

/** What stands there may be damaged, or written by another version: what is no query is left out. */
function readFrom(storage: () => KeptTexts): readonly PastQuery[] {
  try {
    const stored: unknown = JSON.parse(storage().getItem(key) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isPastQuery) : [];
  } catch {
    return [];
  }
}

const isPastQuery = (value: unknown): value is PastQuery =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as PastQuery).sql === "string" &&
  typeof (value as PastQuery).at === "string" &&
  !Number.isNaN(Date.parse((value as PastQuery).at));
