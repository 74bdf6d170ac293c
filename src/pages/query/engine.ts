import type {Connector, QueryLimits, RunningQuery} from "../../db/connector.js";
import {QueryError} from "../../db/queryError.js";

/** The database of the page: it starts with the first query, and queries wait for each other. */
export interface QueryEngine {
  readonly run: (sql: string, limits?: Partial<QueryLimits>) => RunningQuery;
  /** Does something with the database itself, such as adding a table, when those before have ended. */
  readonly change: (change: (connector: Connector) => Promise<void>) => Promise<void>;
  /** Ends the database with everything in it; the next query starts another. */
  readonly afresh: () => void;
}

/** A query that is about to run. */
export interface Reading {
  readonly sql: string;
  /** Aborted when the reader no longer waits for it. */
  readonly left: AbortSignal;
}

/** What the engine is made of. */
export interface QueryEngineOptions {
  /** Starts a database and puts the tables into it that stay as they are. */
  readonly open: () => Promise<Connector>;
  /** Brings the tables that a query reads up to date; called before every query. */
  readonly refresh: (connector: Connector, reading: Reading) => Promise<void>;
  readonly onState: (is: "asleep" | "starting" | "ready" | "failed") => void;
}

/** Makes the page's database, which is not started yet. */
export function queryEngine({open, refresh, onState}: QueryEngineOptions): QueryEngine {
  let opened: Promise<Connector> | null = null;
  let before: Promise<unknown> = Promise.resolve();

  const connector = (): Promise<Connector> => {
    if (opened) return opened;
    onState("starting");
    const opening = open();
    opened = opening;
    opening.then(
      () => {
        if (opened === opening) onState("ready");
      },
      () => {
        if (opened !== opening) return;
        opened = null;
        onState("failed");
      },
    );
    return opening;
  };

  /** One after the other: the database answers one query at a time, and a queue can be left before one's turn. */
  function queued<Done>(act: (connector: Connector) => Promise<Done>, isLeft: () => boolean): Promise<Done> {
    const turn = before.then(async () => {
      if (isLeft()) throw new QueryError("cancelled");
      const own = await connector().catch((error: unknown) => {
        throw error instanceof QueryError ? error : new QueryError("engine-failed", String(error));
      });
      if (isLeft()) throw new QueryError("cancelled");
      return act(own);
    });
    before = turn.catch(() => {});
    return turn;
  }

  return {
    run(sql, limits) {
      let running: RunningQuery | null = null;
      let leave: (reason: QueryError) => void = () => {};
      const stop = new AbortController();
      const isLeft = () => stop.signal.aborted;
      const left = new Promise<never>((_, fail) => {
        leave = fail;
      });
      const answered = queued(async (own) => {
        await refresh(own, {sql, left: stop.signal});
        if (isLeft()) throw new QueryError("cancelled");
        running = own.run(sql, limits);
        return running.answer;
      }, isLeft);
      return {
        answer: Promise.race([answered, left]),
        cancel() {
          stop.abort();
          if (running) running.cancel();
          else leave(new QueryError("cancelled"));
        },
      };
    },
    change: (change) => queued(change, () => false),
    afresh() {
      const ended = opened;
      opened = null;
      before = Promise.resolve();
      onState("asleep");
      void ended?.then((own) => own.close()).catch(() => {});
    },
  };
}
