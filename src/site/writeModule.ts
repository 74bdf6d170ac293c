import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {build} from "esbuild";
import {builtCatalogue} from "./writeDataPackage.js";

/** The name of the module at the root of the site; others link to it, so that it stays. */
export const moduleFile = "mandat.js";

/** Writes the lab of a built site as one module with its totals, that imports and fetches nothing. */
export async function writeModule(folder: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL("../press/module/mandat.ts", import.meta.url))],
    outfile: join(folder, moduleFile),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    define: {mandatCatalogue: JSON.stringify(await builtCatalogue(folder))},
    banner: {js: "// Mandat: the lab as a module, https://opensource.org/license/mit"},
    logLevel: "silent",
  });
}
