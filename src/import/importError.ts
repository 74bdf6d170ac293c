import type {Encoding, OtherKind} from "./importFile.js";
import type {MappingProblem} from "./mapping.js";

/**
 * Why files could not be read at all, with the values that a sentence about it needs:
 * - `empty`: no byte, or nothing but blank lines; `no-sheet`: a workbook without a sheet of cells, of charts alone perhaps;
 *   `no-rows`: a header and nothing below;
 * - `unreadable`: the file could not be opened, or changed while it was read;
 * - `other-kind`: a web page, a PDF, an archive and so on, which hold no rows; `not-a-table`: neither text nor a workbook nor Parquet; `old-excel`: an .xls workbook of before 2007;
 * - `damaged`: a workbook or Parquet file that is cut short or broken; `compression`: Parquet packed in a way that
 *   is not supported;
 * - `encoding`: bytes on that line that the encoding does not have;
 * - `line-too-long`, `quote-not-closed`, `too-many-columns`, `too-many-parties`, `too-many-rows`, `too-many-cells`,
 *   `too-large`, `text-too-long`, `unpacked-too-large`: past a limit, which is named (in characters, columns, parties,
 *   rows, cells, bytes; in characters of one text; in bytes once unpacked);
 * - `no-such-sheet`, `no-such-header`: the mapping points where nothing is;
 * - `same-content`: it holds the very same bytes as another one, which is named: added up, its stations would count twice;
 * - `no-progress`: reading gave no sign for so many seconds and was ended;
 * - `mapping`: the mapping lacks something;
 * - `out-of-memory`: the machine has no room for the file.
 */
export type ImportFault =
  | {
      readonly fault:
        | "empty"
        | "no-sheet"
        | "no-rows"
        | "unreadable"
        | "not-a-table"
        | "old-excel"
        | "out-of-memory";
    }
  | {readonly fault: "other-kind"; readonly kind: OtherKind}
  | {readonly fault: "damaged"; readonly format: "xlsx" | "parquet"}
  | {readonly fault: "compression"; readonly codec: string}
  | {readonly fault: "encoding"; readonly encoding: Encoding; readonly line: number}
  | {readonly fault: "line-too-long" | "quote-not-closed"; readonly line: number; readonly limit: number}
  | {
      readonly fault:
        | "too-many-columns"
        | "too-many-parties"
        | "too-many-rows"
        | "too-many-cells"
        | "too-large"
        | "text-too-long"
        | "unpacked-too-large";
      readonly limit: number;
    }
  | {readonly fault: "no-such-sheet"; readonly sheet: string}
  | {readonly fault: "no-such-header"; readonly line: number}
  | {readonly fault: "same-content"; readonly other: string}
  | {readonly fault: "no-progress"; readonly seconds: number}
  | {readonly fault: "mapping"; readonly problem: MappingProblem};

/** The one way in which importing fails (beside being cancelled). `file` is the name of the file, null where all are meant. */
export class ImportError extends Error {
  override readonly name = "ImportError";

  constructor(
    readonly fault: ImportFault,
    readonly file: string | null,
    options?: ErrorOptions,
  ) {
    const {fault: key, ...values} = fault;
    super(
      [file, key, Object.keys(values).length > 0 && JSON.stringify(values)].filter(Boolean).join(": "),
      options,
    );
  }
}
