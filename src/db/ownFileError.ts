import type {ImportFault} from "../import/importError.js";

/**
 * Why a reader's own file is no table for a query. Beside what importing knows:
 * - `damaged` JSON, and `damaged-line` where each line is a record;
 * - `not-records`: JSON whose row is no object;
 * - `too-many-cells`: more than a tab can hold;
 * - `worker`: what reads beside the page did not start, or died.
 */
export type OwnFileFault =
  | ImportFault
  | {readonly fault: "damaged"; readonly format: "json"}
  | {readonly fault: "damaged-line"; readonly line: number}
  | {readonly fault: "not-records"; readonly row: number}
  | {readonly fault: "too-many-cells"; readonly limit: number}
  | {readonly fault: "worker"};

/** The one way in which reading a file for a query fails, beside being cancelled. */
export class OwnFileError extends Error {
  override readonly name = "OwnFileError";

  constructor(
    readonly fault: OwnFileFault,
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${JSON.stringify(fault)}`, options);
  }
}
