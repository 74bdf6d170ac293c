import type {ResultColumn, ResultKind} from "./resultTable.js";

/** How a query is run so that every engine hands over the same cells. */
export interface ResultPlan {
  readonly columns: readonly ResultColumn[];
  readonly sql: string;
  /** Bytes before the reader's text in `sql`. */
  readonly before: number;
}

/**
 * Puts the reader's query into one that casts what a page cannot show as it is: dates, lists and records to the text
 * that SQL makes of them, decimals to floating point. The rows are cut one behind `rows`, so that the engine stops
 * there, and it can be told whether there were more.
 */
export function resultPlan(query: string, described: readonly DescribedColumn[], rows: number): ResultPlan {
  const columns = described.map(({name, type}) => ({name, sqlType: type, kind: kindOf(type)}));
  const cells = described.map(({type}, column) => castOf(type, `c${column}`));
  const head = `SELECT ${cells.join(", ")} FROM (\n`;
  const names = described.map((_, column) => `c${column}`).join(", ");
  return {columns, sql: `${head}${query}\n) AS asked(${names}) LIMIT ${rows + 1}`, before: head.length};
}

/** A column as DESCRIBE names it. */
export interface DescribedColumn {
  readonly name: string;
  readonly type: string;
}

/** What a column of a type holds. Time of day and spans of time are shown as text. */
export function kindOf(type: string): ResultKind {
  if (/^U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)$|^BIGNUM$|^VARINT$/.test(type)) return "whole";
  if (/^(FLOAT|DOUBLE|DECIMAL\(\d+,\d+\))$/.test(type)) return "decimal";
  if (type === "BOOLEAN") return "flag";
  if (type === "DATE") return "date";
  if (/^TIMESTAMP(_S|_MS|_NS)?$|^TIMESTAMP WITH TIME ZONE$/.test(type)) return "time";
  return /^(VARCHAR|UUID|JSON)$|^ENUM\(.*\)$/.test(type) ? "text" : "other";
}

/** What both drivers hand over as it is; `HUGEINT` among them, for sums of whole numbers are that. */
const plain = /^(VARCHAR|BOOLEAN|FLOAT|DOUBLE|U?(TINYINT|SMALLINT|INTEGER|BIGINT)|HUGEINT)$/;

const castOf = (type: string, column: string): string => {
  if (plain.test(type)) return column;
  return `CAST(${column} AS ${kindOf(type) === "decimal" ? "DOUBLE" : "VARCHAR"})`;
};
