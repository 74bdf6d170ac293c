/** What a query answers with, in a form that no engine and no view owns. */

/**
 * A value of an answer. Whole numbers beyond 2^53 are BigInt; a date is ISO 8601 text; what is none of these (a list,
 * a record, an interval) is the text that SQL would cast it to.
 */
export type ResultCell = string | number | bigint | boolean | null;

/** What a column holds, for alignment, number format and export; `other` is shown as text. */
export type ResultKind = "text" | "whole" | "decimal" | "flag" | "date" | "time" | "other";

/** A column of an answer: its name as the query gives it, and its type in DuckDB's words. */
export interface ResultColumn {
  readonly name: string;
  readonly sqlType: string;
  readonly kind: ResultKind;
}

/** Rows of an answer. They lie column by column, and a cell is read when it is asked for: a million rows cost no copy. */
export interface ResultTable {
  readonly columns: readonly ResultColumn[];
  readonly rowCount: number;
  readonly cell: (row: number, column: number) => ResultCell;
}
