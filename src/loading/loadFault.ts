import type {LawMisfit} from "../catalogue/lawFits.js";
import type {ImportFault} from "../import/importError.js";
import type {ImportReport} from "../import/importReport.js";

/**
 * Why nothing was loaded:
 * - a fault of `ImportFault`: the files cannot be read;
 * - `law`: the law chosen cannot be set against what was read;
 * - `nothing-kept`: every row was refused; the report says why;
 * - `worker`: the part that reads files did not start, or died.
 */
export type LoadFault =
  | ImportFault
  | {readonly fault: "law"; readonly misfit: LawMisfit}
  | {readonly fault: "nothing-kept" | "worker"};

/** The one way in which loading fails, beside being cancelled. `file` is the file at fault, null where all are meant. */
export class LoadError extends Error {
  override readonly name = "LoadError";

  constructor(
    readonly fault: LoadFault,
    readonly file: string | null,
    /** What became of the rows, where all of them were refused. */
    readonly report: ImportReport | null = null,
    options?: ErrorOptions,
  ) {
    super([file, fault.fault].filter(Boolean).join(": "), options);
  }
}

/** Thrown where the reader cancelled. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";
}
