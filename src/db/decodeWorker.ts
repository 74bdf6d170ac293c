/** Runs beside the page: decodes a pair of protocol files, which for a hundred thousand stations takes a second. */
import {type ProtocolSheet, protocolSheet} from "../stations/protocolSheet.js";
import {
  type ProtocolColumns,
  type StationTable,
  type StationTableOptions,
  stationTable,
  type VoteColumns,
} from "../stations/stationTable.js";
import {arrowStream} from "./arrowTable.js";
import {parquetColumns} from "./parquetColumns.js";

/** The pair of files, as it is handed over. */
export interface DecodedPair {
  readonly protocols: ArrayBuffer;
  readonly votes: ArrayBuffer;
}

/** What can be made of a pair: a contest's stations, its protocols with every count, both tables for the database. */
export interface DecodeTasks {
  readonly stations: StationTable;
  readonly sheet: ProtocolSheet;
  readonly arrow: {readonly protocols: Uint8Array; readonly votes: Uint8Array};
}

/** A message to the worker; `options` say which contest, and are not needed for the database. */
export interface DecodeAsked {
  readonly task: keyof DecodeTasks;
  readonly pair: DecodedPair;
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
  const [protocols, votes] = await Promise.all([parquetColumns(pair.protocols), parquetColumns(pair.votes)]);
  if (task === "arrow")
    return {
      protocols: arrowStream("protocols", protocols.columns),
      votes: arrowStream("votes", votes.columns),
    };
  if (!options) throw new Error(`${task} of which contest?`);
  const gather = task === "stations" ? stationTable : protocolSheet;
  return gather(
    protocols.columns as unknown as ProtocolColumns,
    votes.columns as unknown as VoteColumns,
    options,
  );
}

/** The memory behind arrays of numbers, which is handed over and not copied. */
function buffersIn(value: unknown): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return [value.buffer as ArrayBuffer];
  if (typeof value !== "object" || value === null) return [];
  return [...new Set(Object.values(value).flatMap(buffersIn))];
}
