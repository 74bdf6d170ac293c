/** The one place that knows subset-font. */
import {createHash} from "node:crypto";
import subsetFont from "subset-font";
import {installed, kept, shelfOf} from "../data/kept.js";

/** How a typeface is cut. */
export interface FontCut {
  readonly letters: string;
  /** WOFF2 for browsers, TrueType (`sfnt`) for other programs. */
  readonly format: "sfnt" | "woff2";
  /** Where each axis of a variable typeface is held, or between what it is left to vary. */
  readonly axes: Readonly<Record<string, number | {readonly min: number; readonly max: number}>>;
  /** The OpenType features that stay, such as `tnum` for figures of one width; all of them where none are named. */
  readonly features?: readonly string[];
}

/** A font file with these letters alone. Letters that it does not have are passed over. The same cut is made once. */
export function cutFont(font: Uint8Array, cut: FontCut): Promise<Uint8Array> {
  const {letters, format, axes, features} = cut;
  const hash = createHash("sha256")
    .update(installed())
    .update(JSON.stringify({letters, format, axes, features}));
  return kept({folder: shelfOf("mandat-fonts"), results: 64}, hash.update(font).digest("hex"), async () =>
    // Plain bytes: what subset-font gives is a part of a larger memory.
    Uint8Array.from(
      await subsetFont(font, letters, {
        targetFormat: format,
        variationAxes: axes,
        ...(features && {keepFeatures: [...features]}),
      }),
    ),
  );
}
