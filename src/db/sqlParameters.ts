/** Form fields in a query: `:turnout` in the text becomes a field of the page, and what is typed there a literal. */
import type {QueryPlace} from "./queryError.js";
import {sqlTokens} from "./sqlText.js";

/** The names of the form fields of a text, each once, in the order in which they are met. */
export const parametersIn = (sql: string): readonly string[] => [
  ...new Set(parameterTokens(sql).map(({start, end}) => sql.slice(start + 1, end))),
];

/** A text whose form fields are filled. */
export interface FilledSql {
  readonly text: string;
  /** The place in the reader's own text for a place in the filled one; within a value, where its field begins. */
  readonly placeBefore: (place: QueryPlace) => QueryPlace;
}

/** Fills the form fields of a text; one without a value is an empty text. */
export function fillParameters(sql: string, values: Readonly<Record<string, string>>): FilledSql {
  const parts: {readonly from: number; readonly text: string; readonly isValue: boolean}[] = [];
  let kept = 0;
  for (const {start, end} of parameterTokens(sql)) {
    const name = sql.slice(start + 1, end);
    parts.push({from: kept, text: sql.slice(kept, start), isValue: false});
    parts.push({
      from: start,
      text: sqlLiteral(Object.hasOwn(values, name) ? values[name] : ""),
      isValue: true,
    });
    kept = end;
  }
  parts.push({from: kept, text: sql.slice(kept), isValue: false});
  const text = parts.map((part) => part.text).join("");
  const before = (offset: number): number => {
    let at = 0;
    for (const part of parts) {
      if (offset < at + part.text.length || part === parts.at(-1))
        return part.from + (part.isValue ? 0 : offset - at);
      at += part.text.length;
    }
    return kept;
  };
  return {text, placeBefore: (place) => placeAt(sql, before(offsetOf(text, place)))};
}

/**
 * What was typed as it stands in SQL: what reads as a number is a number, anything else a text in quotes. Digits
 * behind a leading zero are a code, and stay text; a decimal comma does not read as a number in SQL.
 */
export function sqlLiteral(typed: string): string {
  const number = /^\s*(-?)((?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*$/.exec(typed);
  // In brackets, for a minus behind a minus begins a comment.
  if (number) return number[1] === "" ? number[2] : `(-${number[2]})`;
  return `'${typed.replaceAll("\0", "").replaceAll("'", "''")}'`;
}

/** The place of an offset in a text. Lines end with a line feed, a carriage return or both, as in an editor. */
export function placeAt(text: string, offset: number): QueryPlace {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return {line: lines.length, column: lines[lines.length - 1].length + 1};
}

function offsetOf(text: string, {line, column}: QueryPlace): number {
  const breaks = /\r\n|\r|\n/g;
  for (let passed = 1; passed < line && breaks.exec(text); ) passed++;
  return Math.min(breaks.lastIndex + column - 1, text.length);
}

const parameterTokens = (sql: string) => sqlTokens(sql).filter(({kind}) => kind === "parameter");
