/** Where a value stands, in pixels. */
export type Scale = (value: number) => number;

/** Values from nought to an end on a stretch of pixels; what is beyond the end stands at it. */
export const scale =
  (end: number, [from, to]: readonly [from: number, to: number]): Scale =>
  (value) =>
    from + (Math.min(value, end) / end) * (to - from);

/** A number kept between two others. */
export const clamp = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);
