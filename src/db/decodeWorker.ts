/** Runs beside the page: decodes a pair of protocol files, which for a hundred thousand stations takes a second. */

import {type PackedTexts, packTexts} from "../stations/packedTexts.js";
import {type ProtocolSheet, protocolSheet} from "../stations/protocolSheet.js";
import {type StationTable, type StationTableOptions, stationTable} from "../stations/stationTable.js";
import {type SummedStations, summedStations} from "../stations/summedStations.js";
import {arrowStream} from "./arrowTable.js";
import {tablesOf} from "./tableColumns.js";
import type {TableFiles} from "./tablesParquet.js";

/** Summed stations on their way to the page: their columns of texts are packed. */
export interface PackedStations extends Omit<SummedStations, "table"> {
  readonly table: Omit<StationTable, "regions" | "stations" | "districts"> & {
    readonly regions: PackedTexts;
    readonly stations: PackedTexts;
    readonly districts?: PackedTexts;
  };
}

/**
 * What can be made of a pair: a contest's stations, the same summed up, its protocols with every count, both tables for
 * the database.
 */
export interface DecodeTasks {
  readonly stations: StationTable;
  readonly summed: PackedStations;
  readonly sheet: ProtocolSheet;
  readonly arrow: {readonly protocols: Uint8Array; readonly votes: Uint8Array};
}

/** A message to the worker; `options` say which contest, and are not needed for the database. */
export interface DecodeAsked {
  readonly task: keyof DecodeTasks;
  /** The bytes, as they are handed over. */
  readonly pair: TableFiles;
  readonly options: StationTableOptions | null;
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

async function decode({task, pair, options}: DecodeAsked): Promise<DecodeTasks[keyof DecodeTasks]> {
  const {protocols, votes} = await tablesOf(pair);
  if (task === "arrow")
    return {protocols: arrowStream("protocols", protocols), votes: arrowStream("votes", votes)};
  if (!options) throw new Error(`${task} of which contest?`);
  if (task === "sheet") return protocolSheet(protocols, votes, options);
  const table = stationTable(protocols, votes, options);
  return task === "stations" ? table : packed(summedStations(table));
}

const packed = ({table, ...sums}: SummedStations): PackedStations => ({
  ...sums,
  table: {
    ...table,
    regions: packTexts(table.regions),
    stations: packTexts(table.stations),
    districts: table.districts && packTexts(table.districts),
  },
});

/** The memory behind arrays of numbers, which is handed over and not copied. */
function buffersIn(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
  if (typeof value !== "object" || value === null) return [];
  return [...new Set(Object.values(value).flatMap(buffersIn))];
}
