import {readdir, readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {build} from "esbuild";
import {fileDigest} from "./fileDigest.js";
import {sources} from "./ownModules.js";

/**
 * Puts the style sheets of pages as they are now in the place of those that Framework bundled, as it does itself: when
 * one of them changes, Framework need not make all pages again. The pages name the new files.
 * @throws Error where no page has a style sheet.
 */
export async function bundleStyleSheets(folder: string): Promise<void> {
  const files = (await readdir(folder, {recursive: true})).map((file) => file.replaceAll("\\", "/"));
  const sheets = files.filter((file) => sheetFile.test(file));
  if (sheets.length === 0) throw new Error(`${folder} has no style sheets`);
  const renamed = await Promise.all(
    sheets.map(async (sheet): Promise<readonly [string, string]> => {
      const source = sheet.replace(sheetFile, "$1.css");
      const text = await bundled(join(sources, source));
      const name = `_import/${source.replace(/css$/, `${fileDigest(text)}.css`)}`;
      await rm(join(folder, sheet));
      await writeFile(join(folder, name), text);
      return [sheet, name];
    }),
  );
  for (const page of files.filter((file) => file.endsWith(".html"))) {
    const html = await readFile(join(folder, page), "utf8");
    const named = renamed.reduce((text, [from, to]) => text.replaceAll(from, to), html);
    await writeFile(join(folder, page), named);
  }
}

/** A style sheet of the site as Framework names it: its path from `src`, with a digest. */
const sheetFile = /^_import\/(.+)\.[0-9a-f]{8}\.css$/;

async function bundled(file: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    minify: true,
    logLevel: "error",
  });
  return outputFiles[0].text;
}
