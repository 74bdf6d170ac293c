import {createHash} from "node:crypto";
import {cp, mkdir, readFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {frozenFolder, keptVersions} from "./frozenList.js";

/**
 * Keeps the embed of the built site as a version that does not change, with the stations it asks for: further builds
 * bring it along. A version that is kept already is left as it is. Gives the name of the version.
 */
export async function freeze(folder = "dist"): Promise<string> {
  const {text, version} = await embedOf(folder);
  const kept = await keptVersions();
  if (kept.some((one) => one.version === version)) return version;
  const contents = /<script type="application\/json" id="contents">(.*?)<\/script>/s.exec(text)?.[1] ?? "";
  const {dataVersion, stations} = JSON.parse(contents) as {
    readonly dataVersion: string;
    readonly stations: Readonly<Record<string, string>>;
  };
  await mkdir(join(frozenFolder, "data"), {recursive: true});
  for (const path of Object.values(stations)) await cp(join(folder, path), path);
  await writeFile(join(frozenFolder, `${version}.html`), text);
  const newest = {version, date: new Date().toISOString().slice(0, 10), data: dataVersion};
  await writeFile(
    join(frozenFolder, "index.json"),
    `${JSON.stringify({versions: [newest, ...kept]}, null, 1)}\n`,
  );
  return version;
}

/** True where the embed of a built site is among the versions that are kept: else its citations can name none. */
export async function isKept(folder = "dist"): Promise<boolean> {
  const {version} = await embedOf(folder);
  return (await keptVersions()).some((one) => one.version === version);
}

async function embedOf(folder: string): Promise<{text: string; version: string}> {
  const text = await readFile(join(folder, "kk", "embed", "index.html"), "utf8");
  return {text, version: createHash("sha256").update(text).digest("hex").slice(0, 16)};
}
