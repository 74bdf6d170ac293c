/** The one place that knows subset-font. */
import subsetFont from "subset-font";

/** How a typeface is cut. */
export interface FontCut {
  readonly letters: string;
  /** WOFF2 for browsers, TrueType (`sfnt`) for other programs. */
  readonly format: "sfnt" | "woff2";
  /** Where each axis of a variable typeface is held, or between what it is left to vary. */
  readonly axes: Readonly<Record<string, number | {readonly min: number; readonly max: number}>>;
  /** True to leave out the forms of letters that only OpenType features ask for, such as figures of one width. */
  readonly isPlain?: boolean;
}

/** A font file with these letters alone. Letters that it does not have are passed over. */
export const cutFont = (
  font: Uint8Array,
  {letters, format, axes, isPlain = false}: FontCut,
): Promise<Uint8Array> =>
  subsetFont(font, letters, {targetFormat: format, variationAxes: axes, noLayoutClosure: isPlain});
