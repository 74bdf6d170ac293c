/** The SQL behind the view of a table's rows: what a click on a heading, a filter or a facet comes to. */
import type {Column, Table} from "../stations/tables.js";

/** What a filter asks of a column's cells. */
export const comparisons = [
  "equal",
  "not-equal",
  "contains",
  "at-least",
  "at-most",
  "empty",
  "filled",
] as const;
export type Comparison = (typeof comparisons)[number];

/** A condition on the rows. `value` is as the reader typed it; nothing for `empty` and `filled`. */
export interface RowFilter {
  readonly column: string;
  readonly is: Comparison;
  readonly value: string;
}

/** The order of the rows; null is the order of the file. */
export interface RowOrder {
  readonly column: string;
  readonly descending: boolean;
}

/** What is seen of a table. */
export interface RowsView {
  readonly table: string;
  readonly order: RowOrder | null;
  readonly filters: readonly RowFilter[];
}

/** What a column of that type can be asked. */
export const comparisonsOf = ({type, nullable}: Pick<Column, "type" | "nullable">): readonly Comparison[] =>
  comparisons.filter((one) => {
    if (one === "empty" || one === "filled") return nullable;
    if (one === "contains") return type === "text" || type === "date";
    return one === "equal" || one === "not-equal" || type !== "flag";
  });

/** True where a value can be compared with the cells of a column: a number with numbers, yes or no with flags. */
export function isComparable({type}: Pick<Column, "type">, {is, value}: RowFilter): boolean {
  if (is === "empty" || is === "filled") return true;
  if (type === "flag") return value === "true" || value === "false";
  return type === "whole" || type === "decimal" ? numberPattern.test(value) : value !== "";
}

const numberPattern = /^-?\d{1,15}(\.\d{1,15})?$/;

/** The rows that are seen, as one statement. Values that were picked of one column are met by any of them. */
export function rowsQuery(view: RowsView, table: Table): string {
  const {order} = view;
  return [
    "SELECT *",
    `FROM ${sqlName(view.table)}`,
    ...whereLines(view.filters, table),
    ...(order ? [`ORDER BY ${orderOf(order, table)}`] : []),
  ].join("\n");
}

/** How many rows the view has of each value of a column, the column's own filters aside; the commonest first. */
export function facetQuery(view: RowsView, table: Table, column: string, most: number): string {
  const name = sqlName(column);
  const others = view.filters.filter((filter) => filter.column !== column);
  return [
    `SELECT ${name}, count(*) AS "rows"`,
    `FROM ${sqlName(view.table)}`,
    ...whereLines(others, table),
    `GROUP BY ${name}`,
    `ORDER BY "rows" DESC, ${name}`,
    `LIMIT ${most}`,
  ].join("\n");
}

/** Columns with few values, each of which stands in many rows: codes and flags that are not the rows' own names. */
export const facetColumns = (table: Table): readonly string[] =>
  Object.entries(table.columns)
    .filter(([name, {type}]) => type === "flag" || (type === "text" && !isOwnName(name, table)))
    .map(([name]) => name);

/** Each value of these stands once, or once for each list. */
const isOwnName = (name: string, {key}: Table): boolean =>
  (key.length === 1 && name === key[0]) || /^station$|^(name|short)_|^(light|dark)$/.test(name);

function whereLines(filters: readonly RowFilter[], {columns}: Table): string[] {
  const conditions: string[] = [];
  const seen = new Set<string>();
  for (const filter of filters) {
    const column = columns[filter.column];
    if (!column || !isComparable(column, filter)) continue;
    if (!isPick(filter)) conditions.push(conditionOf(filter, column));
    else if (!seen.has(filter.column)) {
      seen.add(filter.column);
      conditions.push(
        anyOf(
          filters.filter((one) => one.column === filter.column && isPick(one)),
          column,
        ),
      );
    }
  }
  return conditions.map((condition, place) => `${place === 0 ? "WHERE" : "  AND"} ${condition}`);
}

/** True for what is ticked in a list of values: a row with any of those is meant, or one with none. */
const isPick = ({is}: RowFilter): boolean => is === "equal" || is === "empty";

function anyOf(picks: readonly RowFilter[], column: Column): string {
  const [{column: key}] = picks;
  const name = sqlName(key);
  const values = picks.filter(({is}) => is === "equal").map(({value}) => literal(value, column));
  const conditions = [
    ...(values.length === 1 ? [`${name} = ${values[0]}`] : []),
    ...(values.length > 1 ? [`${name} IN (${values.join(", ")})`] : []),
    ...(picks.some(({is}) => is === "empty") ? [`${name} IS NULL`] : []),
  ];
  return conditions.length === 1 ? conditions[0] : `(${conditions.join(" OR ")})`;
}

function conditionOf({column: key, is, value}: RowFilter, column: Column): string {
  const name = sqlName(key);
  switch (is) {
    case "equal":
      return `${name} = ${literal(value, column)}`;
    case "not-equal":
      return `${name} IS DISTINCT FROM ${literal(value, column)}`;
    case "contains":
      return `contains(lower(${name}), lower(${quoted(value)}))`;
    case "at-least":
      return `${name} >= ${literal(value, column)}`;
    case "at-most":
      return `${name} <= ${literal(value, column)}`;
    case "empty":
      return `${name} IS NULL`;
    case "filled":
      return `${name} IS NOT NULL`;
  }
}

/** Text stands in the order of the Kazakh alphabet, which the engine does not know by itself; empty cells come last. */
function orderOf({column, descending}: RowOrder, {columns, key}: Table): string {
  const name = sqlName(column);
  const by = columns[column]?.type === "text" ? `kazakh_order(${name})` : name;
  // Equal cells stand in the order of the key, so that the same view always looks the same.
  const ties = key.filter((part) => part !== column).map(sqlName);
  return [`${by}${descending ? " DESC" : ""} NULLS LAST`, ...ties].join(", ");
}

const literal = (value: string, {type}: Column): string =>
  type === "whole" || type === "decimal" || type === "flag" ? value : quoted(value);

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A name in SQL, quoted where it is no plain one or is a word of SQL's own. */
export const sqlName = (name: string): string =>
  /^[a-z_][a-z0-9_]*$/.test(name) && !ownWords.has(name) ? name : `"${name.replaceAll('"', '""')}"`;

/** Words of SQL that a column may be called and that do not stand for themselves. */
const ownWords = new Set(
  "all and any array as asc between by case cast check column create cross default desc distinct else end except false from full group having in inner intersect into is join lateral left like limit natural not null offset on or order outer primary references right select show some table then to true union unique using values when where window with".split(
    " ",
  ),
);

/** A view as it stands in the address: `table`, `sort`, and `where` once a filter. */
export function writeRowsView(view: RowsView): readonly (readonly [name: string, value: string])[] {
  const {table, order, filters} = view;
  return [
    ["table", table],
    ...(order ? [["sort", `${order.descending ? "-" : ""}${order.column}`] as const] : []),
    ...filters.map(({column, is, value}) => ["where", `${column}:${is}:${value}`] as const),
  ];
}

/** A view out of an address; null where it names no table. What it names of columns may not be there. */
export function readRowsView(search: URLSearchParams): RowsView | null {
  const table = search.get("table");
  if (table === null) return null;
  const sort = search.get("sort");
  return {
    table,
    order: sort ? {column: sort.replace(/^-/, ""), descending: sort.startsWith("-")} : null,
    filters: search.getAll("where").flatMap((text) => {
      const [, column, is, value] = /^([^:]*):([^:]*):(.*)$/s.exec(text) ?? [];
      const comparison = comparisons.find((one) => one === is);
      return comparison ? [{column, is: comparison, value}] : [];
    }),
  };
}

/** The view without what the table does not have: a link may come from another version of the site. */
export const fitted = (view: RowsView, {columns}: Table): RowsView => ({
  ...view,
  order: view.order && view.order.column in columns ? view.order : null,
  filters: view.filters.filter(
    (filter) => filter.column in columns && isComparable(columns[filter.column], filter),
  ),
});
