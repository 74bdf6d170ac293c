/**
 * SQL text cut into its tokens, as DuckDB 1.4 cuts it: enough to tell statements, words and form fields apart from
 * what only looks like them within strings, names and comments. What a statement means is left to the engine.
 */

/**
 * A token, by its place in the text (`end` is behind it):
 * - `word`: a key word or a bare name; `name`: one in double quotes;
 * - `string`: in single quotes, with or without a letter in front, or between dollar signs;
 * - `number`; `parameter`: a form field `:name`; `sign`: one character of anything else.
 */
export interface SqlToken {
  readonly kind: "word" | "name" | "string" | "number" | "parameter" | "sign";
  readonly start: number;
  readonly end: number;
}

/**
 * The tokens of a text. Comments and blanks are none. What is never closed goes on to the end of the text, as it
 * does for the engine, which then says so.
 */
export function sqlTokens(sql: string): readonly SqlToken[] {
  const tokens: SqlToken[] = [];
  let at = 0;
  while (at < sql.length) {
    const blank = blankEnd(sql, at);
    if (blank > at) {
      at = blank;
      continue;
    }
    const token = tokenAt(sql, at, tokens);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** The name that a token stands for, in lower case as DuckDB compares them; a quoted one without its quotes. */
export function nameOf(sql: string, {kind, start, end}: SqlToken): string {
  const text = sql.slice(start, end);
  return (kind === "name" ? text.slice(1, -1).replaceAll('""', '"') : text).toLowerCase();
}

/** A statement, without the semicolon at its end and the blanks around it. */
export interface SqlStatement {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly SqlToken[];
}

/** The statements of a text; nothing between two semicolons is no statement. */
export function statementsIn(sql: string): readonly SqlStatement[] {
  const statements: SqlToken[][] = [[]];
  for (const token of sqlTokens(sql))
    if (token.kind === "sign" && sql[token.start] === ";") statements.push([]);
    else statements.at(-1)?.push(token);
  return statements
    .filter((tokens) => tokens.length > 0)
    .map((tokens) => ({start: tokens[0].start, end: tokens[tokens.length - 1].end, tokens}));
}

/**
 * The blanks that DuckDB takes for a space outside strings and names. It leaves out their further bytes, and places
 * in its errors shift; a text with plain spaces in their stead means the same and keeps its places.
 */
export function withPlainSpaces(sql: string): string {
  const parts: string[] = [];
  let kept = 0;
  for (const {start, end} of sqlTokens(sql)) {
    parts.push(sql.slice(kept, start).replace(oddBlanks, " "), sql.slice(start, end));
    kept = end;
  }
  return parts.join("") + sql.slice(kept).replace(oddBlanks, " ");
}

const odd = "\\u00a0\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff";
const oddBlanks = new RegExp(`[${odd}]`, "g");
const blanks = new RegExp(`[ \\t\\n\\r\\f${odd}]+`, "y");

/** The place behind blanks or one comment; the same place where neither begins. */
function blankEnd(sql: string, at: number): number {
  const blank = match(blanks, sql, at);
  if (blank > at) return blank;
  if (sql.startsWith("--", at)) return match(/[^\n\r]*/y, sql, at);
  return sql.startsWith("/*", at) ? blockEnd(sql, at) : at;
}

/** Block comments may lie within one another. */
function blockEnd(sql: string, start: number): number {
  const marks = /\/\*|\*\//g;
  marks.lastIndex = start;
  let depth = 0;
  for (let mark = marks.exec(sql); mark; mark = marks.exec(sql)) {
    depth += mark[0] === "/*" ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return sql.length;
}

/** Everything beyond ASCII is a letter to DuckDB, but for the odd blanks. */
const letter = `A-Za-z_\\u0080-\\u009f\\u00a1-\\u1fff\\u200c-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\ufefe\\uff00-\\uffff`;
const patterns = {
  opening: /([xXbBnNeE]|[uU]&)?'|"/y,
  dollar: new RegExp(`\\$(?:[${letter}][${letter}0-9]*)?\\$`, "y"),
  word: new RegExp(`[${letter}][${letter}0-9$]*`, "y"),
  number: /(?:0[xX][\da-fA-F_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?)/y,
  parameter: new RegExp(`:[${letter}][${letter}0-9]*`, "y"),
};

function tokenAt(sql: string, start: number, before: readonly SqlToken[]): SqlToken {
  const {opening, dollar, word, number, parameter} = patterns;
  const found = (kind: SqlToken["kind"], end: number): SqlToken => ({kind, start, end});
  const opened = match(opening, sql, start);
  if (opened > start) {
    const quote = sql[opened - 1];
    return found(quote === '"' ? "name" : "string", closeOf(sql, opened, quote, /^e/i.test(sql[start])));
  }
  const dollarEnd = match(dollar, sql, start);
  if (dollarEnd > start) {
    const close = sql.indexOf(sql.slice(start, dollarEnd), dollarEnd);
    return found("string", close < 0 ? sql.length : close + dollarEnd - start);
  }
  const wordEnd = match(word, sql, start);
  if (wordEnd > start) return found("word", wordEnd);
  const numberEnd = match(number, sql, start);
  if (numberEnd > start) return found("number", numberEnd);
  const parameterEnd = match(parameter, sql, start);
  if (parameterEnd > start && isParameter(sql, start, before)) return found("parameter", parameterEnd);
  return found("sign", start + (sql.startsWith("::", start) ? 2 : 1));
}

/** The place behind the closing quote. Two quotes are one that stands in the text, as is one behind a backslash. */
function closeOf(sql: string, from: number, quote: string, hasEscapes: boolean): number {
  for (let at = from; at < sql.length; at++) {
    if (hasEscapes && sql[at] === "\\") at++;
    else if (sql[at] === quote) {
      if (sql[at + 1] !== quote) return at + 1;
      at++;
    }
  }
  return sql.length;
}

/**
 * A colon with a name is a form field unless it belongs to something: to the value it is written against, as in
 * `list[1:last]`, `{party: name}` written `{party:name}` and `label:value`; or to an index that begins with it, as in
 * `list[:last]`. So a field stands behind a blank, a comma, an operator or an opening bracket.
 */
function isParameter(sql: string, start: number, before: readonly SqlToken[]): boolean {
  const last = before.at(-1);
  if (!last || last.end < start) return true;
  const sign = last.kind === "sign" ? sql[last.start] : "";
  if (sign === "" || sign === ")" || sign === "]" || sign === "}") return false;
  if (sign !== "[") return true;
  const indexed = before.at(-2);
  return !indexed || indexed.end < last.start || !isValueEnd(sql, indexed);
}

const isValueEnd = (sql: string, {kind, start}: SqlToken): boolean =>
  kind !== "sign" || /[)\]}]/.test(sql[start]);

/** The place behind what the pattern finds at a place; the same place where it finds nothing. */
function match(pattern: RegExp, sql: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(sql) ? pattern.lastIndex : at;
}
