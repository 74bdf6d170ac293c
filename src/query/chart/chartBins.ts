/** A class of a histogram: from the first value to before the second; in the last class, to it. */
export interface ValueBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Numbers in classes of one round width: about so many of them, none where there are no numbers. */
export function valueBins(values: readonly number[], about = 24): readonly ValueBin[] {
  if (values.length === 0) return [];
  let [least, most] = [values[0], values[0]];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const width = roundWidth(extentOf(least, most), about);
  const first = Math.floor(least / width);
  // A value at the upper end of all belongs to the last class, unless it begins one of its own.
  const last = Math.max(Math.ceil(most / width) - 1, first);
  const counts = new Array<number>(last - first + 1).fill(0);
  for (const value of values) counts[Math.max(Math.min(Math.floor(value / width), last) - first, 0)]++;
  return counts.map((count, place) => ({
    from: tidy((first + place) * width),
    to: tidy((first + place + 1) * width),
    count,
  }));
}

/** Never nought or nearly so, never beyond what a number holds, never so small beside its ends that it is lost in them. */
function extentOf(least: number, most: number): number {
  const size = Math.max(Math.abs(least), Math.abs(most));
  return Math.min(Math.max(most - least || size || 1, size * 1e-9, 1e-290), Number.MAX_VALUE);
}

/** One, two or five of a power of ten. */
function roundWidth(extent: number, about: number): number {
  const power = 10 ** Math.floor(Math.log10(extent / about));
  const times = [1, 2, 5].find((one) => extent / (one * power) <= about) ?? 10;
  return times * power;
}

/** Without the last digits that adding up fractions leaves: 0.30000000000000004. */
const tidy = (value: number): number => Number(value.toPrecision(12));
