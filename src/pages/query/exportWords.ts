import type {ExportFormat} from "../../query/exports/exportFormat.js";
import type {ExportNames, ExportNote} from "../../query/exports/exportOrder.js";

/** What a file says about itself, by the key that programs find it under. */
export type AboutKey =
  | "title"
  | "sql"
  | "query_address"
  | "basis"
  | "scenario"
  | "scenario_address"
  | "scenario_question"
  | "sources"
  | "rows"
  | "cut"
  | "exported"
  | "made_with";

/** The words of taking a result away, on the page and in the file. */
export interface ExportWords {
  readonly heading: string;
  readonly formats: Readonly<Record<ExportFormat, string>>;
  /** What each form is good for; the name of its button says it, too. */
  readonly hints: Readonly<Record<ExportFormat, string>>;
  readonly writing: (format: string) => string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly saved: (file: string, size: string) => string;
  readonly kilobytes: (size: string) => string;
  readonly megabytes: (size: string) => string;
  readonly failed: string;
  readonly about: Readonly<Record<AboutKey, string>>;
  /** Said of the scenario where the query does not read its tables. */
  readonly notRead: string;
  readonly rows: (rows: number) => string;
  readonly cut: Readonly<Record<"rows" | "bytes", (rows: number) => string>>;
  readonly madeWith: (version: string | null) => string;
  readonly notes: Readonly<Record<ExportNote, string>>;
  readonly names: ExportNames;
}
