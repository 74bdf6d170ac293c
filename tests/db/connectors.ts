import {afterAll} from "vitest";
import type {Connector} from "../../src/db/connector.js";
import {openNodeConnector} from "../../src/db/nodeConnector.js";
import type {ResultCell} from "../../src/db/resultTable.js";
import {openWasmConnector} from "./wasmConnector.js";

/** Both engines, each behind a connector with the same tables in it; closed when the tests of a file are over. */
export function bothConnectors(): readonly (readonly [name: string, connector: Connector])[] {
  const connectors = [
    ["native", openNodeConnector()],
    ["browser", openWasmConnector()],
  ] as const;
  afterAll(async () => {
    for (const [, connector] of connectors) await connector.close();
  });
  return connectors;
}

/** Rows of an answer, or code, message and place of its error. */
export async function told(connector: Connector, sql: string): Promise<unknown> {
  try {
    const {columns, rowCount, cell} = await connector.run(sql).answer;
    const rows = Array.from({length: rowCount}, (_, row) =>
      columns.map((_, column): ResultCell => cell(row, column)),
    );
    return {columns, rows};
  } catch (error) {
    const {code, message, place} = error as {code: string; message: string; place: unknown};
    return {code, message, place};
  }
}

/** The code of the error that a query ends with; `answered` where it has none. */
export const codeOf = (connector: Connector, sql: string): Promise<string> =>
  connector.run(sql).answer.then(
    () => "answered",
    ({code}) => code as string,
  );
