import type {Basis, Translated} from "../../catalogue/catalogue.js";

/** Who would ask it. */
export type Asker = "observer" | "journalist" | "student";

/** A form field: what `:name` stands for in the text of a question. */
export interface QuestionField {
  /** The name in the text, without its colon. */
  readonly name: string;
  /** What is typed: a number, or a code of the site's tables. */
  readonly kind: "number" | "contest" | "election";
  readonly label: Translated;
  /** What stands in the field until the reader changes it. */
  readonly value: string;
}

/** A drawing that suits an answer; `x`, `y` and `colour` are columns of it. */
export interface QuestionChart {
  readonly kind: "bar" | "line" | "dot";
  readonly x: string;
  readonly y: string;
  readonly colour: string | null;
}

/** A question that is ready to be asked, and to be changed. */
export interface Question {
  readonly id: string;
  readonly title: Translated;
  /** One sentence: what the answer shows, and what it must not be taken for. */
  readonly explanation: Translated;
  readonly asker: Asker;
  /**
   * Runs as it stands in any DuckDB over the site's Parquet files, once values stand for its fields. Those of the
   * tables `scenario…` hold what the address asks, so that a question that reads them is answered on the site.
   */
  readonly sql: string;
  readonly fields: readonly QuestionField[];
  /** What its figures rest on, on the site's own data. */
  readonly basis: readonly Basis[];
  readonly chart: QuestionChart | null;
}
