/**
 * Words that the editor highlights and offers: those of DuckDB 1.4 (`duckdb_keywords()`, `duckdb_types()`) that a query
 * which only reads may hold. Its functions come from the engine itself.
 */
export const duckdbWords = {
  keywords:
    `all and anti any array as asc asof between both by case cast collate columns cross cube current describe
    desc distinct else end escape except exclude explain false fetch filter first following for from full glob group
    grouping groups having ignore ilike in inner intersect is isnull join lambda last lateral leading left like limit
    materialized natural not notnull null nulls of offset on only or order ordinality outer over overlaps partition pivot
    pivot_longer pivot_wider positional preceding qualify range recursive rename repeatable replace respect right rollup
    row rows sample select semi sets show similar some summarize symmetric table tablesample then ties to trailing true
    try_cast unbounded union unnest unpivot using values when where window with within`.replaceAll(
      /\s+/g,
      " ",
    ),
  types:
    `bigint bit blob bool boolean char date datetime decimal double enum float hugeint int integer interval list map
    numeric real smallint struct text time timestamp tinyint ubigint uinteger union uuid varchar`.replaceAll(
      /\s+/g,
      " ",
    ),
};
