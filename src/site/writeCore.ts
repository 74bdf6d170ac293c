import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {build} from "esbuild";

/** The name of the module at the root of the site; others link to it, so that it stays. */
export const coreFile = "core.js";

/** Writes the core of a built site as one module that imports nothing. */
export async function writeCore(folder: string): Promise<void> {
  await build({
    entryPoints: [fileURLToPath(new URL("./coreModule.ts", import.meta.url))],
    outfile: join(folder, coreFile),
    bundle: true,
    format: "esm",
    target: "es2022",
    // Names stay readable: whoever looks into it wants to see the law.
    minify: false,
    charset: "utf8",
    banner: {js: "// Mandat: the core of the lab, https://opensource.org/license/mit"},
    logLevel: "silent",
  });
}
