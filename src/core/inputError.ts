/** What can be wrong with a field; each view says it in its own language. */
export type Fault =
  | "missing"
  | "unknown-field"
  | "not-an-object"
  | "not-a-list"
  | "not-a-text"
  | "not-a-whole-number"
  | "not-a-percent"
  | "not-one-of"
  | "out-of-range"
  | "duplicate"
  | "empty"
  | "unknown-party"
  | "rule-needs"
  | "does-not-fit";

const sentences: Record<Fault, string> = {
  missing: "is missing",
  "unknown-field": "is not a field of the contract",
  "not-an-object": "is not an object",
  "not-a-list": "is not a list",
  "not-a-text": "is not a text of at least one character",
  "not-a-whole-number":
    "is not a whole number of 0 or more (a number below 2^53, or a string of at most 400 digits from 2^53 on)",
  "not-a-percent": "is not a percentage from 0 to 100 with at most six decimals",
  "not-one-of": "is not one of",
  "out-of-range": "is out of range",
  duplicate: "stands there twice",
  empty: "is empty",
  "unknown-party": "is not a party of contest.votes",
  "rule-needs": "is needed by",
  "does-not-fit": "does not fit",
};

/**
 * A field of a contest or scenario that cannot be answered. `field` is the path (`contest.votes[1].votes`), `value`
 * what stood there, `detail` the rule or the values allowed. The message is English, for the command and the log.
 */
export class InputError extends Error {
  override readonly name = "InputError";

  constructor(
    readonly fault: Fault,
    readonly field: string,
    readonly value?: unknown,
    readonly detail = "",
  ) {
    super([`${field}:`, shown(value), sentences[fault], detail].filter(Boolean).join(" "));
  }
}

/** A value as it was written, short enough for a sentence; nothing that is nested is followed far. */
export function shown(value: unknown): string {
  if (value === undefined) return "";
  if (typeof value === "bigint" || typeof value === "number") return String(value);
  const text = textOf(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return Array.isArray(value) ? "[…]" : "{…}";
  }
}
