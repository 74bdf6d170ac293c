/** Runs beside the page: decodes a pair of protocol files, which for a hundred thousand stations takes a second. */

import {type CheckedSheet, checkedSheet} from "../stations/findings.js";
import {type PackedTable, packTable} from "../stations/packedTable.js";
import {type ProtocolSheet, protocolSheet} from "../stations/protocolSheet.js";
import {type StationTableOptions, stationsWithout, stationTable} from "../stations/stationTable.js";
import {type SummedStations, summedStations} from "../stations/summedStations.js";
import type {TableName} from "../stations/tables.js";
import {arrowStream} from "./arrowTable.js";
import {parquetPieces} from "./parquetColumns.js";
import {tableColumns, tablesOf} from "./tableColumns.js";
import type {TableFiles} from "./tablesParquet.js";

/** What holds a station table, on its way to the page: the table's columns of texts are packed. */
export type Packed<Of extends object> = Omit<Of, "table"> & {readonly table: PackedTable};

/**
 * What can be made of a pair: a contest's stations, the same summed up, its protocols with every count, the same held
 * against every relation, both tables for the database, each in pieces.
 */
export interface DecodeTasks {
  readonly stations: PackedTable;
  readonly summed: Packed<SummedStations>;
  readonly sheet: Packed<ProtocolSheet>;
  readonly checked: Omit<CheckedSheet, "sheet"> & {readonly sheet: Packed<ProtocolSheet>};
  readonly arrow: {readonly protocols: readonly Uint8Array[]; readonly votes: readonly Uint8Array[]};
}

/** A message to the worker; `options` say which contest, and are not needed for the database. */
export interface DecodeAsked {
  readonly task: keyof DecodeTasks;
  /** The bytes, as they are handed over. */
  readonly pair: TableFiles;
  readonly options: StationTableOptions | null;
  /** The places of stations that are left out of what is summed up, in their order. */
  readonly without: ArrayLike<number>;
}

/** A message from the worker: what was asked for, or why it cannot be had. */
export type DecodeTold = {readonly answer: DecodeTasks[keyof DecodeTasks]} | {readonly failure: string};

addEventListener("message", async ({data}: MessageEvent<DecodeAsked>) => {
  try {
    const answer = await decode(data);
    self.postMessage({answer} satisfies DecodeTold, {transfer: buffersIn(answer)});
  } catch (error) {
    self.postMessage({failure: String(error)} satisfies DecodeTold);
  }
});

async function decode({task, pair, options, without}: DecodeAsked): Promise<DecodeTasks[keyof DecodeTasks]> {
  if (task === "arrow")
    return {
      protocols: await arrowStreams("protocols", pair.protocols),
      votes: await arrowStreams("votes", pair.votes),
    };
  if (!options) throw new Error(`${task} of which contest?`);
  const {protocols, votes} = await tablesOf(pair);
  switch (task) {
    case "stations":
      return packTable(stationTable(protocols, votes, options));
    case "summed":
      return packed(summedStations(stationsWithout(stationTable(protocols, votes, options), without)));
    case "sheet":
      return packed(protocolSheet(protocols, votes, options));
    case "checked": {
      const checked = checkedSheet(protocolSheet(protocols, votes, options));
      return {...checked, sheet: packed(checked.sheet)};
    }
  }
}

/**
 * Rows that are decoded at a time. The votes of a million stations are eight millions of them: the page took 2.1 GB with all
 * at once, 1.7 with twice as many as here, 1.3 with these. Asked by SQL such a set then needs ten seconds and not eight.
 */
const rowsAtOnce = 250_000;

async function arrowStreams(name: TableName, file: ArrayBuffer): Promise<readonly Uint8Array[]> {
  const streams: Uint8Array[] = [];
  for await (const piece of parquetPieces(file, rowsAtOnce))
    streams.push(arrowStream(name, tableColumns(name, piece)));
  return streams;
}

const packed = <Of extends Pick<ProtocolSheet, "table">>({table, ...others}: Of): Packed<Of> => ({
  ...others,
  table: packTable(table),
});

/** The memory behind arrays of numbers, which is handed over and not copied. */
function buffersIn(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
  if (typeof value !== "object" || value === null) return [];
  return [...new Set(Object.values(value).flatMap(buffersIn))];
}
