import type {Column, ColumnType} from "../stations/tables.js";

/** A column of a reader's file as its cells come: each different text is kept once. */
export interface OwnColumn {
  readonly push: (text: string | null) => void;
  readonly size: () => number;
  /** What the column holds, and its cells. */
  readonly finished: (heading: string) => {readonly column: Column; readonly cells: ArrayLike<unknown>};
}

/** An empty column. */
export function ownColumn(): OwnColumn {
  const places = new Map<string, number>();
  const texts: string[] = [];
  let rows = new Int32Array(1024);
  let size = 0;
  return {
    push(text) {
      if (size === rows.length) {
        const larger = new Int32Array(2 * size);
        larger.set(rows);
        rows = larger;
      }
      let place = -1;
      if (text !== null) {
        place = places.get(text) ?? texts.length;
        if (place === texts.length) {
          places.set(text, place);
          texts.push(text);
        }
      }
      rows[size++] = place;
    },
    size: () => size,
    finished(heading) {
      const type = typeOf(texts);
      const values = texts.map(readers[type]);
      const cells = Array.from(rows.subarray(0, size), (place) => (place < 0 ? null : values[place]));
      const meaning = {kk: heading, ru: heading, en: heading};
      return {column: {type, unit: null, range: null, nullable: true, meaning, headings: null}, cells};
    },
  };
}

/**
 * The type that every text of a column has: whole numbers up to 64 bits without a zero in front, which would be a
 * code; decimals with a point and few enough digits to come out as they were; ISO dates; TRUE and FALSE; else text.
 */
function typeOf(texts: readonly string[]): ColumnType {
  if (texts.length === 0) return "text";
  if (texts.every(isWhole)) return "whole";
  if (texts.every(isDecimal)) return "decimal";
  if (texts.every((text) => text === "TRUE" || text === "FALSE")) return "flag";
  return texts.every((text) => /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text)) ? "date" : "text";
}

const greatest = 2n ** 63n - 1n;

const isWhole = (text: string): boolean => {
  if (!/^(0|-?[1-9]\d{0,18})$/.test(text)) return false;
  if (text.length < 18) return true;
  const number = BigInt(text);
  return number <= greatest && number >= -greatest - 1n;
};

/** Fifteen digits go through floating point and back. */
const isDecimal = (text: string): boolean =>
  /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && text.replaceAll(/\D/g, "").length <= 15;

const readers: Record<ColumnType, (text: string) => unknown> = {
  text: (text) => text,
  date: (text) => text,
  whole: (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text)),
  decimal: Number,
  flag: (text) => text === "TRUE",
};
