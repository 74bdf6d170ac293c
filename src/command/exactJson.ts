import {isSafeNumber, parse} from "lossless-json";

/** What may hold a number that a double does not: many digits, or an exponent. */
const mayBeInexact = /[\d.]{16,}|\d[eE]/;

/**
 * JSON as written: a number that would be rounded in reading stays what it is – a `bigint`, or its text where it is no
 * whole number – so that whoever asks for it can refuse it by its own digits. Of a key that stands twice in an object
 * the last is taken: `repeatedKey` finds it. Throws a SyntaxError.
 */
export const parseExactly = (text: string): unknown =>
  mayBeInexact.test(text)
    ? parse(text, undefined, {parseNumber, onDuplicateKey: ({newValue}) => newValue})
    : JSON.parse(text);

/**
 * The first key that an object of the text names twice, as it is written; null where none does. `value` is what was
 * read from the text.
 */
export const repeatedKey = (text: string, value: unknown): string | null =>
  keysWritten(text) === keysRead(value) ? null : keyTwice(text);

function parseNumber(text: string): unknown {
  if (isSafeNumber(text)) return Number(text);
  return /^-?\d{1,400}$/.test(text) ? BigInt(text) : text;
}

/** How many keys stand in a text that is JSON: each has a colon outside of texts. */
function keysWritten(text: string): number {
  let colons = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === colon) colons++;
    else if (unit === quote) at = endOfText(text, at);
  }
  return colons;
}

const colon = ":".charCodeAt(0);
const quote = '"'.charCodeAt(0);

/** The place of the quotation mark that closes the one at `from`: one behind an even number of backslashes. */
function endOfText(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text[at - 1 - escapes] === "\\") escapes++;
    if (escapes % 2 === 0) return at;
  }
  return text.length;
}

/** How many keys the objects have that were read. */
function keysRead(value: unknown): number {
  let keys = 0;
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if (Array.isArray(next)) {
      for (const member of next) if (typeof member === "object" && member !== null) open.push(member);
      continue;
    }
    // What was read from JSON has no keys but its own.
    for (const key in next) {
      keys++;
      const member = (next as Readonly<Record<string, unknown>>)[key];
      if (typeof member === "object" && member !== null) open.push(member);
    }
  }
  return keys;
}

/** The first key that an object names twice, as it is written. */
function keyTwice(text: string): string | null {
  const open: Set<string>[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === "{" || letter === "[") open.push(new Set());
    if (letter === "}" || letter === "]") open.pop();
    if (letter !== '"') continue;
    const end = endOfText(text, at);
    const key = text.slice(at, end + 1);
    at = end;
    if (!/^\s*:/.test(text.slice(end + 1, end + 100))) continue;
    const known = open[open.length - 1];
    if (known?.has(JSON.parse(key))) return key;
    known?.add(JSON.parse(key));
  }
  return null;
}
