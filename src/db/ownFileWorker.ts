/** Runs beside the page: reads a file and makes an Arrow stream of it. */
import type {ImportFile} from "../import/importFile.js";
import type {ImportProgress} from "../import/inspection.js";
import {tableStream} from "./arrowTable.js";
import {type OwnTable, ownTable} from "./ownFile.js";
import {OwnFileError, type OwnFileFault} from "./ownFileError.js";

/** A message to the worker. */
export interface OwnFileAsked {
  readonly file: ImportFile;
  readonly taken: readonly string[];
}

/** The table as it is handed over: its cells are in the stream. */
export interface OwnFileRead extends Pick<OwnTable, "name" | "table" | "rowCount"> {
  readonly arrow: Uint8Array;
}

/** A message from the worker. */
export type OwnFileTold =
  /** It is being worked on: the worker is there. */
  | {readonly begun: true}
  | {readonly progress: ImportProgress}
  | {readonly answer: OwnFileRead}
  | {readonly fault: OwnFileFault};

const tell = (told: OwnFileTold, handedOver: Transferable[] = []): void =>
  self.postMessage(told, {transfer: handedOver});

addEventListener("message", async ({data: {file, taken}}: MessageEvent<OwnFileAsked>) => {
  tell({begun: true});
  try {
    const {name, table, cells, rowCount} = await ownTable(file, {
      taken,
      onProgress: (progress) => tell({progress}),
    });
    const arrow = tableStream(name, table, cells);
    tell({answer: {name, table, rowCount, arrow}}, [arrow.buffer as ArrayBuffer]);
  } catch (error) {
    if (error instanceof OwnFileError) tell({fault: error.fault});
    else if (error instanceof RangeError) tell({fault: {fault: "out-of-memory"}});
    // A defect: the page hears of it as an error of the worker.
    else
      setTimeout(() => {
        throw error;
      });
  }
});
