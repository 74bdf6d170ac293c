import type {Catalogue, Remarks} from "../catalogue/catalogue.js";
import {bundled, fontFaces, oneFile} from "./oneFile.js";

/** The name of the press file at the root of the site; others link to it, so that it stays. */
export const pressFileName = "mandat-press.html";

/** What the press file is made of. */
export interface PressFileOptions {
  /** The catalogue of the built site. */
  readonly catalogue: Catalogue;
  readonly remarks: Remarks;
  /** The version of the project. */
  readonly version: string;
  /** The address of the whole site, with a slash at its end; null where it is not known. */
  readonly site: string | null;
}

/**
 * The press file: one page of HTML that opens by a double click, with the lab on published totals, its style and its
 * fonts inside. It asks for nothing, and its policy forbids that it could.
 */
export async function pressFile({catalogue, remarks, version, site}: PressFileOptions): Promise<string> {
  const [script, style, fonts] = await Promise.all([
    bundled("./file/pressPage.ts"),
    bundled("./file/style.css"),
    fontFaces(),
  ]);
  return oneFile({
    body: '<div id="observablehq-center"></div>',
    script,
    style: fonts + style,
    contents: {catalogue: withoutRounding(catalogue), remarks, version, site},
  });
}

/** What the rounding of printed percentages leaves open takes a search that the file does not have; it says so. */
const withoutRounding = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  contests: catalogue.contests.map(({printed: _, ...contest}) => contest),
});
