import {createHash} from "node:crypto";
import {cp, mkdir, readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {dataVersionLength, totalsText} from "../catalogue/dataVersion.js";
import {languages} from "../catalogue/language.js";
import {embedFile, embedScript} from "../press/embedFile.js";
import {frozenFolder, keptVersions, writeFrozenPage} from "./frozenList.js";
import {builtCatalogue, builtRemarks} from "./writeDataPackage.js";

/** The script for the page around an embed, at the root of the site; others link to it, so that it stays. */
export const embedScriptFile = "embed.js";

/**
 * Writes the embed of a built site in both forms: `/kk/embed/` and so on, which follow the site, and every version
 * that was kept, under its own name. To be called when the pages are finished.
 */
export async function writeEmbed(folder: string): Promise<void> {
  const catalogue = await builtCatalogue(folder);
  const text = await embedFile({
    catalogue,
    remarks: await builtRemarks(folder),
    dataVersion: digestOf(totalsText(catalogue)).slice(0, dataVersionLength),
    stations: {
      protocols: await writeStations(folder, "protocols"),
      votes: await writeStations(folder, "votes"),
    },
  });
  for (const language of languages) {
    await mkdir(join(folder, language, "embed"), {recursive: true});
    await writeFile(join(folder, language, "embed", "index.html"), text);
  }
  await writeFile(join(folder, embedScriptFile), await embedScript());
  await writeKept(folder);
}

/** Lays a table down under a name that bears its content, and gives that name. */
async function writeStations(folder: string, table: string): Promise<string> {
  const names = await readdir(join(folder, "_file", "data"));
  const name = names.find((one) => one.startsWith(`${table}.`) && one.endsWith(".parquet"));
  if (!name) throw new Error(`the site has no ${table}.parquet: Framework names files anew`);
  const bytes = await readFile(join(folder, "_file", "data", name));
  const path = `${frozenFolder}/data/${table}-${digestOf(bytes).slice(0, 16)}.parquet`;
  await mkdir(join(folder, frozenFolder, "data"), {recursive: true});
  await writeFile(join(folder, path), bytes);
  return path;
}

/** Every version that was kept, with the stations it asks for and the list of all. */
async function writeKept(folder: string): Promise<void> {
  const kept = await keptVersions();
  const at = join(folder, frozenFolder);
  for (const {version} of kept) {
    await mkdir(join(at, version), {recursive: true});
    await cp(join(frozenFolder, `${version}.html`), join(at, version, "index.html"));
  }
  if (kept.length > 0) await cp(join(frozenFolder, "data"), join(at, "data"), {recursive: true});
  await writeFile(join(at, "index.json"), `${JSON.stringify({versions: kept}, null, 1)}\n`);
  await writeFrozenPage(at, kept);
}

const digestOf = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");
