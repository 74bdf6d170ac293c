import {createHash} from "node:crypto";
import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {Resvg} from "@resvg/resvg-js";
import {installed, kept, shelfOf} from "../data/kept.js";
import {fontFiles} from "./typeface.js";

/** Turns pictures into PNG without a browser. */
export interface Painter {
  /** The bytes of the PNG, `width` pixels wide. */
  readonly png: (svg: string, width: number) => Uint8Array;
  /** The same; a picture that was painted before is kept. */
  readonly keptPng: (svg: string, width: number) => Promise<Uint8Array>;
  /** Takes away the font files it laid down. */
  readonly close: () => Promise<void>;
}

/** A painter with the typeface of pictures. The fonts inside a picture are WOFF2, which it cannot read: it is given them as files. */
export async function openPainter(): Promise<Painter> {
  const folder = await mkdtemp(join(tmpdir(), "mandat-fonts-"));
  const files = (await fontFiles()).map(({weight, bytes}) => ({path: join(folder, `${weight}.ttf`), bytes}));
  await Promise.all(files.map(({path, bytes}) => writeFile(path, bytes)));
  const font = {
    loadSystemFonts: false,
    fontFiles: files.map(({path}) => path),
    defaultFontFamily: "Inter",
    sansSerifFamily: "Inter",
  };
  const png: Painter["png"] = (svg, width) =>
    new Resvg(svg, {font, fitTo: {mode: "width", value: width}}).render().asPng();
  return {
    png,
    keptPng(svg, width) {
      const hash = createHash("sha256").update(installed());
      for (const {bytes} of files) hash.update(bytes);
      const name = hash.update(`${width} ${svg}`).digest("hex");
      return kept({folder: shelfOf("mandat-pictures"), results: 400}, name, async () =>
        Uint8Array.from(png(svg, width)),
      );
    },
    close: () => rm(folder, {recursive: true, force: true}),
  };
}
