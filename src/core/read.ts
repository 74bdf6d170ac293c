import {type Count, canonical} from "./count.js";
import {InputError} from "./inputError.js";
import {percentShare, type Share} from "./share.js";

/** The fields of a plain object whose keys are all among `known`; speaks up at the first that is not. */
export function readFields<Key extends string>(
  value: unknown,
  field: string,
  known: readonly Key[],
): Partial<Record<Key, unknown>> {
  if (value === undefined) throw new InputError("missing", field);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new InputError("not-an-object", field, value);
  for (const key of Object.keys(value))
    if (!known.includes(key as Key))
      throw new InputError("unknown-field", `${field}.${key}`, (value as Record<string, unknown>)[key]);
  return value;
}

/** The members of a list. */
export function readList(value: unknown, field: string): readonly unknown[] {
  if (value === undefined) throw new InputError("missing", field);
  if (!Array.isArray(value)) throw new InputError("not-a-list", field, value);
  return value;
}

/** A text of at least one character. */
export function readText(value: unknown, field: string): string {
  if (value === undefined) throw new InputError("missing", field);
  if (typeof value !== "string" || value === "") throw new InputError("not-a-text", field, value);
  return value;
}

/** One of the words allowed. */
export function readWord<Word extends string>(value: unknown, field: string, words: readonly Word[]): Word {
  if (!words.includes(value as Word)) throw new InputError("not-one-of", field, value, words.join(", "));
  return value as Word;
}

/** A count: a whole number of 0 or more below 2^53, or a string of digits from 2^53 on. */
export function readCount(value: unknown, field: string): Count {
  if (value === undefined) throw new InputError("missing", field);
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  if (typeof value === "string" && /^\d{16,400}$/.test(value)) {
    const count = canonical(BigInt(value));
    if (typeof count === "bigint") return count;
  }
  throw new InputError("not-a-whole-number", field, value);
}

/** A whole number of seats from `least` to `most`. */
export function readSeats(value: unknown, field: string, least: number, most: number): number {
  if (value === undefined) throw new InputError("missing", field);
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most)
    throw new InputError("out-of-range", field, value, `(a whole number from ${least} to ${most})`);
  return value;
}

/** A percentage from 0 to 100, taken exactly as written. */
export function readPercent(value: unknown, field: string): Share {
  const share = typeof value === "number" ? percentShare(value) : null;
  if (!share) throw new InputError("not-a-percent", field, value);
  return share;
}
