import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {fillParameters, parametersIn, placeAt, sqlLiteral} from "../../src/db/sqlParameters.js";
import {nameOf, sqlTokens, statementsIn, withPlainSpaces} from "../../src/db/sqlText.js";

const shown = (sql: string) => sqlTokens(sql).map(({kind, start, end}) => [kind, sql.slice(start, end)]);
const statements = (sql: string) => statementsIn(sql).map(({start, end}) => sql.slice(start, end));

describe("SQL text is cut as DuckDB cuts it", () => {
  test.each([
    ["SELECT 'a;b', \"c;d\", $$e;f$$, $x$ g;$$ $x$", 1],
    ["SELECT E'it\\'s; one'", 1],
    ["SELECT 'it''s; one'", 1],
    ['SELECT 1 AS "say ""so; now"""', 1],
    ["SELECT 1 -- a; b\n, 2", 1],
    ["SELECT 1 /* a; /* b; */ c; */, 2", 1],
    ["SELECT 1;; ; SELECT 2;", 2],
    ["SELECT 1 -- a\r; SELECT 2", 2],
    ["SELECT 'a\\'; SELECT 2", 2],
    [" -- nothing\n;/* nor here */", 0],
    ["SELECT 'never closed; SELECT 2", 1],
    ["SELECT /* never closed; SELECT 2", 1],
    ["SELECT $$never closed; SELECT 2", 1],
  ])("%j holds %i statements", (sql, count) => expect(statements(sql)).toHaveLength(count));

  test("a statement stands without its semicolon, blanks and the comments around it", () =>
    expect(statements("-- first\n SELECT 1 ; \n/* x */ SELECT 2 -- end")).toEqual(["SELECT 1", "SELECT 2"]));

  test("a dollar within a name begins no text", () => expect(shown("a$b$c")).toEqual([["word", "a$b$c"]]));

  test("odd blanks part words, and stand in texts as they are", () => {
    expect(shown("SELECT\u00a01\u3000'\u00a0'")).toEqual([
      ["word", "SELECT"],
      ["number", "1"],
      ["string", "'\u00a0'"],
    ]);
    expect(withPlainSpaces("\ufeffSELECT\u20031,\u00a0'\u00a0' -- \u00a0")).toBe(
      " SELECT 1, '\u00a0' -- \u0020",
    );
  });

  test("Kazakh names are words", () =>
    expect(shown("атауы_қаз>1e5")).toEqual([
      ["word", "атауы_қаз"],
      ["sign", ">"],
      ["number", "1e5"],
    ]));

  test("names are compared without case, quoted ones without their quotes", () => {
    const sql = 'Read_CSV "read_csv" "a""b"';
    expect(sqlTokens(sql).map((token) => nameOf(sql, token))).toEqual(["read_csv", "read_csv", 'a"b']);
  });

  test("tokens of any text stand one behind the other and leave out blanks and comments alone", () =>
    fc.assert(
      fc.property(sqlLike, (sql) => {
        let end = 0;
        for (const token of sqlTokens(sql)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(sql.slice(end, token.start)).toMatch(/^(\s|\u00a0|--[^\n\r]*|\/\*[\s\S]*\*\/)*$/);
          end = token.end;
        }
      }),
    ));

  test("plain spaces keep every place", () =>
    fc.assert(fc.property(sqlLike, (sql) => withPlainSpaces(sql).length === sql.length)));

  test("a text of ten megabytes is cut in one go", () => {
    expect(statements(`SELECT '${"x''".repeat(3_500_000)}'`)).toHaveLength(1);
    expect(statements(`SELECT ${"/*".repeat(50_000)}${"*/".repeat(50_000)} 1`)).toHaveLength(1);
  });
});

/** Pieces of SQL in any order, those that open something and never close it among them. */
const sqlLike = fc
  .array(
    fc.constantFrom(
      ...["SELECT", "a", ":a", "::", ":", "[", "]", "1", "'", "''", '"', "$$", "$x$", "--", "\n", "/*", "*/"],
      ...[" ", "\u00a0", ";", "E'", "\\", "(", ")", "ә", ".5", "+"],
    ),
    {maxLength: 30},
  )
  .map((pieces) => pieces.join(""));

describe("form fields", () => {
  test.each([
    ["SELECT * FROM t WHERE turnout > :turnout AND name = :name OR x<:turnout", ["turnout", "name"]],
    ["SELECT 1::INTEGER, x ::DATE, ':a', \":b\", $$:c$$ -- :d\n/* :e */", []],
    ["SELECT list[1:2], list[1:last], list[:last], list[first:]", []],
    ["SELECT {party:name}, share:votes FROM t", []],
    ["SELECT [:a, :b], (:c), coalesce(:d,:e)", ["a", "b", "c", "d", "e"]],
    ["SELECT :қатысу", ["қатысу"]],
    ["SELECT :1, : a, x := 1", []],
  ])("%j has the fields %j", (sql, names) => expect(parametersIn(sql)).toEqual(names));

  test.each([
    ["70", "70"],
    [" 5.40 ", "5.40"],
    ["-5", "(-5)"],
    ["1e3", "1e3"],
    ["007", "'007'"],
    ["5,4", "'5,4'"],
    ["1; DROP TABLE x", "'1; DROP TABLE x'"],
    ["O'Neil", "'O''Neil'"],
    ["\\' OR 1=1 --", "'\\'' OR 1=1 --'"],
    ["", "''"],
    ["Infinity", "'Infinity'"],
  ])("%j is typed as %s", (typed, literal) => expect(sqlLiteral(typed)).toBe(literal));

  test("whatever is typed is one token and can end no statement", () =>
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (typed) => {
        const {text} = fillParameters("SELECT :x", {x: typed});
        const [, ...value] = sqlTokens(text);
        expect(value.filter(({kind}) => kind !== "sign")).toHaveLength(1);
        expect(statementsIn(text)).toHaveLength(1);
      }),
    ));

  test("a field without a value is an empty text, and none is looked for in what objects inherit", () =>
    expect(fillParameters("SELECT :a, :constructor", {}).text).toBe("SELECT '', ''"));

  test("a place behind a filled field is found again in the reader's text", () => {
    const sql = "SELECT :a,\n  :b, nope\nFROM x";
    const filled = fillParameters(sql, {a: "several\nlines", b: "12345"});
    const place = placeAt(filled.text, filled.text.indexOf("nope"));
    expect(filled.placeBefore(place)).toEqual({line: 2, column: 7});
    const within = placeAt(filled.text, filled.text.indexOf("345"));
    expect(filled.placeBefore(within)).toEqual({line: 2, column: 3});
  });

  test("every place outside a field goes there and back", () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, value, after) => {
        const sql = `SELECT '${before.replaceAll("'", "")}', :x, '${after.replaceAll("'", "")}', mark`;
        const {text, placeBefore} = fillParameters(sql, {x: value});
        expect(placeBefore(placeAt(text, text.lastIndexOf("mark")))).toEqual(
          placeAt(sql, sql.lastIndexOf("mark")),
        );
      }),
    ));
});
