import type {Catalogue, Remarks} from "../catalogue/catalogue.js";
import {bundled, fontFaces, oneFile} from "./oneFile.js";

/** What the embed is made of. */
export interface EmbedFileOptions {
  /** The catalogue of the built site. */
  readonly catalogue: Catalogue;
  readonly remarks: Remarks;
  /** Names the totals of the catalogue. */
  readonly dataVersion: string;
  /** Where its stations lie, from the root of the site; each file bears its content in its name. */
  readonly stations: {readonly protocols: string; readonly votes: string};
}

/**
 * The embed: the answer to a scenario as one page for the frame of another site, with its script, style, fonts and
 * totals inside. It fetches station protocols where a question hangs on them, and nothing else.
 */
export async function embedFile(contents: EmbedFileOptions): Promise<string> {
  const [script, style, fonts] = await Promise.all([
    bundled("./embed/embedPage.ts"),
    bundled("./embed/style.css"),
    fontFaces(),
  ]);
  return oneFile({body: '<main id="embed"></main>', script, style: fonts + style, contents, connect: "self"});
}

/** The script for the page around: it gives each frame the height that its embed tells. */
export const embedScript = (): Promise<string> => bundled("./embed/host.ts");
