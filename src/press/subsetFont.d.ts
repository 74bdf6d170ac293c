/** The part of subset-font that cutting a typeface needs; the package ships no types. */
declare module "subset-font" {
  export default function subsetFont(
    font: Uint8Array,
    letters: string,
    options: {
      readonly targetFormat: "sfnt" | "woff2";
      /** Where each axis of a variable font is held. */
      readonly variationAxes?: Readonly<Record<string, number>>;
    },
  ): Promise<Uint8Array>;
}
