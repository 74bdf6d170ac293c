/** DuckDB in Node behind the seam: the same query gives the same cells as in the browser. */
import {type DuckDBConnection, type DuckDBDataChunk, DuckDBInstance} from "@duckdb/node-api";
import {type EngineConnector, engineConnector} from "./engineConnector.js";
import {kazakhOrderMacro} from "./kazakhOrder.js";
import {appendRows, driverType} from "./nodeAppend.js";
import type {QueryEngine, ResultPiece} from "./queryEngine.js";
import {sandboxSettings} from "./sandbox.js";
import {quotedName} from "./schema.js";
import {checkedColumns} from "./tableCells.js";
import {wholeNumbers, wholeWidth, wideNumbers} from "./wholeNumbers.js";

/** Opens a connector; DuckDB starts with the first query. Close it, or Node stays up. */
export const openNodeConnector = (): EngineConnector<QueryEngine> => engineConnector(startNodeEngine);

/** Times are told in UTC, which is what the browser's engine tells: it knows no time zones. */
const nodeSettings: readonly string[] = ["SET TimeZone = 'UTC'"];

async function startNodeEngine(): Promise<QueryEngine> {
  const instance = await DuckDBInstance.create(":memory:", {threads: "1"});
  const connection = await instance.connect();
  for (const statement of [...nodeSettings, kazakhOrderMacro, ...sandboxSettings])
    await connection.run(statement);
  return {
    read: (sql, onPiece) => read(connection, sql, onPiece),
    insert: (name, table, cells) => insert(connection, name, table, cells),
    interrupt: () => connection.interrupt(),
    end: () => {
      connection.interrupt();
      connection.disconnectSync();
      instance.closeSync();
    },
    died: new Promise(() => {}),
  };
}

async function read(
  connection: DuckDBConnection,
  sql: string,
  onPiece: (piece: ResultPiece) => boolean,
): Promise<void> {
  const result = await connection.stream(sql);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0 || !onPiece(chunkPiece(chunk))) return;
  }
}

function chunkPiece(chunk: DuckDBDataChunk): ResultPiece {
  return {
    rowCount: chunk.rowCount,
    bytes: bytesOf(chunk),
    cell: (row, column) => chunk.getColumnVector(column).getItem(row) as ReturnType<ResultPiece["cell"]>,
  };
}

/** Numbers have eight bytes and a text has those of its letters, as in Arrow. */
function bytesOf(chunk: DuckDBDataChunk): number {
  let bytes = 0;
  for (let column = 0; column < chunk.columnCount; column++) {
    const vector = chunk.getColumnVector(column);
    for (let row = 0; row < chunk.rowCount; row++) {
      const cell = vector.getItem(row);
      bytes += typeof cell === "string" ? Buffer.byteLength(cell) + 4 : 8;
    }
  }
  return bytes;
}

const insert: (connection: DuckDBConnection, ...table: Parameters<QueryEngine["insert"]>) => Promise<void> =
  async (connection, name, table, cells) => {
    const columns = checkedColumns(name, table, cells).map(({column, description, values}) => {
      const {type} = description;
      if (type !== "whole") return {column, type: driverType(type, 32), cells: values};
      const width = wholeWidth(description, values);
      // The driver would cut off what does not fit into a whole number.
      const whole = (width === 32 ? wholeNumbers : wideNumbers)(`${name}.${column}`, values);
      return {
        column,
        type: driverType(type, width),
        cells: Array.from<number | bigint, number | bigint | null>(whole, (value, row) =>
          (values[row] ?? null) === null ? null : value,
        ),
      };
    });
    const lines = columns.map(({column, type}) => `${quotedName(column)} ${type}`);
    await connection.run(`CREATE TABLE IF NOT EXISTS ${quotedName(name)} (${lines.join(", ")})`);
    await appendRows(connection, name, columns);
  };
