/** The part of subset-font that cutting a typeface needs; the package ships no types. */
declare module "subset-font" {
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: {
      readonly targetFormat: "sfnt" | "woff2";
      /** Where each axis of a variable font is held, or between what it is left to vary. */
      readonly variationAxes?: Readonly<
        Record<string, number | {readonly min: number; readonly max: number}>
      >;
      /** The OpenType features that stay, by their tags; all of them where it is left out. */
      readonly keepFeatures?: string[];
    },
  ): Promise<Uint8Array>;
}
