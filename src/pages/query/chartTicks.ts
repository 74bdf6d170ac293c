import type {Formats} from "../../words/formats.js";
import {isYear} from "./cellText.js";

/** How the numbers of a column are written at an axis; years stand without groups. */
export function numberTick(formats: Formats, name: string | null): (value: number) => string {
  if (name !== null && isYear(name)) return formats.number;
  return (value) => {
    const size = Math.abs(value);
    return size >= 1e15 || (value !== 0 && size < 0.0001)
      ? value.toExponential(1)
      : formats.decimal(value, 4);
  };
}

/** How many ticks an axis has: of what is counted in wholes, no more than there are wholes. */
export const tickCount = (wanted: number, isWhole: boolean, [from, to]: readonly [number, number]): number =>
  isWhole ? Math.max(Math.min(wanted, to - from), 1) : wanted;

const day = 86_400_000;

/** How days are written at an axis: as years, months or days, by how far the axis reaches. */
export function dayTick(formats: Formats, [from, to]: readonly [number, number]): (value: number) => string {
  const iso = (value: number): string => new Date(value).toISOString().slice(0, 10);
  if (to - from > 3 * 366 * day) return (value) => iso(value).slice(0, 4);
  return (value) => (to - from > 80 * day ? formats.month(iso(value)) : formats.date(iso(value)));
}

/** The least and the greatest of some numbers. */
export function extentOf(values: readonly number[]): readonly [least: number, greatest: number] {
  let [least, greatest] = [values[0], values[0]];
  for (const value of values) {
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }
  return [least, greatest];
}
