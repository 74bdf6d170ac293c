import type {CertaintyService} from "../../certainty/work/certaintyService.js";
import type {Connector, TableCells} from "../../db/connector.js";
import {QueryError} from "../../db/queryError.js";
import {tablesRead} from "../../query/tablesRead.js";
import type {AskWork} from "../../query/worked/workedTable.js";
import {otherWorked, scenarioWorked} from "../../query/workedTables.js";
import type {Answer} from "../../scenario/answer.js";
import type {Table} from "../../stations/column.js";
import type {Lab} from "../../views/lab.js";
import type {Reading} from "./engine.js";
import type {QueryState} from "./state.js";

/** The tables that take work: there without a row until a query names them. */
export interface MakeWorked {
  /** Puts all of them into a database, without a row. */
  readonly put: (connector: Connector) => Promise<void>;
  /** Works out, beside the page, those that a query reads and that are not there for the answer. */
  readonly make: (
    connector: Connector,
    answer: Answer | null,
    reading: Reading,
    making: (now: QueryState["making"]) => void,
  ) => Promise<void>;
}

/** Makes the tables with a worker of their own part of the page. */
export function makeWorked(lab: Lab, service: CertaintyService): MakeWorked {
  const tables = {...scenarioWorked, ...otherWorked};
  const names = Object.keys(tables);
  /** What each database has rows of, and for which answer. */
  const made = new WeakMap<Connector, Map<string, Answer | null>>();

  return {
    async put(connector) {
      made.set(connector, new Map());
      for (const name of names)
        await connector.put(name, tables[name].table, withoutRows(tables[name].table));
    },
    async make(connector, answer, {sql, left}, making) {
      const has = made.get(connector) ?? new Map<string, Answer | null>();
      made.set(connector, has);
      for (const name of tablesRead(sql, names)) {
        const follows = name in scenarioWorked ? answer : null;
        if (has.has(name) && has.get(name) === follows) continue;
        // What is there belongs to another answer, and must not stand for this one if the work is left.
        if (has.delete(name)) await connector.put(name, tables[name].table, withoutRows(tables[name].table));
        making({table: name, part: 0});
        try {
          const ask = askBeside(service, left, (part) => making({table: name, part}));
          const cells =
            name in otherWorked
              ? await otherWorked[name].cells({catalogue: lab.catalogue, ask})
              : answer &&
                (await scenarioWorked[name].cells({
                  catalogue: lab.catalogue,
                  ask,
                  answer,
                  stations: lab.stations,
                }));
          if (cells) await connector.put(name, tables[name].table, cells);
          has.set(name, follows);
        } finally {
          making(null);
        }
      }
    },
  };
}

/** Has a question answered by the worker; whoever leaves stops it. */
const askBeside =
  (service: CertaintyService, left: AbortSignal, going: (part: number) => void): AskWork =>
  (work, question) =>
    new Promise((answered, failed) => {
      const leave = (): void => {
        service.stop();
        failed(new QueryError("cancelled"));
      };
      if (left.aborted) return leave();
      left.addEventListener("abort", leave, {once: true});
      service.ask(work, question, {
        going: (_, {done, of}) => going(done / of),
        answered: (answer) => {
          left.removeEventListener("abort", leave);
          answered(answer);
        },
        failed: (problem) => {
          left.removeEventListener("abort", leave);
          failed(new QueryError("work-failed", problem));
        },
      });
    });

/** A table's cells where it has no row. */
export const withoutRows = ({columns}: Table): TableCells =>
  Object.fromEntries(Object.keys(columns).map((column) => [column, []]));
