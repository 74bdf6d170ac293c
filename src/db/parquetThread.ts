/** Runs in a thread of Node: decodes one Parquet file. `parquetInTime` starts it, and ends it where it takes too long. */
import {parentPort, workerData} from "node:worker_threads";
import {ImportError, type ImportFault} from "../import/importError.js";
import {foreignParquet} from "./foreignParquet.js";
import type {ParquetColumns} from "./parquetColumns.js";

/** What the thread tells. */
export type ThreadTold =
  | {readonly columns: ParquetColumns}
  | {readonly fault: ImportFault}
  | {readonly error: unknown};

const tell = (told: ThreadTold): void => parentPort?.postMessage(told);

try {
  tell({columns: await foreignParquet(workerData)});
} catch (error) {
  tell(error instanceof ImportError ? {fault: error.fault} : {error});
}
