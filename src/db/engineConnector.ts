/** A connector on any DuckDB: what it promises is kept here, once for every driver. */
import type {Connector, QueryAnswer, QueryLimits, RunningQuery} from "./connector.js";
import {engineError} from "./engineError.js";
import {piecesTable} from "./piecesTable.js";
import type {QueryEngine, ResultPiece} from "./queryEngine.js";
import {QueryError, type QueryErrorCode} from "./queryError.js";
import {type DescribedColumn, type ResultPlan, resultPlan} from "./resultPlan.js";
import type {ResultColumn} from "./resultTable.js";
import {type AllowedQuery, allowedQuery, queryLimits} from "./sandbox.js";
import {createLooseTable, quotedName} from "./schema.js";
import {checkedColumns} from "./tableCells.js";

/** Makes a table, or adds to the one that is there; called again whenever an engine is started anew. */
export type Filling<Engine> = (engine: Engine, append: boolean) => Promise<void>;

/** A connector whose driver can fill tables in ways of its own. */
export interface EngineConnector<Engine> extends Connector {
  /** Makes a table of that name, or adds to the one that is there, by what `fill` does. */
  readonly fill: (name: string, fill: Filling<Engine>, options?: {readonly append: boolean}) => Promise<void>;
  /** Starts the engine ahead of the first query, which else waits for it. */
  readonly warm: () => Promise<void>;
}

/** Milliseconds for which an engine may go on after it was asked to stop; then another one takes its place. */
const patience = 150;

/**
 * Opens a connector; its engine starts with the first query. Tables are filled then, and again in every engine that
 * has to be started anew: after one died, ran out of memory or would not stop.
 */
export function engineConnector<Engine extends QueryEngine>(
  start: () => Promise<Engine>,
): EngineConnector<Engine> {
  const tables = new Map<string, Filling<Engine>[]>();
  let started: Promise<Engine> | null = null;
  let live: Engine | null = null;
  let isClosed = false;
  /** What is asked of the engine, one after another. */
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    const turn = queue.then(work);
    queue = turn.catch(() => {});
    return turn;
  };

  const engine = (): Promise<Engine> => {
    if (isClosed) throw new QueryError("engine-failed", "the connector was closed");
    started ??= startFilled().catch((error) => {
      started = null;
      throw engineError(error, null);
    });
    return started;
  };

  async function startFilled(): Promise<Engine> {
    const fresh = await start();
    let isDead = false;
    fresh.died.catch(() => {
      isDead = true;
      // Where it dies while nobody asks it, the next query starts another.
      giveUp(fresh);
    });
    for (const [name, fillings] of tables)
      try {
        for (const [part, fill] of fillings.entries()) await orDeath(fresh, fill(fresh, part > 0));
      } catch (error) {
        // A table that cannot be filled is told once, and does not keep all others from being asked.
        if (!isDead) tables.delete(name);
        fresh.end();
        throw error;
      }
    live = fresh;
    return fresh;
  }

  function giveUp(engine: Engine): void {
    engine.end();
    if (live !== engine) return;
    live = null;
    started = null;
  }

  /** The table's new filling counts only once an engine has taken it, where one is there. */
  const fill: EngineConnector<Engine>["fill"] = (name, filling, {append} = {append: false}) =>
    inTurn(async () => {
      const before = tables.get(name);
      const adds = append && before !== undefined;
      if (started) {
        const running = await engine();
        try {
          if (!adds) await orDeath(running, execute(running, dropStatement(name)));
          await orDeath(running, filling(running, adds));
        } catch (error) {
          // What the table holds now is uncertain: the next query starts an engine with what was there before.
          giveUp(running);
          throw error;
        }
      }
      tables.set(name, adds ? [...before, filling] : [filling]);
    });

  return {
    fill,
    put: async (name, table, cells) => {
      const [first] = checkedColumns(name, table, cells);
      await fill(name, (engine) =>
        // A stream without rows does not say what its columns hold.
        first?.values.length === 0
          ? execute(engine, createLooseTable(name, table))
          : engine.insert(name, table, cells),
      );
    },
    drop: (name) =>
      inTurn(async () => {
        tables.delete(name);
        if (started) await execute(await engine(), dropStatement(name)).catch(() => {});
      }),
    warm: () => inTurn(async () => void (await engine())),
    run: (sql, limits = {}) => runQuery(sql, {...queryLimits, ...limits}),
    close: async () => {
      isClosed = true;
      const last = await started?.catch(() => null);
      if (last) giveUp(last);
    },
  };

  function runQuery(sql: string, limits: QueryLimits): RunningQuery {
    let stop: (code: QueryErrorCode) => void = () => {};
    let stopped: QueryErrorCode | null = null;
    const halt = new Promise<never>((_, reject) => {
      stop = (code) => {
        stopped ??= code;
        reject(new QueryError(stopped));
      };
    });
    halt.catch(() => {});
    // A query that waits for its turn need not wait for it to be cancelled.
    const answer = Promise.race([
      halt,
      inTurn(() => answerInTurn(sql, limits, halt, (): QueryErrorCode | null => stopped, stop)),
    ]);
    answer.catch(() => {});
    return {answer, cancel: () => stop("cancelled")};
  }

  async function answerInTurn(
    sql: string,
    limits: QueryLimits,
    halt: Promise<never>,
    stopped: () => QueryErrorCode | null,
    stop: (code: QueryErrorCode) => void,
  ): Promise<QueryAnswer> {
    const query = allowedQuery(sql);
    if (stopped()) throw new QueryError("cancelled");
    // An engine that does not come need not be waited for once the query is stopped; the next one finds it.
    const running = await Promise.race([engine(), halt]);
    if (stopped()) throw new QueryError("cancelled");
    const timer = setTimeout(() => stop("too-slow"), limits.milliseconds);
    const work = orDeath(running, ask(running, query, limits)).finally(() => clearTimeout(timer));
    try {
      return await Promise.race([work, halt]);
    } catch (error) {
      if (stopped() && !(await letsGo(running, work))) restart(running);
      const failed = engineError(error, null);
      // Memory goes back only with the engine that took it.
      if (failed.code === "out-of-memory") restart(running);
      if (failed.code === "engine-failed") giveUp(running);
      throw stopped() && failed.code === "cancelled" ? new QueryError(stopped() ?? "cancelled") : failed;
    }
  }

  /** A new engine is started and filled at once, while the reader looks at the page. */
  function restart(stuck: Engine): void {
    giveUp(stuck);
    if (!isClosed) engine().catch(() => {});
  }
}

/** Whether the engine stops within the patience when it is asked to. */
async function letsGo(engine: QueryEngine, work: Promise<unknown>): Promise<boolean> {
  engine.interrupt();
  return Promise.race([
    work.then(
      () => true,
      () => true,
    ),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience)),
  ]);
}

/** Waits for an answer, but no longer than the engine lives. */
const orDeath = <Answer>(engine: QueryEngine, answer: Promise<Answer>): Promise<Answer> =>
  Promise.race([answer, engine.died]);

async function ask(engine: QueryEngine, query: AllowedQuery, limits: QueryLimits): Promise<QueryAnswer> {
  const begun = performance.now();
  const {text, firstWord} = query;
  await execute(engine, "BEGIN TRANSACTION READ ONLY");
  try {
    const plan = await planOf(engine, query, limits.rows);
    const pieces: ResultPiece[] = [];
    let rows = 0;
    let bytes = 0;
    let cut: QueryAnswer["cut"] = null;
    await named({text, firstWord, before: plan.before}, () =>
      engine.read(plan.sql, (piece) => {
        const fitting = Math.min(piece.rowCount, rowsWithin(piece, limits.bytes - bytes));
        const kept = Math.min(fitting, limits.rows - rows);
        if (kept < piece.rowCount) cut = kept < fitting ? "rows" : "bytes";
        if (kept > 0) pieces.push({...piece, rowCount: kept});
        rows += kept;
        bytes += piece.bytes;
        return cut === null;
      }),
    );
    return {...piecesTable(plan.columns, pieces), milliseconds: performance.now() - begun, cut};
  } finally {
    await execute(engine, "ROLLBACK").catch(() => {});
  }
}

/** Rows of a piece that fit into so many bytes, all taken for equally long. */
const rowsWithin = ({rowCount, bytes}: ResultPiece, room: number): number =>
  bytes <= room ? rowCount : Math.floor((rowCount * Math.max(0, room)) / bytes);

/** What the query answers with, and how it is to be run. */
async function planOf(
  engine: QueryEngine,
  {text, statement, firstWord}: AllowedQuery,
  rows: number,
): Promise<ResultPlan> {
  if (firstWord === "EXPLAIN") return {columns: explainColumns, sql: text, before: 0};
  const [open, close] = listing.has(firstWord) ? ["FROM (", ")"] : ["", ""];
  const head = `DESCRIBE ${open}\n`;
  const columns: DescribedColumn[] = [];
  await named({text, firstWord, before: head.length}, () =>
    engine.read(`${head}${text.slice(0, statement.end)}\n${close}`, ({rowCount, cell}) => {
      for (let row = 0; row < rowCount; row++)
        columns.push({name: String(cell(row, 0)), type: String(cell(row, 1))});
      return true;
    }),
  );
  return resultPlan(text.slice(0, statement.end), columns, rows);
}

/** Statements that are no SELECT, but can stand in one. */
const listing = new Set(["DESCRIBE", "DESC", "SHOW", "SUMMARIZE"]);

const explainColumns: readonly ResultColumn[] = ["explain_key", "explain_value"].map((name) => ({
  name,
  sqlType: "VARCHAR",
  kind: "text",
}));

/** Errors get their place in the reader's text. */
async function named(asked: Parameters<typeof engineError>[1], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw engineError(error, asked);
  }
}

const execute = (engine: QueryEngine, sql: string): Promise<void> => engine.read(sql, () => true);

const dropStatement = (name: string): string => `DROP TABLE IF EXISTS ${quotedName(name)}`;
