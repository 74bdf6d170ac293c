import {isSafeNumber, parse} from "lossless-json";

/** What may hold a number that a double does not: many digits, or an exponent. */
const mayBeInexact = /[\d.]{16,}|\d[eE]/;

/**
 * JSON as written: a number that would be rounded in reading stays what it is – a `bigint`, or its text where it is no
 * whole number – so that whoever asks for it can refuse it by its own digits. Throws a SyntaxError.
 */
export const parseExactly = (text: string): unknown =>
  mayBeInexact.test(text) ? parse(text, undefined, {parseNumber}) : JSON.parse(text);

function parseNumber(text: string): unknown {
  if (isSafeNumber(text)) return Number(text);
  return /^-?\d{1,400}$/.test(text) ? BigInt(text) : text;
}
