import {createHash} from "node:crypto";
import {readdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import type {Catalogue, Remarks} from "../catalogue/catalogue.js";
import {type DataPackage, dataPackage, type TableFile} from "../query/dataPackage.js";
import {type TableName, tableNames} from "../stations/tables.js";
import {tablePath} from "./tablePath.js";

/** The name of the descriptor at the root of the site. */
export const dataPackageFile = "datapackage.json";

/** Writes the descriptor of a built site's tables, out of its own catalogue and files, and hands it over. */
export async function writeDataPackage(folder: string): Promise<DataPackage> {
  const files = await Promise.all(
    tableNames.map(async (name): Promise<[TableName, TableFile]> => {
      const bytes = await readFile(join(folder, tablePath(name)));
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      return [name, {path: tablePath(name), bytes: bytes.length, sha256}];
    }),
  );
  const described = dataPackage(
    await builtCatalogue(folder),
    Object.fromEntries(files) as Record<TableName, TableFile>,
    await projectVersion(),
  );
  await writeFile(join(folder, dataPackageFile), `${JSON.stringify(described, null, 2)}\n`);
  return described;
}

/** The catalogue as the site's pages read it. */
export const builtCatalogue = (folder: string): Promise<Catalogue> => builtJson(folder, "catalogue");

/** What is to be known of its sources, as the site's pages read it. */
export const builtRemarks = (folder: string): Promise<Remarks> => builtJson(folder, "remarks");

async function builtJson<Content>(folder: string, name: string): Promise<Content> {
  const data = join(folder, "_file", "data");
  const file = (await readdir(data)).find((one) => one.startsWith(`${name}.`) && one.endsWith(".json"));
  if (!file) throw new Error(`no ${name} in ${data}: Framework names its files anew`);
  return JSON.parse(await readFile(join(data, file), "utf8")) as Content;
}

/** The version of the project. */
export async function projectVersion(): Promise<string> {
  const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as {version: string}).version;
}
